import type { Host } from '../../host/host';
import { cellCount, WHOLE_SHEET } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { Count, FileRefusal, limited, LIMITS } from './limits';
import { cellsToWrite } from './save';
import { openZip } from './unpack';

/** Rows that are in the file without a cell. */
function bareRows({ layout }: Worksheet, filled: ReadonlySet<number>): number {
  const rows = new Set([...layout.rowHeights.keys(), ...layout.hiddenRows]);
  return [...rows].filter((row) => !filled.has(row)).length;
}

function assertItems({ layout, Comments }: Worksheet): void {
  limited(layout.merges, TEXTS.counted.merges);
  limited(layout.validations, TEXTS.counted.validations);
  limited(layout.conditionalFormats, TEXTS.counted.rules);
  limited(Comments.items(), TEXTS.counted.comments);
}

async function assertOpenable(host: Host, data: ArrayBuffer): Promise<void> {
  await openZip(data, LIMITS);
  const { counted } = TEXTS;
  const { Worksheets, Names } = host.book.workbook;
  const sheets = Worksheets.items();
  new Count(counted.sheets, LIMITS.sheets).add(sheets.length);
  limited(Names.items(), counted.names);
  const cells = new Count(counted.cells, LIMITS.cells);
  const formulas = new Count(counted.formulas, LIMITS.formulas);
  const tableCells = new Count(counted.tableCells, LIMITS.tableCells);
  for (const sheet of sheets) {
    const written = cellsToWrite(sheet);
    cells.add(written.length + bareRows(sheet, new Set(written.map(([row]) => row))));
    const filled = sheet.cells.filled(WHOLE_SHEET);
    formulas.add(filled.filter(([row, column]) => sheet.cells.formula(row, column) !== null).length);
    for (const { rect } of sheet.Tables.items()) tableCells.add(cellCount(rect));
    assertItems(sheet);
  }
}

/** Why a saved file can't be opened here again, although Excel may well open it; null if it can. */
export async function refusalOf(host: Host, data: ArrayBuffer): Promise<string | null> {
  try {
    await assertOpenable(host, data);
    return null;
  } catch (error) {
    if (error instanceof FileRefusal) return error.message;
    throw error;
  }
}
