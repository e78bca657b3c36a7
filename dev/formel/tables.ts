import {
  type CellValue,
  type Engine,
  INVARIANT,
  isMatrix,
  literal,
  type Matrix,
  parse,
  readStructured,
  sameName,
  tokenize,
} from '@kim/engine';

/** A table that formulas may name, with its headings in the first row. */
export interface GivenTable {
  readonly name: string;
  readonly cells: Matrix;
}

const NAMED = /^\s*([\p{L}_\\][\p{L}\p{N}_.]*)\s*=\s*(\{.*\})\s*$/su;

const isHeading = (value: CellValue): value is string => typeof value === 'string' && value.trim() !== '';

/** The array of a formula that is nothing else, or null. @throws SyntaxError if it can't be read */
function constants(formula: string): Matrix | null {
  const tokens = tokenize(formula.slice(1), INVARIANT);
  parse(tokens);
  const value = literal(tokens);
  return value !== undefined && isMatrix(value) ? value : null;
}

/**
 * Reads `KIM_Kommunen={"Kommune"."Schlüssel";"Unna".35}`.
 *
 * @param toInvariant what makes an invariant formula of a German one, or leaves it alone
 * @throws TypeError with a German sentence for the user
 */
export function readTable(text: string, toInvariant: (formula: string) => string): GivenTable {
  const [, name = '', array = ''] = NAMED.exec(text) ?? [];
  let cells: Matrix | null = null;
  try {
    if (name !== '') cells = constants(toInvariant(`=${array}`));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new TypeError(`Die Tabelle ${name} lässt sich nicht lesen: ${error.message}`);
  }
  const [headings = [], ...rows] = cells ?? [];
  const known = headings.filter(isHeading);
  const differ = known.every((one, index) => known.findIndex((other) => sameName(one, other)) === index);
  if (!cells || rows.length === 0 || known.length < headings.length || !differ)
    throw new TypeError(
      `--tabelle ${text}: Erwartet wird NAME={…} mit lauter verschiedenen Überschriften in der ersten Zeile und mindestens einer Zeile darunter.`,
    );
  return { name, cells };
}

/** Puts the tables on a sheet of their own, side by side. */
export function placeTables(engine: Engine, tables: readonly GivenTable[]): void {
  if (tables.length === 0) return;
  const sheet = engine.addSheet('Tabellen');
  let left = 0;
  for (const { name, cells } of tables) {
    const columns = cells[0]?.length ?? 0;
    cells.forEach((line, row) =>
      line.forEach((value, column) => engine.setValue({ sheet, row, column: left + column }, value)),
    );
    engine.setTable({ name, area: { sheet, row: 0, column: left, rows: cells.length, columns } });
    left += columns;
  }
}

/** The first table that a formula names and nobody has given; null if there is none. */
export function missingTable(formula: string, tables: readonly GivenTable[]): string | null {
  const named = tokenize(formula.slice(1), INVARIANT)
    .filter(({ kind }) => kind === 'structured')
    .map(({ text }) => readStructured(text, INVARIANT).table);
  return named.find((name) => name !== '' && !tables.some((table) => sameName(table.name, name))) ?? null;
}
