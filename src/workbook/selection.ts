import { inWorkbook } from './run';

export interface Selection {
  /** Where a formula would go, with its sheet: `Tabelle1!B5`. */
  readonly cell: string;
  /** Everything selected, with its sheet. */
  readonly area: string;
  /** More than one block of cells, which no argument can take. */
  readonly scattered: boolean;
}

export function readSelection(): Promise<Selection> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const areas = context.workbook.getSelectedRanges().load('address,areaCount');
    await context.sync();
    return { cell: cell.address, area: areas.address, scattered: areas.areaCount > 1 };
  });
}

/** Calls `changed` after every move of the selection, also to another sheet, until the returned function is called. */
export async function watchSelection(changed: () => void): Promise<() => Promise<void>> {
  const registered = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const handler = (): Promise<void> => {
      changed();
      return Promise.resolve();
    };
    const moved = worksheets.onSelectionChanged.add(handler);
    const switched = worksheets.onActivated.add(handler);
    await context.sync();
    return { moved, switched };
  });
  return async () => {
    registered.moved.remove();
    registered.switched.remove();
    await registered.moved.context.sync();
  };
}
