import { inWorkbook, inWorkbookOf } from '../run';

/** Where a formula would go, with its sheet: `Tabelle1!B5`. There is one also while a chart is selected. */
export function readActiveCell(): Promise<string> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return cell.address;
  });
}

export interface SelectedArea {
  /** Everything selected, with its sheet. */
  readonly area: string;
  /** More than one block of cells, which no argument can take. */
  readonly scattered: boolean;
}

export function readSelectedArea(): Promise<SelectedArea> {
  return inWorkbook(async (context) => {
    const areas = context.workbook.getSelectedRanges().load('address,areaCount');
    await context.sync();
    return { area: areas.address, scattered: areas.areaCount > 1 };
  });
}

/** Calls `changed` after every move of the selection, also to another sheet, until the returned function is called. */
export async function watchSelection(changed: () => void): Promise<() => Promise<void>> {
  let wanted = true;
  const handler = (): Promise<void> => {
    if (wanted) changed();
    return Promise.resolve();
  };
  const { moved, switched } = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const registered = {
      moved: worksheets.onSelectionChanged.add(handler),
      switched: worksheets.onActivated.add(handler),
    };
    await context.sync();
    return registered;
  });
  return () => {
    // At once, and also if Excel does not get to hear of it.
    wanted = false;
    return inWorkbookOf(moved.context, async (context) => {
      moved.remove();
      switched.remove();
      await context.sync();
    });
  };
}
