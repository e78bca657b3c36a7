import { inWorkbook } from '../run';

/** Settings of a workbook that change what its formulas show. */
export interface WorkbookSettings {
  /** Results wait for F9. */
  readonly manual: boolean;
  /** DA-1: days are counted from 1904. */
  readonly from1904: boolean;
}

/** 1 January 2000 counted from 1900. */
const IN_1900_SYSTEM = 36_526;

/** No property tells from when days are counted, but what DATE comes to does. */
export function readSettings(): Promise<WorkbookSettings> {
  return inWorkbook(async (context) => {
    const application = context.workbook.application.load('calculationMode');
    const day = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return {
      manual: application.calculationMode === Excel.CalculationMode.manual,
      from1904: day.value < IN_1900_SYSTEM,
    };
  });
}
