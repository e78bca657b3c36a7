import { withoutSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import type { Piece, Reference } from '../formula/assemble';
import { inWorkbookOf } from '../run';
import { sameFormula } from './entry';

/** A range that Excel keeps for a reference of a formula: it goes where the cells go. */
export interface KeptReference {
  readonly piece: Reference;
  readonly range: Excel.Range;
}

/** The cell of a formula and the cells that it refers to, which Excel follows as long as the page is there. */
export interface KeptFormula {
  readonly cell: Excel.Range;
  readonly references: readonly KeptReference[];
  readonly pieces: readonly Piece[];
}

/** From now on, beyond the end of the present run. */
export function keep({ cell, references }: KeptFormula): void {
  for (const range of [cell, ...references.map((reference) => reference.range)]) range.track();
}

/** Excel need not follow it any more. That it could not be told does no harm. */
export async function letGo({ cell, references }: KeptFormula): Promise<void> {
  try {
    await inWorkbookOf(cell.context, async (context) => {
      for (const range of [cell, ...references.map((reference) => reference.range)]) range.untrack();
      await context.sync();
    });
  } catch (error) {
    if (!(asFault(error) instanceof WorkbookFault)) throw error;
  }
}

/**
 * The formula as Excel has to write it by now: rows, columns and sheets may have come and gone, and its references with
 * them. One that has lost its cells is `#REF!`.
 */
export async function formulaNow({ cell, references, pieces }: KeptFormula): Promise<string> {
  const ranges = references.map(({ range }) => range);
  const gone = new Set<Excel.Range>();
  if (!(await areThere(cell.context, ranges)))
    // One by one, for a request that asks for one that has gone tells of no other.
    for (const range of ranges) if (!(await areThere(cell.context, [range]))) gone.add(range);
  const texts = new Map(
    references.map(({ piece, range }) => [
      piece,
      gone.has(range) ? LOST : referenceTo(piece.text, range.address),
    ]),
  );
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : (texts.get(piece) ?? piece.text)))
    .join('');
}

/** Whether none of them has been deleted; asks for their addresses. */
export async function areThere(
  context: OfficeExtension.ClientRequestContext,
  ranges: readonly Excel.Range[],
): Promise<boolean> {
  try {
    for (const range of ranges) range.load('address');
    await context.sync();
    return true;
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof WorkbookFault && fault.kind === 'gone') return false;
    throw error;
  }
}

const LOST = '#REF!';
/** Whether the cells have gone or their sheet decides what Excel leaves of the reference. */
const LOST_AS_WRITTEN =
  /(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?#?/gu;

const withLost = (formula: string): string => formula.replace(LOST_AS_WRITTEN, LOST);

/** Whether a cell holds the formula as it has become. */
export const isFormulaNow = (held: unknown, now: string): boolean =>
  typeof held === 'string' && held.startsWith('=') && sameFormula(withLost(held), withLost(now));

/** Whether a cell holds what was inserted, whatever has moved since. */
export const holdsStill = async (kept: KeptFormula, formula: string, held: unknown): Promise<boolean> =>
  held === formula || isFormulaNow(held, await formulaNow(kept));

const LINES = /(\$?)([A-Z]+)(\$?)(\d+)/g;

/** A reference as it is written, to other cells: with its `$`, with its sheet only if it names one. */
export function referenceTo(text: string, address: string): string {
  const [sheet, place] = [text.slice(0, text.lastIndexOf('!') + 1), withoutSheet(text)];
  const to = [...withoutSheet(address).matchAll(LINES)];
  const from = [...place.matchAll(LINES)];
  // Excel puts the corners of `$B2:A1` in order, and each `$` goes with its column or row.
  const columns = from.map(([, fixed = '', column = '']) => ({ fixed, column })).sort(byColumn);
  const rows = from.map(([, , , fixed = '', row = '']) => ({ fixed, row })).sort(byRow);
  const cells = from.map((_, index) => {
    const [, , column = '', , row = ''] = to[index] ?? to[0] ?? [];
    return `${columns[index]?.fixed ?? ''}${column}${rows[index]?.fixed ?? ''}${row}`;
  });
  const named = sheet === '' ? '' : address.slice(0, address.lastIndexOf('!') + 1);
  return `${named}${cells.join(':')}${place.endsWith('#') ? '#' : ''}`;
}

const byColumn = (a: { readonly column: string }, b: { readonly column: string }): number =>
  a.column.length - b.column.length || (a.column < b.column ? -1 : Number(a.column > b.column));

const byRow = (a: { readonly row: string }, b: { readonly row: string }): number =>
  Number(a.row) - Number(b.row);
