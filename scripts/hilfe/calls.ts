import { GERMAN, textOf, tokenize } from '@kim/engine';

const NAMESPACE = 'KIM.';
const EXPLAIN = 'RECHENWEG';

/** The formula for the Rechenweg of the first KIM function in a formula in German notation; null if there is none. */
export function explaining(formula: string): string | null {
  const tokens = tokenize(formula.slice(1), GERMAN);
  const start = tokens.findIndex(({ kind, text }) => kind === 'function' && text.startsWith(NAMESPACE));
  const name = tokens[start]?.text.slice(NAMESPACE.length);
  if (name === undefined || name === EXPLAIN) return null;
  let depth = 0;
  const end = tokens.findIndex(({ kind }, index) => {
    if (index < start) return false;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return kind === 'close' && depth === 0;
  });
  const given = textOf(tokens.slice(start + 2, end));
  return `=${NAMESPACE}${EXPLAIN}("${name}"${given === '' ? '' : ';'}${given})`;
}

/** The names of the workbook tables that formulas refer to. */
export function tablesIn(formulas: readonly string[]): string[] {
  const names = formulas.flatMap((formula) =>
    tokenize(formula.slice(1), GERMAN)
      .filter(({ kind }) => kind === 'structured')
      .map(({ text }) => text.slice(0, text.indexOf('['))),
  );
  return [...new Set(names)];
}
