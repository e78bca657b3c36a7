import { BLAETTER, BLATTANKER, blattname, nameIn, quellenname, ZELLNAMEN } from '../../mappe/namen';
import type { Mappenstand, Zellinhalt } from '../../vereinbarung/rueckweg/mappenstand';
import { ALLE_LISTEN, EINMALIGE, LISTEN, OPTIONSTABELLE } from '../../vereinbarung/tabellen';
import { type Area, readArea, withoutSheet } from '../address';
import { contentOf, contentsOf } from './cells';
import type { BookItems } from './book';
import type { Roles } from './normal-formula';
import { cellOfName } from './places';

/** A cell that a name of the workbook leads to. */
export interface LocatedCell {
  /** The sheet as it is called now. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: Zellinhalt;
  /** What the formula bar shows, invariant. */
  readonly formula: unknown;
  readonly format: string;
}

/** A table, found by its name. */
export interface LocatedTable {
  readonly name: string;
  readonly sheet: string;
  /** Of headings and data. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly head: readonly string[];
  readonly contents: readonly (readonly Zellinhalt[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A formula that stands in a sheet. */
export interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet with formulas of the agreement, found by the name of a cell on it. */
export interface LocatedSheet {
  readonly anchor: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly FoundFormula[];
}

/** SC-2: what a workbook holds of an agreement, found by the names of cells and tables. */
export interface Located {
  readonly from1904: boolean;
  readonly cells: ReadonlyMap<string, LocatedCell>;
  readonly tables: ReadonlyMap<string, LocatedTable>;
  readonly sheets: ReadonlyMap<string, LocatedSheet>;
}

const CELL = 'rowIndex,columnIndex,address,values,valueTypes,formulas,numberFormat';

const sheetOf = (address: string): string =>
  address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'");

/** Names of the cells with answers of an agreement. */
export const cellNames = (number: number): string[] =>
  Object.values(ZELLNAMEN).flatMap((name) => [nameIn(name, number), nameIn(quellenname(name), number)]);

/** Names of its tables. */
export const tableNames = (number: number): string[] => [
  nameIn(OPTIONSTABELLE.name, number),
  ...ALLE_LISTEN.map((liste) =>
    EINMALIGE.has(liste) ? LISTEN[liste].name : nameIn(LISTEN[liste].name, number),
  ),
];

/** Names of cells from which its sheets with formulas are found, with the names that these sheets were given. */
export const anchorNames = (number: number): ReadonlyMap<string, string> =>
  new Map([
    [nameIn(ZELLNAMEN.titel, number), blattname(BLAETTER.eingaben, number)],
    ...(Object.keys(BLATTANKER) as (keyof typeof BLATTANKER)[]).map(
      (sheet) => [nameIn(BLATTANKER[sheet], number), blattname(BLAETTER[sheet], number)] as const,
    ),
  ]);

/** The parts that the sheets of an agreement play, by the names that they were given. */
export const givenRoles = (number: number): Roles =>
  new Map([...anchorNames(number)].map(([anchor, sheet]) => [sheet.toLowerCase(), anchor]));

/** Asks for an agreement in the next request, given what the workbook has. */
export function locate(
  context: Excel.RequestContext,
  number: number,
  items: BookItems,
  from1904: () => boolean,
): () => Located {
  const { workbook } = context;
  const named = (name: string): Excel.NamedItem | undefined =>
    items.names.find((own) => own.name.toLowerCase() === name.toLowerCase());
  const cells = cellNames(number).flatMap((name) => {
    const item = named(name);
    return item ? [{ name, range: item.getRangeOrNullObject().load(CELL) }] : [];
  });
  const tables = tableNames(number).flatMap((name) => {
    const table = items.tables.find((own) => own.name.toLowerCase() === name.toLowerCase());
    return table ? [askForWhole(name, table)] : [];
  });
  const sheets = [...anchorNames(number).keys()].flatMap((anchor) => {
    const cell = cellOfName(String(named(anchor)?.formula ?? ''));
    const sheet = items.sheets.find((own) => own.name.toLowerCase() === cell?.sheet.toLowerCase());
    return cell && sheet ? [{ anchor, cell, sheet, found: askForFormulas(workbook, sheet.name) }] : [];
  });
  return () => ({
    from1904: from1904(),
    cells: new Map(
      cells.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, cellOf(range)] as const])),
    ),
    tables: new Map(tables.map((read) => read()).map((table) => [table.name, table])),
    sheets: new Map(
      sheets.map(({ anchor, cell: { area }, sheet, found }) => [
        anchor,
        { anchor, sheet: sheet.name, row: area.row, column: area.column, formulas: found() },
      ]),
    ),
  });
}

function cellOf(range: Excel.Range): LocatedCell {
  return {
    sheet: sheetOf(range.address),
    row: range.rowIndex,
    column: range.columnIndex,
    content: contentOf(range.values[0]?.[0], range.valueTypes[0]?.[0]),
    formula: range.formulas[0]?.[0] as unknown,
    format: String(range.numberFormat[0]?.[0]),
  };
}

function askForWhole(name: string, table: Excel.Table): () => LocatedTable {
  table.load('showTotals');
  const head = table.getHeaderRowRange().load('values,address');
  const body = table.getDataBodyRange().load('values,valueTypes,formulas,numberFormat,rowCount');
  return () => {
    const area = readArea(withoutSheet(head.address));
    if (area === null) throw new Error(head.address);
    return {
      name,
      sheet: sheetOf(head.address),
      area: { ...area, rows: 1 + body.rowCount },
      hasTotals: table.showTotals,
      head: (head.values[0] ?? []).map(String),
      contents: contentsOf(body),
      formulas: body.formulas as unknown[][],
      formats: body.numberFormat as string[][],
    };
  };
}

/** The formulas of a sheet, without the cells of their results. */
function askForFormulas({ worksheets }: Excel.Workbook, sheet: string): () => FoundFormula[] {
  const cells = worksheets
    .getItem(sheet)
    .getUsedRange(true)
    .getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  cells.load('areaCount');
  cells.areas.load('items/rowIndex,items/columnIndex,items/formulas');
  return () => foundIn(cells);
}

const foundIn = (cells: Excel.RangeAreas): FoundFormula[] =>
  cells.isNullObject ? [] : cells.areas.items.flatMap(formulasIn);

const formulasIn = ({ rowIndex, columnIndex, formulas }: Excel.Range): FoundFormula[] =>
  (formulas as unknown[][]).flatMap((line, r) =>
    line.flatMap((formula, c) =>
      typeof formula === 'string' && formula.startsWith('=')
        ? [{ row: rowIndex + r, column: columnIndex + c, formula }]
        : [],
    ),
  );

/** The same as the way back to the answers reads it. */
export const bookState = ({ from1904, cells, tables }: Located): Mappenstand => ({
  von1904: from1904,
  namen: new Map([...cells].map(([name, { content }]) => [name, content])),
  tabellen: new Map(
    [...tables].map(([name, { head, contents }]) => [name, { kopf: head, zeilen: contents }]),
  ),
});
