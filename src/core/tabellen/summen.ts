import { summe, type Dezimal } from '../zahl/dezimal';
import type { Jahresergebnis } from './stelle';

/** The amounts of one or more years or posts, EUR. */
export type Betraege = Omit<Jahresergebnis, 'jahr'>;

const FELDER = [
  'kosten',
  'sachkosten',
  'drittmittel',
  'foerderung',
  'ueberdeckung',
  'rueckzahlung',
  'eigenanteil',
] as const;

/** Adds up field by field; nothing adds up to zeros. */
export const addiere = <F extends string>(
  felder: readonly F[],
  betraege: readonly Readonly<Record<F, Dezimal>>[],
): Record<F, Dezimal> =>
  Object.fromEntries(felder.map((f) => [f, summe(betraege.map((b) => b[f]))])) as Record<F, Dezimal>;

export const summiere = (betraege: readonly Betraege[]): Betraege => addiere(FELDER, betraege);

export const gesamtkosten = (b: Betraege): Dezimal => b.kosten.plus(b.sachkosten);
