import { cellName, quotedSheet, readArea, withoutSheet } from '../address';
import { LONGEST_FORMULA } from '../formula/assemble';
import type { Place } from '../formula/fragment';
import { tokensOf } from '../formula/tree/tokens';
import type { FormulaCall } from '../formula/tree/tree';
import type { NewSheet, Plan } from '../../plan/plan';
import { regelworte } from '../../vereinbarung/plan';
import { type Contents, readContents } from '../read/contents';
import { LONGEST_SHEET_NAME } from '../write/check-plan';
import { writePlan, type WriteOutcome } from '../write/write-plan';
import type { CellFormula } from './cell-formula';
import { placeOf } from './references';

/** What is to stand on the sheet of a Rechenweg; texts in German. */
export interface TraceSheetTexts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
}

const FIRST_ROW = 4;
const STANDARD = 11;
const SMALL = 9;
/** Excel adjusts no rows into which a result spreads: so many are fitted, and until then have room for three lines. */
const FITTED = `${FIRST_ROW + 1}:${FIRST_ROW + 2_000}`;
const HEIGHT = 45;

/** A reference as a formula on another sheet has to name it; `null` where none can. */
function elsewhere(text: string, cell: CellFormula, contents: Contents): string | null {
  const place = placeOf(text, cell, contents);
  if (place === null) return null;
  if (place.kind === 'row') return rowAddress(place, contents);
  if (text.startsWith('[')) return cell.table === null ? null : cell.table + text;
  const isOwn = (place.kind === 'cells' || place.kind === 'spill') && !text.includes('!');
  return isOwn ? `${quotedSheet(cell.sheet)}!${text}` : text;
}

function rowAddress(
  { table, columns, row }: Extract<Place, { kind: 'row' }>,
  contents: Contents,
): string | null {
  const info = contents.tables.find(({ name }) => name === table);
  const area = info && readArea(withoutSheet(info.address));
  if (!info || !area) return null;
  const at = columns.map((name) => info.columns.indexOf(name));
  const [first = 0, last = first] = columns.length > 0 ? at : [0, area.columns - 1];
  const sheet = info.address.slice(0, info.address.length - withoutSheet(info.address).length);
  const [from, to] = [first, last].map((column) => cellName(row - 1, area.column + column));
  return `${sheet}${from ?? ''}${last > first ? `:${to ?? ''}` : ''}`;
}

/** The formula of the Rechenweg of a call, for a sheet of its own; `null` where it can't stand on one. */
export function traceFormula(cell: CellFormula, call: FormulaCall, contents: Contents): string | null {
  const inside = tokensOf(cell.formula)?.filter(({ from, to }) => from >= call.from && to <= call.to);
  const [, open, ...rest] = inside ?? [];
  if (open?.kind !== 'open') return null;
  const parts = rest.map(({ kind, text }) => (kind === 'reference' ? elsewhere(text, cell, contents) : text));
  if (parts.includes(null)) return null;
  const args = parts.join('');
  const name = call.name.replace(/^KIM\./, '');
  const formula =
    name === 'RECHENWEG'
      ? `=KIM.RECHENWEG(${args}`
      : `=KIM.RECHENWEG("${name}"${args === ')' ? '' : ','}${args}`;
  return formula.length > LONGEST_FORMULA ? null : formula;
}

/** The name, or with a number behind it if there is such a sheet. */
function freeName(name: string, { sheets }: Contents): string {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const free = name.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Whole columns: the result may grow, and a format for every row that it may ever have would make the file large. */
function traceSheet(name: string, formula: string, { title, note }: TraceSheetTexts): NewSheet {
  return {
    kind: 'new',
    name,
    blocks: [
      { at: 'A1', rows: [[title]] },
      { at: 'A2', rows: [[note]] },
      { at: `A${FIRST_ROW}`, rows: [[{ formula: regelworte(`B${FIRST_ROW}`) }, { formula }]] },
    ],
    numberFormats: [{ area: 'E:E', format: '#,##0.00' }],
    heights: [{ rows: FITTED, points: HEIGHT }],
    fittedRows: FITTED,
    looks: [
      { area: 'A:F', vertical: 'Top' },
      { area: 'C:D', wrap: true },
      { area: 'A:A', wrap: true, size: SMALL },
      { area: 'F:F', wrap: true, indent: 1, align: 'Left', size: SMALL },
      { area: 'A1:A2', wrap: false, size: STANDARD },
      { area: 'A1', bold: true, size: 14 },
      { area: `A${FIRST_ROW}:F${FIRST_ROW}`, bold: true, size: STANDARD, lineBelow: '#8A8886' },
      { area: `E${FIRST_ROW}`, align: 'Right' },
    ],
    widths: [
      { columns: 'A:A', points: 110 },
      { columns: 'B:B', points: 48 },
      { columns: 'C:C', points: 180 },
      { columns: 'D:D', points: 270 },
      { columns: 'E:E', points: 80 },
      { columns: 'F:F', points: 290 },
    ],
    frozenRows: FIRST_ROW,
    selected: `A${FIRST_ROW}`,
    print: {
      landscape: true,
      pagesWide: 1,
      margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      titleRows: `${FIRST_ROW}:${FIRST_ROW}`,
      rightFooter: 'Seite &P von &N',
    },
  };
}

/**
 * RZ-1: writes the Rechenweg of a call as a formula to a sheet of its own, which Excel keeps up to date.
 *
 * @returns `null` if the call can't stand on another sheet; else what came of the plan
 * @throws only what is a mistake of ours, or WorkbookFault for what could not be read
 */
export async function writeTraceSheet(
  cell: CellFormula,
  call: FormulaCall,
  texts: TraceSheetTexts,
): Promise<{ readonly name: string; readonly outcome: WriteOutcome } | null> {
  const contents = await readContents();
  const formula = traceFormula(cell, call, contents);
  if (formula === null) return null;
  const name = freeName(texts.name, contents);
  const plan: Plan = { sheets: [traceSheet(name, formula, texts)], show: name };
  return { name, outcome: await writePlan(plan) };
}
