import { asFault } from './fault';

/**
 * The only door to the workbook. A call waits until the user has left the cell being edited, and every failure
 * leaves as a `WorkbookFault`.
 */
export async function inWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asFault(error);
  }
}
