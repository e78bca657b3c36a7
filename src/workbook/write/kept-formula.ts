import { withoutSheet } from '../address';
import { asFault, WorkbookFault } from '../fault';
import type { Piece, Reference } from '../formula/assemble';
import { inWorkbookOf } from '../run';

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
 * them. `null` if one of those has lost its cells.
 */
export async function formulaNow({ cell, references, pieces }: KeptFormula): Promise<string | null> {
  try {
    for (const { range } of references) range.load('address');
    await cell.context.sync();
  } catch (error) {
    const fault = asFault(error);
    if (fault instanceof WorkbookFault && fault.kind === 'gone') return null;
    throw error;
  }
  const texts = new Map(
    references.map(({ piece, range }) => [piece, referenceTo(piece.text, range.address)]),
  );
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : (texts.get(piece) ?? piece.text)))
    .join('');
}

const LINES = /(\$?)([A-Z]+)(\$?)(\d+)/g;

/** A reference as it is written, to other cells: with its `$`, with its sheet only if it names one. */
function referenceTo(text: string, address: string): string {
  const [sheet, place] = [text.slice(0, text.lastIndexOf('!') + 1), withoutSheet(text)];
  const to = [...withoutSheet(address).matchAll(LINES)];
  const from = [...place.matchAll(LINES)];
  const cells = from.map(([, a = '', , b = ''], index) => {
    const [, , column = '', , row = ''] = to[index] ?? to[0] ?? [];
    return `${a}${column}${b}${row}`;
  });
  const named = sheet === '' ? '' : address.slice(0, address.lastIndexOf('!') + 1);
  return `${named}${cells.join(':')}${place.endsWith('#') ? '#' : ''}`;
}
