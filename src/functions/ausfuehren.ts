import { Fachfehler, type Fehlerart } from "../core/fehler";
import { MELDUNG } from "./meldungen";

const CODE: Readonly<Record<Fehlerart, () => CustomFunctions.ErrorCode>> = {
  WERT: () => CustomFunctions.ErrorCode.invalidValue,
  NV: () => CustomFunctions.ErrorCode.notAvailable,
  DIV0: () => CustomFunctions.ErrorCode.divisionByZero,
};

/**
 * FE-1: the one way from a computation to Excel. Whatever fails becomes an Excel error with a German sentence;
 * Excel shows no text for `#DIV/0!`. A failure of the program itself is `#WERT!` with a code for the support.
 */
export function ausfuehren<T>(rechne: () => T): T {
  try {
    return rechne();
  } catch (fehler) {
    if (!(fehler instanceof Fachfehler)) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, MELDUNG.unerwartet);
    }
    const code = CODE[fehler.art]();
    throw fehler.art === "DIV0"
      ? new CustomFunctions.Error(code)
      : new CustomFunctions.Error(code, fehler.message);
  }
}
