import type { Entry, HeldEntry } from '../../../plan/plan';
import type { Zellinhalt } from '../../../vereinbarung/rueckweg/mappenstand';

/** The format of cells for texts: what is written there is the text as it is. */
export const FOR_TEXTS = '@';

/** An entry for a cell of this format. */
export const entryIn = (entry: Entry, format: string): Entry =>
  typeof entry === 'string' && entry !== '' && format === FOR_TEXTS ? { text: entry } : entry;

/** A cell as it was read. */
export interface ReadCell {
  readonly content: Zellinhalt;
  readonly formula: unknown;
  readonly format: string;
}

/** Whether the cell holds a formula; a text such as `=x` is none. */
export const isFormulaCell = ({ content, formula }: Pick<ReadCell, 'content' | 'formula'>): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== content;

/** What has to be written so that a cell holds again what it holds. */
export function heldOf(cell: ReadCell): HeldEntry {
  const { content, formula } = cell;
  if (isFormulaCell(cell)) return formula as string;
  if (content === null) return '';
  if (typeof content === 'object') return content.fehler;
  if (typeof content !== 'string') return content;
  return cell.format === FOR_TEXTS ? { text: content } : `'${content}`;
}
