import { type Area, areaName, onSheet, readArea } from '../address';
import { asFault, WorkbookFault } from '../fault';
import { inWorkbookOf } from '../run';
import { areaOf } from './check-plan';
import type { ExistingSheet, NamePlan } from '../../plan/plan';

/** Cells of a sheet that was there before, which Excel follows while rows, columns and cells come and go. */
export interface Followed {
  /** The sheet of the plan. */
  readonly sheet: string;
  readonly whole: FollowedRange;
  /** Its rows and columns one by one: they part where cells move inside it. None for what only is formatted. */
  readonly lines: readonly FollowedRange[];
}

export interface FollowedRange {
  /** `null` for whole columns. */
  readonly planned: Area | null;
  /** Whoever reads all of a plan's data does not come upon an object of Excel, which answers only what it was asked. */
  readonly range: () => Excel.Range;
}

export const PLACE = 'address,rowIndex,columnIndex,rowCount,columnCount';
/** Rows beyond are followed with all of the area only. */
const MOST_LINES = 1_000;
/** A name for cells: `='Blatt'!$A$1:$B$2`. */
const CELLS = /^=('(?:[^']|'')+'|[^'!()]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

export const nameKey = (name: string): string => `=${name}`;

export const followedKey = (sheet: string, address: string): string => onSheet(sheet, address);

/** The cells of a planned address, wherever Excel has them by now; always a new object, which can be loaded anew. */
export function rangeAt(
  followed: ReadonlyMap<string, Followed>,
  sheet: Excel.Worksheet,
  name: string,
  address: string,
): Excel.Range {
  const own = followed.get(followedKey(name, address));
  return own ? own.whole.range().getResizedRange(0, 0) : sheet.getRange(address);
}

/** Some rows of a planned area. */
export function rowsAt(
  followed: ReadonlyMap<string, Followed>,
  sheet: Excel.Worksheet,
  name: string,
  whole: Area,
  piece: Area,
): Excel.Range {
  if (piece.rows === whole.rows) return rangeAt(followed, sheet, name, areaName(whole));
  const own = followed.get(followedKey(name, areaName(whole)));
  return own
    ? own.whole
        .range()
        .getRow(piece.row - whole.row)
        .getResizedRange(piece.rows - 1, 0)
    : sheet.getRange(areaName(piece));
}

/** Asks for all places of a plan in a sheet, by `followedKey`. Once this has been answered, Excel follows them. */
export function follow(sheet: Excel.Worksheet, plan: ExistingSheet): ReadonlyMap<string, Followed> {
  const keptAt = (address: string): FollowedRange => keepAt(sheet, address);
  const cells = [
    ...plan.blocks.map(areaOf),
    ...(plan.tables ?? []).map(({ area }) => readArea(area)),
  ].flatMap((area) => (area ? [area] : []));
  const looks = [
    ...(plan.numberFormats ?? []).map(({ area }) => area),
    ...(plan.widths ?? []).map(({ columns }) => columns),
    ...(plan.inputs ?? []).map(({ area }) => area),
  ];
  const followed = new Map<string, Followed>();
  for (const address of looks)
    followed.set(followedKey(plan.name, address), { sheet: plan.name, whole: keptAt(address), lines: [] });
  for (const area of cells)
    followed.set(followedKey(plan.name, areaName(area)), {
      sheet: plan.name,
      whole: keptAt(areaName(area)),
      lines: linesOf(area).map((line) => keptAt(areaName(line))),
    });
  return followed;
}

function keepAt(sheet: Excel.Worksheet, address: string): FollowedRange {
  const range = sheet.getRange(address).load(PLACE);
  return { planned: readArea(address), range: () => range };
}

/** The cells of a sheet that a name of the plan stands for. */
export function followName(
  sheet: Excel.Worksheet,
  plan: ExistingSheet,
  { formula }: NamePlan,
): Followed | null {
  const [, name = '', address = ''] = CELLS.exec(formula) ?? [];
  const isHere = name.replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase() === plan.name.toLowerCase();
  return isHere && readArea(address) ? { sheet: plan.name, whole: keepAt(sheet, address), lines: [] } : null;
}

function linesOf(area: Area): Area[] {
  const { row, column, rows, columns } = area;
  const across = rows > 1 ? Array.from({ length: Math.min(rows, MOST_LINES) }, (_, index) => index) : [];
  const down = columns > 1 ? Array.from({ length: Math.min(columns, MOST_LINES) }, (_, index) => index) : [];
  return [
    ...across.map((index) => ({ ...area, row: row + index, rows: 1 })),
    ...down.map((index) => ({ ...area, column: column + index, columns: 1 })),
  ];
}

export const rangesOf = ({ whole, lines }: Followed): Excel.Range[] =>
  [whole, ...lines].map(({ range }) => range());

/** The context to which all ranges that are followed belong; none if nothing is. */
export function contextOf(
  followed: ReadonlyMap<string, Followed>,
): OfficeExtension.ClientRequestContext | null {
  const [first] = followed.values();
  return first?.whole.range().context ?? null;
}

/** From now on, beyond the end of the present run. */
export function keepFollowing(followed: ReadonlyMap<string, Followed>): void {
  for (const own of followed.values()) for (const range of rangesOf(own)) range.track();
}

/** Excel need not follow them any more. That it could not be told does no harm. */
export async function letGoOf(followed: ReadonlyMap<string, Followed>): Promise<void> {
  const of = contextOf(followed);
  if (of === null) return;
  try {
    await inWorkbookOf(of, async (context) => {
      for (const own of followed.values()) for (const range of rangesOf(own)) range.untrack();
      await context.sync();
    });
  } catch (error) {
    if (!(asFault(error) instanceof WorkbookFault)) throw error;
  }
}
