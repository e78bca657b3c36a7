import { type Area, areaName, isInside, onSheet } from '../address';
import { areaOf } from './check-plan';
import { type Cell, isBlank, isOurs } from './entry';
import type { ExistingSheet } from './plan';
import { type PlannedCell, plannedCells } from './planned';
import type { Task } from './task';
import { CONTENT, displacedBy } from './used';
import { type Displaced, keyOf, type Writing } from './written';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface CellRemains {
  /** Cells of the plan that hold what somebody else has written; some of it may have been given back to them. */
  readonly foreign: readonly (Place & { readonly givenBack: boolean })[];
  /** What is to be done in all places but these. */
  readonly tasksBut: (kept: readonly Area[]) => Task[];
}

/** Asks for the cells that a plan has filled in a sheet that was there before. */
export function askForCells(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  writing: Writing,
): () => CellRemains {
  const planned = plannedCells(plan);
  const blocks = plan.blocks.flatMap((block) => {
    const area = areaOf(block);
    return area ? [{ area, now: sheet.getRange(areaName(area)).load('values,valueTypes,formulas') }] : [];
  });
  return () => {
    const found = blocks.map(({ area, now }) => ({
      area,
      ways: waysBack(now, plan.name, area, planned, writing),
    }));
    return {
      foreign: found.flatMap(({ ways }) =>
        ways.flatMap(({ row, column, way }) =>
          way === 'foreign' || way === 'given back' ? [{ row, column, givenBack: way === 'given back' }] : [],
        ),
      ),
      tasksBut: (kept) =>
        found.flatMap(({ area, ways }) => {
          const open = ways.filter(({ row, column }) => !kept.some((own) => isInside(row, column, own)));
          return taskFor(sheet, plan, area, open, writing);
        }),
    };
  };
}

type WayBack = Place & {
  /** What has to be done about a cell: empty it, give back what it held, or leave it to whom it belongs. */
  readonly way: 'empty' | 'foreign' | 'given back' | Displaced;
};

function waysBack(
  now: Excel.Range,
  name: string,
  area: Area,
  planned: ReadonlyMap<string, PlannedCell>,
  writing: Writing,
): WayBack[] {
  return [...planned.values()].flatMap(({ entry, row, column }): WayBack[] => {
    if (!isInside(row, column, area)) return [];
    const cell = cellAt(now, row - area.row, column - area.column);
    const own =
      !isBlank(cell) && isOurs(cell, entry, writing.from1904, writing.echoes[keyOf(name, row, column)]);
    const displaced = writing.displaced.find(
      (item) => item.sheet === name && item.row === row && item.column === column,
    );
    if (displaced?.givenBack) return isBlank(cell) ? [] : [{ row, column, way: 'given back' }];
    // A part of a result comes back by itself once the cells are blank; what does not was no part of one.
    if (own && displaced?.perhapsSpilled) return [{ row, column, way: 'empty' }];
    if (displaced && (own || isBlank(cell))) return [{ row, column, way: displaced }];
    if (own) return [{ row, column, way: 'empty' }];
    return isBlank(cell) ? [] : [{ row, column, way: 'foreign' }];
  });
}

const cellAt = (range: Excel.Range, r: number, c: number): Cell => ({
  formula: range.formulas[r]?.[c] as unknown,
  value: range.values[r]?.[c] as unknown,
  type: range.valueTypes[r]?.[c],
});

function taskFor(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  area: Area,
  ways: readonly WayBack[],
  writing: Writing,
): Task[] {
  const raw = Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(null));
  const given: Displaced[] = [];
  for (const { row, column, way } of ways) {
    const line = raw[row - area.row];
    if (!line || way === 'foreign' || way === 'given back') continue;
    line[column - area.column] = way === 'empty' ? '' : way.entry;
    if (way !== 'empty') given.push(way);
  }
  if (raw.flat().every((entry) => entry === null)) return [];
  const range = (): Excel.Range => sheet.getRange(areaName(area));
  let note: () => void = () => undefined;
  const queue = (): void => {
    note = watchDisplaced(range(), plan, area, writing, (r, c) => raw[r]?.[c] !== null);
    range().formulas = raw;
  };
  const done = (): void => {
    for (const item of given)
      writing.displaced[writing.displaced.indexOf(item)] = { ...item, givenBack: true };
    note();
  };
  return [{ what: 'cell', where: onSheet(plan.name, areaName(area)), queue, done }];
}

/**
 * Reads cells in the request that is about to take them. If somebody was faster once more, what stood there is noted, and
 * the next round gives it back.
 */
export function watchDisplaced(
  range: Excel.Range,
  plan: ExistingSheet,
  area: Area,
  writing: Writing,
  isTaken: (r: number, c: number) => boolean,
): () => void {
  const planned = plannedCells(plan);
  const before = range.load(CONTENT);
  return () => {
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) {
        const [row, column] = [area.row + r, area.column + c];
        const cell = cellAt(before, r, c);
        if (!isTaken(r, c) || isBlank(cell)) continue;
        const key = keyOf(plan.name, row, column);
        const own = planned.get(key);
        if (own && isOurs(cell, own.entry, writing.from1904, writing.echoes[key])) continue;
        const place = { sheet: plan.name, row, column };
        writing.displaced.push({ ...place, ...displacedBy(before, r, c), givenBack: false });
      }
  };
}
