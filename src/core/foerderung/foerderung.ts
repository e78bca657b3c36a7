import type { Art } from '../daten';
import { SCHRITT } from '../meldungen/schritte';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { kleineres, minus, NULL, type Dezimal } from '../zahl/dezimal';
import {
  FINANZIERUNGSARTEN,
  foerderfaehig,
  pruefeOhneHoechstbetrag,
  type Kostenjahr,
} from './finanzierungsart';

/** How a grant is given. */
export interface Bedingungen {
  /** EUR, that of FO-1; null = no ceiling (FO-7). */
  readonly hoechstbetrag: Dezimal | null;
  readonly art: Art;
  /** Share 0 < q <= 1; only ANTEIL needs it. */
  readonly quote: Dezimal | null;
}

/** What a grant is computed from if cost and money are known as one sum. */
export type Foerderfall = Kostenjahr & Bedingungen;

export interface Foerderung {
  /** Grant paid, EUR. */
  readonly foerderung: Dezimal;
  /** R of FO-3: the part of a lump sum that exceeds the cost, EUR. A proposal, no declaration of repayment. */
  readonly rueckzahlung: Dezimal;
}

/** The grant of a settlement with the cost that it could cover without a ceiling, EUR. */
export interface Foerderabrechnung extends Foerderung {
  readonly faehig: Dezimal;
}

/**
 * FO-2 to FO-5, FO-7, TB-5: the grant of a settlement of one or more years and, for a lump sum, the part to be paid
 * back.
 *
 * @throws Fachfehler `WERT` for ANTEIL without quote, or without a ceiling where there has to be one
 */
export function foerderungDerJahre(
  jahre: readonly Kostenjahr[],
  bedingungen: Bedingungen,
  spur?: Spur,
): Foerderabrechnung {
  const { art, quote, hoechstbetrag } = bedingungen;
  if (hoechstbetrag === null) pruefeOhneHoechstbetrag(art);
  const faehig = foerderfaehig(jahre, art, quote);
  const gedeckt = hoechstbetrag === null ? faehig : kleineres(faehig, hoechstbetrag);
  const ergebnis =
    FINANZIERUNGSARTEN[art].pauschal && hoechstbetrag !== null
      ? { faehig, foerderung: hoechstbetrag, rueckzahlung: minus(hoechstbetrag, gedeckt) }
      : { faehig, foerderung: gedeckt, rueckzahlung: NULL };
  if (spur !== undefined) erklaere(jahre, bedingungen, ergebnis, spur);
  return ergebnis;
}

/** FO-2 to FO-5: grant and, for a lump sum, the part to be paid back, of cost known as one sum. */
export const foerderung = (fall: Foerderfall, spur?: Spur): Foerderung =>
  foerderungDerJahre([fall], fall, spur);

/** The sum of some years, in brackets where something is done with it. */
const inKlammern = (jahre: readonly string[]): string =>
  jahre.length === 1 ? jahre.join() : `(${jahre.join(' + ')})`;

function erklaere(
  jahre: readonly Kostenjahr[],
  { art, quote, hoechstbetrag }: Bedingungen,
  { foerderung: f, rueckzahlung: r }: Foerderung,
  spur: Spur,
): void {
  const { regel, mitEigenmitteln, pauschal, rechnung } = FINANZIERUNGSARTEN[art];
  const grenze = hoechstbetrag === null ? null : euro(hoechstbetrag);
  const netto = jahre
    .map((j) => [j.kosten, j.drittmittel, ...(mitEigenmitteln ? [j.eigenmittel] : [])])
    .map((teile) => `max(0; ${teile.map(euro).join(' - ')})`);
  if (pauschal)
    spur.notiere(regel, SCHRITT.rueckzahlungPruefen, `max(0; ${grenze} - ${inKlammern(netto)})`, r);
  const kosten = inKlammern(jahre.map((j) => euro(j.kosten)));
  const anteil = quote === null ? '' : `${prozent(quote)} × ${kosten}`;
  spur.notiere(
    regel,
    SCHRITT.foerderung(art),
    rechnung({ netto: netto.join(' + '), anteil, hoechstbetrag: grenze }),
    f,
  );
}
