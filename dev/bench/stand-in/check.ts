import { type OfficeSession, openSession, type SessionSetup } from '@kim/excel';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import type { CatalogueFunction } from '../../../src/taskpane/functions/catalogue/metadata';
import { checkWorkbook } from '../../../src/taskpane/check/check-workbook';
import { scanWorkbook } from '../../../src/workbook/check/scan';

export interface CheckTimes {
  /** Until all formulas of the workbook are known, in milliseconds. */
  readonly scan: number;
  /** The same with the computation of today's results. */
  readonly check: number;
  readonly cpu: number;
}

const SHEETS = 4;

/** So many freely typed formulas on several sheets, each with inputs of its own. */
function enter({ host }: OfficeSession, formulas: number): void {
  const rows = formulas / SHEETS;
  for (let number = 1; number <= SHEETS; number++) {
    const sheet = host.book.workbook.Worksheets.Add(`Frei ${number}`);
    sheet.GetRange('H1').Values = [[55_000]];
    sheet.GetRange(`A1:C${rows}`).Formulas = Array.from({ length: rows }, (_, index) => {
      const row = index + 1;
      return [150_000 + index * 10, 1 + (index % 6) / 2, `=KIM.EIGENANTEIL(A${row},B${row},$H$1)`];
    });
  }
}

/** AK-7: how long a workbook with so many KIM formulas takes to be read and checked. */
export async function measureCheck(
  setup: SessionSetup,
  calculate: FunctionsPort['calculate'],
  formulas: number,
): Promise<CheckTimes> {
  const session = openSession(setup);
  Object.assign(globalThis, { Excel: session.Excel });
  try {
    enter(session, formulas);
    await session.idle();
    const start = performance.now();
    await scanWorkbook();
    const [scanned, used] = [performance.now(), process.cpuUsage()];
    const functions = setup.metadata?.functions as readonly CatalogueFunction[];
    const { cells } = await checkWorkbook({ functions, calculate });
    const { user, system } = process.cpuUsage(used);
    const current = cells.filter(({ diagnosis }) => diagnosis.kind === 'current').length;
    if (current !== formulas) throw new Error(`Nur ${current} von ${formulas} Formeln sind aktuell.`);
    return {
      scan: scanned - start,
      check: performance.now() - scanned,
      cpu: (user + system) / 1000,
    };
  } finally {
    Reflect.deleteProperty(globalThis, 'Excel');
    session.close();
  }
}
