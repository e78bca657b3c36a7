import { changingWorkbook } from '../run';
import { giveBack } from './give-back';
import type { Insertion } from './insert';
import type { ExistingSheet } from './plan';
import { remainsInSheet } from './remains-in-sheet';
import { writingOfCell } from './single-cell';
import type { Content } from './used';

export type WithdrawOutcome =
  /** `gone` = the sheet has been deleted. */
  | { readonly kind: 'withdrawn' | 'changed' | 'empty' | 'gone' }
  /** The cell holds again what the formula had displaced. */
  | { readonly kind: 'given-back'; readonly content: Content }
  /** Somebody else wrote at the same moment; that is gone from the cell and could not be given back. */
  | { readonly kind: 'displaced'; readonly content: Content; readonly cause: unknown };

/** Removes an inserted formula, but only if the cell still holds exactly that. */
export function withdraw({
  sheetId,
  cell,
  requested,
  formula,
  displaced,
}: Insertion): Promise<WithdrawOutcome> {
  const writing = writingOfCell({ sheetId, cell, formula: requested, echo: formula, displaced });
  const [plan] = writing.plan.sheets;
  return changingWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return { kind: 'gone' };
    const now = sheet.getRange(cell).load('formulas');
    const look = remainsInSheet(sheet, plan as ExistingSheet, writing);
    await context.sync();
    if (now.formulas[0]?.[0] === '') return { kind: 'empty' };
    const { tasks } = look();
    if (tasks.length === 0) return { kind: 'changed' };
    for (const { queue } of tasks) queue();
    await context.sync();
    for (const { done } of tasks) done?.();
    const faster = writing.displaced.find(({ givenBack }) => !givenBack);
    if (!faster) return displaced ? { kind: 'given-back', content: displaced } : { kind: 'withdrawn' };
    const failure = await giveBack(sheet, faster);
    const content = { entry: faster.entry, text: faster.text };
    return failure === null ? { kind: 'changed' } : { kind: 'displaced', content, cause: failure.cause };
  });
}
