/**
 * FE-1: the three Excel errors a KIM function may end in. `WERT` and `NV` carry a German
 * sentence; Excel shows no own text for `DIV0`.
 */
export type Fehlerart = 'WERT' | 'NV' | 'DIV0';

/** What a failure may lie in: the columns of `stellen` that a rule can find fault with, by their names. */
export type Angabe = 'Kommune' | 'Gruppe' | 'Stufe' | 'Baustein' | 'Merkmal' | 'Höchstbetrag' | 'Quote';

/** A failure the user can understand and mend. Everything else that is thrown is a programming error. */
export class Fachfehler extends Error {
  /**
   * @param satz what is wrong and what to do, without place
   * @param angabe whom the sentence blames, for callers who know where that stands
   * @param ort where it is wrong, null = nowhere in particular; the message has it before the sentence
   */
  constructor(
    readonly art: Fehlerart,
    readonly satz: string,
    readonly angabe?: Angabe,
    readonly ort: string | null = null,
  ) {
    super(ort === null ? satz : `${ort}: ${satz}`);
    this.name = 'Fachfehler';
  }
}

/** Wrong input (`#WERT!`). */
export const wertFehler = (satz: string, angabe?: Angabe): Fachfehler => new Fachfehler('WERT', satz, angabe);

/** The data do not hold what was asked for (`#NV`). */
export const nvFehler = (satz: string, angabe?: Angabe): Fachfehler => new Fachfehler('NV', satz, angabe);

/** Division by zero (`#DIV/0!`). */
export const div0Fehler = (satz: string): Fachfehler => new Fachfehler('DIV0', satz);

/** The same failure at a place, which comes before what the failure knows of it: "Argument „stellen“: Zeile 7". */
export const amOrt = (ort: string, { art, satz, ort: innen }: Fachfehler): Fachfehler =>
  new Fachfehler(art, satz, undefined, innen === null ? ort : `${ort}: ${innen}`);

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
    throw wo === null ? fehler : amOrt(wo, fehler);
  }
}
