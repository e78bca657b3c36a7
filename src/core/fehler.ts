/**
 * FE-1: the three Excel errors a KIM function may end in. `WERT` and `NV` carry a German
 * sentence; Excel shows no own text for `DIV0`.
 */
export type Fehlerart = 'WERT' | 'NV' | 'DIV0';

/** A failure the user can understand and mend. Everything else that is thrown is a programming error. */
export class Fachfehler extends Error {
  constructor(
    readonly art: Fehlerart,
    satz: string,
  ) {
    super(satz);
    this.name = 'Fachfehler';
  }
}

/** Wrong input (`#WERT!`). */
export const wertFehler = (satz: string): Fachfehler => new Fachfehler('WERT', satz);

/** The data do not hold what was asked for (`#NV`). */
export const nvFehler = (satz: string): Fachfehler => new Fachfehler('NV', satz);

/** Division by zero (`#DIV/0!`). */
export const div0Fehler = (satz: string): Fachfehler => new Fachfehler('DIV0', satz);

/** Says where a failure belongs: "Zeile 7, Spalte VZÄ: ...". */
export function mitOrt<T>(ort: string, rechne: () => T): T {
  try {
    return rechne();
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler)) throw fehler;
    throw new Fachfehler(fehler.art, `${ort}: ${fehler.message}`);
  }
}
