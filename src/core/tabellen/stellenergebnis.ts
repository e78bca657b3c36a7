import type { Art } from '../daten';
import type { Stellenangabe } from '../personal/stellenangabe';
import type { AbgerechneterFall } from './abrechnung';
import type { Hinweis, Jahresergebnis, Stelle } from './stelle';

/** TB-1, TB-5: a row and what it comes to. */
export interface Stellenergebnis {
  readonly stelle: Stelle;
  /** What its cost by tariff depends on; null = the cost is given, or the row lies outside the term. */
  readonly angabe: Stellenangabe | null;
  /** How each year, or the term, was settled before pooling; none outside the term. */
  readonly abrechnungen: readonly AbgerechneterFall[];
  /** The same list in rows that were computed once. */
  readonly jahre: readonly Jahresergebnis[];
  /** The financing type of each of the years. */
  readonly jahresarten: readonly Art[];
  /** The financing types of its settlements; none outside the term. */
  readonly arten: readonly Art[];
  /** By check, then by year. */
  readonly hinweise: readonly Hinweis[];
}
