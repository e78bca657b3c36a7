import type { Dezimal } from '../zahl/dezimal';

/** One row of `empfaenger`: who got money of one grant from whom. EUR. */
export interface Empfaenger {
  /** Row in the range (1 = header). */
  readonly zeile: number;
  readonly empfaenger: string;
  /** Another Empfänger, or the one outside giver. */
  readonly von: string;
  readonly erhalten: Dezimal;
  /** Own cost that can be granted. */
  readonly kosten: Dezimal;
  readonly vzae: Dezimal;
  readonly monate: Dezimal;
  /** Per VZÄ and year; null = no ceiling. */
  readonly hoechstbetrag: Dezimal | null;
  /** Given back to `von`. */
  readonly zurueckgezahlt: Dezimal;
  /** WL-7: own money of `von`, beside the grant. */
  readonly aufstockung: Dezimal;
}
