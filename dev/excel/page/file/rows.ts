import { columnNumber } from '../../host/model/grid/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/grid/rect';
import type { Count } from './limits';
import { attribute, child, children } from './xml';

/** A cell element with its place. */
export interface FileCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
}

export interface FileRow {
  readonly element: Element;
  readonly row: number;
  readonly cells: readonly FileCell[];
}

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/** The column of a cell; one without an address stands right of the one before. @throws Error for another row */
function columnOf(element: Element, row: number, before: number): number {
  const address = attribute(element, 'r');
  if (address === undefined) return before + 1;
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || Number(digits) !== row + 1)
    throw new Error(`Die Datei hat eine falsche Adresse: ${address.slice(0, 20)}`);
  return columnNumber(letters);
}

/**
 * The rows of a sheet that are in its file, in their order.
 *
 * @param count counts cells and rows; blank ones take room as well
 * @throws FileRefusal if there are too many
 * @throws Error if they are not in order or lie outside of a sheet
 */
export function readRows(sheet: Element, count: Count): FileRow[] {
  let last = -1;
  return children(child(sheet, 'sheetData'), 'row').map((element) => {
    const row = Number(attribute(element, 'r') ?? last + 2) - 1;
    if (!Number.isInteger(row) || row <= last || row >= MAX_ROWS)
      throw new Error('Die Datei hat Zeilen, die nicht in ihrer Reihenfolge stehen.');
    last = row;
    const found = children(element, 'c');
    count.add(Math.max(1, found.length));
    let column = -1;
    const cells = found.map((cell) => {
      column = columnOf(cell, row, column);
      if (column >= MAX_COLUMNS) throw new Error('Die Datei hat Zellen rechts vom Rand des Blattes.');
      return { element: cell, row, column };
    });
    return { element, row, cells };
  });
}
