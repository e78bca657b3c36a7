import { deckungsgrad } from '../foerderung/eigenanteil';
import type { Tabellenhinweis } from '../meldungen/hinweise';
import { NAME, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import type { Dezimal } from '../zahl/dezimal';
import type { Rechenrahmen } from './fall';
import { hinweistext } from './hinweise';
import { pruefeBilanz } from './invariante';
import { unbenutzteOptionen } from './optionshinweise';
import type { Stelle } from './stelle';
import { rechneStellen } from './stellenrechnung';
import { gesamtkosten, summiere, type Betraege } from './summen';
import { gelungen, misslungen, type Ausgang } from './zeilenfund';

/** TB-1: one row of the result. */
export interface Eigenanteilzeile extends Betraege {
  readonly stelle: string;
  readonly kommune: string;
  /** Förderung / (Kosten + Sachkosten); null for cost 0. */
  readonly deckungsgrad: Dezimal | null;
  readonly hinweis: string;
}

export interface Eigenanteile {
  readonly zeilen: readonly Eigenanteilzeile[];
  readonly summe: Eigenanteilzeile;
  /** KO-3: what the table as a whole has to say. */
  readonly hinweise: readonly Tabellenhinweis[];
}

function zeile(stelle: string, kommune: string, b: Betraege, hinweis: string, spur?: Spur): Eigenanteilzeile {
  pruefeBilanz(b);
  const kosten = gesamtkosten(b);
  const grad = kosten.isZero() ? null : deckungsgrad(kosten, b.foerderung, spur);
  return { stelle, kommune, ...b, deckungsgrad: grad, hinweis };
}

/**
 * TB-1: cost, grant and own share of every post in a term, per calendar year rounded and added (TB-5), with the sum.
 *
 * @returns the table, or the rows that can't be computed
 * @throws Fachfehler `WERT` for more than a call computes
 */
export function eigenanteile(
  stellen: readonly Stelle[],
  rahmen: Rechenrahmen,
  spur?: Spur,
): Ausgang<Eigenanteile> {
  const gerechnet = rechneStellen(stellen, rahmen, spur);
  const ergebnisse = gerechnet.ergebnis;
  if (ergebnisse === null) return misslungen(gerechnet);
  const zeilen = ergebnisse.map(({ stelle, jahre, hinweise }) =>
    zeile(stelle.stelle, stelle.kommune, summiere(jahre), hinweistext(hinweise)),
  );
  const gesamt = summiere(zeilen);
  const summe = zeile(NAME.summe, '', gesamt, '', spur);
  const rechnung = zeilen.map((z) => euro(z.eigenanteil)).join(' + ');
  spur?.notiere('TB-1', SCHRITT.summeEigenanteil, rechnung, gesamt.eigenanteil);
  return gelungen({ zeilen, summe, hinweise: unbenutzteOptionen(ergebnisse, rahmen.optionen) });
}
