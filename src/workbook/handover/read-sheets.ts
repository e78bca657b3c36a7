import type { Blattbild, Formelzelle } from '../../vereinbarung/weitergabe/blattbild';
import { areaOfRange, cellName } from '../address';
import { inWorkbook } from '../run';
import { isUnderWay } from '../read/result';
import type { SourceSheet } from './own-sheets';
import { readCells } from './read-cells';

/** What is farther to the right is no part of a sheet of ours. */
const MOST_COLUMNS = 200;
/** More than the longest Rechenweg has. */
const MOST_IN_ALL = 1_000_000;

/** Why sheets can't be copied as they are. */
export type NotCopied = 'calculating' | 'too-large';

interface Asked {
  readonly own: SourceSheet;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly page: Excel.PageLayout;
  readonly formulas: Excel.RangeAreas;
}

function ask(context: Excel.RequestContext, own: SourceSheet): Asked {
  const sheet = context.workbook.worksheets.getItem(own.name);
  const used = sheet
    .getUsedRange(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const page = sheet.pageLayout.load('orientation');
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load('areaCount');
  formulas.areas.load('items/rowIndex,items/columnIndex,items/formulas,items/formulasLocal');
  return { own, sheet, used, page, formulas };
}

function formulasIn(cells: Excel.RangeAreas): Formelzelle[] {
  if (cells.isNullObject) return [];
  return cells.areas.items.flatMap(({ rowIndex, columnIndex, formulas, formulasLocal }) =>
    (formulas as unknown[][]).flatMap((line, r) =>
      line.flatMap((formula, c) =>
        String(formula).startsWith('=')
          ? [
              {
                zelle: cellName(rowIndex + r, columnIndex + c),
                text: String((formulasLocal as unknown[][])[r]?.[c]),
              },
            ]
          : [],
      ),
    ),
  );
}

/**
 * AK-8: sheets as they stand in the workbook; nothing is changed.
 *
 * @throws WorkbookFault
 */
export function readSheets(sheets: readonly SourceSheet[]): Promise<readonly Blattbild[] | NotCopied> {
  return inWorkbook(async (context) => {
    const asked = sheets.map((own) => ask(context, own));
    await context.sync();
    const areas = asked.map(({ sheet, used }) => ({ sheet, area: areaOfRange(used) }));
    const size = areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    if (size > MOST_IN_ALL) return 'too-large';
    const widths = areas.map(({ sheet, area }) =>
      Array.from({ length: Math.min(MOST_COLUMNS, area.column + area.columns) }, (_, column) =>
        sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'),
      ),
    );
    const cells = await readCells(context, areas);
    if (cells.some(({ values }) => values.some((line) => line.some(isUnderWay)))) return 'calculating';
    return asked.map(({ own, used, page, formulas }, i): Blattbild => ({
      rolle: own.role,
      blatt: own.name,
      zeile: used.rowIndex,
      spalte: used.columnIndex,
      zeilen: cells[i]?.values ?? [],
      formate: cells[i]?.formats ?? [],
      breiten: (widths[i] ?? []).map(({ columnWidth }) => columnWidth as number | null),
      quer: page.orientation === Excel.PageOrientation.landscape,
      formeln: formulasIn(formulas),
      // Where only some of them are, Excel answers with null.
      hatVerborgenes: [used.rowHidden, used.columnHidden].some((hidden: boolean | null) => hidden !== false),
      wieGeplant: own.isAsPlanned,
    }));
  });
}
