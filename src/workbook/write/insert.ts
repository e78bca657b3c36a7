import { asFault, WorkbookFault } from '../fault';
import { changingWorkbook } from '../run';
import type { Insertion, Request } from './insertion';
import { keep } from './kept-formula';
import { lookAtPlace, type CellRefusal, type FreeCell } from './place';
import { swap } from './swap';
import type { Content } from './used';

export type InsertOutcome =
  | {
      readonly kind: 'inserted';
      readonly insertion: Insertion;
      /** Excel's answer has been lost, and with it whether somebody else had written there right before. */
      readonly unsure: WorkbookFault | null;
    }
  | CellRefusal
  /** Somebody else was faster twice: the cell holds their latest content, what is lost is in no cell any more. */
  | { readonly kind: 'overtaken'; readonly address: string; readonly lost: readonly Content[] }
  /** The formula stands in the place of what somebody else wrote at the same moment, which could not be given back. */
  | {
      readonly kind: 'displaced';
      readonly insertion: Insertion;
      readonly content: Content;
      readonly cause: unknown;
    }
  /** Nobody could look whether it stands in the cell. */
  | { readonly kind: 'unknown'; readonly insertion: Insertion; readonly cause: WorkbookFault };

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

async function write(place: FreeCell, { formula }: Request): Promise<InsertOutcome> {
  const { address } = place;
  const swapped = await swap(place.kept.cell, {
    entry: formula,
    replaces: ({ type, formula: held, spilled }) => type === 'Empty' && held === '' && !spilled,
  });
  const insertionOf = (echo: unknown): Insertion => {
    keep(place.kept);
    return { ...place, requested: formula, formula: String(echo) };
  };
  switch (swapped.kind) {
    case 'done':
      await bringIntoView(place);
      return { kind: 'inserted', insertion: insertionOf(swapped.now.formula), unsure: swapped.unsure };
    case 'other':
      return swapped.lost.length > 0
        ? { kind: 'overtaken', address, lost: swapped.lost }
        : { kind: 'occupied', address };
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
