import fc from 'fast-check';
import { ausZahl } from '../bruch';
import type { Restregel } from '../verteilung';
import { betrag } from '../zufall';
import type { Kaskade, Stufenart } from './kaskade';
import { gedreht, mitFehlern, STAEDTE, type Schrift } from './zufallszellen';

interface Zufallsstufe {
  readonly art: string;
  readonly wert: number;
  readonly traeger: string;
}
export interface Zufallskaskade {
  readonly betrag: number;
  readonly kommunen: readonly { readonly name: string; readonly schluessel: number }[];
  readonly rundung: number | null;
  readonly restregel: Restregel;
  readonly stufen: readonly Zufallsstufe[];
}

const cent = (x: number): number => Math.round(x * 100) / 100;

const TRAEGER = ['Kreis', 'Stadt', 'Land NRW', 'KREIS', 'Unna', 'schwerte'] as const;
const stufe = fc.record({
  art: fc.constantFrom('ÜBER', 'FESTBETRAG', 'SOCKEL', 'ANTEIL', 'ANTEIL', 'JE EINHEIT'),
  /** Of the amount, in thousandths; the steps behind one another mostly fit. */
  teil: fc.integer({ min: 1, max: 999 }),
  traeger: fc.constantFrom(...TRAEGER),
  anteil: fc.constantFrom(0.25, 0.4, 1 / 3, 0.5, 0.005, 1, 0.125, 0.0333),
  alle: fc.constantFrom('', 'ALLE', 'Alle'),
});

const gut: fc.Arbitrary<Zufallskaskade> = fc
  .record({
    betrag: fc.oneof(betrag(500_000), betrag(50), fc.constantFrom(56_480.51, 50_098.41, 0)).map(cent),
    vorzeichen: fc.constantFrom(1, 1, -1),
    schluessel: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 15 }),
      fc.array(fc.constantFrom(0, 1, 1, 2, 35), { minLength: 2, maxLength: 15 }),
      fc.array(
        fc.integer({ min: 0, max: 400 }).map((x) => x / 39),
        { minLength: 2, maxLength: 8 },
      ),
    ),
    rundung: fc.constantFrom(null, null, 0.01, 1, 100, 500, 0.3),
    restregel: fc.constantFrom<Restregel>(
      'GRÖSSTER_REST',
      'GRÖSSTER_REST',
      'ERSTE',
      'LETZTE',
      'GRÖSSTER_ANTEIL',
    ),
    stufen: fc.array(stufe, { maxLength: 4 }),
  })
  .map(({ betrag: b, vorzeichen, schluessel, stufen, ...rest }) => {
    const k: readonly number[] = (schluessel as readonly number[]).some((x) => x > 0)
      ? schluessel
      : [...schluessel, 7];
    const ganz = k.reduce((a, x) => a + x, 0);
    return {
      ...rest,
      betrag: b * vorzeichen,
      kommunen: k.map((x, i) => ({ name: STAEDTE[i] ?? 'Hamm', schluessel: x })),
      stufen: stufen.map((s): Zufallsstufe => {
        const eur = Math.max(0.01, cent((b * s.teil) / 1000));
        if (s.art === 'ANTEIL') return { art: s.art, wert: s.anteil, traeger: s.traeger };
        if (s.art === 'JE EINHEIT')
          return {
            art: s.art,
            wert: Math.max(0.001, Math.round((eur / ganz / 6) * 1000) / 1000),
            traeger: '',
          };
        if (s.art === 'SOCKEL')
          return { art: 'FESTBETRAG', wert: Math.max(0.01, cent(eur / k.length / 4)), traeger: s.alle };
        return { art: s.art, wert: eur, traeger: s.traeger };
      }),
    };
  });

const letzte = (f: Zufallskaskade, s: Partial<Zufallsstufe>): Zufallskaskade => ({
  ...f,
  stufen: [...f.stufen, { art: 'ANTEIL', wert: 0.5, traeger: 'Kreis', ...s }],
});

/** SL-7: what is refused. */
const FEHLER: readonly ((f: Zufallskaskade) => Zufallskaskade)[] = [
  (f) => letzte(f, { art: 'UNTER' }),
  (f) => letzte(f, { wert: 0 }),
  (f) => letzte(f, { wert: 1.5 }),
  (f) => letzte(f, { wert: -0.5 }),
  (f) => letzte(f, { traeger: '' }),
  (f) => letzte(f, { art: 'ÜBER', wert: 5, traeger: '' }),
  (f) => letzte(f, { art: 'FESTBETRAG', wert: Math.abs(f.betrag) + 0.01, traeger: 'ALLE' }),
  (f) => letzte(f, { art: 'JE EINHEIT', wert: 1_000_000, traeger: '' }),
];

export const zufallskaskade = mitFehlern(gut, FEHLER);

export const fuerReferenz = (f: Zufallskaskade): Kaskade => ({
  betrag: ausZahl(f.betrag),
  kommunen: f.kommunen.map((k) => ({ name: k.name, schluessel: ausZahl(k.schluessel) })),
  rundung: f.rundung === null ? undefined : ausZahl(f.rundung),
  restregel: f.restregel,
  stufen: f.stufen.map((s) => ({ art: s.art as Stufenart, wert: ausZahl(s.wert), traeger: s.traeger })),
});

const ARTNAMEN: Readonly<Record<string, string>> = {
  ÜBER: 'ueber',
  FESTBETRAG: 'Festbetrag',
  ANTEIL: 'anteil',
  'JE EINHEIT': 'je einheit',
};

/** The arguments of the call. */
export function kaskadenaufruf(f: Zufallskaskade, s: Schrift): unknown[] {
  const kommunen = [
    ['Kommune', ['Schlüssel', 'Schluessel (Anzahl)'][s.variante]],
    ...f.kommunen.map((k) => [k.name, k.schluessel === 0 ? s.leer : s.zahl(k.schluessel)]),
    ...(s.ergebnis === null ? [] : [[s.ergebnis, 1]]),
  ];
  const stufen = [
    ['Art', 'Wert', 'Träger'],
    ...f.stufen.map((x) => {
      const wert = x.art === 'ANTEIL' ? s.satz(x.wert) : s.geld(x.wert);
      return [
        s.variante === 0 ? x.art : (ARTNAMEN[x.art] ?? x.art),
        x.wert > 0 ? wert : x.wert === 0 ? s.leer : x.wert,
        x.traeger === '' ? s.leer : x.traeger,
      ];
    }),
  ];
  return [
    f.betrag >= 0 ? s.geld(f.betrag) : f.betrag,
    gedreht(kommunen, s.ordnung),
    f.rundung,
    f.restregel,
    f.stufen.length === 0 ? null : gedreht(stufen, s.ordnung),
  ];
}
