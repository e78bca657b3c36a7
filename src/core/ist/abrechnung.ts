import { wertFehler } from '../fehler';
import type { Tabellenhinweis } from '../meldungen/hinweise';
import { FEHLER } from '../meldungen/fehler';
import type { Spur } from '../rechenweg/spur';
import { hatHoechstbetragGesamt, type Rechenrahmen } from '../tabellen/fall';
import { planeStellen } from '../tabellen/planzahlen';
import type { Stelle } from '../tabellen/stelle';
import type { Stellenergebnis } from '../tabellen/stellenergebnis';
import { gelungen, jeStelle, misslungen, type Ausgang } from '../tabellen/zeilenfund';
import { jahresabschnitte } from '../zeit/zeitraum';
import { rechneIst, type Istergebnis } from './istrechnung';

/** SP-1 to SP-4: all posts with what has come of them. */
export interface Istabrechnung {
  readonly posten: readonly Istergebnis[];
  /** KO-3: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

/** A settlement is that of one calendar year, unless all its ceilings are those of a term. */
function pruefeZeitraum(stellen: readonly Stelle[], { zeitraum, optionen }: Rechenrahmen): void {
  if (jahresabschnitte(zeitraum).length === 1 || optionen.abrechnung === 'LAUFZEIT') return;
  if (!stellen.every(hatHoechstbetragGesamt)) throw wertFehler(FEHLER.jeJahrAbrechnen);
}

/**
 * SP-1 to SP-4: settles posts with what has come of them, from the figures of their plan (TB-8).
 *
 * @returns all rows, or those that can't be computed
 * @throws Fachfehler `WERT` for several calendar years without ceilings of a term, or for more than a call computes
 */
export function rechneAbrechnung(
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Istabrechnung> {
  pruefeZeitraum(stellen, rahmen);
  const geplant = planeStellen(stellen, rahmen, spur);
  if (geplant.ergebnis === null) return misslungen(geplant);
  const { ergebnisse, hinweise } = geplant.ergebnis;
  const posten = jeStelle(stellen, (_, i) =>
    rechneIst(ergebnisse[i] as Stellenergebnis, rahmen.optionen, spur),
  );
  if (posten.ergebnis === null) return misslungen(posten);
  return gelungen({ posten: posten.ergebnis, hinweise });
}
