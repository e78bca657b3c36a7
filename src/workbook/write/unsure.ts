import { type Area, areaName, isInside, onSheet, readArea } from '../address';
import { beginningName } from './apply';
import { areasOf } from './areas';
import { isFormula } from './entry';
import type { CellPlace } from './held-cells';
import { plannedCells } from './planned';
import type { Task } from './task';
import { type Filled, keyOf, type Unsure, type Writing } from './written';

export const unsureKey = ({ what, where }: Pick<Unsure, 'what' | 'where'>): string => `${what} ${where}`;

const mayStand = ({ what, where }: Pick<Task, 'what' | 'where'>): Unsure => ({ what, where, may: 'stand' });

const mayHaveDisplaced = ({ what, where }: Pick<Task, 'what' | 'where'>): Unsure => ({
  what,
  where,
  may: 'have-displaced',
});

/** Whether a cell was written in a request whose answer, which tells what stood there before, has not arrived. */
export const isUnanswered = (
  filled: ReadonlySet<Filled>,
  name: string,
  { row, column }: CellPlace,
  formula: boolean,
): boolean =>
  [...filled].some(
    (own) => own.sheet === name && !own.known && own.formulas === formula && isInside(row, column, own.area),
  );

/** Cells that hold what the plan wrote, in the place of nobody knows what. */
export function noteUnanswered(
  writing: Writing,
  sheet: string,
  places: readonly { readonly cell: CellPlace; readonly now: CellPlace; readonly formula: boolean }[],
  sheetNow: string,
): void {
  const open = places.filter(({ cell, formula }) => isUnanswered(writing.filled, sheet, cell, formula));
  for (const area of areasOf(open.map(({ now }) => now)))
    noteUnsure(writing, { what: 'cell', where: onSheet(sheetNow, areaName(area)) });
}

export function noteUnsure(writing: Writing, place: Pick<Unsure, 'what' | 'where'>): void {
  writing.unsure.set(unsureKey(place), mayHaveDisplaced(place));
}

/** What the look after a lost answer does not find any more has gone, with whatever was in it at last. */
export function settle(writing: Writing, pending: Map<string, Task>, tasks: readonly Task[]): void {
  const open = new Set(tasks.map(unsureKey));
  for (const [key, task] of pending) if (!open.has(key)) noteUnsure(writing, task);
  pending.clear();
}

/** What may stand in the workbook as long as nobody has been able to look: all that Excel was asked for. */
export function everythingAsked(writing: Writing): Unsure[] {
  const { plan, mark, reached, tables, names } = writing;
  const planned = plan.sheets.filter(({ kind }) => kind === 'new');
  const begun = reached === 'nothing' ? [] : planned;
  return [
    ...begun.map(({ name }, index) =>
      mayStand({ what: 'sheet', where: reached === 'contents' ? name : beginningName(mark, index) }),
    ),
    ...plan.sheets.flatMap((sheet) => (sheet.kind === 'existing' ? askedIn(writing, sheet) : [])),
    ...plan.sheets
      .flatMap((sheet) => (sheet.kind === 'existing' ? (sheet.tables ?? []) : []))
      .filter(({ name }) => tables.has(name))
      .map(({ name }) => mayStand({ what: 'table', where: name })),
    ...[...names].map((name) => mayStand({ what: 'name', where: name })),
  ];
}

type Existing = Extract<Writing['plan']['sheets'][number], { kind: 'existing' }>;

function askedIn({ filled, formats, widths }: Writing, sheet: Existing): Unsure[] {
  const { name, numberFormats = [] } = sheet;
  const cells = [...plannedCells(sheet).values()].filter(({ entry, row, column }) =>
    [...filled].some(
      (own) => own.sheet === name && own.formulas === isFormula(entry) && isInside(row, column, own.area),
    ),
  );
  const isAsked = (area: Area, format: string): boolean =>
    formats.get(keyOf(name, area.row, area.column))?.brought.includes(format) === true;
  return [
    ...areasOf(cells).map((area) => mayStand({ what: 'cell', where: onSheet(name, areaName(area)) })),
    ...numberFormats.flatMap(({ area, format }) => {
      const cellsOf = readArea(area);
      return cellsOf && isAsked(cellsOf, format)
        ? [mayStand({ what: 'format', where: onSheet(name, area) })]
        : [];
    }),
    ...(sheet.widths ?? []).flatMap(({ columns }) => {
      const where = onSheet(name, columns);
      return widths.has(where) ? [mayStand({ what: 'format', where })] : [];
    }),
  ];
}

/** What was found and may have gone since, nobody could look. */
export const foundLast = (tasks: readonly Task[]): Unsure[] => tasks.map(mayStand);
