import { quotedSheet } from '../address';
import { find, type Contents } from '../read/contents';
import { refused, type Place, type Reading, type Size } from './fragment';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const CELLS = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|(#))?$/i;
/** Excel shows such a name without quotes. */
const SIMPLE = /^[\p{L}_]{4,}[\p{L}\p{N}_]*$/u;
const LINES = /^(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;

/** A cell, an area or a spill (`A1#`), with or without a sheet; `null` if the text is none of these. */
export function readReference(text: string, contents: Contents): Reading | null {
  const sheet = SHEET.exec(text);
  const place = text.slice(sheet?.[0].length ?? 0);
  if (LINES.test(place)) return refused('whole-lines', text);
  const cells = CELLS.exec(place);
  if (!cells) return null;
  const wanted = sheet && (sheet[1]?.replace(/''/g, "'") ?? sheet[2]);
  const known = wanted ? find(contents.sheets, (name) => name, wanted) : undefined;
  // Excel asks for a file when a formula names a sheet that is not there.
  if (wanted && known === undefined) return refused('unknown-sheet', wanted);
  const size = sizeOf(cells);
  if (!size) return refused('outside-sheet', place);
  const upper = place.toUpperCase();
  const quoted = known === undefined ? '' : `${quotedSheet(known)}!`;
  const shown = known !== undefined && SIMPLE.test(known) ? `${known}!` : quoted;
  const spills = cells[9] === '#';
  const stands: Place = {
    kind: spills ? 'spill' : 'cells',
    sheet: known ?? null,
    address: upper.replace(/[$#]/g, ''),
  };
  const counted = spills ? {} : { size };
  return { kind: 'reference', invariant: quoted + upper, german: shown + upper, place: stands, ...counted };
}

function sizeOf(cells: RegExpExecArray): Size | null {
  const [, , fromColumn = '', , fromRow = '', , toColumn = fromColumn, , toRow = fromRow] = cells;
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)] as const;
  const rows = [Number(fromRow), Number(toRow)] as const;
  if (Math.max(...columns) > LAST_COLUMN || Math.max(...rows) > LAST_ROW) return null;
  return { rows: Math.abs(rows[1] - rows[0]) + 1, columns: Math.abs(columns[1] - columns[0]) + 1 };
}

/** A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
