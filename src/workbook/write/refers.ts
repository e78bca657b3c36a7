/** What formulas can't name any more once it has been taken out. */
export interface Taken {
  readonly sheets: readonly string[];
  /** Tables and names of the workbook. */
  readonly names: readonly string[];
}

const TEXT = /"(?:[^"]|"")*"/g;
const QUOTED_SHEET = /'(?:[^']|'')*'!/g;
/** Columns of a table, also `[[#Headers],[a]]`. */
const COLUMNS = /\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]/g;
const WORD = String.raw`[\p{L}\p{N}_.\\]`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether an invariant formula names something of it. */
export function refersTo(formula: string, { sheets, names }: Taken): boolean {
  const code = formula.replace(TEXT, '""');
  const quoted = (code.match(QUOTED_SHEET) ?? []).map((part) => part.slice(1, -2).replace(/''/g, "'"));
  const bare = code.replace(QUOTED_SHEET, '!').replace(COLUMNS, '');
  return (
    sheets.some((name) => quoted.some((part) => isIn(part, name)) || has(bare, `${escape(name)}!`)) ||
    names.some((name) => has(bare, `${escape(name)}(?!${WORD}|[(!])`))
  );
}

/** One sheet, or the first or the last of several: `'Erstes:Letztes'!A1`. */
const isIn = (part: string, name: string): boolean =>
  part.split(':').some((own) => own.toLowerCase() === name.toLowerCase());

const has = (code: string, pattern: string): boolean =>
  new RegExp(`(?<!${WORD}|[!'\\]])${pattern}`, 'iu').test(code);
