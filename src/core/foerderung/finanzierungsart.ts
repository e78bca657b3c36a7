import type { Art } from '../daten';
import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { RECHNUNG } from '../meldungen/schritte';
import type { RegelId } from '../rechenweg/spur';
import { aufCent, kleineres, minus, nichtNegativ, NULL, summe, type Dezimal } from '../zahl/dezimal';

/** Cost and other money of one year of a settlement, EUR. */
export interface Kostenjahr {
  readonly kosten: Dezimal;
  readonly drittmittel: Dezimal;
  readonly eigenmittel: Dezimal;
}

/** The figures of a settlement as its Rechenweg writes them. */
export interface Rechnungsteile {
  /** What other money leaves of the cost. */
  readonly netto: string;
  /** The quote of the cost; empty if there is none. */
  readonly anteil: string;
  /** null = no ceiling (FO-7) */
  readonly hoechstbetrag: string | null;
}

/** What a financing type means (VV no. 2.2 to § 44 LHO NRW). */
interface Finanzierungsart {
  readonly regel: RegelId;
  /** FO-7: cost or a deficit limits it, or there is no grant, so that it works without a ceiling. */
  readonly ohneHoechstbetrag: boolean;
  /** FO-5: own means go off the cost too. */
  readonly mitEigenmitteln: boolean;
  /** FO-3: the whole ceiling is paid; what exceeds the cost may have to go back. */
  readonly pauschal: boolean;
  /** The cost it may cover before its ceiling; `netto` is what other money leaves of the cost. */
  readonly foerderfaehig: (netto: () => Dezimal, kosten: () => Dezimal, quote: Dezimal | null) => Dezimal;
  readonly rechnung: (teile: Rechnungsteile) => string;
}

function minimum(...werte: readonly (string | null)[]): string {
  const da = werte.filter((w) => w !== null);
  return da.length === 1 ? da.join() : `min(${da.join('; ')})`;
}

/** FO-2: the cost up to the ceiling. */
const BEGRENZT: Finanzierungsart = {
  regel: 'FO-2',
  ohneHoechstbetrag: false,
  mitEigenmitteln: false,
  pauschal: false,
  foerderfaehig: (netto) => netto(),
  rechnung: ({ netto, hoechstbetrag }) => minimum(netto, hoechstbetrag),
};

/** FO-4: the quote of the cost. */
function anteilDerKosten(netto: () => Dezimal, kosten: () => Dezimal, quote: Dezimal | null): Dezimal {
  if (quote === null) throw wertFehler(FEHLER.quoteFehlt, 'Quote');
  return kleineres(aufCent(quote.times(kosten())), netto());
}

/** FO-2 to FO-5, FO-7: the financing types. */
export const FINANZIERUNGSARTEN: Readonly<Record<Art, Finanzierungsart>> = {
  HÖCHSTBETRAG: BEGRENZT,
  FESTBETRAG: BEGRENZT,
  VOLL: { ...BEGRENZT, ohneHoechstbetrag: true },
  PAUSCHALE: {
    ...BEGRENZT,
    regel: 'FO-3',
    pauschal: true,
    rechnung: ({ hoechstbetrag }) => RECHNUNG.hoechstbetrag(String(hoechstbetrag)),
  },
  ANTEIL: {
    ...BEGRENZT,
    regel: 'FO-4',
    ohneHoechstbetrag: true,
    foerderfaehig: anteilDerKosten,
    rechnung: ({ anteil, hoechstbetrag, netto }) => minimum(anteil, hoechstbetrag, netto),
  },
  FEHLBEDARF: { ...BEGRENZT, regel: 'FO-5', ohneHoechstbetrag: true, mitEigenmitteln: true },
  OHNE: {
    ...BEGRENZT,
    regel: 'FO-3',
    ohneHoechstbetrag: true,
    foerderfaehig: () => NULL,
    rechnung: () => RECHNUNG.ohneFoerderung,
  },
};

/**
 * FO-7: no ceiling is possible for ANTEIL, FEHLBEDARF and VOLL; OHNE needs none.
 *
 * @throws Fachfehler `WERT` for every other financing type
 */
export function pruefeOhneHoechstbetrag(art: Art): void {
  if (!FINANZIERUNGSARTEN[art].ohneHoechstbetrag)
    throw wertFehler(FEHLER.hoechstbetragFehlt(art), 'Höchstbetrag');
}

/** What other money leaves of the cost of a year; for FEHLBEDARF the own means count as well (FO-5). */
export function ungedeckt({ kosten, drittmittel, eigenmittel }: Kostenjahr, art: Art): Dezimal {
  const netto = minus(kosten, drittmittel);
  return nichtNegativ(FINANZIERUNGSARTEN[art].mitEigenmitteln ? minus(netto, eigenmittel) : netto);
}

/**
 * The cost a grant may cover before its ceiling, by financing type. Of several years what each leaves uncovered counts:
 * third-party money beyond the cost of one year does not shrink another (TB-5).
 *
 * @param quote share 0 < q <= 1; only ANTEIL needs it
 * @throws Fachfehler `WERT` for ANTEIL without quote
 */
export function foerderfaehig(jahre: readonly Kostenjahr[], art: Art, quote: Dezimal | null): Dezimal {
  return FINANZIERUNGSARTEN[art].foerderfaehig(
    () => summe(jahre.map((j) => ungedeckt(j, art))),
    () => summe(jahre.map((j) => j.kosten)),
    quote,
  );
}
