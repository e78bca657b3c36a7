import { type Area, areaName, isInside, onSheet, readArea } from '../address';
import { areaOf } from './check-plan';
import { type Cell, isBlank } from './entry';
import type { ExistingSheet } from './plan';
import { plannedCells } from './planned';
import type { Lost, Task } from './task';
import { CONTENT, displacedBy } from './used';
import { isAsPlanned, isNoted, notesOf, noteSuperseded, type CellPlace, type Way, wayBack } from './way-back';
import { type Displaced, keyOf, type Writing } from './written';

type WayBack = CellPlace & { readonly way: Way };

interface CellRemains {
  /** Cells that hold what somebody else has written; some of it may have been given back to them. */
  readonly foreign: readonly (CellPlace & { readonly givenBack: boolean; readonly planned: boolean })[];
  /** What is to be done in all places but these. */
  readonly tasksBut: (kept: readonly Area[]) => Task[];
}

/** Asks for the cells that a plan has filled in a sheet that was there before, and for all that its tables have taken. */
export function askForCells(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  writing: Writing,
  lost: Lost,
): () => CellRemains {
  const planned = plannedCells(plan);
  const ask = (area: Area | null, ofBlock: boolean): { area: Area; ofBlock: boolean; now: Excel.Range }[] =>
    area ? [{ area, ofBlock, now: sheet.getRange(areaName(area)).load('values,valueTypes,formulas') }] : [];
  const asked = [
    ...plan.blocks.flatMap((block) => ask(areaOf(block), true)),
    // A table goes with all its cells, also with those that the plan leaves blank.
    ...(plan.tables ?? []).flatMap(({ area }) => ask(readArea(area), false)),
  ];
  return () => {
    const found = asked.map(({ area, ofBlock, now }) => ({
      area,
      ways: placesOf(area)
        .filter(({ row, column }) => planned.has(keyOf(plan.name, row, column)) === ofBlock)
        .flatMap((place): WayBack[] => {
          const cell = cellAt(now, place.row - area.row, place.column - area.column);
          const way = wayBack(cell, plan.name, place, planned, writing);
          noteSuperseded(cell, plan.name, place, way, writing, lost);
          return way === null ? [] : [{ ...place, way }];
        }),
    }));
    return {
      foreign: found.flatMap(({ ways }) =>
        ways.flatMap(({ row, column, way }) =>
          way === 'foreign' || way === 'given back'
            ? [
                {
                  row,
                  column,
                  givenBack: way === 'given back',
                  planned: planned.has(keyOf(plan.name, row, column)),
                },
              ]
            : [],
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

const placesOf = ({ row, column, rows, columns }: Area): CellPlace[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

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
  };
  return [{ what: 'cell', where: onSheet(plan.name, areaName(area)), queue, answered: () => note(), done }];
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
        const place = { row: area.row + r, column: area.column + c };
        const cell = cellAt(before, r, c);
        if (!isTaken(r, c) || isBlank(cell)) continue;
        if (isAsPlanned(cell, plan.name, place, planned, writing)) continue;
        if (isNoted(cell, notesOf(writing, plan.name, place))) continue;
        writing.displaced.push({
          sheet: plan.name,
          ...place,
          ...displacedBy(before, r, c),
          givenBack: false,
        });
      }
  };
}
