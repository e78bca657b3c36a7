type Element = number | string | boolean | { readonly code: string };

const ELEMENT = /\s*("(?:[^"]|"")*"|[^",;{}]*?)\s*([,;]|$)/gy;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** `{1,"a";TRUE,-2}` as rows; `null` for what Excel would not take. */
export function constantArray(text: string): Element[][] | null {
  const inside = text.slice(1, -1);
  const rows: Element[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (;;) {
    const [, element, separator] = ELEMENT.exec(inside) ?? [];
    const value = element === undefined ? null : valueOf(element);
    if (value === null) return null;
    rows.at(-1)?.push(value);
    if (separator === '') break;
    if (separator === ';') rows.push([]);
  }
  const width = rows[0]?.length;
  return rows.every((row) => row.length === width) ? rows : null;
}

function valueOf(text: string): Element | null {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  if (text.startsWith('#')) return { code: upper };
  return NUMBER.test(text) ? Number(text) : null;
}
