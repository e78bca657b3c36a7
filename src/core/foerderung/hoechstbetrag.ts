import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { bruchAlsText, euro, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Bruch } from '../zahl/bruch';
import { aufCent, NULL, plus, type Dezimal } from '../zahl/dezimal';

/** Months as a number of the sheet, or as the exact fraction that the days of a period give. */
export type Monatszahl = Dezimal | Bruch;

const istBruch = (monate: Monatszahl): monate is Bruch => 'nenner' in monate;

/**
 * A yearly amount for some months: round(amount x months / 12), EUR. Divided last, for a year not at all.
 *
 * @param dazu what is added before rounding, whatever the months
 */
export function jahresbetrag(betrag: Dezimal, monate: Monatszahl, dazu = NULL): Dezimal {
  if (betrag.isZero()) return dazu.isZero() ? NULL : aufCent(dazu);
  const [zaehler, nenner] = istBruch(monate) ? [monate.zaehler, monate.nenner] : [monate, 1];
  const istJahr = nenner === 1 && (typeof zaehler === 'number' ? zaehler === 12 : zaehler.eq(12));
  if (istJahr) return aufCent(plus(betrag, dazu));
  const teiler = nenner * 12;
  return aufCent(plus(betrag.times(zaehler), dazu.isZero() ? NULL : dazu.times(teiler)).div(teiler));
}

/**
 * FO-1: ceiling of a grant = round(Höchstbetrag x VZÄ x months / 12), EUR.
 *
 * @param jeVzae EUR per 1.0 VZÄ and year
 * @param schritt what the Rechenweg calls it
 * @param quelle where it comes from
 */
export function hoechstbetrag(
  jeVzae: Dezimal,
  vzae: Dezimal,
  monate: Monatszahl,
  spur?: Spur,
  schritt: string = SCHRITT.hoechstbetrag,
  quelle?: string,
): Dezimal {
  const ergebnis = jahresbetrag(jeVzae.times(vzae), monate);
  if (spur !== undefined) {
    const anzahl = istBruch(monate) ? bruchAlsText(monate) : zahl(monate);
    spur.notiere('FO-1', schritt, `${euro(jeVzae)} × ${zahl(vzae)} VZÄ × ${anzahl} / 12`, ergebnis, quelle);
  }
  return ergebnis;
}

/** FO-7: the Rechenweg says that there is no ceiling. */
export const erklaereOhneHoechstbetrag = (spur: Spur | undefined): void =>
  spur?.notiere('FO-7', SCHRITT.hoechstbetrag, RECHNUNG.ohneHoechstbetrag, null);
