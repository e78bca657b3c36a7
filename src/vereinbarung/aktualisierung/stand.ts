/** A cell as Excel hands it over: null = blank, an object with its code = an error. */
export type Ergebniszelle = string | number | boolean | null | { readonly code: string };

export type Ergebniszeilen = readonly (readonly Ergebniszelle[])[];

/** What today's computation of a call gives. */
export type Rechnung =
  | { readonly art: 'ergebnis'; readonly zeilen: Ergebniszeilen }
  /** It has no result, and this is why. */
  | { readonly art: 'fund'; readonly satz: string }
  /** It would have one, but these cells hold something where it wants to stand. */
  | { readonly art: 'versperrt'; readonly orte: readonly string[] }
  /** Only Excel knows what the call is given. */
  | { readonly art: 'unbekannt' };

/** A result in a sheet, beside today's computation of what its formula is given there. */
export interface Ergebnisvergleich {
  /** Without `KIM.`. */
  readonly funktion: string;
  /** Where its formula stands, with the sheet. */
  readonly ort: string;
  /** `null` while Excel is computing it. */
  readonly blatt: Ergebniszeilen | null;
  readonly gerechnet: Rechnung;
}

/** The figure that tells most of an agreement, EUR; `alt` is read from the sheet. */
export interface Kennzahl {
  readonly zeitraum: 'bezugsjahr' | 'laufzeit';
  readonly alt: number;
  readonly neu: number;
}

export type Stand =
  /** With the own share of the Bezugsjahr as the sheet has it, EUR. */
  | { readonly art: 'aktuell'; readonly eigenanteil: number | null }
  /** The answers are those that were written, their results are other ones today. */
  | { readonly art: 'veraltet'; readonly kennzahl: Kennzahl | null }
  /** Answers and results are other ones than were written. */
  | { readonly art: 'geaendert'; readonly kennzahl: Kennzahl | null }
  /** In these places something else stands in place of the formula that was written. */
  | { readonly art: 'ueberschrieben'; readonly orte: readonly string[] }
  /** Something in these places keeps the result at `ort` from being shown. */
  | { readonly art: 'versperrt'; readonly ort: string; readonly orte: readonly string[] }
  | { readonly art: 'fehler'; readonly ort: string; readonly satz: string | null }
  | { readonly art: 'unbekannt' };

/** Excel keeps numbers in binary; a cent of the largest amount is far above this. */
const GENAU = 1e-9;

/** Sentences and sources are worded anew from version to version; they are no results. */
const WORTLAUT = ['Hinweis', 'Regel', 'Schritt', 'Rechnung', 'Quelle'];

const istFehlerwert = (zelle: Ergebniszelle | undefined): boolean =>
  typeof zelle === 'object' && zelle !== null;

function gleicheZelle(a: Ergebniszelle, b: Ergebniszelle): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= GENAU * Math.max(1, Math.abs(a), Math.abs(b));
  return (a ?? '') === (b ?? '');
}

/** AK-1: whether two results agree in their shape, their names and their numbers. */
export function gleicheErgebnisse(a: Ergebniszeilen, b: Ergebniszeilen): boolean {
  if (a.length !== b.length) return false;
  const kopf = b[0] ?? [];
  return a.every((zeile, z) => {
    const andere = b[z] ?? [];
    return (
      zeile.length === andere.length &&
      zeile.every(
        (zelle, s) => WORTLAUT.some((wort) => wort === kopf[s]) || gleicheZelle(zelle, andere[s] ?? null),
      )
    );
  });
}

const ZEITRAUM: Readonly<Record<string, Kennzahl['zeitraum']>> = {
  EIGENANTEILE: 'bezugsjahr',
  HAUSHALT: 'laufzeit',
};

/** The own share in the last row of a result. */
function eigenanteil(zeilen: Ergebniszeilen): number | null {
  const wert = zeilen.at(-1)?.[zeilen[0]?.indexOf('Eigenanteil') ?? -1];
  return typeof wert === 'number' ? wert : null;
}

function kennzahlIn({ funktion, blatt, gerechnet }: Ergebnisvergleich): Kennzahl[] {
  const zeitraum = ZEITRAUM[funktion];
  if (zeitraum === undefined || blatt === null || gerechnet.art !== 'ergebnis') return [];
  const [alt, neu] = [eigenanteil(blatt), eigenanteil(gerechnet.zeilen)];
  return alt === null || neu === null || gleicheZelle(alt, neu) ? [] : [{ zeitraum, alt, neu }];
}

function fehlerIn({ ort, blatt, gerechnet }: Ergebnisvergleich): Stand[] {
  if (!istFehlerwert(blatt?.[0]?.[0])) return [];
  if (gerechnet.art === 'versperrt') return [{ art: 'versperrt', ort, orte: gerechnet.orte }];
  return [{ art: 'fehler', ort, satz: gerechnet.art === 'fund' ? gerechnet.satz : null }];
}

/** A result that is there and would not come about any more counts as another one. */
const istAnders = ({ blatt, gerechnet }: Ergebnisvergleich): boolean =>
  blatt !== null &&
  (gerechnet.art === 'fund' || (gerechnet.art === 'ergebnis' && !gleicheErgebnisse(blatt, gerechnet.zeilen)));

/**
 * AK-1: whether the results in the sheets are those of today, by values alone. Old figures come from the cells and are never
 * computed again, for the program has one state of its data.
 *
 * @param wieGeschrieben whether the answers in the sheets are those that were written last
 * @param ueberschrieben places of formulas that have given way to something typed: what is computed from them is of no use
 */
export function standVon(
  vergleiche: readonly Ergebnisvergleich[],
  wieGeschrieben: boolean,
  ueberschrieben: readonly string[] = [],
): Stand {
  if (ueberschrieben.length > 0) return { art: 'ueberschrieben', orte: ueberschrieben };
  // The others refer to these, and only show their errors again.
  const [haupt, weitere] = [true, false].map((ist) =>
    vergleiche.filter(({ funktion }) => funktion in ZEITRAUM === ist),
  );
  const [fehler] = [...(haupt ?? []), ...(weitere ?? [])].flatMap(fehlerIn);
  if (fehler) return fehler;
  if (vergleiche.some(istAnders)) {
    const [kennzahl = null] = vergleiche.flatMap(kennzahlIn);
    return { art: wieGeschrieben ? 'veraltet' : 'geaendert', kennzahl };
  }
  const istUnbekannt = ({ blatt, gerechnet }: Ergebnisvergleich): boolean =>
    blatt === null || gerechnet.art === 'unbekannt';
  if (vergleiche.length === 0 || vergleiche.some(istUnbekannt)) return { art: 'unbekannt' };
  const bezugsjahr = vergleiche.find(({ funktion }) => ZEITRAUM[funktion] === 'bezugsjahr');
  return { art: 'aktuell', eigenanteil: bezugsjahr?.blatt ? eigenanteil(bezugsjahr.blatt) : null };
}
