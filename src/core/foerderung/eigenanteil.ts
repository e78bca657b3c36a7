import { div0Fehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { minus, nichtNegativ, plus, type Dezimal } from '../zahl/dezimal';
import type { Foerderung } from './foerderung';

/** EA-1: what the municipality still has to pay = max(0, Kosten - (Förderung - R) - Drittmittel), EUR. */
export function eigenanteil(kosten: Dezimal, f: Foerderung, drittmittel: Dezimal, spur?: Spur): Dezimal {
  const ergebnis = nichtNegativ(minus(plus(minus(kosten, f.foerderung), f.rueckzahlung), drittmittel));
  spur?.notiere(
    'EA-1',
    SCHRITT.eigenanteil,
    `max(0; ${euro(kosten)} - (${euro(f.foerderung)} - ${euro(f.rueckzahlung)}) - ${euro(drittmittel)})`,
    ergebnis,
  );
  return ergebnis;
}

/**
 * DG-1: Deckungsgrad = Förderung / Kosten, a share, unrounded.
 *
 * @throws Fachfehler `DIV0` for cost 0
 */
export function deckungsgrad(kosten: Dezimal, foerderung: Dezimal, spur?: Spur): Dezimal {
  if (kosten.isZero()) throw div0Fehler(FEHLER.kostenNull);
  const ergebnis = foerderung.div(kosten);
  spur?.notiere('DG-1', SCHRITT.deckungsgrad, `${euro(foerderung)} / ${euro(kosten)}`, ergebnis);
  return ergebnis;
}
