import type { Wertart } from './spalte';

/** How Excel shows the cells of a column. */
interface Darstellung {
  /** In the invariant notation of `Range.numberFormat`. */
  readonly zahlenformat: string;
  /** Room that the column needs, in characters of the standard font. */
  readonly breite: number;
}

/** How Excel shows each kind of value. */
export const DARSTELLUNG: Readonly<Record<Wertart, Darstellung>> = {
  text: { zahlenformat: 'General', breite: 28 },
  wahl: { zahlenformat: 'General', breite: 18 },
  wahrheit: { zahlenformat: 'General', breite: 12 },
  verschieden: { zahlenformat: 'General', breite: 15 },
  zahl: { zahlenformat: 'General', breite: 12 },
  jahr: { zahlenformat: '0', breite: 12 },
  tag: { zahlenformat: 'dd.mm.yyyy', breite: 13 },
  betrag: { zahlenformat: '#,##0.00', breite: 16 },
  anteil: { zahlenformat: '0.0%', breite: 13 },
};
