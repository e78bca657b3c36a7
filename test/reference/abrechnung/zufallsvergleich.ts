import fc from 'fast-check';
import { ausZahl } from '../bruch';
import { serie } from '../zufall';
import type { Fertig } from './nachberechnung';
import { gedreht, mitFehlern, STAEDTE, type Schrift } from './zufallszellen';

type Name = string | number;
interface Zeile {
  readonly namen: readonly Name[];
  readonly werte: readonly number[];
}
interface Tabelle {
  readonly namensspalten: readonly string[];
  readonly zeilen: readonly Zeile[];
}
export interface Zufallsvergleich {
  readonly alt: Tabelle;
  readonly neu: Tabelle;
  /** null: Eigenanteil */
  readonly spalte: string | null;
  /** Only as a mistake: a text among the numbers of `neu`. */
  readonly text: boolean;
}

const WERTSPALTEN = ['Kosten', 'Eigenanteil', 'Saldo'] as const;

const orte = fc.constantFrom(...STAEDTE.slice(0, 4));
const stellen = fc.constantFrom('S1', 'S2', 'Casemanagement', 'Assistenz 2');
const erste = fc.integer({ min: 1, max: 6 }).map((m) => serie(`2024-0${m}-01`));

/** Name columns of the functions whose results are compared, the names of a row, those of the last row. */
const ARTEN: readonly (readonly [readonly string[], fc.Arbitrary<Name[]>, readonly Name[]])[] = [
  [['Stelle', 'Kommune'], fc.tuple(stellen, orte), ['Summe', '']],
  [['Jahr', 'Kommune'], fc.tuple(fc.integer({ min: 2022, max: 2024 }), orte), ['Gesamt', 'Summe']],
  [['Fällig', 'Kommune'], fc.tuple(erste, orte), ['Summe', '']],
  [['Monat'], fc.tuple(erste), ['Summe']],
  [['Kommune'], fc.tuple(orte), ['Summe']],
  [['Empfänger'], fc.tuple(orte), ['Summe']],
  [
    ['Abschnitt', 'Position'],
    fc.tuple(fc.constantFrom('Einnahmen', 'Ausgaben'), fc.constantFrom('Eigenanteil', 'Insgesamt')),
    ['Ergebnis', 'Restbetrag'],
  ],
];

const betrag = fc.oneof(
  fc.constantFrom(0, 0, 1, 3, 20_000, 20_250),
  fc.integer({ min: -5_000_000, max: 50_000_000 }).map((x) => x / 100),
);
const werte = fc.array(betrag, { minLength: 3, maxLength: 3 });

const gut: fc.Arbitrary<Zufallsvergleich> = fc.nat({ max: ARTEN.length - 1 }).chain((art) => {
  const [namensspalten, namen, letzte] = ARTEN[art] ?? [[], fc.constant([]), []];
  const zeilen = fc.array(fc.record({ namen, werte }), { minLength: 1, maxLength: 8 });
  return fc
    .record({
      alt: zeilen,
      neu: zeilen,
      summen: fc.tuple(werte, werte),
      mitSumme: fc.nat({ max: 3 }),
      spalte: fc.constantFrom(null, null, 'Kosten', 'saldo', 'Eigenanteil'),
    })
    .map(({ alt, neu, summen: [a, b], mitSumme, spalte }) => {
      const mit = (z: readonly Zeile[], w: readonly number[]): Tabelle => ({
        namensspalten,
        zeilen: mitSumme === 0 ? z : [...z, { namen: letzte, werte: w }],
      });
      return { alt: mit(alt, a), neu: mit(neu, b), spalte, text: false };
    });
});

/** NB-1: what is refused. */
const FEHLER: readonly ((f: Zufallsvergleich) => Zufallsvergleich)[] = [
  (f) => ({ ...f, spalte: 'Überdeckung' }),
  (f) => ({ ...f, text: true }),
  (f) => ({
    ...f,
    alt: {
      namensspalten: ['Empfänger', 'Monat', 'Stelle'],
      zeilen: f.alt.zeilen.map((z) => ({ ...z, namen: ['a', 1, 'b'] })),
    },
  }),
];

export const zufallsvergleich = mitFehlern(gut, FEHLER);

const fertig = (t: Tabelle, text: boolean): Fertig => [
  [...t.namensspalten, ...WERTSPALTEN, 'Hinweis'],
  ...t.zeilen.map((z, i) => [
    ...z.namen.map((n) => (typeof n === 'number' ? ausZahl(n) : n)),
    ...z.werte.map((w) => (text && i === 0 ? 'offen' : ausZahl(w))),
    '',
  ]),
];

export const fuerReferenz = (f: Zufallsvergleich): [Fertig, Fertig, string | undefined] => [
  fertig(f.alt, false),
  fertig(f.neu, f.text),
  f.spalte ?? undefined,
];

const bereich = (t: Tabelle, text: boolean): unknown[][] => [
  [...t.namensspalten, ...WERTSPALTEN, 'Hinweis'],
  ...t.zeilen.map((z, i) => [
    ...z.namen,
    ...z.werte.map((w) => (text && i === 0 ? 'offen' : w)),
    i === 0 ? 'nicht gelesen: Amt' : '',
  ]),
];

/** The arguments of the call; the columns of the old table may stand in another order. */
export const vergleichsaufruf = (f: Zufallsvergleich, s: Schrift): unknown[] => [
  gedreht(bereich(f.alt, false), s.ordnung),
  bereich(f.neu, f.text),
  f.spalte ?? s.leer,
];
