import { withoutSheet } from '../address';
import { changingWorkbook, inWorkbook, inWorkbookOf } from '../run';
import { isBlank } from '../write/entry';

/** Nobody merges more. */
const MOST_MERGED = 1_000;

/** Where a formula would go. There is one also while a chart is selected. */
export interface ActiveCell {
  readonly sheetId: string;
  /** Without the sheet. */
  readonly cell: string;
  /** With the sheet: `Tabelle1!B5`. */
  readonly address: string;
}

export function readActiveCell(): Promise<ActiveCell> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const sheet = cell.worksheet.load('id');
    await context.sync();
    return { sheetId: sheet.id, cell: withoutSheet(cell.address), address: cell.address };
  });
}

export interface SelectedArea {
  /** Everything selected, with its sheet. */
  readonly area: string;
  /** More than one block of cells, which no argument can take. */
  readonly scattered: boolean;
  /** The first cell with its sheet if no other one holds anything: then it may be merged cells, which count as one. */
  readonly lone: string | null;
}

/** Refused while a cell is being edited: after waiting, another one would be selected than the user meant. */
export function readSelectedArea(): Promise<SelectedArea> {
  return changingWorkbook(async (context) => {
    const areas = context.workbook.getSelectedRanges().load('address,areaCount,cellCount');
    await context.sync();
    const { address: area, areaCount, cellCount } = areas;
    const scattered = areaCount > 1;
    if (scattered || cellCount < 0 || cellCount > MOST_MERGED) return { area, scattered, lone: null };
    return { area, scattered, lone: await loneCellOf(areas) };
  });
}

async function loneCellOf(areas: Excel.RangeAreas): Promise<string | null> {
  const range = areas.areas.getItemAt(0).load('valueTypes,formulas');
  const first = range.getCell(0, 0).load('address');
  await areas.context.sync();
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const others = formulas.flatMap((row, r) =>
    row.filter(
      (formula, c) => r + c > 0 && !isBlank({ formula, value: null, type: range.valueTypes[r]?.[c] }),
    ),
  );
  return others.length === 0 ? first.address : null;
}

/**
 * Calls `changed` after every move of the selection, also to another sheet, and after every change of contents and
 * results, until the returned function is called.
 *
 * @throws WorkbookFault
 */
export const watchWorkbook = (changed: () => void): Promise<() => Promise<void>> =>
  watching(changed, ({ worksheets }, handler) => [
    worksheets.onSelectionChanged.add(handler),
    worksheets.onActivated.add(handler),
    worksheets.onChanged.add(handler),
    worksheets.onCalculated.add(handler),
  ]);

/**
 * The same after every change of contents, on whatever sheet.
 *
 * @throws WorkbookFault
 */
export const watchContents = (changed: () => void): Promise<() => Promise<void>> =>
  watching(changed, ({ worksheets }, handler) => [worksheets.onChanged.add(handler)]);

/**
 * The same after every change of contents or of results.
 *
 * @throws WorkbookFault
 */
export const watchResults = (changed: () => void): Promise<() => Promise<void>> =>
  watching(changed, ({ worksheets }, handler) => [
    worksheets.onChanged.add(handler),
    worksheets.onCalculated.add(handler),
  ]);

/** What is common to the handlers of all events. */
type EventHandler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

async function watching(
  changed: () => void,
  register: (workbook: Excel.Workbook, handler: () => Promise<void>) => readonly EventHandler[],
): Promise<() => Promise<void>> {
  let wanted = true;
  const handler = (): Promise<void> => {
    if (wanted) changed();
    return Promise.resolve();
  };
  const { context: of, handlers } = await inWorkbook(async (context) => {
    const registered = register(context.workbook, handler);
    await context.sync();
    return { context, handlers: registered };
  });
  return () => {
    // At once, and also if Excel does not get to hear of it.
    wanted = false;
    return inWorkbookOf(of, async (context) => {
      for (const one of handlers) one.remove();
      await context.sync();
    });
  };
}
