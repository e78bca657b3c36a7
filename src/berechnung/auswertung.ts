import { Fachfehler, wertFehler, type Fund } from '../core/fehler';
import { MELDUNG } from '../eingabe/meldungen';
import type { Ergebnis, Zellwert } from './funktion';

/** FE-2: what a call comes to: a result for the cell, or all that keeps it from one; the cell shows the first. */
export type Auswertung<E extends Ergebnis = Ergebnis> =
  | { readonly gelungen: true; readonly wert: E }
  | { readonly gelungen: false; readonly funde: readonly Fund[] };

/** Longest text that a cell takes; a longer one would turn the whole result into an error. */
const ZELLE = 32_767;
/** How much of the end stays: what to do next. */
const SCHLUSS = 150;

/** Names from the sheet may be long, and sums of a thousand rows too: such a text loses its middle. */
export const gekuerzt = (text: string, laenge: number): string =>
  text.length > laenge ? `${text.slice(0, laenge - SCHLUSS - 3)} … ${text.slice(-SCHLUSS)}` : text;

const istZuLang = (wert: Zellwert): boolean => typeof wert === 'string' && wert.length > ZELLE;

const fuerZelle = (wert: Zellwert): Zellwert => (typeof wert === 'string' ? gekuerzt(wert, ZELLE) : wert);

const alsWert = (ergebnis: Ergebnis): Ergebnis =>
  Array.isArray(ergebnis)
    ? ergebnis.map((zeile) => (zeile.some(istZuLang) ? zeile.map(fuerZelle) : zeile))
    : fuerZelle(ergebnis);

/**
 * FE-1: the one way from a call to its result, for the cell and for the pane. It throws nothing: a failure of the
 * program itself is `WERT` with a sentence for the support.
 */
export function werteAus(
  rechne: (argumente: readonly unknown[]) => Ergebnis,
  argumente: readonly unknown[],
): Auswertung {
  try {
    return { gelungen: true, wert: alsWert(rechne(argumente)) };
  } catch (fehler) {
    const { funde } = fehler instanceof Fachfehler ? fehler : wertFehler(MELDUNG.unerwartet);
    return { gelungen: false, funde };
  }
}
