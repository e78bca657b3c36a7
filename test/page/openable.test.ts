import { LIMITS } from '../../dev/excel/page/file/limits';
import { refusalOf } from '../../dev/excel/page/file/openable';
import { workbookFile } from '../../dev/excel/page/file/save';
import { TEXTS } from '../../dev/excel/page/texts';
import type { Worksheet } from '../../dev/excel/host/objects/worksheet/Worksheet';
import { closeHosts, newHost, opened } from './support/hosts';

afterEach(closeHosts);

/** Why the workbook would not be opened again, and what opening it really says. */
async function both(fill: (sheet: Worksheet) => void): Promise<(string | null)[]> {
  const host = newHost();
  fill(host.book.workbook.Worksheets.active());
  host.book.calculation.refresh();
  const data = await workbookFile(host, 'KIM', 'formulas');
  const really = await opened(data).then(
    () => null,
    (error: unknown) => (error as Error).message,
  );
  return [await refusalOf(host, data), really];
}

describe('whoever saves a workbook hears that this page would not open it again', () => {
  it.each<[name: string, fill: (sheet: Worksheet) => void, what: string]>([
    [
      'a table with too many cells',
      (sheet) => sheet.Tables.Add(`A1:B${LIMITS.tableCells / 2 + 1}`, true),
      TEXTS.counted.tableCells,
    ],
    [
      'too many formulas',
      (sheet) => {
        for (let row = 0; row <= LIMITS.formulas; row += 1) sheet.cells.putFormula(row, 0, '=1');
      },
      TEXTS.counted.formulas,
    ],
    [
      'too many merged cells',
      (sheet) => {
        for (let row = 0; row <= LIMITS.items; row += 1)
          sheet.layout.merge({ row, column: 0, rows: 1, columns: 2 });
      },
      TEXTS.counted.merges,
    ],
  ])('%s', async (_, fill, what) => {
    const [warned, refused] = await both(fill);
    expect(refused).toContain(`zu viele ${what};`);
    expect(warned).toBe(refused);
  });

  it('and nothing of the kind of any other', async () => {
    expect(await both((sheet) => sheet.cells.put(0, 0, 5))).toEqual([null, null]);
  });

  it('in a sentence', () => {
    expect(TEXTS.saved('x.xlsx', [], 'Sie enthält zu viele Formeln.')).toContain(
      'Excel öffnet die Datei, diese Seite aber nicht mehr. Sie enthält zu viele Formeln.',
    );
    expect(TEXTS.saved('x.xlsx', [], null)).not.toContain('Excel');
  });
});
