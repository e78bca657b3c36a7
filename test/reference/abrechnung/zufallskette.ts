import fc from 'fast-check';
import { ausZahl } from '../bruch';
import { betrag } from '../zufall';
import type { Empfaenger } from './weiterleitung';
import { gedreht, mitFehlern, oderLeer, STAEDTE, type Schrift } from './zufallszellen';

export interface Zufallsempfaenger {
  readonly name: string;
  readonly von: string;
  readonly erhalten: number;
  readonly kosten: number;
  /** 0: blank */
  readonly vzae: number;
  readonly monate: number;
  readonly hoechstbetrag: number;
  readonly zurueckgezahlt: number;
  readonly aufstockung: number;
}

const cent = (x: number): number => Math.round(x * 100) / 100;
const geld = (bis: number): fc.Arbitrary<number> => betrag(bis).map(cent);
const meistKeins = (bis: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), fc.constant(0), geld(bis));

const glied = fc.record({
  /** Which of those before it passes the money on; 0: the giver. */
  ueber: fc.nat({ max: 7 }),
  erhalten: geld(300_000),
  kosten: geld(200_000).map((x) => x + 1),
  vzae: fc.constantFrom(0, 0, 1, 0.5, 2.5, 3.333),
  monate: fc.constantFrom(0, 0, 12, 7, 3.4, 1),
  hoechstbetrag: fc.constantFrom(0, 0, 55_000, 57_000, 19_700.5, 33_333.33),
  zurueckgezahlt: meistKeins(9_000),
  aufstockung: meistKeins(5_000),
  platz: fc.nat(),
});

const gut: fc.Arbitrary<Zufallsempfaenger[]> = fc
  .array(glied, { minLength: 1, maxLength: 8 })
  .map((glieder) =>
    glieder
      .map(({ ueber, platz, ...g }, i) => {
        const wer = ueber % (i + 1);
        const von = wer === 0 ? 'Land NRW' : (STAEDTE[wer - 1] ?? '');
        return { platz, zeile: { ...g, name: STAEDTE[i] ?? '', von } };
      })
      .sort((a, b) => a.platz - b.platz)
      .map(({ zeile }) => zeile),
  );

const neue = (
  f: Zufallsempfaenger[],
  ...namen: readonly (readonly [string, string])[]
): Zufallsempfaenger[] => [
  ...f,
  ...namen.flatMap(([name, von]) => f.slice(0, 1).map((e) => ({ ...e, name, von }))),
];

/** WL-6: what is refused. */
const FEHLER: readonly ((f: Zufallsempfaenger[]) => Zufallsempfaenger[])[] = [
  (f) => neue(f, ['Dortmund', 'Bergkmen']),
  (f) => neue(f, ['SCHWERTE', 'Land NRW']),
  (f) => neue(f, ['Dortmund', 'Hagen'], ['Hagen', 'Dortmund']),
  (f) => neue(f, ['Dortmund', 'Dortmund']),
  (f) => neue(f, ['Dortmund', '']),
];

export const zufallskette = mitFehlern(gut, FEHLER);

export const fuerReferenz = (f: readonly Zufallsempfaenger[]): Empfaenger[] =>
  f.map((e) => ({
    name: e.name,
    von: e.von,
    erhalten: ausZahl(e.erhalten),
    kosten: ausZahl(e.kosten),
    vzae: ausZahl(e.vzae === 0 ? 1 : e.vzae),
    monate: ausZahl(e.monate === 0 ? 12 : e.monate),
    hoechstbetrag: ausZahl(e.hoechstbetrag),
    zurueckgezahlt: ausZahl(e.zurueckgezahlt),
    aufstockung: ausZahl(e.aufstockung),
  }));

/** The one argument of the call. */
export function kettenaufruf(f: readonly Zufallsempfaenger[], s: Schrift): unknown[] {
  const bereich = [
    [
      'Empfänger',
      'Von',
      'Erhalten',
      'Kosten',
      'VZÄ',
      'Monate',
      'Höchstbetrag',
      'Zurückgezahlt',
      'Aufstockung',
    ],
    ...f.map((e) => [
      e.name,
      e.von === '' ? s.leer : s.variante === 0 ? e.von : e.von.toUpperCase(),
      s.geld(e.erhalten),
      s.geld(e.kosten),
      oderLeer(e.vzae, s.zahl, s),
      oderLeer(e.monate, s.zahl, s),
      oderLeer(e.hoechstbetrag, s.geld, s),
      oderLeer(e.zurueckgezahlt, s.geld, s),
      oderLeer(e.aufstockung, s.geld, s),
    ]),
    ...(s.ergebnis === null ? [] : [[s.ergebnis, null, 1, 2, null, null, null, null, null]]),
  ];
  return [gedreht(bereich, s.ordnung)];
}
