import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { aufCent, type Dezimal } from '../zahl/dezimal';

/**
 * FO-1: ceiling of a grant = round(Höchstbetrag x VZÄ x months / 12), EUR.
 *
 * @param jeVzae EUR per 1.0 VZÄ and year
 */
export function hoechstbetrag(jeVzae: Dezimal, vzae: Dezimal, monate: Dezimal, spur?: Spur): Dezimal {
  const voll = jeVzae.times(vzae);
  const ergebnis = aufCent(monate.eq(12) ? voll : voll.times(monate).div(12));
  spur?.notiere(
    'FO-1',
    SCHRITT.hoechstbetrag,
    `${euro(jeVzae)} × ${zahl(vzae)} VZÄ × ${zahl(monate)} / 12`,
    ergebnis,
  );
  return ergebnis;
}

/** FO-7: the Rechenweg says that there is no ceiling. */
export const erklaereOhneHoechstbetrag = (spur: Spur | undefined): void =>
  spur?.notiere('FO-7', SCHRITT.hoechstbetrag, RECHNUNG.ohneHoechstbetrag, null);
