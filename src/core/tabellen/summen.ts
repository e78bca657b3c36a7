import { NULL, plus, type Dezimal } from '../zahl/dezimal';
import type { Jahresergebnis } from './stelle';

/** The amounts of one or more years or posts, EUR. */
export type Betraege = Omit<Jahresergebnis, 'jahr'>;

export const KEINE_BETRAEGE: Betraege = {
  kosten: NULL,
  sachkosten: NULL,
  drittmittel: NULL,
  foerderung: NULL,
  ueberdeckung: NULL,
  rueckzahlung: NULL,
  eigenanteil: NULL,
};

const addiere = (a: Betraege, b: Betraege): Betraege => ({
  kosten: plus(a.kosten, b.kosten),
  sachkosten: plus(a.sachkosten, b.sachkosten),
  drittmittel: plus(a.drittmittel, b.drittmittel),
  foerderung: plus(a.foerderung, b.foerderung),
  ueberdeckung: plus(a.ueberdeckung, b.ueberdeckung),
  rueckzahlung: plus(a.rueckzahlung, b.rueckzahlung),
  eigenanteil: plus(a.eigenanteil, b.eigenanteil),
});

export const summiere = (betraege: readonly Betraege[]): Betraege => betraege.reduce(addiere, KEINE_BETRAEGE);

export const gesamtkosten = (b: Betraege): Dezimal => plus(b.kosten, b.sachkosten);
