import { tagAlsText } from '../../core/zeit/datum';
import type { Zellinhalt } from '../../vereinbarung/rueckweg/mappenstand';
import { contentsOf } from '../agreement/cells';
import { withoutSheet } from '../address';
import { askForDateSystem } from '../date-system';
import { changingWorkbook, inWorkbook } from '../run';
import { isUnderWay } from './result';
import { showsDay, withoutLiterals } from './seen';
import { seenTime } from './seen-time';

/** Cells that somebody keeps a list in, and where they are. */
export interface ListCells {
  readonly sheet: string;
  /** Without the sheet. */
  readonly area: string;
  /** Days, times and per cents as texts, as they are seen: a bare number says none of them. */
  readonly rows: readonly (readonly Zellinhalt[])[];
  /** DA-1 */
  readonly from1904: boolean;
}

export type SelectedList =
  | { readonly kind: 'list'; readonly cells: ListCells }
  /** Several blocks of cells, nothing in any of them, or more than a list can have. */
  | { readonly kind: 'scattered' | 'blank' | 'too-large' };

/** More is no list of posts, and would take long to hand over. */
const MOST_CELLS = 200_000;
/** Days from 1 January 1900 as Excel counts them to those counted from 1904. */
const DAYS_TO_1904 = 1_462;
const PER_CENT = 100;
const DIGITS = 15;

type Asked = () => ListCells;

function askForCells(range: Excel.Range): Asked {
  range.load('address,values,valueTypes,numberFormat');
  const sheet = range.worksheet.load('name');
  const from1904 = askForDateSystem(range.context);
  return () => {
    const is1904 = from1904();
    const formats = range.numberFormat as readonly (readonly unknown[])[];
    const rows = contentsOf(range).map((row, r) =>
      row.map((value, c) => asSeen(value, String(formats[r]?.[c]), is1904)),
    );
    return { sheet: sheet.name, area: withoutSheet(range.address), rows, from1904: is1904 };
  };
}

/** A number that is shown as a day, a time or a per cent, as a German reads it. */
function asSeen(value: Zellinhalt, format: string, is1904: boolean): Zellinhalt {
  if (typeof value === 'string') return isUnderWay(value) ? { fehler: value } : value;
  if (typeof value !== 'number') return value;
  if (showsDay(format)) return tagAlsText(Math.floor(value) + (is1904 ? DAYS_TO_1904 : 0));
  const time = seenTime(value, format);
  if (time !== null) return time;
  if (!withoutLiterals(format).includes('%')) return value;
  return `${String(Number((value * PER_CENT).toPrecision(DIGITS))).replace('.', ',')} %`;
}

/**
 * AS-11: what the selected cells hold, without blank rows and columns around it. One cell alone stands for the block of
 * cells that it lies in. Refused while a cell is being edited: after waiting, another one would be selected.
 *
 * @throws WorkbookFault
 */
export function readSelectedList(): Promise<SelectedList> {
  return changingWorkbook(async (context) => {
    const areas = context.workbook.getSelectedRanges().load('areaCount,cellCount');
    await context.sync();
    if (areas.areaCount > 1) return { kind: 'scattered' };
    const selected = areas.areas.getItemAt(0);
    const range = areas.cellCount === 1 ? selected.getSurroundingRegion() : selected;
    const used = range.getUsedRangeOrNullObject(true).load('rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return { kind: 'blank' };
    if (used.rowCount * used.columnCount > MOST_CELLS) return { kind: 'too-large' };
    const asked = askForCells(used);
    await context.sync();
    return { kind: 'list', cells: asked() };
  });
}

/**
 * Headings and rows of a table, without its totals row; `null` where there is no such table.
 *
 * @throws WorkbookFault
 */
export function readListTable(name: string): Promise<ListCells | null> {
  return inWorkbook(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) return null;
    const asked = askForCells(table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange()));
    await context.sync();
    return asked();
  });
}
