import { Fachfehler, type Fehlerart } from '../core/fehler';
import { MELDUNG } from '../eingabe/meldungen';
import type { Ergebnis, Zellwert } from './funktion';

/** FE-1: something that keeps a call from having a result, for people to mend. */
export interface Fund {
  readonly art: Fehlerart;
  /** Where it is, null = nowhere in particular. */
  readonly ort: string | null;
  /** What is wrong and what to do, without the place. */
  readonly satz: string;
}

/** What a call comes to: a result for the cell, or why there is none, at least one finding. */
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

const fuerZelle = (wert: Zellwert): Zellwert => (typeof wert === 'string' ? gekuerzt(wert, ZELLE) : wert);

const alsWert = (ergebnis: Ergebnis): Ergebnis =>
  Array.isArray(ergebnis) ? ergebnis.map((zeile) => zeile.map(fuerZelle)) : fuerZelle(ergebnis);

function alsFund(fehler: unknown): Fund {
  if (fehler instanceof Fachfehler) return { art: fehler.art, ort: fehler.ort, satz: fehler.satz };
  return { art: 'WERT', ort: null, satz: MELDUNG.unerwartet };
}

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
    return { gelungen: false, funde: [alsFund(fehler)] };
  }
}
