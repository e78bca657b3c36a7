import type { TableColumnProperties, TableProperties, Worksheet as FileSheet } from 'exceljs';
import { parseRect, rectName } from '../../host/model/grid/address';
import { cellCount, lastRow } from '../../host/model/grid/rect';
import type { Table } from '../../host/objects/table/Table';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import type { Count } from './limits';
import type { SheetPart } from './package';
import { attribute, child, fileAttribute, isOn, numeric } from './xml';

export const tablesOf = ({ related }: SheetPart): Element[] =>
  related.filter(({ kind, root }) => kind === 'table' && root.localName === 'table').map(({ root }) => root);

/** The stand-in knows no tables without a heading. */
export const hasHeadings = (table: Element): boolean => attribute(table, 'headerRowCount') !== '0';

/**
 * The tables of a sheet whose cells are there already, for they are the headings.
 *
 * @param count counts the cells of all tables
 * @throws FileRefusal if there are too many
 */
export function readTables(part: SheetPart, sheet: Worksheet, count: Count): void {
  for (const element of tablesOf(part).filter(hasHeadings)) {
    const rect = parseRect(attribute(element, 'ref') ?? '-');
    if (!rect) continue;
    count.add(cellCount(rect));
    const table = sheet.Tables.Add(rectName(rect), true);
    table.Name = attribute(element, 'displayName') ?? attribute(element, 'name') ?? table.Name;
    if ((numeric(element, 'totalsRowCount', [0, 1]) ?? 0) > 0) table.takeLastRowAsTotals();
    const style = child(element, 'tableStyleInfo');
    table.Style = attribute(style, 'name') ?? '';
    table.ShowBandedRows = isOn(style, 'showRowStripes');
    table.ShowFilterButton = child(element, 'autoFilter') !== undefined;
  }
}

/** What SUBTOTAL is told to do, under the names of the file format. */
const TOTALS: Readonly<Record<string, TableColumnProperties['totalsRowFunction']>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function totalsOf({ sheet, rect, ShowTotals }: Table, index: number): Partial<TableColumnProperties> {
  if (!ShowTotals) return {};
  const [row, column] = [lastRow(rect), rect.column + index];
  const [, kind = ''] = /^=SUBTOTAL\((\d+),/.exec(sheet.cells.formula(row, column) ?? '') ?? [];
  const value = sheet.cells.value(row, column);
  return {
    totalsRowLabel: typeof value === 'string' ? fileAttribute(value) : '',
    totalsRowFunction: TOTALS[kind] ?? 'none',
  };
}

/** Before the cells: exceljs fills the cells of a table, and formulas in them have to come after. */
export function writeTables(sheet: Worksheet, target: FileSheet): void {
  for (const table of sheet.Tables.items()) {
    const names = table.headers();
    const theme = table.Style as NonNullable<TableProperties['style']>['theme'];
    target.addTable({
      name: table.Name,
      ref: rectName({ ...table.rect, rows: 1, columns: 1 }),
      headerRow: true,
      totalsRow: table.ShowTotals,
      style: { ...(theme ? { theme } : {}), showRowStripes: table.ShowBandedRows },
      columns: names.map((name, index) => ({
        name: fileAttribute(name),
        filterButton: table.ShowFilterButton,
        ...totalsOf(table, index),
      })),
      // No cells: a blank one would be written as well, and there may be a million.
      rows: Array<never[]>(table.body.rows).fill([]),
    });
  }
}
