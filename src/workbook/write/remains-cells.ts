import { type Area, areaName, isInside, onSheet, readArea } from '../address';
import { areaOf } from './check-plan';
import { isBlank, isFormula, isText } from './entry';
import { followedKey, rangeAt } from './followed';
import { cellAt, type CellPlace, placesOf } from './held-cells';
import type { ExistingSheet, SheetPlan } from '../../plan/plan';
import { plannedCells } from './planned';
import { askForMoved } from './remains-moved';
import type { Moved, SheetThere, Task } from './task';
import { noteUnanswered } from './unsure';
import { CONTENT, displacedBy } from './used';
import { isAsPlanned, isNoted, notesOf, noteSuperseded, type Way, wayBack } from './way-back';
import type { Whereabouts } from './whereabouts';
import { type Displaced, keyOf, type Writing } from './written';

type WayBack = CellPlace & { readonly way: Way };

interface ForeignPlace extends CellPlace {
  /** Where it is by now. */
  readonly now: Area;
  readonly address: string;
  readonly givenBack: boolean;
  readonly planned: boolean;
}

interface CellRemains {
  /** Cells that hold what somebody else has written; some of it may have been given back to them. */
  readonly foreign: readonly ForeignPlace[];
  /** Areas that are not where they were written in one piece; nothing is taken out of them. */
  readonly moved: readonly Moved[];
  /** What is to be done in all places but these. */
  readonly tasksBut: (kept: readonly Area[]) => Task[];
}

/** Asks for the cells that a plan has filled in a sheet that was there before, and for all that its tables have taken. */
export function askForCells(there: SheetThere): () => CellRemains {
  const { plan, whereIs } = there;
  const blocks = plan.blocks.map((block) => ({ area: areaOf(block), ofBlock: true }));
  // A table goes with all its cells, also with those that the plan leaves blank.
  const tables = (plan.tables ?? []).map(({ area }) => ({ area: readArea(area), ofBlock: false }));
  const asked = [...blocks, ...tables].flatMap(({ area, ofBlock }) => {
    if (area === null) return [];
    const where = whereIs(followedKey(plan.name, areaName(area)));
    if (where.kind === 'there') return [askForArea(there, area, where, ofBlock)];
    const moved = askForMoved(there, area, where, ofBlock);
    return [(): CellRemains => ({ foreign: [], moved: moved(), tasksBut: () => [] })];
  });
  return () => {
    const found = asked.map((answer) => answer());
    return {
      foreign: found.flatMap(({ foreign }) => foreign),
      moved: found.flatMap(({ moved }) => moved),
      tasksBut: (kept) => found.flatMap(({ tasksBut }) => tasksBut(kept)),
    };
  };
}

/** @param ofBlock whether it is about the cells with a plan of their own, or about the others of a table */
function askForArea(
  { sheet, plan, writing, lost }: SheetThere,
  area: Area,
  where: Extract<Whereabouts, { kind: 'there' }>,
  ofBlock: boolean,
): () => CellRemains {
  const planned = plannedCells(plan);
  const now = rangeAt(writing.followed, sheet, plan.name, areaName(area)).load('values,valueTypes,formulas');
  const nowAt = ({ row, column }: CellPlace): Area => ({
    row: row - area.row + where.area.row,
    column: column - area.column + where.area.column,
    rows: 1,
    columns: 1,
  });
  const addressOf = (place: CellPlace): string => onSheet(where.sheet, areaName(nowAt(place)));
  return () => {
    const ways = placesOf(area)
      .filter(({ row, column }) => planned.has(keyOf(plan.name, row, column)) === ofBlock)
      .flatMap((place): WayBack[] => {
        const cell = cellAt(now, place.row - area.row, place.column - area.column);
        const way = wayBack(cell, plan.name, place, planned, writing);
        noteSuperseded({ cell, name: plan.name, place, way, address: addressOf(place) }, writing, lost);
        return way === null ? [] : [{ ...place, way }];
      });
    const ours = ways.filter(({ way }) => way === 'empty');
    noteUnanswered(
      writing,
      plan.name,
      ours.map((place) => ({
        cell: place,
        now: nowAt(place),
        formula: isPlannedFormula(planned, plan.name, place),
      })),
      where.sheet,
    );
    return {
      foreign: ways.flatMap(({ row, column, way }): ForeignPlace[] =>
        way === 'foreign' || way === 'given back'
          ? [
              {
                row,
                column,
                now: nowAt({ row, column }),
                address: addressOf({ row, column }),
                givenBack: way === 'given back',
                planned: planned.has(keyOf(plan.name, row, column)),
              },
            ]
          : [],
      ),
      moved: [],
      tasksBut: (kept) => {
        const open = ways.filter(({ row, column }) => !kept.some((own) => isInside(row, column, own)));
        return taskFor(
          sheet,
          plan,
          { area, address: onSheet(where.sheet, areaName(where.area)) },
          open,
          writing,
        );
      },
    };
  };
}

function isPlannedFormula(
  planned: ReturnType<typeof plannedCells>,
  name: string,
  { row, column }: CellPlace,
): boolean {
  const entry = planned.get(keyOf(name, row, column))?.entry ?? null;
  return isFormula(entry);
}

function taskFor(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  { area, address }: { readonly area: Area; readonly address: string },
  ways: readonly WayBack[],
  writing: Writing,
): Task[] {
  const raw = Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(null));
  const given: Displaced[] = [];
  for (const { row, column, way } of ways) {
    const line = raw[row - area.row];
    if (!line || way === 'foreign' || way === 'given back') continue;
    line[column - area.column] = way === 'empty' ? '' : isText(way.entry) ? way.entry.text : way.entry;
    if (way !== 'empty') given.push(way);
  }
  if (raw.flat().every((entry) => entry === null)) return [];
  const range = (): Excel.Range => rangeAt(writing.followed, sheet, plan.name, areaName(area));
  let note: () => void = () => undefined;
  const queue = (): void => {
    note = watchDisplaced(range(), plan, area, writing, (r, c) => raw[r]?.[c] !== null);
    range().formulas = raw;
  };
  const done = (): void => {
    for (const item of given) noteGivenBack(writing, item);
  };
  return [{ what: 'cell', where: address, queue, answered: () => note(), done }];
}

function noteGivenBack({ owned, displaced }: Writing, item: Displaced): void {
  const given = { ...item, givenBack: true };
  if (item.isOwned) owned.set(keyOf(item.sheet, item.row, item.column), given);
  else displaced[displaced.indexOf(item)] = given;
}

/**
 * Reads cells in the request that is about to take them. If somebody was faster once more, what stood there is noted, and
 * the next round gives it back.
 */
export function watchDisplaced(
  range: Excel.Range,
  plan: SheetPlan,
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
