import {
  COLUMNS,
  isInside,
  parseReference,
  printReference,
  type Edge,
  type Reference,
  ROWS,
} from '../formula/reference';
import { type SheetId } from '../contract';
import { type AreaSource } from './compiled';
import { type CompileContext, type FormulaPlace } from './context';
import { MOST_CELLS } from './size';

/** A `reference` token as an area of the workbook; null if there is no such sheet or cell. */
export function areaOf(text: string, context: CompileContext, host: FormulaPlace): AreaSource | null {
  const reference = parseReference(text);
  const sheet = reference.sheet === null ? host.sheet : context.sheetId(reference.sheet);
  if (sheet === null || !isInside(reference)) return null;
  const { rows, columns } = reference;
  return {
    kind: 'area',
    sheet,
    rows: rows && [rows[0].index, rows[1].index],
    columns: columns && [columns[0].index, columns[1].index],
  };
}

const edge = (index: number): Edge => ({ index, fixed: false });

const lines = (edges: readonly [Edge, Edge] | null, all: number): number =>
  edges ? edges[1].index - edges[0].index + 1 : all;

/**
 * The reference for the native engine: with its sheet, so that it reads the same in a helper sheet, and with whole
 * columns cut to the rows in use. A million blank rows are what makes the native engine stall.
 *
 * @param onUnbounded hears of cut columns; without it nothing is cut
 * @returns null for an area that is too large all the same
 */
export function nativeReference(
  text: string,
  context: CompileContext,
  host: FormulaPlace,
  onUnbounded: ((sheet: SheetId) => void) | null,
): string | null {
  const area = areaOf(text, context, host);
  if (!area) return '#REF!';
  const reference = { ...parseReference(text), sheet: context.sheetName(area.sheet) };
  if (onUnbounded === null) return printReference(reference);
  if (reference.rows === null) onUnbounded(area.sheet);
  const cut: Reference =
    reference.rows === null
      ? {
          ...reference,
          columns: reference.columns ?? [edge(0), edge(COLUMNS - 1)],
          rows: [edge(0), edge(context.rowsInUse(area.sheet) - 1)],
        }
      : reference;
  const size = lines(cut.rows, ROWS) * lines(cut.columns, COLUMNS);
  return size > MOST_CELLS ? null : printReference(cut);
}
