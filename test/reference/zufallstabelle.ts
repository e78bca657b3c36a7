import fc from 'fast-check';
import type { Stellenzeile } from './abschnitte';
import { ausZahl, type Bruch } from './bruch';
import type { Satz, Tarif } from './daten';
import type { Art } from './foerderung';
import { plusTage, type Monatsmethode, type Tag } from './monate';
import { betrag, serie, tagZwischen, vzae, zeitraum, type Zeitraum } from './zufall';
import { optionen, weiter, type Zufallsoptionen } from './zufallsoptionen';

export const ARTEN: readonly Art[] = [
  'HÖCHSTBETRAG',
  'FESTBETRAG',
  'VOLL',
  'PAUSCHALE',
  'ANTEIL',
  'FEHLBEDARF',
  'OHNE',
];
export const ORTE = ['Schwerte', 'Unna', 'Holzwickede'] as const;
const METHODEN: readonly Monatsmethode[] = ['TAGGENAU', 'VOLL', 'ANGEFANGEN', '30/360'];

/** One random row; null stands for a blank cell. */
export interface Zufallszeile {
  readonly stelle: string | null;
  readonly kommune: string | null;
  readonly gruppe: string;
  readonly stufe: number;
  readonly vzae: number;
  readonly zeit: Zeitraum | null;
  readonly seit: Tag | null;
  readonly kostenGesamt: number | null;
  readonly sachkosten: number | null;
  readonly baustein: string | null;
  readonly merkmal: 'PERSONAL' | 'ASSISTENZ' | null;
  readonly hoechstbetrag: number | null;
  readonly sachkostenHoechstbetrag: number | null;
  readonly art: Art | null;
  readonly quote: number | null;
  readonly drittmittel: number | null;
  readonly eigenmittel: number | null;
}

export interface Tabellenoptionen {
  readonly kostenbasis: 'PERSONAL' | 'GESAMT';
  readonly pool: boolean;
  readonly abrechnung: 'JAHR' | 'LAUFZEIT';
  readonly monatsmethode: Monatsmethode;
  readonly rundung: number | null;
  readonly hinweis: boolean;
}

export interface Zufallstabelle {
  readonly zeit: Zeitraum;
  readonly zeilen: readonly Zufallszeile[];
  readonly tarif: Tarif;
  readonly optionen: Tabellenoptionen;
  readonly kosten: Zufallsoptionen;
  readonly saetze: readonly Satz[];
}

const manchmal = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(a, { freq: 2 });

/** The kinds of row in their weights; `grenzenlos` allows a blank Höchstbetrag (FO-7). */
export interface Zeilenart {
  readonly drittmittelBis: number;
  readonly grenzenlos: boolean;
}

const zeile = ({ drittmittelBis, grenzenlos }: Zeilenart): fc.Arbitrary<Zufallszeile> =>
  fc
    .record({
      stelle: fc.constantFrom('', '', '', null),
      kommune: fc.constantFrom(null, ...ORTE),
      gruppe: fc.constantFrom('E9a', 'E5', 'E13', 'E9c', 'S11b', 'S8a'),
      stufe: fc.integer({ min: 1, max: 6 }),
      vzae,
      zeit: manchmal(zeitraum(2020, 2024, 1200)),
      seit: fc.option(tagZwischen(2018, 2023), { freq: 2 }),
      kostenGesamt: manchmal(betrag(120_000).map((b) => b + 1)),
      sachkosten: manchmal(betrag(15_000)),
      baustein: fc.constantFrom(null, null, null, null, '1', '2', '3', 'EIGEN', 'EIGEN'),
      merkmal: fc.constantFrom('PERSONAL', null, null, null, 'ASSISTENZ'),
      hoechstbetrag: fc.oneof(
        fc.constantFrom(55_000, 70_000),
        betrag(90_000).map((b) => b + 1),
        fc.constant(grenzenlos ? null : 60_000),
      ),
      sachkostenHoechstbetrag: manchmal(betrag(12_000)),
      art: fc.option(fc.constantFrom(...ARTEN)),
      quote: fc.integer({ min: 1, max: 1000 }).map((q) => q / 1000),
      drittmittel: manchmal(betrag(drittmittelBis)),
      eigenmittel: manchmal(betrag(20_000)),
    })
    .map((z): Zufallszeile => {
      const art = z.baustein === null ? z.art : null;
      // KO-3: a quote without any Art is refused, which one row in many is to show.
      const ohneArt = z.baustein === null && art === null && z.quote > 0.03;
      // FO-7: neither is a blank Höchstbetrag a ceiling of these.
      const hoechstbetrag =
        art === 'PAUSCHALE' && z.quote > 0.03 ? (z.hoechstbetrag ?? 40_000) : z.hoechstbetrag;
      return {
        ...z,
        art,
        // Only Baustein 1 has a rate for it.
        merkmal: z.baustein === null || z.baustein === '1' ? z.merkmal : null,
        quote: ohneArt ? null : z.quote,
        hoechstbetrag: z.baustein === null ? hoechstbetrag : null,
      };
    });

