/** The rows of a text with quoted fields. Blank cells at the ends do not count, nor do blank rows at the end. */
export function parseDelimited(text: string, delimiter: '\t' | ';'): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|$)`, 'gy');
  for (const [whole, content = '', end] of text.matchAll(field)) {
    if (whole === '' && end === '') break;
    const quoted = content.startsWith('"');
    rows.at(-1)?.push(quoted ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end !== delimiter) rows.push([]);
  }
  return trimmed(
    rows.map((row) => trimmed(row, (cell) => cell === '')),
    (row) => row.length === 0,
  );
}

function trimmed<T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1] as T)) end--;
  return items.slice(0, end);
}
