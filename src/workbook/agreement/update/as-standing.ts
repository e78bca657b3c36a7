import type { ExistingSheet, Plan } from '../../../plan/plan';
import { areaName, cellName, onSheet } from '../../address';
import { inWorkbook } from '../../run';
import { areaOf } from '../../write/check-plan';
import { holds, isBlank } from '../../write/entry';
import { cellAt } from '../../write/held-cells';
import { holdsOwned } from '../../write/owned';
import { SheetChanges } from './sheet-changes';

interface StandingPlan {
  readonly plan: Plan;
  /** Cells that hold neither what the plan replaces nor what it writes. */
  readonly changed: readonly string[];
}

/**
 * A plan whose cells may have been changed already, in part or as a whole: without those that need no change any more, and
 * without those that somebody has changed.
 *
 * @throws WorkbookFault
 */
export function asStanding(plan: Plan, from1904: boolean): Promise<StandingPlan> {
  return inWorkbook(async (context) => {
    const asked = plan.sheets.map((sheet) =>
      sheet.kind === 'existing'
        ? askForSheet(context.workbook.worksheets.getItem(sheet.name), sheet, from1904)
        : { sheet: () => sheet, changed: () => [] },
    );
    await context.sync();
    return {
      plan: { ...plan, sheets: asked.map(({ sheet }) => sheet()) },
      changed: asked.flatMap(({ changed }) => changed()),
    };
  });
}

function askForSheet(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  from1904: boolean,
): { readonly sheet: () => ExistingSheet; readonly changed: () => readonly string[] } {
  const owned = plan.blocks.flatMap((block) => {
    const area = block.before === undefined ? null : areaOf(block);
    if (area === null) return [];
    return [{ block, area, range: sheet.getRange(areaName(area)).load('values,valueTypes,formulas') }];
  });
  const changed: string[] = [];
  const needed = (): ExistingSheet => {
    const cells = new SheetChanges(plan.name);
    for (const { block, area, range } of owned)
      for (const [r, line] of block.rows.entries())
        for (const [c, after] of line.entries()) {
          const [cell, before] = [cellAt(range, r, c), block.before?.[r]?.[c] ?? ''];
          const [row, column] = [area.row + r, area.column + c];
          if (before === '' ? isBlank(cell) : holdsOwned(cell, before))
            cells.change(row, column, before, after);
          else if (!holds(cell, after, from1904)) changed.push(onSheet(plan.name, cellName(row, column)));
        }
    const free = plan.blocks.filter(({ before }) => before === undefined);
    return { ...plan, blocks: [...(cells.plan()?.blocks ?? []), ...free] };
  };
  return { sheet: needed, changed: () => changed };
}
