import { withoutSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import { changingWorkbook } from '../run';
import type { Insertion, Request } from './insertion';
import { keep } from './kept-formula';
import { lookAtPlace, type CellRefusal, type FreeCell } from './place';
import { swap, type Held, type Swap } from './swap';
import {
  takeBack,
  watchReferences,
  whyNotTaken,
  type NotTaken,
  type Overtaken,
  type Unknown,
} from './not-taken';
import type { Content } from './used';

export type InsertOutcome =
  | {
      readonly kind: 'inserted';
      readonly insertion: Insertion;
      /** Excel's answer has been lost, and with it whether somebody else had written there right before. */
      readonly unsure: WorkbookFault | null;
    }
  | CellRefusal
  | Overtaken
  | NotTaken
  /** The formula stands in the place of what somebody else wrote at the same moment, which could not be given back. */
  | {
      readonly kind: 'displaced';
      readonly insertion: Insertion;
      readonly content: Content;
      readonly cause: unknown;
    }
  | Unknown;

/**
 * Writes into a cell if it is empty, and nowhere else.
 *
 * @param last what was inserted before: asked for once more where it stands already, it is there, and nothing is done
 */
export function insertFormula(request: Request, last: Insertion | null = null): Promise<InsertOutcome> {
  return changingWorkbook(async (context) => {
    const place = await lookAtPlace(context, request, last);
    if (!('kind' in place)) return write(place, request);
    return place.kind === 'there' ? { kind: 'inserted', insertion: place.last, unsure: null } : place;
  });
}

async function write(free: FreeCell, { formula }: Request): Promise<InsertOutcome> {
  const hasMoved = watchReferences(free.kept);
  const swapped = await swap(free.kept.cell, { entry: formula, replaces: isFree });
  if (swapped.kind === 'other') return overtaken(free.address, swapped);
  const place = swapped.kind === 'unknown' ? free : { ...free, ...addressOf(swapped.now) };
  const insertionOf = (echo: unknown): Insertion => {
    keep(place.kept);
    return { ...place, requested: formula, formula: String(echo) };
  };
  switch (swapped.kind) {
    case 'done': {
      const { now, unsure } = swapped;
      const reason = whyNotTaken(now) ?? (hasMoved() ? 'moved' : null);
      if (reason) return takeBack({ place, now, reason, unsure }, () => insertionOf(now.formula));
      await bringIntoView(place);
      return { kind: 'inserted', insertion: insertionOf(now.formula), unsure };
    }
    case 'stuck': {
      const { content, cause, now } = swapped;
      return {
        kind: 'displaced',
        insertion: { ...insertionOf(now.formula), displaced: content },
        content,
        cause,
      };
    }
    case 'unknown':
      return { kind: 'unknown', insertion: insertionOf(formula), cause: swapped.cause };
  }
}

const isFree = ({ type, formula, spilled }: Held): boolean => type === 'Empty' && formula === '' && !spilled;

const addressOf = ({ address }: Held): Pick<FreeCell, 'cell' | 'address'> => ({
  address,
  cell: withoutSheet(address),
});

function overtaken(address: string, { lost, unsure }: Extract<Swap, { kind: 'other' }>): InsertOutcome {
  return lost.length > 0 || unsure
    ? { kind: 'overtaken', address, lost, unsure }
    : { kind: 'occupied', address };
}

/**
 * Only where the user still is: on a slow computer they may have gone on. The formula stands in the cell by now; that Excel
 * can't show it changes nothing about that.
 */
async function bringIntoView({ sheetId, address, kept: { cell } }: FreeCell): Promise<void> {
  try {
    const active = cell.context.workbook.getActiveCell().load('address');
    const sheet = active.worksheet.load('id');
    await cell.context.sync();
    if (sheet.id !== sheetId || active.address !== address) return;
    cell.select();
    await cell.context.sync();
  } catch (error) {
    if (!(asFault(error) instanceof WorkbookFault)) throw error;
  }
}
