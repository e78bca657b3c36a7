import { areaName, readArea } from '../address';
import type { ExistingSheet, InputPlan, ResizedTable, SheetPlan } from '../../plan/plan';
import { align, askForAlignment } from './alignment';
import { followedKey, rangeAt } from './followed';
import { filledDown } from './filled-down';
import type { Requests } from './requests';
import type { Remains, SheetThere, Task } from './task';
import { setValidation } from './validations';
import type { Writing } from './written';

const OBJECT = 1_000;

interface Difference {
  readonly rows: number;
  readonly columns: number;
}

/** By how much a table is to grow. */
function differenceOf({ from, to }: ResizedTable): Difference {
  const [old, area] = [readArea(from), readArea(to)];
  return { rows: (area?.rows ?? 0) - (old?.rows ?? 0), columns: (area?.columns ?? 0) - (old?.columns ?? 0) };
}

/** Tables that a register owns take in cells that hold their contents already, or let go of blank ones. */
export async function resizeTables(
  requests: Requests,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  writing: Writing,
): Promise<void> {
  if (plan.kind === 'new') return;
  for (const planned of plan.resized ?? []) {
    await requests.room(OBJECT);
    const table = sheet.tables.getItem(planned.name);
    const before = table.getRange().load('rowCount,columnCount');
    const { rows, columns } = differenceOf(planned);
    table.resize(table.getRange().getResizedRange(rows, columns));
    requests.whenAnswered(() => {
      const from = readArea(planned.from);
      // Somebody has made it larger or smaller since the look.
      if (before.rowCount !== from?.rows || before.columnCount !== from.columns)
        writing.reformatted.push(planned.name);
    });
  }
  for (const input of plan.inputs ?? []) {
    await requests.room(OBJECT);
    setLook(rangeAt(writing.followed, sheet, plan.name, input.area), input, input.becomes);
  }
}

function setLook(
  range: Excel.Range,
  { validation, kept = {} }: InputPlan,
  becomes: InputPlan['becomes'],
): void {
  if (becomes === 'input') {
    range.style = Excel.BuiltInStyle.input;
    if (validation) setValidation(range, validation);
    return;
  }
  range.clear(Excel.ClearApplyTo.formats);
  align(range, kept);
  range.dataValidation.clear();
}

/** What of this stands in a sheet. */
export function askForOwnedTables(there: SheetThere): () => Remains {
  const { sheet, plan } = there;
  const tables = (plan.resized ?? []).map((planned) => {
    const table = sheet.tables.getItemOrNullObject(planned.name);
    const grows = differenceOf(planned).rows > 0;
    const range = table.getRange().load(grows ? 'rowCount,columnCount,formulas' : 'rowCount,columnCount');
    return { planned, table, range };
  });
  const inputs = (plan.inputs ?? []).map((input) => ({ input, look: askForLook(there, plan, input) }));
  return () => {
    const tasks: Task[] = [];
    const changed: Remains['changed'][number][] = [];
    for (const { planned, table, range } of tables) {
      const { rows, columns } = differenceOf(planned);
      const [from, to] = [readArea(planned.from), readArea(planned.to)];
      const isNow = (area: typeof from): boolean =>
        !range.isNullObject && range.rowCount === area?.rows && range.columnCount === area.columns;
      const queue = (): void => {
        const kept = from?.rows ?? 0;
        const filled = rows > 0 ? filledDown(range.formulas, kept) : [];
        table.resize(table.getRange().getResizedRange(-rows, -columns));
        // What Excel has filled into columns of the user's own would stay below the table.
        for (const column of filled)
          table
            .getRange()
            .getCell(kept, column)
            .getResizedRange(rows - 1, 0)
            .clear(Excel.ClearApplyTo.contents);
      };
      if (isNow(to)) tasks.push({ what: 'table', where: planned.name, queue });
      else if (!isNow(from) && there.writing.complete)
        changed.push({ what: 'table', where: planned.name, why: 'changed' });
    }
    return { tasks: [...tasks, ...inputs.flatMap(({ look }) => look())], changed };
  };
}

function askForLook(
  { sheet, writing, whereIs }: SheetThere,
  plan: ExistingSheet,
  input: InputPlan,
): () => Task[] {
  if (whereIs(followedKey(plan.name, areaName(readArea(input.area) ?? NOWHERE))).kind !== 'there')
    return () => [];
  const range = (): Excel.Range => rangeAt(writing.followed, sheet, plan.name, input.area);
  const now = range().load('style,address');
  const kept = askForAlignment(range());
  const [asked, back] =
    input.becomes === 'input' ? (['Input', 'plain'] as const) : (['Normal', 'input'] as const);
  return () =>
    now.style === asked
      ? [
          {
            what: 'format',
            where: now.address,
            queue: () => setLook(range(), { ...input, kept: kept() }, back),
          },
        ]
      : [];
}

const NOWHERE = { row: 0, column: 0, rows: 1, columns: 1 };
