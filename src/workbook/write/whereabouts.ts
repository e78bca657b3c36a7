import { type Area, areaOfRange } from '../address';
import { asFault, WorkbookFault } from '../fault';
import { type Followed, type FollowedRange, PLACE, rangesOf } from './followed';

/** Where followed cells are by now. */
export type Whereabouts =
  /** As they were, perhaps elsewhere. */
  | { readonly kind: 'there'; readonly area: Area; readonly sheet: string }
  /** Cells have been inserted or deleted among them; what is left of them lies in this area. */
  | { readonly kind: 'torn'; readonly area: Area; readonly sheet: string }
  /** Excel does not know them any more. */
  | { readonly kind: 'gone' };

/** By `followedKey` or `nameKey`. */
export type WhereIs = (key: string) => Whereabouts;

/** Puts the question where the cells are into the next request, which fails if some of them are gone. */
export function askWhere(followed: Iterable<Followed>): void {
  for (const own of followed) for (const range of rangesOf(own)) range.load(PLACE);
}

/** What `askWhere` has been answered. */
export function whereabouts({ whole, lines }: Followed): Whereabouts {
  const area = areaNow(whole);
  const sheet = sheetNow(whole);
  if (hasItsSize(whole, area) && lines.every((line) => isWith(line, whole, area)))
    return { kind: 'there', area, sheet };
  return { kind: 'torn', area: around([area, ...lines.map(areaNow)]), sheet };
}

/** One by one, for a request that asks for one that has gone tells of no other. */
export async function lookFor(
  context: Excel.RequestContext,
  followed: Iterable<Followed>,
): Promise<ReadonlyMap<Followed, Whereabouts>> {
  const found = new Map<Followed, Whereabouts>();
  for (const own of followed) found.set(own, await lookForOne(context, own));
  return found;
}

async function lookForOne(context: Excel.RequestContext, own: Followed): Promise<Whereabouts> {
  if (await isAnswered(context, rangesOf(own))) return whereabouts(own);
  const { whole } = own;
  if (!(await isAnswered(context, [whole.range()]))) return { kind: 'gone' };
  return { kind: 'torn', area: areaNow(whole), sheet: sheetNow(whole) };
}

async function isAnswered(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<boolean> {
  try {
    for (const range of ranges) range.load(PLACE);
    await context.sync();
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

export function isGone(error: unknown): boolean {
  const fault = asFault(error);
  return fault instanceof WorkbookFault && fault.kind === 'gone';
}

const areaNow = ({ range }: FollowedRange): Area => areaOfRange(range());

function sheetNow({ range }: FollowedRange): string {
  const { address } = range();
  return address.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'");
}

const hasItsSize = ({ planned }: FollowedRange, { rows, columns }: Area): boolean =>
  planned === null || (planned.rows === rows && planned.columns === columns);

/** Whether a line is where it was in all of the area. */
function isWith(line: FollowedRange, whole: FollowedRange, area: Area): boolean {
  const now = areaNow(line);
  if (line.planned === null || whole.planned === null) return true;
  return (
    hasItsSize(line, now) &&
    now.row - area.row === line.planned.row - whole.planned.row &&
    now.column - area.column === line.planned.column - whole.planned.column
  );
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}
