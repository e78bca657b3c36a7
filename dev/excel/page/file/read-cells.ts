import { type CellValue, type ErrorCode, INVARIANT, type KeptResult, LONGEST_FORMULA } from '@kim/engine';
import { isDateFormat } from '../../host/model/calc/number-format';
import { copyFormula } from '../../host/model/calc/references';
import { parseRect } from '../../host/model/grid/address';
import { lastRow, MAX_COLUMNS, type Rect } from '../../host/model/grid/rect';
import { LONGEST_TEXT } from '../../host/model/sheet/sheet-cells';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { HostError } from '../../host/wire/errors';
import { fromFile } from './formulas';
import type { Count } from './limits';
import type { Painter } from './painter';
import { FileResults } from './results';
import type { Look } from './read-style';
import type { FileCell, FileRow } from './rows';
import { attribute, child, children, isOn, numeric, textOf } from './xml';

/** What all sheets of a file have in common. */
export interface FileContext {
  readonly namespace: string;
  readonly looks: readonly Look[];
  readonly strings: readonly string[];
  /** The file counts its days from 1904. */
  readonly date1904: boolean;
  readonly formulas: Count;
}

/** From 1 January 1900 to 1 January 1904. */
const DAYS_TO_1904 = 1_462;

/** A text, or the parts of one that differ in their looks; how it is pronounced is no part of it. */
export const richText = (element: Element | undefined): string =>
  [...children(element, 't'), ...children(element, 'r').flatMap((run) => children(run, 't'))]
    .map((text) => textOf(text) ?? '')
    .join('')
    .slice(0, LONGEST_TEXT);

function numberOf(text: string, look: Look, date1904: boolean): CellValue {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(value)) return null;
  const isDate = date1904 && isDateFormat((look.get('NumberFormat') as string | undefined) ?? 'General');
  return isDate ? value + DAYS_TO_1904 : value;
}

const isoDay = (text: string): CellValue => {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / 86_400_000;
};

const errorOf = (text: string): CellValue => ({
  code: (INVARIANT.errors.includes(text) ? text : '#VALUE!') as ErrorCode,
});

function valueOf({ element }: FileCell, look: Look, context: FileContext): CellValue {
  const text = textOf(child(element, 'v'));
  const type = attribute(element, 't');
  if (type === 'inlineStr') return richText(child(element, 'is'));
  if (text === undefined) return null;
  switch (type) {
    case 's':
      return context.strings[Number(text)] ?? '';
    case 'str':
      return text.slice(0, LONGEST_TEXT);
    case 'b':
      return text.trim() === '1';
    case 'e':
      return errorOf(text);
    case 'd':
      return isoDay(text);
    default:
      return numberOf(text, look, context.date1904);
  }
}

/** A formula that others further down or to the right share, with their own references. */
interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that belong to the first one of their area. Areas are added from top to bottom. */
class Cover {
  private readonly firsts = new Set<number>();
  /** Down to which row each column is covered. */
  private readonly to = new Int32Array(MAX_COLUMNS).fill(-1);

  add(area: Rect): void {
    const end = lastRow(area);
    this.firsts.add(area.row * MAX_COLUMNS + area.column);
    for (let column = area.column; column < area.column + area.columns; column += 1)
      this.to[column] = Math.max(this.to[column] ?? -1, end);
  }

  has(row: number, column: number): boolean {
    return (this.to[column] ?? -1) >= row && !this.firsts.has(row * MAX_COLUMNS + column);
  }
}

/** The cells that a formula fills. */
const areaOf = (formula: Element): Rect | null =>
  attribute(formula, 't') === 'array' ? parseRect(attribute(formula, 'ref') ?? '') : null;

/** Reads the cells of one sheet. */
class CellReader {
  /** How many formulas were taken as values. */
  unread = 0;
  private readonly results: FileResults;
  private readonly shared = new Map<string, Shared>();
  /** Results of formulas that fill several cells would be in the way. */
  private readonly filled = new Cover();
  /** The same for merged cells, of which all but the first are blank. */
  private readonly merged = new Cover();
  private readonly merges: Rect[];

