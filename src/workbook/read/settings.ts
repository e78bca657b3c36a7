import { askForDateSystem } from '../date-system';
import { inWorkbook } from '../run';

/** Settings of a workbook that change what its formulas show. */
export interface WorkbookSettings {
  /** Results wait for F9. */
  readonly manual: boolean;
  /** DA-1: days are counted from 1904. */
  readonly from1904: boolean;
}

/** The settings as they are now. */
export function readSettings(): Promise<WorkbookSettings> {
  return inWorkbook(async (context) => {
    const application = context.workbook.application.load('calculationMode');
    const from1904 = askForDateSystem(context);
    await context.sync();
    return {
      manual: application.calculationMode === Excel.CalculationMode.manual,
      from1904: from1904(),
    };
  });
}