/** Own rates of a Baustein that the data do not know, changing on any day of the month; 0 is no ceiling (FO-7). */
const saetze = fc
  .tuple(
    tagZwischen(2021, 2022),
    betrag(80_000),
    betrag(80_000),
    fc.constantFrom(...ARTEN),
    fc.nat({ max: 4 }),
  )
  .map(([wechsel, vorher, nachher, art, ohne]): Satz[] => {
    const grenzenlos = ohne === 0 && ['ANTEIL', 'FEHLBEDARF', 'VOLL'].includes(art);
    return [
      { ab: wechsel, bis: null, wert: ausZahl(grenzenlos ? 0 : nachher + 1) },
      { ab: '2020-01-01', bis: plusTage(wechsel, -1), wert: ausZahl(vorher + 1) },
    ].map((s) => ({ ...s, baustein: 'EIGEN', merkmal: 'PERSONAL', art }));
  });

const FELDER = [
  'zeit',
  'gruppe',
  'stufe',
  'seit',
  'vzae',
  'kostenGesamt',
  'sachkosten',
  'merkmal',
  'hoechstbetrag',
  'sachkostenHoechstbetrag',
  'quote',
  'drittmittel',
  'eigenmittel',
  'kommune',
] as const;

/** Rows that differ in one cell only, as a list of posts has them: nothing may be taken from the row above. */
const zwillinge = (zeilen: fc.Arbitrary<Zufallszeile[]>): fc.Arbitrary<Zufallszeile[]> =>
  fc
    .tuple(zeilen, fc.constantFrom(...FELDER))
    .map(([[erste, ...andere], f]) =>
      erste === undefined ? [] : [erste, ...andere.map((z) => ({ ...erste, [f]: z[f] }))],
    );

/** Moves the posts' own periods near the term's, because posts wholly outside it show nothing. */
function mitUeberschneidung(zeilen: readonly Zufallszeile[], zeit: Zeitraum): Zufallszeile[] {
  return zeilen.map((z) => {
    if (z.zeit === null) return z;
    const von = plusTage(zeit.von, (serie(z.zeit.von) % 160) - 60);
    return { ...z, zeit: { von, bis: plusTage(von, serie(z.zeit.bis) - serie(z.zeit.von)) } };
  });
}

/** Days on which a post changes its row: around the key dates and months of one-off payments, and any other. */
const wechseltag = fc.oneof(
  fc.constantFrom('2020-09-30', '2020-11-30', '2020-12-10', '2021-11-28', '2022-02-28', '2022-03-10'),
  fc.constantFrom('2023-04-30', '2023-05-31', '2023-06-14', '2023-07-31', '2023-12-08', '2023-12-20'),
  tagZwischen(2020, 2024),
);

/**
 * PK-10: the first rows become one post that changes its row, mostly from one day to the next. Their names are the
 * same; where there is no name, or the Kommune changes, they are two posts all the same.
 */
function verkettet(zeilen: readonly Zufallszeile[], zeit: Zeitraum, wechsel: readonly Tag[]): Zufallszeile[] {
  const tage = [...new Set(wechsel)].sort().slice(0, zeilen.length - 1);
  const ende =
    zeit.bis > (tage.at(-1) ?? '') ? plusTage(zeit.bis, 40) : plusTage(tage.at(-1) ?? zeit.bis, 90);
  const kommune = zeilen[0]?.kommune ?? null;
  return zeilen.map((z, i) => {
    if (i > tage.length) return z;
    const davor = tage[i - 1];
    const danach = tage[i];
    const beginn =
      tage[0] !== undefined && tage[0] < zeit.von ? plusTage(tage[0], -200) : plusTage(zeit.von, -30);
    const von = davor === undefined ? beginn : plusTage(davor, z.stufe === 6 ? 2 : 1);
    const bis = danach ?? ende;
    if (von > bis) return z;
    const stelle = z.stelle === null ? null : 'Casemanagement';
    return { ...z, stelle, zeit: { von, bis }, kommune: z.stufe === 5 ? z.kommune : kommune };
  });
}

