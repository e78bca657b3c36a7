import type { Area } from '../address';
import { areaOf } from './check-plan';
import { isBlank, isFormula, toWrite } from './entry';
import { rowsAt } from './followed';
import { noteFormats } from './formats';
import { cellAt } from './held-cells';
import { holdsOwned } from './owned';
import type { Block, Entry, HeldEntry, SheetPlan } from '../../plan/plan';
import type { Requests } from './requests';
import { CONTENT, displacedBy } from './used';
import { keyOf, pieces, type Writing } from './written';

/** Cells of one assignment; more do not make it faster. */
const MOST_CELLS = 5_000;
/** Quotes, commas and the like of an entry on its way; in a sheet that exists every cell is read several times. */
const AROUND = { new: 20, existing: 100 } as const;

export type Pass = 'constants' | 'formulas';

type Raw = string | number | boolean | null;

/**
 * Writes the constants of a sheet, or its formulas: these may need tables and names which need the constants.
 *
 * The same request reads what stood there before: between looking and writing somebody else who works in the workbook may
 * have been faster, also in a sheet that has only just been begun.
 */
export async function writeCells(
  requests: Requests,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  pass: Pass,
  writing: Writing,
): Promise<void> {
  for (const block of plan.blocks) {
    const whole = areaOf(block);
    if (whole === null) continue;
    for (const { area, raw } of assignments(block, whole, pass, writing.from1904)) {
      const cells = raw.flat().filter((entry) => entry !== null);
      if (cells.length === 0) continue;
      const length = cells.reduce<number>((sum, entry) => sum + String(entry).length, 0);
      await requests.room(length + area.rows * area.columns * AROUND[plan.kind]);
      const range = (): Excel.Range => rowsAt(writing.followed, sheet, plan.name, whole, area);
      const before = askWhatIsThere(range(), plan.kind, pass);
      range().formulas = raw;
      const after = pass === 'formulas' ? range().load('formulas,numberFormat') : null;
      const filled = { sheet: plan.name, area, formulas: pass === 'formulas', known: false };
      writing.filled.add(filled);
      requests.whenAnswered(
        () => {
          noteDisplaced(writing, plan.name, area, raw, before());
          filled.known = true;
        },
        () => writing.filled.delete(filled),
      );
      if (after)
        requests.whenAnswered(() => {
          noteEchoes(writing, plan.name, area, raw, after);
          if (plan.kind === 'new') return;
          const formats = { before: before().range.numberFormat, after: after.numberFormat };
          noteFormats(writing, plan.name, area, formats, (r, c) => raw[r]?.[c] !== null);
        });
    }
  }
}

/** What was in an area, from this row and column of it on. */
interface Before {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
}

function askWhatIsThere(range: Excel.Range, kind: SheetPlan['kind'], pass: Pass): () => Before {
  const from = range.load('rowIndex,columnIndex');
  // A new sheet is blank but for what somebody has typed since it was begun, and for constants of the plan.
  const isNew = kind === 'new' && pass === 'constants';
  const there = isNew ? range.getUsedRangeOrNullObject(true) : range;
  there.load(`rowIndex,columnIndex,${CONTENT},numberFormat`);
  return () =>
    there.isNullObject
      ? { range: there, row: 0, column: 0 }
      : { range: there, row: there.rowIndex - from.rowIndex, column: there.columnIndex - from.columnIndex };
}

function* assignments(
  block: Block,
  whole: Area,
  pass: Pass,
  from1904: boolean,
): Generator<{ readonly area: Area; readonly raw: Raw[][] }> {
  const wanted = (entry: Entry): Raw =>
    isFormula(entry) === (pass === 'formulas') ? toWrite(entry, from1904) : null;
  for (const area of pieces(whole, MOST_CELLS)) {
    const start = area.row - whole.row;
    const rows = block.rows.slice(start, start + area.rows);
    yield { area, raw: rows.map((row) => row.map(wanted)) };
  }
}

function noteDisplaced(
  { displaced, owned }: Writing,
  sheet: string,
  area: Area,
  raw: readonly (readonly Raw[])[],
  { range, row, column }: Before,
): void {
  if (range.isNullObject) return;
  for (const [r, line] of range.formulas.entries())
    for (const c of line.keys()) {
      const [down, right] = [row + r, column + c];
      if ((raw[down]?.[right] ?? null) === null || isBlankAt(range, r, c)) continue;
      const place = { sheet, row: area.row + down, column: area.column + right };
      const key = keyOf(sheet, place.row, place.column);
      const own = owned.get(key);
      if (own && holdsOwned(cellAt(range, r, c), own.entry as HeldEntry)) continue;
      // Somebody was faster: what the register knows is in the cell no more.
      owned.delete(key);
      displaced.push({ ...place, ...displacedBy(range, r, c), givenBack: false });
    }
}

const isBlankAt = (range: Excel.Range, r: number, c: number): boolean =>
  isBlank({ formula: range.formulas[r]?.[c], value: null, type: range.valueTypes[r]?.[c] });

function noteEchoes(
  { echoes }: Writing,
  sheet: string,
  area: Area,
  raw: readonly (readonly Raw[])[],
  after: Excel.Range,
): void {
  for (const [r, row] of raw.entries())
    for (const [c, entry] of row.entries())
      if (entry !== null) echoes[keyOf(sheet, area.row + r, area.column + c)] = after.formulas[r]?.[c];
}
