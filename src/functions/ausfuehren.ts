import { fundtext, type Fehlerart, type Fund } from "../core/fehler";
import { gekuerzt, werteAus } from "../berechnung/auswertung";
import type { Ergebnis, Zellwert } from "../berechnung/funktion";
import { ohneAufruf } from "./aufruf";

const CODE: Readonly<Record<Fehlerart, () => CustomFunctions.ErrorCode>> = {
  WERT: () => CustomFunctions.ErrorCode.invalidValue,
  NV: () => CustomFunctions.ErrorCode.notAvailable,
  DIV0: () => CustomFunctions.ErrorCode.divisionByZero,
};

/** Longest sentence for the small window in which Excel shows it. */
const SATZ = 400;

function excelfehler(fund: Fund): CustomFunctions.Error {
  const code = CODE[fund.art]();
  if (fund.art === "DIV0") return new CustomFunctions.Error(code);
  return new CustomFunctions.Error(code, gekuerzt(fundtext(fund), SATZ));
}

type Rechnung<E extends Ergebnis> = (argumente: readonly unknown[]) => E;

/**
 * FE-1: hands the outcome of a computation to Excel. What keeps it from a result becomes an Excel error with a German
 * sentence; Excel shows no text for `#DIV/0!`.
 */
export function ausfuehren(rechne: Rechnung<Zellwert[][]>, argumente: readonly unknown[]): Zellwert[][];
export function ausfuehren(rechne: Rechnung<Zellwert>, argumente: readonly unknown[]): Zellwert;
export function ausfuehren(rechne: Rechnung<Ergebnis>, argumente: readonly unknown[]): Ergebnis {
  const ausgang = werteAus(rechne, argumente.map(ohneAufruf));
  if (ausgang.gelungen) return ausgang.wert;
  throw excelfehler(ausgang.funde[0] as Fund);
}
