import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { bruchAlsText, zahl } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Vakanzmethode } from '../tabellen/stelle';
import type { Bruch } from '../zahl/bruch';
import { aufCent, Dezimal, EINS, ganzerTeil, NULL } from '../zahl/dezimal';

/** SP-2: the part of its months in which a post was filled, m / M, exact. */
export interface Besetzungsgrad {
  /** m */
  readonly monate: Dezimal;
  readonly zaehler: Dezimal;
  /** > 0 */
  readonly nenner: Dezimal;
}

const zaehlend = (vakanz: Dezimal, methode: Vakanzmethode): Dezimal =>
  methode === 'KEINE' ? NULL : methode === 'VOLL' ? ganzerTeil(vakanz) : vakanz;

/**
 * SP-2: M = months of the row inside the period, m = M - Vakanz.
 *
 * @param monate M
 * @throws Fachfehler `WERT` for more vacant months than the row has
 */
export function besetzungsgrad(
  monate: Bruch,
  vakanz: Dezimal,
  methode: Vakanzmethode,
  spur?: Spur,
): Besetzungsgrad {
  const gesamt = new Dezimal(monate.zaehler);
  if (vakanz.times(monate.nenner).gt(gesamt))
    throw wertFehler(FEHLER.vakanzZuLang(zahl(vakanz), bruchAlsText(monate)), 'Vakanz');
  const frei = zaehlend(vakanz, methode);
  const m = gesamt.minus(frei.times(monate.nenner));
  const ergebnis = { monate: m.div(monate.nenner), zaehler: m, nenner: gesamt };
  spur?.notiere('SP-2', SCHRITT.besetzteMonate, RECHNUNG.besetzt(bruchAlsText(monate), zahl(frei)), null);
  // A row without a complete month has no months to lose.
  return frei.isZero() ? { ...ergebnis, zaehler: EINS, nenner: EINS } : ergebnis;
}

/** An amount for the filled months: round(amount x m / M), EUR. */
export const anteilig = (betrag: Dezimal, { zaehler, nenner }: Besetzungsgrad): Dezimal =>
  aufCent(betrag.times(zaehler).div(nenner));
