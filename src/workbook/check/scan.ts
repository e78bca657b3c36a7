import type { HeldEntry } from '../../plan/plan';
import { type Area, areaOfRange, cellName, isInside, readArea, withoutSheet } from '../address';
import { askForDateSystem } from '../date-system';
import { parseFormula } from '../formula/tree/parse';
import { type Contents, readContents } from '../read/contents';
import { plainValue } from '../read/values';
import { inWorkbook } from '../run';
import { referencesIn } from '../trace/references';
import { copiedSheets } from './copied';
import {
  type Band,
  cellKey,
  Grid,
  type NamedContent,
  type SheetArea,
  type SheetCells,
  sheetIn,
} from './grid';
import { callsKim, looksLikeFormula } from './mend';

/** A cell with a KIM formula, with a text that looks like one, or with something else in the place of a formula of ours. */
export interface FoundCell {
  readonly kind: 'formula' | 'text' | 'value';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without the sheet. */
  readonly address: string;
  /** The formula as `Range.formulas` gives it, or the text. */
  readonly content: string;
  /** The table that it stands in. */
  readonly table: string | null;
  /** Of the cell of a text or a value. */
  readonly format: string | null;
  /** Of a value: what has to be written so that the cell holds it again. */
  readonly held?: HeldEntry;
}

export interface ScannedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** So much is on it that only its formulas were read. */
  readonly isVast: boolean;
}

/** AK-7: all that the workbook holds of KIM formulas, and what is needed to compute them. */
export interface Scan {
  readonly calculation: `${Excel.CalculationMode}`;
  /** DA-1: days are counted from 1904. */
  readonly from1904: boolean;
  /** Numbers are written with decimal commas. */
  readonly isGerman: boolean;
  readonly sheets: readonly ScannedSheet[];
  readonly found: readonly FoundCell[];
  readonly grid: Grid;
}

/** Cells of one request, so that the answer stays below the 5 MB that Excel on the web hands over. */
const MOST_CELLS = 20_000;
/** Of a sheet with more only the formulas are read. */
const MOST_IN_SHEET = 2_000_000;

interface SheetToRead extends ScannedSheet {
  readonly own: Excel.Worksheet;
  readonly used: Area | null;
}

/**
 * Reads all sheets, also hidden ones. Changes nothing.
 *
 * @param onProgress told again and again how many cells have been read, and of how many
 * @throws WorkbookFault
 */
export async function scanWorkbook(
  onProgress: (read: number, of: number) => void = () => undefined,
): Promise<Scan> {
  const contents = await readContents();
  return inWorkbook(async (context) => {
    const { application, worksheets, names } = context.workbook;
    application.load('calculationMode');
    const { numberFormat } = application.cultureInfo;
    numberFormat.load('numberDecimalSeparator');
    const from1904 = askForDateSystem(context);
    worksheets.load('items/name,items/visibility');
    names.load('items/name,items/type,items/value,items/visible');
    await context.sync();
    const asked = worksheets.items.map((own) => ({
      own,
      used: own.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      protection: own.protection.load('protected'),
    }));
    const named = names.items
      .filter(({ visible }) => visible)
      .map((item) => ({ item, range: item.getRangeOrNullObject().load('address') }));
    await context.sync();
    const sheets = asked.map(({ own, used, protection }): SheetToRead => {
      const area = used.isNullObject ? null : areaOfRange(used);
      return {
        own,
        used: area,
        name: own.name,
        isHidden: own.visibility !== Excel.SheetVisibility.visible,
        isProtected: protection.protected,
        isVast: area !== null && area.rows * area.columns > MOST_IN_SHEET,
      };
    });
    const reading = new Reading(context, contents, onProgress);
    await reading.all(sheets);
    const spills = await reading.spills();
    return {
      calculation: application.calculationMode,
      from1904: from1904(),
      isGerman: numberFormat.numberDecimalSeparator === ',',
      sheets: sheets.map(({ name, isHidden, isProtected, isVast }) => ({
        name,
        isHidden,
        isProtected,
        isVast,
      })),
      found: await reading.cells(),
      grid: new Grid(contents, reading.sheets, contentsOfNames(named), spills),
    };
  });
}

