import fc from 'fast-check';
import type { Tag } from '../monate';
import { form, geldform, leer, satzform, wahrheitsform, zahlform, type Schreiber } from '../zellen';

/** How the cells of one call are written. */
export interface Schrift {
  readonly geld: Schreiber<number>;
  readonly zahl: Schreiber<number>;
  readonly satz: Schreiber<number>;
  readonly tag: Schreiber<Tag>;
  readonly wahr: Schreiber<boolean>;
  /** A blank cell on the web or on the desktop. */
  readonly leer: null | 0;
  /** Which spelling of names. */
  readonly variante: 0 | 1;
  /** Any number, for the order of columns. */
  readonly ordnung: number;
  /** KO-2: name of a totals row; null = none. */
  readonly ergebnis: string | null;
}

export const schrift: fc.Arbitrary<Schrift> = fc.record({
  geld: geldform,
  zahl: zahlform,
  satz: satzform,
  tag: form,
  wahr: wahrheitsform,
  leer,
  variante: fc.constantFrom(0, 1),
  ordnung: fc.nat({ max: 20 }),
  ergebnis: fc.option(fc.constantFrom('Summe', 'Gesamt', 'Insgesamt'), { freq: 4 }),
});

/** 0 and nothing are the same cell. */
export const oderLeer = (wert: number, wie: Schreiber<number>, s: Schrift): unknown =>
  wert === 0 ? s.leer : wie(wert);

/** The columns of a range, turned by some places. */
export const gedreht = (bereich: readonly (readonly unknown[])[], um: number): unknown[][] =>
  bereich.map((z) => z.map((_, i) => z[(i + um) % z.length]));

/** A valid case, or in about 15 of 100 cases what one of the mistakes makes of it. */
export const mitFehlern = <T>(gut: fc.Arbitrary<T>, fehler: readonly ((fall: T) => T)[]): fc.Arbitrary<T> =>
  fc
    .tuple(gut, fc.noBias(fc.nat({ max: 99 })), fc.nat({ max: fehler.length - 1 }))
    .map(([fall, prozent, welcher]) => (prozent < 15 ? (fehler[welcher]?.(fall) ?? fall) : fall));

export const STAEDTE = [
  'Schwerte',
  'Unna',
  'Fröndenberg/Ruhr',
  'Holzwickede',
  'Lünen',
  'Kamen',
  'Bergkamen',
  'Bönen',
  'Selm',
  'Werne',
  'Nordkirchen',
  'Ascheberg',
  'Olfen',
  'Senden',
  'Nottuln',
] as const;
