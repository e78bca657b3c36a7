import { Fachfehler, type Fehlerart } from "../core/fehler";
import { ohneAufruf } from "./aufruf";
import type { Ergebnis, Zellwert } from "../berechnung/funktion";
import { MELDUNG } from "../eingabe/meldungen";

const CODE: Readonly<Record<Fehlerart, () => CustomFunctions.ErrorCode>> = {
  WERT: () => CustomFunctions.ErrorCode.invalidValue,
  NV: () => CustomFunctions.ErrorCode.notAvailable,
  DIV0: () => CustomFunctions.ErrorCode.divisionByZero,
};

/** Longest sentence for the small window in which Excel shows it. */
const SATZ = 400;
/** Longest text that a cell takes; a longer one would turn the whole result into an error. */
const ZELLE = 32_767;
/** How much of the end stays: what to do next. */
const SCHLUSS = 150;

/** Names from the sheet may be long, and sums of a thousand rows too: such a text loses its middle. */
const gekuerzt = (text: string, laenge: number): string =>
  text.length > laenge ? `${text.slice(0, laenge - SCHLUSS - 3)} … ${text.slice(-SCHLUSS)}` : text;

const fuerZelle = <T>(wert: T | string): T | string =>
  typeof wert === "string" ? gekuerzt(wert, ZELLE) : wert;

type Rechnung<E extends Ergebnis> = (argumente: readonly unknown[]) => E;

/**
 * FE-1: the one way from a computation to Excel. Whatever fails becomes an Excel error with a German sentence;
 * Excel shows no text for `#DIV/0!`. A failure of the program itself is `#WERT!` with a code for the support.
 */
export function ausfuehren(rechne: Rechnung<Zellwert[][]>, argumente: readonly unknown[]): Zellwert[][];
export function ausfuehren(rechne: Rechnung<Zellwert>, argumente: readonly unknown[]): Zellwert;
export function ausfuehren(rechne: Rechnung<Ergebnis>, argumente: readonly unknown[]): Ergebnis {
  try {
    const ergebnis = rechne(argumente.map(ohneAufruf));
    return Array.isArray(ergebnis) ? ergebnis.map((zeile) => zeile.map(fuerZelle)) : fuerZelle(ergebnis);
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler)) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, MELDUNG.unerwartet);
    }
    const code = CODE[fehler.art]();
    throw fehler.art === "DIV0"
      ? new CustomFunctions.Error(code)
      : new CustomFunctions.Error(code, gekuerzt(fehler.message, SATZ));
  }
}
