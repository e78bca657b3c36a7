import { type CellValue, GERMAN_ERRORS, isError } from '@kim/engine';
import { columnFormats, germanText as textOf, type Format } from '../../src/taskpane/ui/numbers';

/** What a cell shows in a German Excel. */
export function germanText(value: CellValue, write?: Format): string {
  if (value === null) return '';
  return isError(value) ? (GERMAN_ERRORS.get(value.code) ?? value.code) : textOf(value, write);
}

/** The cells of a table as texts, the numbers of each column written alike. */
export function germanTable(rows: readonly (readonly CellValue[])[]): string[][] {
  const formats = columnFormats(rows);
  return rows.map((row) => row.map((value, column) => germanText(value, formats[column])));
}
