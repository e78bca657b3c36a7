/** What the dialog „Funktionsargumente“ shows of a description; the rest is cut off. */
export const LONGEST_DESCRIPTION = 255;

export function textProblem(what: string, text: string | undefined): string[] {
  if (!text) return [`${what} fehlt.`];
  // The generator turns a JSDoc text with {@link ...} into this.
  if (text.includes('[object Object]')) return [`${what} enthält einen JSDoc-Verweis ({@link …}).`];
  if (text.length > LONGEST_DESCRIPTION)
    return [`${what} hat ${text.length} Zeichen, Excel zeigt höchstens ${LONGEST_DESCRIPTION}.`];
  return [];
}

/** Each value that stands in the list more than once; Excel does not tell upper from lower case. */
export function duplicates(values: readonly string[]): string[] {
  const folded = values.map((value) => value.toLowerCase());
  return values.filter((_, index) => folded.indexOf(folded[index] ?? '') < index);
}
