import { type Area, readArea, SHEET, withoutSheet } from '../address';
import type { Place, TablePart } from '../formula/fragment';
import { type Contents, find, type TableInfo } from '../read/contents';
import { isUnderWay } from '../read/result';
import type { Values } from '../read/values';
import { type FormulaPosition, placeOf } from '../trace/references';

/** Cells of one sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What Excel has told of some rows of a sheet, in all columns that are used. */
export interface Band {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** The contents of a sheet, from top to bottom. */
export interface SheetCells {
  readonly used: Area;
  /** So many rows are in every band but the last. */
  readonly bandRows: number;
  readonly bands: readonly Band[];
}

/** What a name of the workbook stands for: cells, or a value; a name with a formula is none of these. */
export type NamedContent = SheetArea | { readonly value: unknown };

/** A larger area is only read as far as its sheet is filled. */
const MOST_CELLS = 100_000;
const LINES =
  /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3}|[1-9]\d{0,6}):\$?([A-Z]{1,3}|[1-9]\d{0,6})$/iu;

export const cellKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

/**
 * AK-7: the contents of a workbook as they were read, in which the references of all its formulas are looked up: to ask Excel for
 * every one of them would take far too long.
 */
export class Grid {
  /** Results as they are today in the place of those that are shown, by `cellKey`. */
  private readonly today = new Map<string, unknown>();
  private readonly known = new Map<string, Values | null>();

  constructor(
    private readonly contents: Contents,
    private readonly sheets: ReadonlyMap<string, SheetCells>,
    private readonly names: ReadonlyMap<string, NamedContent>,
    /** By `cellKey` of the cells that hold the formulas. */
    private readonly spills: ReadonlyMap<string, Area>,
  ) {}

  /** Where a formula's result stands: its cell, or all that it spreads into. */
  blockAt(sheet: string, row: number, column: number): SheetArea {
    const area = this.spills.get(cellKey(sheet, row, column)) ?? { row, column, rows: 1, columns: 1 };
    return { sheet, area };
  }

  /** What a reference in a formula stands for; `null` for what can't be read, such as another file. */
  locate(text: string, position: FormulaPosition): NamedContent | null {
    const lines = LINES.exec(text);
    if (lines) return this.lines(lines, position.sheet);
    const place = placeOf(text, position, this.contents);
    return place === null ? null : this.placed(place, position.sheet);
  }

  /** Values as Excel hands them to a function; `null` while one of them is under way, or for a sheet that was not read. */
  values({ sheet, area }: SheetArea): Values | null {
    const key = `${cellKey(sheet, area.row, area.column)}:${area.rows},${area.columns}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const values = this.read(sheet, area);
    this.known.set(key, values);
    return values;
  }

  /** From here on cells count as showing this. */
  replace({ sheet, area }: SheetArea, values: Values): void {
    for (let r = 0; r < Math.max(area.rows, values.length); r++)
      for (let c = 0; c < Math.max(area.columns, values[0]?.length ?? 0); c++)
        this.today.set(cellKey(sheet, area.row + r, area.column + c), values[r]?.[c] ?? null);
    this.known.clear();
  }

  private read(sheet: string, area: Area): Values | null {
    const cells = this.sheets.get(sheet);
    if (!cells) return null;
    const { rows, columns } = this.extent(area, cells.used);
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.value(sheet, cells, area.row + r, area.column + c)),
    );
    return values.some((line) => line.some(isUnderWay)) ? null : values;
  }

  /** As far as an area is read: functions take no notice of what is blank at the end. */
  private extent(area: Area, used: Area): Pick<Area, 'rows' | 'columns'> {
    if (area.rows * area.columns <= MOST_CELLS) return area;
    return {
      rows: Math.max(1, Math.min(area.rows, used.row + used.rows - area.row)),
      columns: Math.max(1, Math.min(area.columns, used.column + used.columns - area.column)),
    };
  }

  private value(sheet: string, { used, bandRows, bands }: SheetCells, row: number, column: number): unknown {
    if (this.today.size > 0) {
      const key = cellKey(sheet, row, column);
      if (this.today.has(key)) return this.today.get(key);
    }
    const [down, right] = [row - used.row, column - used.column];
    if (down < 0 || right < 0) return null;
    const band = bands[Math.floor(down / bandRows)];
    const type = band?.types[down % bandRows]?.[right];
    if (type === undefined || type === 'Empty') return null;
    const value = band?.values[down % bandRows]?.[right];
    return type === 'Error' ? { code: String(value) } : value;
  }

  private lines([, sheet, from = '', to = '']: RegExpExecArray, own: string): SheetArea | null {
    const named = sheet?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? own;
    const known = find(this.contents.sheets, (name) => name, named);
    const isRows = /^\d/.test(from);
    const area = readArea(isRows ? `A${from}:A${to}` : `${from}1:${to}1`.toUpperCase());
    if (known === undefined || area === null || isRows !== /^\d/.test(to)) return null;
    const whole = isRows ? { column: 0, columns: SHEET.columns } : { row: 0, rows: SHEET.rows };
    return { sheet: known, area: { ...area, ...whole } };
  }

  private placed(place: Place, own: string): NamedContent | null {
    switch (place.kind) {
      case 'cells': {
        const area = readArea(place.address);
        return area && { sheet: place.sheet ?? own, area };
      }
      case 'spill': {
        const head = readArea(place.address);
        const sheet = place.sheet ?? own;
        const area = head && this.spills.get(cellKey(sheet, head.row, head.column));
        return area ? { sheet, area } : null;
      }
      case 'table':
        return tableArea(this.contents.tables, place);
      case 'row': {
        const whole = tableArea(this.contents.tables, { ...place, parts: ['#All'] });
        return whole && { ...whole, area: { ...whole.area, row: place.row - 1, rows: 1 } };
      }
      case 'name':
        return this.names.get(place.name) ?? null;
    }
  }
}

/** The rows of a part of a table, counted from its first. */
function rowsOf({ headings, totals }: TableInfo, all: number, part: TablePart): readonly [number, number] {
  const [first, last] = [headings ? 1 : 0, all - (totals ? 1 : 0)];
  switch (part) {
    case '#All':
      return [0, all];
    case '#Headers':
      return [0, first];
    case '#Data':
      return [first, last];
    case '#Totals':
      return [last, all];
  }
}

/** Where the rows of the parts of a table cross the columns; `null` where it has no such rows. */
function tableArea(
  tables: readonly TableInfo[],
  { table: name, parts, columns }: Omit<Extract<Place, { kind: 'table' }>, 'kind'>,
): SheetArea | null {
  const table = find(tables, (own) => own.name, name);
  const sheet = table && sheetIn(table);
  const area = table && readArea(withoutSheet(table.address));
  if (!table || sheet === undefined || !area) return null;
  const [from = '#Data', to = from] = parts;
  const [start, end] = [rowsOf(table, area.rows, from)[0], rowsOf(table, area.rows, to)[1]];
  const [first, last = first] = columns.map((column) => table.columns.indexOf(column));
  const [left, right] = first === undefined || last === undefined ? [0, area.columns - 1] : [first, last];
  if (end <= start || left < 0 || right < left) return null;
  return {
    sheet,
    area: { row: area.row + start, rows: end - start, column: area.column + left, columns: right - left + 1 },
  };
}

/** The sheet of an address. */
export const sheetIn = ({ address }: { readonly address: string }): string =>
  address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'");
