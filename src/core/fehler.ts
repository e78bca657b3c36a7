/**
 * FE-1: the three Excel errors a KIM function may end in. `WERT` and `NV` carry a German
 * sentence; Excel shows no own text for `DIV0`.
 */
export type Fehlerart = 'WERT' | 'NV' | 'DIV0';

/** What a failure may lie in: the columns of `stellen` that a rule can find fault with, by their names. */
export type Angabe = 'Kommune' | 'Gruppe' | 'Stufe' | 'Baustein' | 'Merkmal' | 'Höchstbetrag' | 'Quote';

/** A failure the user can understand and mend. Everything else that is thrown is a programming error. */
export class Fachfehler extends Error {
  /** @param angabe whom the sentence blames, for callers who know where that stands */
  constructor(
    readonly art: Fehlerart,
    satz: string,
    readonly angabe?: Angabe,
  ) {
    super(satz);
    this.name = 'Fachfehler';
  }
}

/** Wrong input (`#WERT!`). */
export const wertFehler = (satz: string, angabe?: Angabe): Fachfehler => new Fachfehler('WERT', satz, angabe);

/** The data do not hold what was asked for (`#NV`). */
export const nvFehler = (satz: string, angabe?: Angabe): Fachfehler => new Fachfehler('NV', satz, angabe);

/** Division by zero (`#DIV/0!`). */
export const div0Fehler = (satz: string): Fachfehler => new Fachfehler('DIV0', satz);

/**
 * Says where a failure belongs: "Zeile 7, Spalte VZÄ: ...".
 *
 * @param ort the place, or how it follows from what the failure lies in; null = none to name
 */
export function mitOrt<T>(ort: string | ((angabe: Angabe | undefined) => string | null), rechne: () => T): T {
  try {
    return rechne();
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler)) throw fehler;
    const wo = typeof ort === 'string' ? ort : ort(fehler.angabe);
    throw wo === null ? fehler : new Fachfehler(fehler.art, `${wo}: ${fehler.message}`);
  }
}
