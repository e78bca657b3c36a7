const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const PARTS_OF_TABLE = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]?`;
/** Texts and what stands in brackets are matched too, so that nothing in them is taken for a reference. */
const PIECES = new RegExp(
  String.raw`"[^"]*"?|${PARTS_OF_TABLE}|(?<![\p{L}\p{N}_.$])(?:${CORNER}(?::${CORNER})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(\[!$])`,
  'gu',
);

/** What follows on each kind of corner: all fixed, then the row only, then the column only, then nothing. */
const NEXT: readonly (readonly [column: string, row: string])[] = [
  ['', ''],
  ['$', '$'],
  ['', '$'],
  ['$', ''],
];

function turned(reference: string): string {
  const [, column = '', row = ''] = /^(\$?)[A-Za-z]*(\$?)/.exec(reference) ?? [];
  const isLine = !/[A-Za-z]\$?\d/.test(reference);
  const state = isLine
    ? column === ''
      ? ['$', '$']
      : ['', '']
    : NEXT[(NEXT.findIndex(([c, r]) => c === column && r === row) + 1) % NEXT.length];
  const [fixedColumn = '', fixedRow = ''] = state ?? [];
  return reference
    .replace(/\$/g, '')
    .replace(
      /([A-Za-z]+)?(\d+)?/g,
      (_, letters: string | undefined, digits: string | undefined) =>
        (letters === undefined ? '' : fixedColumn + letters) +
        (digits === undefined ? '' : fixedRow + digits),
    );
}

/** F4: the reference at the insertion point with its dollar signs one step further; `null` if there is none. */
export function withDollars(text: string, caret: number): { text: string; caret: number } | null {
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const end = index + piece.length;
    if (caret < index || caret > end || /^["[]/.test(piece)) continue;
    const next = turned(piece);
    return { text: text.slice(0, index) + next + text.slice(end), caret: index + next.length };
  }
  return null;
}
