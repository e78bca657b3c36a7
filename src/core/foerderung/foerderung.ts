import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { RegelId, Spur } from '../rechenweg/spur';
import { aufCent, kleineres, nichtNegativ, NULL, type Dezimal } from '../zahl/dezimal';

/** What a grant is computed from, EUR; the ceiling is that of FO-1. */
export interface Foerderfall {
  readonly kosten: Dezimal;
  readonly hoechstbetrag: Dezimal;
  readonly art: Art;
  /** Share 0 < q <= 1; only ANTEIL needs it. */
  readonly quote: Dezimal | null;
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
}

export interface Foerderung {
  /** Grant paid, EUR. */
  readonly foerderung: Dezimal;
  /** R of FO-3: the part of a lump sum that exceeds the cost, EUR. A proposal, no declaration of repayment. */
  readonly rueckzahlung: Dezimal;
}

/**
 * The cost a grant may cover before its ceiling, by financing type (VV no. 2.2 to § 44 LHO NRW).
 *
 * @throws Fachfehler `WERT` for ANTEIL without quote
 */
export function foerderfaehig(fall: Omit<Foerderfall, 'hoechstbetrag'>): Dezimal {
  const { kosten, art, quote, drittmittel, eigenmittel } = fall;
  const netto = nichtNegativ(kosten.minus(drittmittel));
  switch (art) {
    case 'OHNE':
      return NULL;
    case 'ANTEIL':
      if (quote === null) throw wertFehler(FEHLER.quoteFehlt, 'Quote');
      return kleineres(aufCent(quote.times(kosten)), netto);
    case 'FEHLBEDARF':
      return nichtNegativ(kosten.minus(drittmittel).minus(eigenmittel));
    case 'HÖCHSTBETRAG':
    case 'FESTBETRAG':
    case 'VOLL':
    case 'PAUSCHALE':
      return netto;
  }
}

/** FO-2 to FO-5: grant and, for a lump sum, the part to be paid back. */
export function foerderung(fall: Foerderfall, spur?: Spur): Foerderung {
  const faehig = foerderfaehig(fall);
  const gedeckt = kleineres(faehig, fall.hoechstbetrag);
  const ergebnis =
    fall.art === 'PAUSCHALE'
      ? { foerderung: fall.hoechstbetrag, rueckzahlung: fall.hoechstbetrag.minus(gedeckt) }
      : { foerderung: gedeckt, rueckzahlung: NULL };
  if (spur !== undefined) erklaere(fall, ergebnis, spur);
  return ergebnis;
}

function erklaere(fall: Foerderfall, { foerderung: f, rueckzahlung: r }: Foerderung, spur: Spur): void {
  const { art, quote } = fall;
  const kosten = euro(fall.kosten);
  const h = euro(fall.hoechstbetrag);
  const dritte = euro(fall.drittmittel);
  const netto = `max(0; ${kosten} - ${dritte})`;
  const notiere = (regel: RegelId, rechnung: string): void =>
    spur.notiere(regel, SCHRITT.foerderung(art), rechnung, f);
  switch (art) {
    case 'OHNE':
      notiere('FO-3', RECHNUNG.ohneFoerderung);
      break;
    case 'PAUSCHALE':
      spur.notiere('FO-3', SCHRITT.rueckzahlungPruefen, `max(0; ${h} - ${netto})`, r);
      notiere('FO-3', RECHNUNG.hoechstbetrag(h));
      break;
    case 'ANTEIL':
      notiere('FO-4', `min(${prozent(quote as Dezimal)} × ${kosten}; ${h}; ${netto})`);
      break;
    case 'FEHLBEDARF':
      notiere('FO-5', `min(max(0; ${kosten} - ${dritte} - ${euro(fall.eigenmittel)}); ${h})`);
      break;
    default:
      notiere('FO-2', `min(${netto}; ${h})`);
  }
}
