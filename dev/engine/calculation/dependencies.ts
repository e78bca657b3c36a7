import { type CompileContext } from '../compile/context';
import { type AreaSource } from '../compile/compiled';
import { expand } from '../compile/expand';
import { areaOf } from '../compile/references';
import { COLUMNS, ROWS } from '../formula/reference';
import { type SheetId } from '../contract';
import { type FormulaCell } from '../workbook/cells';
import { type EngineWorkbook } from '../workbook/engine-workbook';

/** The formulas of a sheet, column by column, from top to bottom. */
type Columns = ReadonlyMap<number, readonly FormulaCell[]>;

function columnsOf(formulas: Iterable<FormulaCell>): Columns {
  const columns = new Map<number, FormulaCell[]>();
  for (const cell of formulas) {
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  for (const cells of columns.values()) cells.sort((a, b) => a.row - b.row);
  return columns;
}

/** Where in a column the first formula at or below a row stands. */
function firstFrom(cells: readonly FormulaCell[], row: number): number {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle]?.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

function* within(columns: Columns | undefined, area: AreaSource): Generator<FormulaCell> {
  const [top, bottom] = area.rows ?? [0, ROWS - 1];
  const [left, right] = area.columns ?? [0, COLUMNS - 1];
  for (const [column, cells] of columns ?? []) {
    if (column < left || column > right) continue;
    for (let at = firstFrom(cells, top); at < cells.length; at += 1) {
      const cell = cells[at];
      if (!cell || cell.row > bottom) break;
      yield cell;
    }
  }
}

/**
 * All formulas, each of them behind those whose cells it names. The native engine takes one as soon as another needs it,
 * one inside the other, so that a long chain in the wrong order fills its stack.
 */
export function inDependencyOrder(workbook: EngineWorkbook, context: CompileContext): FormulaCell[] {
  const sheets = new Map<SheetId, Columns>(
    workbook.sheets.map((sheet) => [sheet.id, columnsOf(sheet.formulas())]),
  );
  function* needed(cell: FormulaCell): Generator<FormulaCell> {
    for (const { kind, text } of expand(cell.text, context, cell) ?? []) {
      const area = kind === 'reference' ? areaOf(text, context, cell) : null;
      if (area) yield* within(sheets.get(area.sheet), area);
    }
  }
  const seen = new Set<FormulaCell>();
  const ordered: FormulaCell[] = [];
  const stack: { readonly cell: FormulaCell; readonly rest: Generator<FormulaCell> }[] = [];
  const enter = (cell: FormulaCell): void => {
    if (seen.has(cell)) return;
    seen.add(cell);
    stack.push({ cell, rest: needed(cell) });
  };
  for (const start of workbook.formulas()) {
    enter(start);
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      const next = top.rest.next();
      if (next.done !== true) enter(next.value);
      else {
        ordered.push(top.cell);
        stack.pop();
      }
    }
  }
  return ordered;
}
