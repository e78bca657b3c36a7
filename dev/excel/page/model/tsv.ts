/** Tables as other programs put them on the clipboard: tabs between cells, quotes around cells with line breaks. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    rows[rows.length - 1]?.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    if (match[3] === '\t') {
      if (pattern.lastIndex === text.length) rows[rows.length - 1]?.push('');
    } else if (match[3] !== '' && pattern.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

const quoted = (text: string): string => (/[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

export const printTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
