import { inWorkbook } from './run';

/** Whether results wait for F9. */
export function isManual(): Promise<boolean> {
  return inWorkbook(async (context) => {
    const application = context.workbook.application.load('calculationMode');
    await context.sync();
    return application.calculationMode === Excel.CalculationMode.manual;
  });
}
