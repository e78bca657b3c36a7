import { asFault, WorkbookFault } from '../fault';
import { changingRange, inWorkbook } from '../run';
import { isBlank } from './entry';
import type { Insertion } from './insertion';
import { formulaNow, isFormulaNow } from './kept-formula';
import { type Held, holdsEntry, lookAt, type Swap, swap } from './swap';
import type { Content } from './used';

export type WithdrawOutcome =
  /** `address` is where it stood by now; `unsure` if Excel's answer has been lost. */
  | { readonly kind: 'withdrawn'; readonly address: string; readonly unsure: WorkbookFault | null }
  | { readonly kind: 'empty'; readonly address: string; readonly unsure: WorkbookFault | null }
  /** Stays. What is lost is somebody's content that is in no cell any more. */
  | {
      readonly kind: 'changed';
      readonly address: string;
      readonly lost: readonly Content[];
      readonly unsure: WorkbookFault | null;
    }
  /** The cell holds again what the formula had displaced. */
  | {
      readonly kind: 'given-back';
      readonly address: string;
      readonly content: Content;
      readonly unsure: WorkbookFault | null;
    }
  /** The sheet has been deleted. */
  | { readonly kind: 'gone' }
  /** Excel does not know any more where it is. Nothing was changed, for a copy can't be told from it. */
  | { readonly kind: 'untraceable'; readonly address: string; readonly holds: 'nothing' | 'same' | 'other' }
  /** Somebody else wrote at the same moment; that is gone from the cell and could not be given back. */
  | {
      readonly kind: 'displaced';
      readonly address: string;
      readonly content: Content;
      readonly cause: unknown;
    };

/** Removes an inserted formula wherever it is by now, but only if its cell still holds exactly that. */
export async function withdraw(insertion: Insertion): Promise<WithdrawOutcome> {
  const { sheetId, kept, displaced } = insertion;
  const outcome = await changingRange(kept.cell, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return { kind: 'gone' } as const;
    const held = await lookAt(kept.cell).catch(nullIfGone);
    if (held === null) return null;
    const isOurs = await recogniser(insertion, held);
    if (!isOurs(held)) return leftAlone({ held, lost: [], unsure: null }, displaced);
    const swapped = await swap(kept.cell, { entry: displaced?.entry ?? '', replaces: isOurs });
    return outcomeOf(swapped, held.address, displaced);
  });
  return outcome ?? lookWhereItWas(insertion);
}

function nullIfGone(error: unknown): null {
  const fault = asFault(error);
  if (fault instanceof WorkbookFault && fault.kind === 'gone') return null;
  throw error;
}

/** What tells the formula, as it has become, from everything else. */
async function recogniser({ kept, formula }: Insertion, held: Held): Promise<(held: Held) => boolean> {
  const isAsWritten = (now: unknown): boolean => now === formula;
  if (isAsWritten(held.formula)) return ({ formula: now }) => isAsWritten(now);
  const moved = await formulaNow(kept);
  return ({ formula: now }) => isAsWritten(now) || isFormulaNow(now, moved);
}

function leftAlone(
  { held, lost, unsure }: Pick<Extract<Swap, { kind: 'other' }>, 'held' | 'lost' | 'unsure'>,
  displaced: Content | undefined,
): WithdrawOutcome {
  const { address } = held;
  if (isBlank(held))
    return lost.length > 0 ? { kind: 'changed', address, lost, unsure } : { kind: 'empty', address, unsure };
  return displaced && holdsEntry(held, displaced.entry)
    ? { kind: 'given-back', address, content: displaced, unsure }
    : { kind: 'changed', address, lost, unsure };
}

function outcomeOf(swapped: Swap, address: string, displaced: Content | undefined): WithdrawOutcome {
  switch (swapped.kind) {
    case 'done': {
      const { unsure } = swapped;
      return displaced
        ? { kind: 'given-back', address, content: displaced, unsure }
        : { kind: 'withdrawn', address, unsure };
    }
    case 'other':
      return leftAlone(swapped, displaced);
    case 'stuck':
      return { kind: 'displaced', address, content: swapped.content, cause: swapped.cause };
    case 'unknown':
      throw swapped.cause;
  }
}

function lookWhereItWas({ sheetId, cell, formula }: Insertion): Promise<WithdrawOutcome> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return { kind: 'gone' };
    const held = await lookAt(sheet.getRange(cell));
    const holds = isBlank(held) ? 'nothing' : held.formula === formula ? 'same' : 'other';
    return { kind: 'untraceable', address: held.address, holds };
  });
}
