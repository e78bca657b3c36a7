import { type Area, isInside, onSheet, overlap, readArea, SHEET } from '../address';
import { LONGEST_FORMULA } from '../formula/assemble';
import { isFormula, isText, serialOf } from './entry';
import type { Block, Entry, Plan, ResizedTable, SheetPlan, TablePlan } from '../../plan/plan';

/** Why no workbook could take the plan, and where in it. */
export interface PlanProblem {
  readonly what:
    | 'sheet-name'
    | 'name'
    | 'address'
    | 'shape'
    | 'overlap'
    | 'text-too-long'
    | 'number'
    | 'day'
    | 'formula'
    | 'headings'
    | 'formula-in-table'
    | 'no-such-sheet';
  readonly where: string;
}

/** Cells of one area whose formats are asked for. */
const MOST_FORMATS = 100_000;
const LONGEST_TEXT = 32_767;
/** Excel's. */
export const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;
const SHEET_NAME = /^(?!')[^\\/?*[\]:]+(?<!')$/;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** Reads as a cell: `A1`, `R1C1`. */
const CELL_LIKE = /^([a-z]{1,3}\d{1,7}|[rcz]|[rz]\d*[cs]\d*)$/i;

/** All problems of a plan, none if it can be written. Looks at nothing but the plan. */
export function problemsOf(plan: Plan): PlanProblem[] {
  const sheets = plan.sheets.map(({ name }) => name.toLowerCase());
  const tables = plan.sheets.flatMap((sheet) => sheet.tables ?? []);
  const names = [...tables, ...(plan.names ?? [])].map(({ name }) => name);
  return [
    ...plan.sheets.flatMap(ofSheet),
    ...repeated(plan.sheets.map(({ name }) => name)).map(problem('sheet-name')),
    ...repeated(names).map(problem('name')),
    ...names.filter((name) => !isName(name)).map(problem('name')),
    ...(plan.names ?? []).flatMap(({ name, formula }) => ofFormula(formula, name)),
    ...(plan.show === undefined || sheets.includes(plan.show.toLowerCase())
      ? []
      : [problem('no-such-sheet')(plan.show)]),
  ];
}

const problem =
  (what: PlanProblem['what']) =>
  (where: string): PlanProblem => ({ what, where });

/** Names are the same whatever the case of their letters. */
function repeated(names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? '') < index);
}

const isName = (name: string): boolean =>
  NAME.test(name) && name.length <= LONGEST_NAME && !CELL_LIKE.test(name);

function ofSheet(sheet: SheetPlan): PlanProblem[] {
  const { name } = sheet;
  const valid = SHEET_NAME.test(name) && name.length <= LONGEST_SHEET_NAME;
  const areas = sheet.blocks.map((block) => areaOf(block));
  const tables = sheet.tables ?? [];
  return [
    ...(valid ? [] : [problem('sheet-name')(name)]),
    ...sheet.blocks.flatMap((block, index) => ofBlock(sheet, block, areas[index] ?? null)),
    ...overlapping(areas).map((index) => problem('overlap')(onSheet(name, sheet.blocks[index]?.at ?? ''))),
    ...tables.flatMap((table) => ofTable(sheet, table)),
    ...(sheet.kind === 'existing' ? (sheet.numberFormats ?? []) : [])
      .filter(({ area }) => !isReadable(area))
      .map(({ area }) => problem('address')(onSheet(name, area))),
    ...(sheet.kind === 'existing' ? (sheet.resized ?? []) : [])
      .filter(isNoResizing)
      .map(({ name: own }) => problem('address')(own)),
    ...overlapping(tables.map(({ area }) => readArea(area))).map((index) =>
      problem('overlap')(tables[index]?.name ?? ''),
    ),
  ];
}

/** Whether a table would not keep its first cell and a row below its headings. */
function isNoResizing({ from, to }: ResizedTable): boolean {
  const [old, area] = [readArea(from), readArea(to)];
  return old === null || area === null || old.row !== area.row || old.column !== area.column || area.rows < 2;
}

/** Whether Excel would tell the formats of all its cells, which it does for no whole columns. */
function isReadable(address: string): boolean {
  const area = readArea(address);
  return area !== null && area.rows * area.columns <= MOST_FORMATS;
}

/** The cells of a block, `null` if there are none such. */
export function areaOf({ at, rows }: Block): Area | null {
  const start = readArea(at);
  const columns = rows[0]?.length ?? 0;
  if (start === null || columns === 0) return null;
  const fits = start.row + rows.length <= SHEET.rows && start.column + columns <= SHEET.columns;
  return fits ? { row: start.row, column: start.column, rows: rows.length, columns } : null;
}

function overlapping(areas: readonly (Area | null)[]): number[] {
  return areas.flatMap((area, index) =>
    area && areas.slice(0, index).some((other) => other && overlap(area, other)) ? [index] : [],
  );
}

function ofBlock(sheet: SheetPlan, { at, rows, before }: Block, area: Area | null): PlanProblem[] {
  const where = onSheet(sheet.name, at);
  if (area === null) return [problem('address')(where)];
  if ([...rows, ...(before ?? [])].some((row) => row.length !== area.columns))
    return [problem('shape')(where)];
  if (before && (sheet.kind === 'new' || before.length !== rows.length)) return [problem('shape')(where)];
  return rows.flat().flatMap((entry) => ofEntry(entry, where));
}

function ofEntry(entry: Entry, where: string): PlanProblem[] {
  if (typeof entry === 'string') return entry.length > LONGEST_TEXT ? [problem('text-too-long')(where)] : [];
  if (typeof entry === 'number') return Number.isFinite(entry) ? [] : [problem('number')(where)];
  if (entry === null || typeof entry !== 'object') return [];
  if (isFormula(entry)) return ofFormula(entry.formula, where);
  if (isText(entry)) return ofEntry(entry.text, where);
  return serialOf(entry.day, false) === null ? [problem('day')(where)] : [];
}

const ofFormula = (formula: string, where: string): PlanProblem[] =>
  /^=./.test(formula) && formula.length <= LONGEST_FORMULA ? [] : [problem('formula')(where)];

function ofTable(sheet: SheetPlan, { name, area }: TablePlan): PlanProblem[] {
  const cells = readArea(area);
  if (cells === null || cells.rows < 2) return [problem('address')(name)];
  const entries = entriesIn(sheet, cells);
  const headings = entries.filter(([row]) => row === cells.row).map(([, , entry]) => entry);
  const texts = headings.filter((heading) => typeof heading === 'string' && heading.trim() !== '');
  const complete = texts.length === cells.columns && repeated(texts as string[]).length === 0;
  return [
    ...(complete ? [] : [problem('headings')(name)]),
    // Excel would copy it into the whole column.
    ...(entries.some(([, , entry]) => isFormula(entry)) ? [problem('formula-in-table')(name)] : []),
  ];
}

function entriesIn(sheet: SheetPlan, area: Area): (readonly [row: number, column: number, entry: Entry])[] {
  return sheet.blocks.flatMap((block) => {
    const start = areaOf(block);
    if (start === null || !overlap(start, area)) return [];
    return block.rows.flatMap((row, r) =>
      row.flatMap((entry, c) =>
        isInside(start.row + r, start.column + c, area)
          ? [[start.row + r, start.column + c, entry] as const]
          : [],
      ),
    );
  });
}