function contentsOfNames(
  named: readonly { readonly item: Excel.NamedItem; readonly range: Excel.Range }[],
): Map<string, NamedContent> {
  const contents = new Map<string, NamedContent>();
  for (const { item, range } of named) {
    if (range.isNullObject) {
      const plain = plainValue(item);
      if (plain !== null) contents.set(item.name, plain);
      continue;
    }
    const area = readArea(withoutSheet(range.address));
    if (area !== null) contents.set(item.name, { sheet: sheetIn(range), area });
  }
  return contents;
}

interface Found extends Omit<FoundCell, 'format'> {
  readonly own: Excel.Worksheet;
  /** Whether a result has spread among the cells that were read with it. */
  readonly mayBeSpilled: boolean;
}

/** What is read on the way. */
class Reading {
  readonly sheets = new Map<string, SheetCells>();
  private readonly found: Found[] = [];
  private readonly tables: readonly (SheetArea & { readonly name: string })[];
  private done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly contents: Contents,
    private readonly onProgress: (read: number, of: number) => void,
  ) {
    this.tables = contents.tables.flatMap((table) => {
      const area = readArea(withoutSheet(table.address));
      return area === null ? [] : [{ name: table.name, sheet: sheetIn(table), area }];
    });
  }

  async all(sheets: readonly SheetToRead[]): Promise<void> {
    const cells = sheets.map(({ used, isVast }) => (used === null || isVast ? 0 : used.rows * used.columns));
    const total = cells.reduce((sum, own) => sum + own, 0);
    let asked: { readonly sheet: SheetToRead; readonly range: Excel.Range; readonly bands: Band[] }[] = [];
    let size = 0;
    const send = async (): Promise<void> => {
      await this.context.sync();
      for (const { sheet, range, bands } of asked) this.take(sheet, range, bands);
      this.done += size;
      this.onProgress(this.done, total);
      asked = [];
      size = 0;
    };
    for (const sheet of sheets) {
      if (sheet.used === null) this.sheets.set(sheet.name, { used: NO_CELLS, bandRows: 1, bands: [] });
      else if (sheet.isVast) await this.formulasOf(sheet);
      else {
        const { used } = sheet;
        const bandRows = Math.max(1, Math.floor(MOST_CELLS / used.columns));
        const bands: Band[] = [];
        this.sheets.set(sheet.name, { used, bandRows, bands });
        for (let row = 0; row < used.rows; row += bandRows) {
          const rows = Math.min(bandRows, used.rows - row);
          if (size > 0 && size + rows * used.columns > MOST_CELLS) await send();
          const range = sheet.own.getRangeByIndexes(used.row + row, used.column, rows, used.columns);
          range.load('formulas,values,valueTypes,hasSpill');
          asked.push({ sheet, range, bands });
          size += rows * used.columns;
        }
      }
    }
    if (asked.length > 0) await send();
  }

  /** The areas of results that have spread: those of KIM formulas, and those that they refer to. */
  async spills(): Promise<Map<string, Area>> {
    const { worksheets } = this.context.workbook;
    const heads = new Map<string, Excel.Range>();
    for (const { own, sheet, row, column, mayBeSpilled, kind } of this.found)
      if (kind === 'formula' && mayBeSpilled)
        heads.set(cellKey(sheet, row, column), own.getCell(row, column));
    for (const { sheet, content, kind } of this.found) {
      if (kind === 'text' || !content.includes('#')) continue;
      for (const text of referencesIn(parseFormula(content))) {
        const [, named, address = ''] = SPILL.exec(text) ?? [];
        const area = readArea(address);
        const on = named === undefined ? sheet : this.contents.sheets.find((name) => isNamed(name, named));
        if (area === null || on === undefined) continue;
        heads.set(cellKey(on, area.row, area.column), worksheets.getItem(on).getRange(address));
      }
    }
    const asked = [...heads].map(
      ([key, head]) => [key, head.getSpillingToRangeOrNullObject().load(AREA)] as const,
    );
    if (asked.length > 0) await this.context.sync();
    return new Map(
      asked.flatMap(([key, range]) => (range.isNullObject ? [] : [[key, areaOfRange(range)] as const])),
    );
  }

  /** Texts that are a part of a result are none of somebody's, and those of a copy are meant to be texts. */
  async cells(): Promise<FoundCell[]> {
    const copied = copiedSheets(this.sheets);
    const found = this.found.filter(({ kind, sheet }) => kind !== 'text' || !copied.has(sheet));
    const asked = found.map((own) => {
      if (own.kind === 'formula') return { own, cell: null, parent: null };
      const cell = own.own.getCell(own.row, own.column).load('numberFormat');
      return { own, cell, parent: cell.getSpillParentOrNullObject().load('address') };
    });
    if (asked.some(({ cell }) => cell !== null)) await this.context.sync();
    return asked
      .filter(({ parent }) => parent === null || parent.isNullObject)
      .map(({ own: { own: _, mayBeSpilled: __, ...found }, cell }) => ({
        ...found,
        format: cell ? String(cell.numberFormat[0]?.[0]) : null,
      }));
  }

  private take(sheet: SheetToRead, range: Excel.Range, bands: Band[]): void {
    bands.push({ formulas: range.formulas, values: range.values, types: range.valueTypes });
    if (sheet.used === null) return;
    const row = sheet.used.row + (bands.length - 1) * (this.sheets.get(sheet.name)?.bandRows ?? 0);
    this.look(sheet, range, { row, column: sheet.used.column });
  }

  private look(sheet: SheetToRead, range: Excel.Range, at: Pick<Area, 'row' | 'column'>): void {
    const mayBeSpilled = (range.hasSpill as boolean | null) !== false;
    for (const [r, line] of (range.formulas as readonly (readonly unknown[])[]).entries())
      for (const [c, content] of line.entries()) {
        if (typeof content !== 'string' || content.length < SHORTEST) continue;
        const value: unknown = range.values[r]?.[c];
        const isText = content === value || content === `'${String(value)}`;
        if (!(isText ? looksLikeFormula(content) : content.startsWith('=') && callsKim(content))) continue;
        const [row, column] = [at.row + r, at.column + c];
        this.found.push({
          kind: isText ? 'text' : 'formula',
          own: sheet.own,
          sheet: sheet.name,
          row,
          column,
          address: cellName(row, column),
          content: isText ? String(value) : content,
          table: this.tableAt(sheet.name, row, column),
          mayBeSpilled,
        });
      }
  }

  private tableAt(sheet: string, row: number, column: number): string | null {
    const table = this.tables.find((own) => own.sheet === sheet && isInside(row, column, own.area));
    return table?.name ?? null;
  }

  private async formulasOf(sheet: SheetToRead): Promise<void> {
    const formulas = sheet.own.getUsedRange(true).getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    formulas.load('areaCount');
    const { areas } = formulas;
    areas.load('items/rowIndex,items/columnIndex,items/formulas,items/values,items/hasSpill');
    const { context } = this;
    await context.sync();
    if (formulas.isNullObject) return;
    for (const range of areas.items)
      this.look(sheet, range, { row: range.rowIndex, column: range.columnIndex });
  }
}

const NO_CELLS: Area = { row: 0, column: 0, rows: 0, columns: 0 };
const AREA = 'rowIndex,columnIndex,rowCount,columnCount';
/** `=KIM.X()` */
const SHORTEST = 8;
const SPILL = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3}\$?[1-9]\d{0,6})#$/iu;

const isNamed = (name: string, text: string): boolean =>
  name.toLowerCase() === text.replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase();
