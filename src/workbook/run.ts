import { asFault } from './fault';

/**
 * The only doors to the workbook; every failure leaves as a `WorkbookFault`. This one is for looking: a call waits
 * until the user has left the cell being edited.
 */
export function inWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withFaults(() => Excel.run({ delayForCellEdit: true }, work));
}

/**
 * For changes: refused while a cell is being edited. After waiting, what was empty when it was looked at could hold
 * what the user has just typed.
 */
export function changingWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withFaults(() => Excel.run(work));
}

/** For changes among objects that an earlier call has kept. */
export function changingWorkbookOf<T>(
  previous: OfficeExtension.ClientRequestContext,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return withFaults(() => Excel.run({ previousObjects: previous }, work));
}

/** For changes to a range that an earlier call has kept. */
export function changingRange<T>(
  range: Excel.Range,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return withFaults(() => Excel.run(range, work));
}

/** For objects of an earlier call, such as a handler that has to go. */
export function inWorkbookOf<T>(
  previous: OfficeExtension.ClientRequestContext,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return withFaults(() => Excel.run({ delayForCellEdit: true, previousObjects: previous }, work));
}

async function withFaults<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw asFault(error);
  }
}
