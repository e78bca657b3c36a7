import { div0Fehler, wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { Dezimal } from '../zahl/dezimal';

/**
 * ZE-2: full-time equivalents = weekly hours / full-time hours (39 in TVöD-VKA). Not rounded.
 *
 * @throws Fachfehler `DIV0` for zero full-time hours, `WERT` for negative hours
 */
export function vzaeAusStunden(wochenstunden: Dezimal, vollzeit: Dezimal): Dezimal {
  if (wochenstunden.isNegative() || vollzeit.isNegative()) {
    throw wertFehler(FEHLER.stundenNegativ);
  }
  if (vollzeit.isZero()) throw div0Fehler(FEHLER.vollzeitNull);
  return wochenstunden.div(vollzeit);
}

const VIEL = new Dezimal(10);

/** PR-2: so many posts in one row are probably weekly hours. */
export const sindWohlStunden = (vzae: Dezimal): boolean => vzae.gt(VIEL);
