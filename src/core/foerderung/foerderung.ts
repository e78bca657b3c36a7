import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, prozent } from '../rechenweg/schreibweise';
import type { RegelId, Spur } from '../rechenweg/spur';
import { aufCent, kleineres, nichtNegativ, NULL, summe, type Dezimal } from '../zahl/dezimal';

/** Cost and other money of one year of a settlement, EUR. */
export interface Kostenjahr {
  readonly kosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
}

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

/** FO-7: the financing types that work without a ceiling: cost or a deficit limits them, or there is no grant. */
const OHNE_HOECHSTBETRAG: ReadonlySet<Art> = new Set<Art>(['ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE']);

/**
 * FO-7: no ceiling is possible for ANTEIL, FEHLBEDARF and VOLL; OHNE needs none.
 *
 * @throws Fachfehler `WERT` for every other financing type
 */
export function pruefeOhneHoechstbetrag(art: Art): void {
  if (!OHNE_HOECHSTBETRAG.has(art)) throw wertFehler(FEHLER.hoechstbetragFehlt(art), 'Höchstbetrag');
}

/** What other money leaves of the cost of a year; for FEHLBEDARF the own means count as well (FO-5). */
export const ungedeckt = ({ kosten, drittmittel, eigenmittel }: Kostenjahr, art: Art): Dezimal =>
  nichtNegativ(kosten.minus(drittmittel).minus(art === 'FEHLBEDARF' ? eigenmittel : NULL));

const gesamtkosten = (jahre: readonly Kostenjahr[]): Dezimal => summe(jahre.map((j) => j.kosten));

/**
 * The cost a grant may cover before its ceiling, by financing type (VV no. 2.2 to § 44 LHO NRW). Of several years what
 * each leaves uncovered counts: third-party money beyond the cost of one year does not shrink another (TB-5).
 *
 * @throws Fachfehler `WERT` for ANTEIL without quote
 */
export function foerderfaehig(
  jahre: readonly Kostenjahr[],
  { art, quote }: Pick<Bedingungen, 'art' | 'quote'>,
): Dezimal {
  if (art === 'OHNE') return NULL;
  const netto = summe(jahre.map((j) => ungedeckt(j, art)));
  if (art !== 'ANTEIL') return netto;
  if (quote === null) throw wertFehler(FEHLER.quoteFehlt, 'Quote');
  return kleineres(aufCent(quote.times(gesamtkosten(jahre))), netto);
}

/** FO-7: an amount under a ceiling, if there is one. */
const unter = (betrag: Dezimal, hoechstbetrag: Dezimal | null): Dezimal =>
  hoechstbetrag === null ? betrag : kleineres(betrag, hoechstbetrag);

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
): Foerderung {
  const { art, hoechstbetrag } = bedingungen;
  if (hoechstbetrag === null) pruefeOhneHoechstbetrag(art);
  const gedeckt = unter(foerderfaehig(jahre, bedingungen), hoechstbetrag);
  const ergebnis =
    art === 'PAUSCHALE' && hoechstbetrag !== null
      ? { foerderung: hoechstbetrag, rueckzahlung: hoechstbetrag.minus(gedeckt) }
      : { foerderung: gedeckt, rueckzahlung: NULL };
  if (spur !== undefined) erklaere(jahre, bedingungen, ergebnis, spur);
  return ergebnis;
}

/** FO-2 to FO-5: grant and, for a lump sum, the part to be paid back, of cost known as one sum. */
export const foerderung = (fall: Foerderfall, spur?: Spur): Foerderung =>
  foerderungDerJahre([fall], fall, spur);

function erklaere(
  jahre: readonly Kostenjahr[],
  { art, quote, hoechstbetrag }: Bedingungen,
  { foerderung: f, rueckzahlung: r }: Foerderung,
  spur: Spur,
): void {
  const grenzen = hoechstbetrag === null ? [] : [euro(hoechstbetrag)];
  const netto = jahre
    .map((j) => [j.kosten, j.drittmittel, ...(art === 'FEHLBEDARF' ? [j.eigenmittel] : [])])
    .map((teile) => `max(0; ${teile.map(euro).join(' - ')})`)
    .join(' + ');
  const minimum = (werte: readonly string[]): string =>
    werte.length === 1 ? (werte[0] as string) : `min(${werte.join('; ')})`;
  const notiere = (regel: RegelId, rechnung: string): void =>
    spur.notiere(regel, SCHRITT.foerderung(art), rechnung, f);
  switch (art) {
    case 'OHNE':
      notiere('FO-3', RECHNUNG.ohneFoerderung);
      break;
    case 'PAUSCHALE': {
      const h = grenzen.join();
      const rest = jahre.length === 1 ? netto : `(${netto})`;
      spur.notiere('FO-3', SCHRITT.rueckzahlungPruefen, `max(0; ${h} - ${rest})`, r);
      notiere('FO-3', RECHNUNG.hoechstbetrag(h));
      break;
    }
    case 'ANTEIL': {
      const kosten = jahre.map((j) => euro(j.kosten)).join(' + ');
      const anteil = `${prozent(quote as Dezimal)} × ${jahre.length === 1 ? kosten : `(${kosten})`}`;
      notiere('FO-4', minimum([anteil, ...grenzen, netto]));
      break;
    }
    case 'FEHLBEDARF':
      notiere('FO-5', minimum([netto, ...grenzen]));
      break;
    default:
      notiere('FO-2', minimum([netto, ...grenzen]));
  }
}
