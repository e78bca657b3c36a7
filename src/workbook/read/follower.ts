import { withoutSheet } from '../address';
import { WorkbookFault } from '../fault';
import type { Place } from '../formula/fragment';
import { inWorkbook, inWorkbookOf } from '../run';
import { areThere, referenceTo } from '../write/kept-formula';

/** Cells that a text names, which Excel follows wherever they go. */
export interface FollowedCells {
  readonly text: string;
  readonly range: Excel.Range;
  /** Where they are, with the sheet. */
  readonly address: string;
  /** The sheet they are on, for a text that names none. */
  readonly sheetId: string;
}

type Cells = Extract<Place, { readonly sheet: unknown }>;

export const isCells = (place: Place | undefined): place is Cells =>
  place?.kind === 'cells' || place?.kind === 'spill';

/**
 * Follows cells as long as the page is there: rows, columns and sheets come and go, and what a text said a moment ago
 * can be the name of other cells by now. One thing is asked at a time.
 */
export class Follower {
  private context: OfficeExtension.ClientRequestContext | null = null;
  private latest: Promise<unknown> = Promise.resolve();

  /**
   * @param text that names the cells, as somebody may have typed it; without a sheet they are on the active one
   * @throws WorkbookFault
   */
  follow(text: string, { sheet, address }: Cells): Promise<FollowedCells> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      const own = (sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet)).load('id');
      const range = own.getRange(address).load('address');
      range.track();
      await context.sync();
      return { text, range, address: range.address, sheetId: own.id };
    });
  }

  /**
   * The same as they have to be named by now; `null` for cells that have gone. A text without a sheet means the sheet
   * where the formula is going to stand: on another one it stays as it is.
   *
   * @throws WorkbookFault
   */
  now(items: readonly FollowedCells[]): Promise<(FollowedCells | null)[]> {
    return this.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('id');
      const gone = new Set<FollowedCells>();
      const ranges = items.map(({ range }) => range);
      if (!(await areThere(context, ranges))) {
        // One by one, for a request that asks for one that has gone tells of nothing else.
        for (const item of items) if (!(await areThere(context, [item.range]))) gone.add(item);
        active.load('id');
        await context.sync();
      }
      return items.map((item) => {
        if (!namesSheet(item.text) && item.sheetId !== active.id) return item;
        return gone.has(item) ? null : movedTo(item, item.range.address);
      });
    });
  }

  /** Excel need not follow them any more. That it could not be told does no harm. */
  letGo({ range }: FollowedCells): Promise<void> {
    return this.run(async (context) => {
      range.untrack();
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof WorkbookFault)) throw error;
    });
  }

  private run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const next = this.latest.then(() => {
      if (this.context) return inWorkbookOf(this.context, work);
      return inWorkbook((context) => {
        this.context = context;
        return work(context);
      });
    });
    this.latest = next.catch(() => undefined);
    return next;
  }
}

const namesSheet = (text: string): boolean => text.includes('!');

/** A text without a sheet does not mind what the sheet is called. */
function movedTo(item: FollowedCells, address: string): FollowedCells {
  const { text } = item;
  const seen = namesSheet(text) ? (full: string): string => full : withoutSheet;
  return seen(address) === seen(item.address)
    ? item
    : { ...item, text: referenceTo(text.toUpperCase(), address), address };
}