/** A name of its own for every row that is not in a chain. */
const benannt = (z: Zufallszeile, i: number): Zufallszeile =>
  z.stelle === '' ? { ...z, stelle: `Stelle ${i}` } : z;

export const tabelle = (
  art: Zeilenart,
  abrechnungen: readonly Tabellenoptionen['abrechnung'][],
): fc.Arbitrary<Zufallstabelle> => {
  const zeilen = fc.array(zeile(art), { minLength: 1, maxLength: 3 });
  const zeitUndKosten = fc.oneof(
    { weight: 4, arbitrary: fc.record({ zeit: zeitraum(2020, 2024, 1200), kosten: optionen }) },
    { weight: 1, arbitrary: fc.record({ zeit: zeitraum(2026, 2032, 900), kosten: weiter }) },
  );
  return fc
    .record({
      zk: zeitUndKosten,
      zeilen: fc.oneof(zeilen, zwillinge(zeilen)),
      tarif: fc.constantFrom<Tarif>('TVöD-VKA', 'TVöD-VKA', 'TV-L'),
      optionen: fc.record({
        kostenbasis: fc.constantFrom('PERSONAL' as const, 'GESAMT' as const),
        pool: fc.constant(false),
        abrechnung: fc.constantFrom(...abrechnungen),
        monatsmethode: fc.constantFrom(...METHODEN),
        rundung: fc.constantFrom(null, null, 1, 10, 100, 500, 0.5),
        hinweis: fc.boolean(),
      }),
      saetze,
      kette: fc.option(fc.array(wechseltag, { minLength: 1, maxLength: 2 }), { freq: 2 }),
    })
    .map(({ zk: { zeit, kosten }, zeilen: z, kette, tarif, ...rest }) => {
      const gerueckt = mitUeberschneidung(z, zeit);
      const gekettet = kette === null ? gerueckt : verkettet(gerueckt, zeit, kette);
      // The TV-L has no S groups and no E9c.
      const gruppe = (g: string): string => (tarif === 'TV-L' && /S|9c/.test(g) ? 'E9a' : g);
      const fertig = gekettet.map(benannt).map((b) => ({ ...b, gruppe: gruppe(b.gruppe) }));
      return { ...rest, zeit, kosten, tarif, zeilen: fertig };
    });
};

/** Shares of the towns; at least one has a key. */
export const schluessel = fc
  .tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 }), fc.integer({ min: 1, max: 400 }))
  .map((k) => ORTE.map((name, i) => ({ name, schluessel: (k[i] ?? 0) / 4 })));
export type Zufallskommunen = { readonly name: string; readonly schluessel: number }[];

const oder = <T, U>(wert: T | null, f: (w: T) => U): U | undefined => (wert === null ? undefined : f(wert));

export const fuerReferenzzeile = (z: Zufallszeile): Stellenzeile => ({
  stelle: z.stelle ?? undefined,
  kommune: z.kommune ?? undefined,
  gruppe: z.gruppe,
  stufe: z.stufe,
  vzae: ausZahl(z.vzae),
  von: z.zeit?.von,
  bis: z.zeit?.bis,
  seit: z.seit ?? undefined,
  kostenGesamt: oder(z.kostenGesamt, ausZahl),
  sachkostenJeVzae: oder(z.sachkosten, ausZahl),
  baustein: z.baustein ?? undefined,
  merkmal: z.merkmal ?? undefined,
  hoechstbetrag: oder(z.hoechstbetrag, ausZahl),
  sachkostenHoechstbetrag: oder(z.sachkostenHoechstbetrag, ausZahl),
  art: z.art ?? undefined,
  quote: oder(z.quote, ausZahl),
  drittmittel: oder<number, Bruch>(z.drittmittel, ausZahl),
  eigenmittel: oder<number, Bruch>(z.eigenmittel, ausZahl),
});
