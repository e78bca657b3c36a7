import { withoutSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import type { ActiveCell } from '../read/selection';
import { inWorkbookOf } from '../run';
import { insertFormula, type InsertOutcome } from './insert';
import type { Insertion, Request } from './insertion';
import { formulaNow, holdsStill } from './kept-formula';
import { withdraw, type WithdrawOutcome } from './withdraw';

type Refusal = Exclude<InsertOutcome, { readonly insertion: Insertion }>;

export type ReplaceOutcome =
  /** The old formula could not be taken out, or there was none any more. */
  | { readonly kind: 'not-out'; readonly outcome: WithdrawOutcome }
  | { readonly kind: 'replaced'; readonly outcome: Exclude<InsertOutcome, Refusal> }
  /** The new one could not be written; `old` stands there again, `null` where even that failed. */
  | {
      readonly kind: 'refused';
      readonly why: Refusal | WorkbookFault;
      readonly old: Insertion | null;
    };

/**
 * Whether an inserted formula stands in this cell by now, unchanged.
 *
 * @throws WorkbookFault
 */
export async function standsIn({ kept, formula }: Insertion, target: ActiveCell): Promise<boolean> {
  const { cell } = kept;
  try {
    return await inWorkbookOf(cell.context, async (context) => {
      const sheet = cell.worksheet.load('id');
      cell.load('address,formulas');
      await context.sync();
      const isThere = sheet.id === target.sheetId && withoutSheet(cell.address) === target.cell;
      return isThere && (await holdsStill(kept, formula, cell.formulas[0]?.[0]));
    });
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof WorkbookFault && fault.kind === 'gone') return false;
    throw error;
  }
}

/**
 * Takes an inserted formula out and writes another one into its cell, under the same conditions as into a blank one. Where
 * those are not met the old one is written again.
 *
 * @throws WorkbookFault as long as the old one has not been touched
 */
export async function replaceFormula(old: Insertion, request: Request): Promise<ReplaceOutcome> {
  const formula = await formulaNow(old.kept);
  const out = await withdraw(old);
  if (out.kind !== 'withdrawn') return { kind: 'not-out', outcome: out };
  const why = await attempt(request);
  if (!(why instanceof WorkbookFault) && 'insertion' in why) return { kind: 'replaced', outcome: why };
  const { target } = request;
  const again = await attempt({ formula, size: { rows: 1, columns: 1 }, target });
  const isBack = !(again instanceof WorkbookFault) && 'insertion' in again;
  return { kind: 'refused', why, old: isBack ? again.insertion : null };
}

async function attempt(request: Request): Promise<InsertOutcome | WorkbookFault> {
  try {
    return await insertFormula(request);
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof WorkbookFault) return fault;
    throw error;
  }
}
