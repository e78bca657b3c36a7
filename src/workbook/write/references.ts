import { areaName, cellName, isInside, onSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import { areaOf } from './check-plan';
import { isFormula } from './entry';
import { followedKey } from './followed';
import { plannedCells } from './planned';
import { refersTo, type Taken } from './refers';
import type { Referrer, Task } from './task';
import type { WhereIs } from './whereabouts';
import { keyOf, type Writing } from './written';

/**
 * The formulas of cells and names, outside of what goes, that name something of what is about to be taken out: they would
 * be left with `#REF!` or `#NAME?`.
 */
export async function findReferences(
  context: Excel.RequestContext,
  writing: Writing,
  { tasks, whereIs }: { readonly tasks: readonly Task[]; readonly whereIs: WhereIs },
): Promise<Referrer[]> {
  const taken: Taken = {
    sheets: tasks.flatMap(({ takes }) => takes?.sheets ?? []),
    names: tasks.flatMap(({ takes }) => takes?.names ?? []),
  };
  if (taken.sheets.length + taken.names.length === 0) return [];
  const { worksheets, names } = context.workbook;
  const staying = worksheets.items.filter(({ name }) => !taken.sheets.includes(name));
  const ours = placesOfOurs(writing, staying, whereIs);
  const found: Referrer[] = [];
  for (const { sheet, range } of await formulasOf(context, staying)) {
    const formulas = range.formulas as readonly (readonly unknown[])[];
    for (const [r, line] of formulas.entries())
      for (const [c, formula] of line.entries()) {
        if (typeof formula !== 'string' || !formula.startsWith('=') || !refersTo(formula, taken)) continue;
        const where = onSheet(sheet.name, cellName(range.rowIndex + r, range.columnIndex + c));
        if (ours.get(where) !== formula) found.push({ where, formula });
      }
  }
  for (const { name, formula } of names.items)
    if (!writing.names.has(name) && refersTo(String(formula), taken))
      found.push({ where: name, formula: String(formula) });
  return found;
}

interface Formulas {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Formulas[]> {
  try {
    const used = sheets.map((sheet) => ({
      sheet,
      range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas'),
    }));
    await context.sync();
    const filled = used.filter(({ range }) => !range.isNullObject);
    // Excel gives no contents of so many cells.
    const vast = filled.filter(({ range }) => (range.formulas as unknown) === null);
    return [
      ...filled.filter((own) => !vast.includes(own)),
      ...(await formulasAlone(
        context,
        vast.map(({ sheet }) => sheet),
      )),
    ];
  } catch (error) {
    const fault = asFault(error);
    if (!(fault instanceof WorkbookFault) || fault.kind !== 'too-large') throw error;
  }
  return formulasAlone(context, sheets);
}

/** Without all the cells that hold no formula, which takes Excel longer. */
async function formulasAlone(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Formulas[]> {
  const found: Formulas[] = [];
  for (const sheet of sheets) found.push(...(await formulasIn(context, sheet)));
  return found;
}

async function formulasIn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Formulas[]> {
  const cells = sheet.getUsedRange(true).getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  cells.load('areaCount');
  cells.areas.load('items/rowIndex,items/columnIndex,items/formulas');
  await context.sync();
  return cells.isNullObject ? [] : cells.areas.items.map((range) => ({ sheet, range }));
}

/** The formulas that the plan wrote into sheets that were there before, by the addresses that they have by now. */
function placesOfOurs(
  { plan, ids, echoes }: Writing,
  sheets: readonly Excel.Worksheet[],
  whereIs: WhereIs,
): ReadonlyMap<string, unknown> {
  const ours = new Map<string, unknown>();
  for (const own of plan.sheets) {
    const sheet = sheets.find(({ id }) => id === ids.get(own.name));
    if (own.kind !== 'existing' || !sheet) continue;
    const areas = own.blocks.map(areaOf);
    for (const { entry, row, column } of plannedCells(own).values()) {
      const area = areas.find((block) => block !== null && isInside(row, column, block));
      const where = area && whereIs(followedKey(own.name, areaName(area)));
      if (!area || where?.kind !== 'there' || !isFormula(entry)) continue;
      const now = cellName(row - area.row + where.area.row, column - area.column + where.area.column);
      ours.set(onSheet(sheet.name, now), echoes[keyOf(own.name, row, column)]);
    }
  }
  return ours;
}

/** Whether somebody has seen all of these before. */
export const areSeen = (found: readonly Referrer[], seen: readonly Referrer[]): boolean =>
  found.every(({ where, formula }) => seen.some((own) => own.where === where && own.formula === formula));
