import type { Place, TablePart } from '../formula/fragment';
import { inWorkbook } from '../run';
import { isUnderWay } from './result';

/** Rows of values as Excel hands them to a function: null for a blank cell, an object with its code for an error. */
export type Values = readonly (readonly unknown[])[];

/** Known once the request has been answered; null where only Excel can tell. */
type Answer = () => Values | null;

/** What a reference to a spill that is not there comes to. */
const NO_SPILL: Values = [[{ code: '#REF!' }]];

/**
 * Reads what references and names stand for, in one request that changes nothing. Blank cells come as on the web
 * (LE-1).
 *
 * @returns one entry per place; null for what only Excel can compute, such as a name with a formula, or does not know
 *   yet because another function is under way
 * @throws WorkbookFault
 */
export function readValues(places: readonly Place[]): Promise<(Values | null)[]> {
  return inWorkbook(async (context) => {
    const answers = places.map((place) => ask(context.workbook, place));
    await context.sync();
    return answers.map((answer) => answer());
  });
}

function ask(workbook: Excel.Workbook, place: Place): Answer {
  switch (place.kind) {
    case 'cells':
      return handedOver(cellsOf(workbook, place));
    case 'spill':
      return handedOver(cellsOf(workbook, place).getSpillingToRangeOrNullObject(), () => NO_SPILL);
    case 'table':
      return handedOver(tableCells(workbook.tables.getItem(place.table), place.parts, place.columns));
    case 'row':
      return handedOver(rowCells(workbook.tables.getItem(place.table), place.columns, place.row));
    case 'name':
      return namedValue(workbook.names.getItem(place.name));
  }
}

export function cellsOf(
  { worksheets }: Excel.Workbook,
  { sheet, address }: Extract<Place, { sheet: unknown }>,
): Excel.Range {
  return (sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).getRange(address);
}

const PARTS: Readonly<Record<TablePart, (table: Excel.Table) => Excel.Range>> = {
  '#All': (table) => table.getRange(),
  '#Headers': (table) => table.getHeaderRowRange(),
  '#Data': (table) => table.getDataBodyRange(),
  '#Totals': (table) => table.getTotalRowRange(),
};

/** Where the rows of the parts cross the columns. */
function tableCells(
  table: Excel.Table,
  [from = '#Data', to = from]: readonly TablePart[],
  [first, last = first]: readonly string[],
): Excel.Range {
  const rows = PARTS[from](table).getBoundingRect(PARTS[to](table));
  if (first === undefined || last === undefined) return rows;
  const column = (name: string): Excel.Range => table.columns.getItem(name).getRange();
  return rows.getIntersection(column(first).getBoundingRect(column(last)));
}

function rowCells(table: Excel.Table, columns: readonly string[], row: number): Excel.Range {
  const cells = tableCells(table, ['#All'], columns);
  return cells.getIntersection(table.worksheet.getRange(`${row}:${row}`));
}

/** What the value of a name is where it is neither cells nor a formula. */
const PLAIN: Readonly<Record<string, string>> = {
  Integer: 'number',
  Double: 'number',
  String: 'string',
  Boolean: 'boolean',
};

/** What a name stands for that is neither cells nor a formula; `null` for all others. */
export function plainValue({ type, value }: Excel.NamedItem): { readonly value: unknown } | null {
  return PLAIN[type] === typeof value ? { value } : null;
}

function namedValue(item: Excel.NamedItem): Answer {
  item.load('type,value');
  return handedOver(item.getRangeOrNullObject(), () => {
    const plain = plainValue(item);
    return plain && [[plain.value]];
  });
}

/** @param otherwise for a range that may turn out to be none */
function handedOver(range: Excel.Range, otherwise?: Answer): Answer {
  range.load('values,valueTypes');
  return () => (otherwise && range.isNullObject ? otherwise() : valuesOf(range));
}

/** `null` while one of them is under way. */
export function valuesOf(range: Excel.Range): Values | null {
  const values = range.values as Values;
  if (values.some((row) => row.some(isUnderWay))) return null;
  return values.map((row, down) =>
    row.map((value, right) => {
      const type = range.valueTypes[down]?.[right];
      if (type === Excel.RangeValueType.empty) return null;
      return type === Excel.RangeValueType.error ? { code: String(value) } : value;
    }),
  );
}
