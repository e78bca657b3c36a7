import { NULL, type Dezimal } from '../zahl/dezimal';
import type { Jahresergebnis } from './stelle';

/** The amounts of one or more years or posts, EUR. */
export type Betraege = Omit<Jahresergebnis, 'jahr'>;

const KEINE_BETRAEGE: Betraege = {
  kosten: NULL,
  sachkosten: NULL,
  drittmittel: NULL,
  foerderung: NULL,
  ueberdeckung: NULL,
  rueckzahlung: NULL,
  eigenanteil: NULL,
};

const plus = (a: Betraege, b: Betraege): Betraege => ({
  kosten: a.kosten.plus(b.kosten),
  sachkosten: a.sachkosten.plus(b.sachkosten),
  drittmittel: a.drittmittel.plus(b.drittmittel),
  foerderung: a.foerderung.plus(b.foerderung),
  ueberdeckung: a.ueberdeckung.plus(b.ueberdeckung),
  rueckzahlung: a.rueckzahlung.plus(b.rueckzahlung),
  eigenanteil: a.eigenanteil.plus(b.eigenanteil),
});

export const summiere = (betraege: readonly Betraege[]): Betraege => betraege.reduce(plus, KEINE_BETRAEGE);

export const gesamtkosten = (b: Betraege): Dezimal => b.kosten.plus(b.sachkosten);