  constructor(
    private readonly sheet: Worksheet,
    private readonly context: FileContext,
    merges: readonly Rect[],
  ) {
    this.merges = [...merges].sort((a, b) => b.row - a.row);
    this.results = new FileResults(sheet.engineId);
  }

  get kept(): readonly KeptResult[] {
    return this.results.all();
  }

  /** From here on merged areas cover cells that begin in this row or above. */
  begin(row: number): void {
    for (let next = this.merges.pop(); next; next = this.merges.pop()) {
      if (next.row > row) {
        this.merges.push(next);
        return;
      }
      this.merged.add(next);
    }
  }

  read(cell: FileCell, look: Look): void {
    const { row, column, element } = cell;
    if (this.filled.has(row, column)) {
      this.results.spilled(row, column, valueOf(cell, look, this.context));
      return;
    }
    if (this.merged.has(row, column)) return;
    const value = valueOf(cell, look, this.context);
    const formula = child(element, 'f');
    if (formula) {
      this.context.formulas.add();
      if (this.putFormula(cell, formula)) {
        if (value !== null) this.results.add(row, column, value, areaOf(formula));
        return;
      }
      this.unread += 1;
    }
    if (value !== null) this.sheet.cells.put(row, column, value);
  }

  /** A formula that nobody here can read keeps its last result: false then. */
  private putFormula({ row, column }: FileCell, element: Element): boolean {
    try {
      const formula = this.formulaOf(element, row, column);
      if (formula === null || formula.length > LONGEST_FORMULA) return false;
      this.sheet.cells.putFormula(row, column, formula);
      this.fill(element);
      return true;
    } catch (error) {
      if (error instanceof HostError || error instanceof SyntaxError) return false;
      throw error;
    }
  }

  private formulaOf(element: Element, row: number, column: number): string | null {
    const text = textOf(element) ?? '';
    const type = attribute(element, 't');
    if (type === 'dataTable' || text.length > LONGEST_FORMULA) return null;
    const group = type === 'shared' ? attribute(element, 'si') : undefined;
    if (text !== '') {
      const formula = fromFile(text, this.context.namespace);
      if (group !== undefined) this.shared.set(group, { formula, row, column });
      return formula;
    }
    const first = group === undefined ? undefined : this.shared.get(group);
    return first ? copyFormula(first.formula, row - first.row, column - first.column) : null;
  }

  /** Takes note of the cells that a formula fills besides its own. */
  private fill(element: Element): void {
    const area = areaOf(element);
    if (area) this.filled.add(area);
  }
}

/** What is to be known of the cells of a sheet once they are filled. */
interface CellsReport {
  /** How many formulas were taken as values. */
  readonly unread: number;
  /** What the other formulas came to when the file was saved. */
  readonly kept: readonly KeptResult[];
}

/** Reads values, formulas and looks. */
export function readCells(
  rows: readonly FileRow[],
  sheet: Worksheet,
  context: FileContext,
  merges: readonly Rect[],
  painter: Painter,
): CellsReport {
  const reader = new CellReader(sheet, context, merges);
  for (const { element, row, cells } of rows) {
    if (isOn(element, 'customFormat')) painter.row(row, lookOf(element, 's', context));
    reader.begin(row);
    for (const cell of cells) {
      const look = lookOf(cell.element, 's', context);
      painter.cell(cell.row, cell.column, look);
      reader.read(cell, look);
    }
  }
  return { unread: reader.unread, kept: reader.kept };
}

const PLAIN: Look = new Map();

/** The look that an element names by its number; without a number it is that of a blank sheet. */
export const lookOf = (element: Element, name: string, { looks }: Pick<FileContext, 'looks'>): Look =>
  looks[numeric(element, name, [0, 1_000_000]) ?? -1] ?? PLAIN;
