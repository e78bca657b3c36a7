import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
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
      if (quote === null) {
        throw wertFehler(FEHLER.quoteFehlt);
      }
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
  const { art, kosten, hoechstbetrag, quote, drittmittel, eigenmittel } = fall;
  const netto = `max(0; ${euro(kosten)} - ${euro(drittmittel)})`;
  const name = SCHRITT.foerderung(art);
  switch (art) {
    case 'OHNE':
      spur.notiere('FO-3', name, RECHNUNG.ohneFoerderung, f);
      break;
    case 'PAUSCHALE':
      spur.notiere('FO-3', SCHRITT.rueckzahlungPruefen, `max(0; ${euro(hoechstbetrag)} - ${netto})`, r);
      spur.notiere('FO-3', name, RECHNUNG.hoechstbetrag(euro(hoechstbetrag)), f);
      break;
    case 'ANTEIL': {
      const anteil = `${prozent(quote as Dezimal)} × ${euro(kosten)}`;
      spur.notiere('FO-4', name, `min(${anteil}; ${euro(hoechstbetrag)}; ${netto})`, f);
      break;
    }
    case 'FEHLBEDARF': {
      const luecke = `max(0; ${euro(kosten)} - ${euro(drittmittel)} - ${euro(eigenmittel)})`;
      spur.notiere('FO-5', name, `min(${luecke}; ${euro(hoechstbetrag)})`, f);
      break;
    }
    case 'HÖCHSTBETRAG':
    case 'FESTBETRAG':
    case 'VOLL':
      spur.notiere('FO-2', name, `min(${netto}; ${euro(hoechstbetrag)})`, f);
  }
}
