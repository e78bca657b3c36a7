import fc from 'fast-check';
import type { Eigenes } from './angaben';
import { alsText, ausZahl, bruch, type Bruch } from './bruch';
import { REIHEN, TARIFE, type Reihe, type Tarif } from './daten';
import { plusTage, type Tag } from './monate';
import { serie, tagZwischen } from './zufall';
import { TARIFNAMEN, type Kostenschrift } from './zufallsoptionen';

interface Zeit {
  readonly ab: Tag;
  /** null = open */
  readonly bis: Tag | null;
  readonly tarif: Tarif | null;
}
interface Zufallsreihe extends Zeit {
  readonly reihe: Reihe;
  readonly wert: number;
}
interface Zufallsjsz extends Zeit {
  readonly band: readonly [string, string] | null;
  readonly wert: number;
}
interface Zufallszelle {
  readonly tarif: Tarif;
  readonly gruppe: string;
  readonly stufe: number;
  readonly ab: Tag;
  readonly cent: number;
}
export interface EigeneTabellen {
  readonly reihen: readonly Zufallsreihe[];
  readonly jsz: readonly Zufallsjsz[];
  readonly zellen: readonly Zufallszelle[];
}

const tarifOderAlle = fc.constantFrom<Tarif | null>(null, null, ...TARIFE);
const zeit = fc
  .tuple(
    tagZwischen(2020, 2031),
    fc.oneof(fc.integer({ min: 27, max: 900 }), fc.constant(365)),
    fc.constantFrom(0, 0, 0, 1, 2),
    tarifOderAlle,
  )
  .map(([von, tage, art, tarif]): Zeit => {
    const erster = `${von.slice(0, 8)}01`;
    // Some rows end with a year, as the published values do; some never end.
    const bis = art === 1 ? `${von.slice(0, 4)}-12-31` : art === 2 ? null : plusTage(erster, tage);
    return { ab: erster, bis, tarif };
  });

/** PK-14: what 0 means something for. */
const AUCH_NULL: readonly Reihe[] = [
  'umlage',
  'sanierung',
  'u2',
  'zusatz',
  'leistungsentgelt',
  'hinzurechnungssatz',
  'hinzurechnungsabzug',
];
const GELD: readonly Reihe[] = ['bbgRv', 'bbgKv', 'bbgPv', 'hinzurechnungsgrenze', 'hinzurechnungsabzug'];

const reihe = fc
  .tuple(
    fc.constantFrom(...REIHEN, 'umlage', 'zusatz', 'bbgKv', 'bbgPv'),
    zeit,
    fc.integer({ min: 0, max: 300 }),
  )
  .map(([name, z, promille]): Zufallsreihe => {
    const zahl = promille === 0 && !AUCH_NULL.includes(name) ? 1 : promille;
    const geld = name.startsWith('bbg') ? zahl * 30 : zahl;
    return { ...z, reihe: name, wert: GELD.includes(name) ? geld : zahl / 1000 };
  });

const jsz = fc
  .tuple(
    fc.constantFrom(null, ['E1', 'E8'], ['E9a', 'E12'], ['S2', 'S18'], ['E9c', 'E9c'], ['E13', 'E13']),
    zeit,
    fc.integer({ min: 0, max: 1000 }),
  )
  .map(([band, z, promille]): Zufallsjsz => ({
    ...z,
    band: band,
    wert: promille / 1000,
  }));

export const GRUPPEN_MIT_EIGENEN = ['E9c', 'S11b', 'E1', 'E13', 'E9a'] as const;
const zelle = fc
  .record({
    tarif: fc.constantFrom(...TARIFE),
    gruppe: fc.constantFrom(...GRUPPEN_MIT_EIGENEN),
    stufe: fc.integer({ min: 2, max: 4 }),
    ab: fc.oneof(
      fc.constantFrom(
        '2021-04-01',
        '2022-04-01',
        '2024-03-01',
        '2027-04-01',
        '2028-02-01',
        '2028-04-01',
        '2029-02-01',
      ),
      tagZwischen(2021, 2033),
    ),
    cent: fc.integer({ min: 100_000, max: 900_000 }),
  })
  // The TV-L has no S groups and no E9c.
  .map((x): Zufallszelle => (x.tarif === 'TV-L' && /S|9c/.test(x.gruppe) ? { ...x, gruppe: 'E13' } : x));

