import { type Area, onSheet, readArea } from '../address';

const TEXT = String.raw`"(?:[^"]|"")*"`;
/** Columns of a table, also `[[#Headers],[a]]`. */
const COLUMNS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
const PARTS = new RegExp(
  `${TEXT}|${COLUMNS}|(?<![\\p{L}\\p{N}_.\\\\])(?:(${SHEET})?(${CELLS})(?![\\p{L}\\p{N}_.(])|${SHEET})`,
  'gu',
);

/** Cells that a formula names. */
export interface NamedCells {
  /** The part that the sheet plays in the agreement; `null` = the formula's own sheet. */
  readonly role: string | null;
  readonly area: Area;
}

/** A formula without the names of sheets and the addresses of cells, which change when somebody moves them. */
export interface NormalFormula {
  /** With the parts of the sheets instead of their names. */
  readonly text: string;
  /** The same without addresses. */
  readonly shape: string;
  readonly cells: readonly NamedCells[];
}

/** By the names of sheets, in small letters: the parts that they play. */
export type Roles = ReadonlyMap<string, string>;

const bare = (sheet: string): string =>
  sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase();

const SPACES = /\s|@|_xl\w+\./gi;

/**
 * A formula for sheets that are called otherwise by now.
 *
 * @param names by the names that the sheets were given, in small letters: what they are called
 */
export const withSheetNames = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(PARTS, (part: string, sheet: string | undefined, address: string | undefined) => {
    const now = sheet === undefined ? undefined : names.get(bare(sheet));
    return now === undefined ? part : onSheet(now, address ?? '');
  });

export function normalFormula(formula: string, roles: Roles): NormalFormula {
  const cells: NamedCells[] = [];
  let [text, shape, end] = ['', '', 0];
  const put = (part: string, without = part): void => {
    text += part;
    shape += without;
  };
  for (const match of formula.matchAll(PARTS)) {
    const [part, sheet = '', address = ''] = match;
    put(formula.slice(end, match.index).replace(SPACES, '').toUpperCase());
    end = match.index + part.length;
    const area = readArea(address.replace(/\$/g, ''));
    if (area === null) {
      put(part);
      continue;
    }
    const role = sheet === '' ? null : (roles.get(bare(sheet)) ?? bare(sheet));
    cells.push({ role, area });
    put(`${role === null ? '' : `{${role}}`}${address}`, `${role === null ? '' : `{${role}}`}§`);
  }
  put(formula.slice(end).replace(SPACES, '').toUpperCase());
  return { text, shape, cells };
}
