import { find, type Contents, type TableInfo } from '../contents';
import { refused, type Reading } from './fragment';

/** German item, as the workbook's formula holds it. */
const ITEMS: readonly (readonly [german: string, invariant: string])[] = [
  ['#Alle', '#All'],
  ['#Daten', '#Data'],
  ['#Kopfzeilen', '#Headers'],
  ['#Ergebnisse', '#Totals'],
];

const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(.+)\]$/su;
const PART = /\s*([;,:]?)\s*\[((?:'.|[^'[\]])*)\]/sy;
/** Column names that need no second pair of brackets. */
const SIMPLE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ]*[\p{L}\p{N}_])?$/u;

interface Part {
  readonly separator: string;
  readonly name: string;
}

/** `KIM_Stellen[#Alle]`, `KIM_Kommunen[Schlüssel]` and the like; `null` if the text does not look like that. */
export function readStructured(text: string, contents: Contents): Reading | null {
  const [, name = '', inside = ''] = TABLE.exec(text) ?? [];
  if (name === '') return null;
  const table = find(contents.tables, (item) => item.name, name);
  if (!table) return refused('unknown-table', name);
  const parts = inside.startsWith('[') ? split(inside) : [{ separator: '', name: inside }];
  return parts ? assemble(table, parts) : refused('table-part', text);
}

function split(inside: string): Part[] | null {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  let end = 0;
  for (let match = PART.exec(inside); match; match = PART.exec(inside)) {
    parts.push({ separator: match[1] === ',' ? ';' : (match[1] ?? ''), name: match[2] ?? '' });
    end = PART.lastIndex;
  }
  return end === inside.length ? parts : null;
}

/** At most one item, then at most one column or a run of columns, all in the spelling of the workbook. */
function assemble(table: TableInfo, parts: readonly Part[]): Reading {
  const shape = parts.map(({ separator, name }) => separator + (name.startsWith('#') ? '#' : 'c')).join('');
  if (!/^(?:#|c|c:c|#;c|#;c:c)$/.test(shape)) return refused('table-part', table.name);
  const item = parts.find(({ name }) => name.startsWith('#'));
  const known = item && ITEMS.find((pair) => matches(pair, item.name));
  if (item && !known) return refused('table-part', item.name);
  const columns: string[] = [];
  for (const part of parts.filter((other) => other !== item)) {
    const wanted = part.name.replace(/'(.)/gs, '$1');
    const column = find(table.columns, (name) => name, wanted);
    if (column === undefined) return refused('unknown-column', wanted);
    columns.push(column);
  }
  const size = known?.[1] === '#All' && columns.length === 0 ? sizeOf(table) : {};
  return {
    kind: 'reference',
    invariant: table.name + inBrackets(known?.[1], columns, ','),
    german: table.name + inBrackets(known?.[0], columns, ';'),
    ...size,
  };
}

const matches = (pair: readonly string[], wanted: string): boolean =>
  pair.some((spelling) => spelling.toLowerCase() === wanted.trim().toLowerCase());

const sizeOf = ({ rows, columns }: TableInfo): { size: { rows: number; columns: number } } => ({
  size: { rows, columns: columns.length },
});

function inBrackets(item: string | undefined, columns: readonly string[], separator: string): string {
  const [only] = columns;
  if (item === undefined && columns.length === 1 && only !== undefined && SIMPLE.test(only))
    return `[${only}]`;
  const run = columns.map((column) => `[${column.replace(/['[\]#@]/g, "'$&")}]`).join(':');
  if (item === undefined) return `[${run}]`;
  return columns.length === 0 ? `[${item}]` : `[[${item}]${separator}${run}]`;
}