/** Two rows for the same time are refused (PK-14), so the later one in the list stays away. */
function ohneUeberschneidung<T extends Zeit>(zeilen: readonly T[], schluessel: (z: T) => string): T[] {
  return zeilen.filter((z, i) =>
    zeilen
      .slice(0, i)
      .every(
        (a) =>
          schluessel(a) !== schluessel(z) ||
          a.tarif !== z.tarif ||
          (a.bis !== null && a.bis < z.ab) ||
          (z.bis !== null && z.bis < a.ab),
      ),
  );
}

export const eigeneTabellen: fc.Arbitrary<EigeneTabellen> = fc.record({
  reihen: fc.array(reihe, { maxLength: 5 }).map((r) => ohneUeberschneidung(r, (x) => x.reihe)),
  jsz: fc.array(jsz, { maxLength: 3 }).map((r) => ohneUeberschneidung(r, (x) => x.band?.join() ?? '')),
  zellen: fc.uniqueArray(zelle, { maxLength: 6, selector: (x) => `${x.tarif}${x.gruppe}${x.stufe}${x.ab}` }),
});
export const KEINE_TABELLEN: EigeneTabellen = { reihen: [], jsz: [], zellen: [] };

export function eigenesFuerReferenz({ reihen, jsz: saetze, zellen }: EigeneTabellen): Eigenes {
  const wert = (x: { wert: number }): Bruch => ausZahl(x.wert);
  return {
    zellen: zellen.map(({ cent, ...x }) => ({ ...x, betrag: alsText(bruch(cent, 100)) })),
    reihen: Object.fromEntries(
      REIHEN.map((name) => [
        name,
        reihen.filter((r) => r.reihe === name).map((r) => ({ ...r, wert: wert(r) })),
      ]),
    ),
    jahressonderzahlung: saetze.map(({ band, ...x }) => ({
      ...x,
      wert: wert(x),
      gruppeVon: band?.[0] ?? null,
      gruppeBis: band?.[1] ?? null,
    })),
  };
}

const PARAMETERNAMEN: Readonly<Record<Reihe, string>> = {
  rv: 'Rentenversicherung',
  av: 'Arbeitslosenversicherung',
  kv: 'Krankenversicherung',
  zusatz: 'Zusatzbeitrag',
  pv: 'Pflegeversicherung',
  bbgRv: 'BBG RV',
  bbgKv: 'BBG KV',
  bbgPv: 'BBG PV',
  u2: 'U2',
  umlage: 'Umlage',
  sanierung: 'Sanierungsgeld',
  leistungsentgelt: 'Leistungsentgelt',
  hinzurechnungssatz: 'Hinzurechnungssatz',
  hinzurechnungsabzug: 'Hinzurechnungsabzug',
  hinzurechnungsgrenze: 'Hinzurechnungsgrenze',
};

/** KIM_Parameter (PK-14, PK-17), KIM_Tarif (TA-4) as ranges; null = not handed over. */
export function parameterbereich(e: EigeneTabellen, s: Kostenschrift): unknown {
  const zeile = (name: string, x: Zeit, wert: unknown): unknown[] => [
    name,
    serie(x.ab),
    x.bis === null ? null : serie(x.bis),
    wert,
    x.tarif === null ? null : TARIFNAMEN[x.tarif][s.tarif],
  ];
  const zeilen = [
    ...e.reihen.map((r) =>
      zeile(PARAMETERNAMEN[r.reihe], r, GELD.includes(r.reihe) ? s.geld(r.wert) : s.satz(r.wert)),
    ),
    ...e.jsz.map((j) => {
      const band = j.band === null ? '' : j.band[0] === j.band[1] ? ` ${j.band[0]}` : ` ${j.band.join('-')}`;
      return zeile(`Jahressonderzahlung${band}`, j, s.satz(j.wert));
    }),
  ];
  return zeilen.length === 0 ? null : [['Parameter', 'GültigAb', 'GültigBis', 'Wert', 'Tarif'], ...zeilen];
}

export function tarifbereich({ zellen }: EigeneTabellen, s: Kostenschrift): unknown {
  const zeilen = zellen.map((x) => [
    TARIFNAMEN[x.tarif][s.tarif],
    serie(x.ab),
    x.gruppe,
    x.stufe,
    s.geld(x.cent / 100),
  ]);
  return zeilen.length === 0 ? null : [['Tarif', 'GültigAb', 'Gruppe', 'Stufe', 'Betrag'], ...zeilen];
}
