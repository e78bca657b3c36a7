import fc from 'fast-check';
import { ausZahl, type Bruch } from '../bruch';
import type { Zeitwert } from '../daten';
import { plusTage, type Tag } from '../monate';
import { betrag, serie, tagZwischen } from '../zufall';
import { erstattungszins, ZINSMETHODEN, type Zinsmethode } from './zins';
import { mitFehlern, type Schrift } from './zufallszellen';

interface Posten {
  readonly betrag: number;
  readonly von: Tag;
  readonly bis: Tag;
}
interface Eigener {
  readonly ab: Tag;
  readonly bis: Tag | null;
  readonly wert: number;
}
export interface Zufallszins {
  /** Row by row; an argument that is a single value is the same in all. */
  readonly posten: readonly (readonly Posten[])[];
  readonly einzeln: { readonly betrag: boolean; readonly von: boolean; readonly bis: boolean };
  readonly zuschlag: number;
  readonly methode: string;
  readonly eigene: readonly Eigener[];
  /** Only as a mistake: `bis` has a row more than the others. */
  readonly ungleich: boolean;
}

const posten = fc
  .record({
    betrag: betrag(100_000).map((b) => b + 0.5),
    von: tagZwischen(2019, 2026),
    tage: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 500 }), fc.nat({ max: 2900 })),
  })
  .map(({ betrag: b, von, tage }): Posten => {
    const bis = plusTage(von, tage);
    return { betrag: b, von, bis: bis > '2026-12-31' ? '2026-12-31' : bis };
  });

/** Half-years, so that no rate changes inside one. */
const HALBJAHRE: readonly (readonly [Tag, Tag])[] = [2019, 2020, 2022, 2023, 2024, 2026].flatMap((j) => [
  [`${j}-01-01`, `${j}-06-30`],
  [`${j}-07-01`, `${j}-12-31`],
]);
const eigene = fc
  .tuple(
    fc.subarray([...HALBJAHRE], { maxLength: 3 }),
    fc.array(fc.integer({ min: -200, max: 900 }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([zeiten, werte, offen]): Eigener[] =>
    zeiten.map(([ab, bis], i) => ({
      ab,
      bis: offen && i === zeiten.length - 1 ? null : bis,
      wert: (werte[i] ?? 0) / 10_000,
    })),
  );

const gut: fc.Arbitrary<Zufallszins> = fc
  .record({
    erster: posten,
    weitere: fc.array(posten, { minLength: 5, maxLength: 5 }),
    form: fc.constantFrom([1, 1], [1, 1], [3, 1], [1, 2], [2, 3]),
    einzeln: fc.record({ betrag: fc.boolean(), von: fc.boolean(), bis: fc.boolean() }),
    zuschlag: fc.constantFrom(0, 0, 0.03, 0.05, 0.005, 0.00881, 0.02, 1),
    methode: fc.constantFrom(...ZINSMETHODEN),
    eigene: fc.oneof(fc.constant([]), fc.constant([]), eigene),
  })
  .map(({ erster, weitere, form: [zeilen = 1, spalten = 1], einzeln, ...rest }) => {
    const alle = [erster, ...weitere];
    // A single day for all has to fit all others.
    const spaetester = alle.reduce((a, p) => (p.bis > a ? p.bis : a), erster.bis);
    const fruehester = alle.reduce((a, p) => (p.von < a ? p.von : a), erster.von);
    const passend = alle.map((p) => ({
      betrag: einzeln.betrag ? erster.betrag : p.betrag,
      von: einzeln.von ? fruehester : p.von,
      bis: einzeln.bis ? spaetester : p.bis,
    }));
    // Three single values have one result.
    if (einzeln.betrag && einzeln.von && einzeln.bis)
      return { ...rest, einzeln, posten: [passend.slice(0, 1)], ungleich: false };
    const bereich = Array.from({ length: zeilen }, (_, z) => passend.slice(z * spalten, (z + 1) * spalten));
    return { ...rest, einzeln, posten: bereich, ungleich: false };
  });

const alleMit = (f: Zufallszins, p: Partial<Posten>): Zufallszins => ({
  ...f,
  eigene: [],
  posten: f.posten.map((z) => z.map((x) => ({ ...x, ...p }))),
});

/** ZI-1 to ZI-4: what is refused or not known. */
const FEHLER: readonly ((f: Zufallszins) => Zufallszins)[] = [
  (f) => alleMit(f, { von: '2024-05-02', bis: '2024-05-01' }),
  (f) => alleMit(f, { von: '2018-11-15', bis: '2019-05-01' }),
  (f) => alleMit(f, { von: '2026-11-15', bis: '2027-03-01' }),
  (f) => ({ ...f, zuschlag: 3 }),
  (f) => ({ ...f, methode: 'TAGE/360' }),
  (f) => ({ ...f, eigene: [{ ab: '2024-01-01', bis: null, wert: 3.62 }] }),
  // A range of one cell is a single value, which no other range differs from.
  (f) =>
    f.posten.flat().length === 1
      ? alleMit(f, { von: '2024-05-02', bis: '2022-05-01' })
      : { ...f, ungleich: true, einzeln: { betrag: false, von: true, bis: false } },
];

export const zufallszins = mitFehlern(gut, FEHLER);

const zeitwert = (e: Eigener): Zeitwert => ({ ...e, wert: ausZahl(e.wert) });

/** Interest of every cell. */
export const zinsen = (f: Zufallszins): Bruch[][] =>
  f.posten.map((z) =>
    z.map((p) =>
      erstattungszins({
        betrag: ausZahl(p.betrag),
        von: p.von,
        bis: p.bis,
        zuschlag: ausZahl(f.zuschlag),
        methode: f.methode as Zinsmethode,
        eigene: f.eigene.map(zeitwert),
      }),
    ),
  );

/** What the argument itself forbids, before anything is worked out. */
export const unlesbar = (f: Zufallszins): boolean =>
  f.ungleich || !(ZINSMETHODEN as readonly string[]).includes(f.methode) || f.eigene.some((e) => e.wert > 1);

/** The arguments of the call. */
export function zinsaufruf(f: Zufallszins, s: Schrift): unknown[] {
  const als = (name: keyof Posten, wie: (p: Posten) => unknown): unknown => {
    const bereich = f.posten.map((z) => z.map(wie));
    if (f.einzeln[name]) return bereich[0]?.[0];
    return f.ungleich && name === 'bis' ? [...bereich, bereich[0]] : bereich;
  };
  const eigen = f.eigene.map((e) => [
    ['Basiszinssatz', 'basiszins-satz'][s.variante],
    serie(e.ab),
    e.bis === null ? s.leer : serie(e.bis),
    e.wert > 0 ? s.satz(e.wert) : e.wert,
  ]);
  return [
    als('betrag', (p) => s.geld(p.betrag)),
    als('von', (p) => s.tag(p.von)),
    als('bis', (p) => s.tag(p.bis)),
    f.zuschlag === 0 ? s.leer : s.satz(f.zuschlag),
    f.methode === 'TAGGENAU' ? s.leer : f.methode.toLowerCase(),
    eigen.length === 0 ? null : [['Parameter', 'GültigAb', 'GültigBis', 'Wert'], ...eigen],
  ];
}
