import { div0Fehler, wertFehler } from '../fehler';
import type { Dezimal } from '../zahl/dezimal';

/**
 * ZE-2: full-time equivalents = weekly hours / full-time hours (39 in TVöD, tariff area West). Not rounded.
 *
 * @throws Fachfehler `DIV0` for zero full-time hours, `WERT` for negative hours
 */
export function vzaeAusStunden(wochenstunden: Dezimal, vollzeit: Dezimal): Dezimal {
  if (wochenstunden.isNegative() || vollzeit.isNegative()) {
    throw wertFehler('Wochenstunden und Vollzeit dürfen nicht negativ sein. Bitte die Stunden prüfen.');
  }
  if (vollzeit.isZero()) throw div0Fehler('Die Vollzeit darf nicht 0 Stunden sein.');
  return wochenstunden.div(vollzeit);
}
