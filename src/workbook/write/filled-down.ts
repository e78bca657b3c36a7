/** A cell in a formula, apart from texts and names; the part ahead keeps names such as `KIM_A1` together. */
const CELL = /("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

/** The same for all cells of a column over which one formula was filled. */
const relative = (formula: string, row: number): string =>
  formula.replace(CELL, (all, text?: string, column?: string, fixed?: string, line?: string) =>
    text !== undefined || fixed === '$' ? all : `${column}[${Number(line) - row}]`,
  );

/**
 * The columns whose formula Excel has carried on into rows that a table has taken in.
 *
 * @param formulas of the table, its headings first
 * @param kept so many of its rows are older
 */
export function filledDown(formulas: readonly (readonly unknown[])[], kept: number): number[] {
  const patternAt = (r: number, c: number): string | null => {
    const formula = formulas[r]?.[c];
    return typeof formula === 'string' && formula.startsWith('=') ? relative(formula, r) : null;
  };
  return Array.from({ length: formulas[0]?.length ?? 0 }, (_, c) => c).filter((c) => {
    const pattern = patternAt(kept - 1, c);
    if (pattern === null) return false;
    for (let r = kept; r < formulas.length; r++) if (patternAt(r, c) !== pattern) return false;
    return true;
  });
}
