/** Excel's error values in German, as the user sees them. */
const DEUTSCH: Readonly<Record<string, string>> = {
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#REF!": "#BEZUG!",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#ZAHL!",
  "#NAME?": "#NAME?",
  "#NULL!": "#NULL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#BUSY!": "#BUSY!",
  "#GETTING_DATA": "#DATEN_ABRUFEN",
};

/**
 * FE-2: the German name of an error value that a cell hands over, or null if it is none. Excel passes an object with
 * the code; entity-aware versions pass `basicValue`.
 */
export function fehlerwert(wert: unknown): string | null {
  const code = typeof wert === "object" && wert !== null ? codeAus(wert) : wert;
  return typeof code === "string" ? (DEUTSCH[code] ?? null) : null;
}

function codeAus(objekt: object): unknown {
  if ("code" in objekt) return objekt.code;
  return "basicValue" in objekt ? objekt.basicValue : null;
}
