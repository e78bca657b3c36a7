import { find, type Contents, type TableInfo } from '../read/contents';
import { refused, type Fragment, type Reading, type TablePart } from './fragment';

type Item = readonly [german: string, invariant: TablePart];

/** German item, as the workbook's formula holds it. Two of them stand in this order. */
const ALL: Item = ['#Alle', '#All'];
const HEADERS: Item = ['#Kopfzeilen', '#Headers'];
const DATA: Item = ['#Daten', '#Data'];
const TOTALS: Item = ['#Ergebnisse', '#Totals'];
const ITEMS: readonly Item[] = [ALL, HEADERS, DATA, TOTALS];

const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(.+)\]$/su;
const PART = /\s*([;,:]?)\s*\[((?:'.|[^'[\]])*)\]/sy;
/** Item, items, column, run of columns. Excel knows no other order. */
const SHAPE = /^(?:#(?:;#)?|(?:#;(?:#;)?)?c(?::c)?)$/;
/** Column names that need no second pair of brackets. */
const SIMPLE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ]*[\p{L}\p{N}_])?$/u;

interface Part {
  readonly separator: string;
  readonly name: string;
}

/**
 * `KIM_Stellen[[#Kopfzeilen];[#Daten]]` (KO-2), `KIM_Kommunen[Schlüssel]` and the like; `null` if the text does not
 * look like that.
 */
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

/** Items, then at most one column or a run of columns, all in the spelling of the workbook. */
function assemble(table: TableInfo, parts: readonly Part[]): Reading {
  const isItem = ({ name }: Part): boolean => name.startsWith('#');
  const shape = parts.map((part) => part.separator + (isItem(part) ? '#' : 'c')).join('');
  if (!SHAPE.test(shape)) return refused('table-part', table.name);
  const items = itemsOf(parts.filter(isItem));
  if (!items) return refused('table-part', table.name);
  const columns: string[] = [];
  for (const part of parts.filter((other) => !isItem(other))) {
    const wanted = part.name.replace(/'(.)/gs, '$1');
    const column = find(table.columns, (name) => name, wanted);
    if (column === undefined) return refused('unknown-column', wanted);
    columns.push(column);
  }
  return {
    kind: 'reference',
    invariant:
      table.name +
      inBrackets(
        items.map(([, invariant]) => invariant),
        columns,
        ',',
      ),
    german:
      table.name +
      inBrackets(
        items.map(([german]) => german),
        columns,
        ';',
      ),
    place: { kind: 'table', table: table.name, parts: items.map(([, part]) => part), columns },
    ...(columns.length === 0 ? sizeOf(table, items) : {}),
  };
}

/** In the order of the table; only neighbours go together. `null` if that is not so. */
function itemsOf(parts: readonly Part[]): readonly Item[] | null {
  const wanted = parts.map(({ name }) => name.trim().toLowerCase());
  const items = ITEMS.filter((item) => item.some((spelling) => wanted.includes(spelling.toLowerCase())));
  if (items.length !== parts.length) return null;
  return items.length < 2 || (items.includes(DATA) && !items.includes(ALL)) ? items : null;
}

function sizeOf({ rows, columns, totals }: TableInfo, items: readonly Item[]): Pick<Fragment, 'size'> {
  const width = columns.length;
  if (items.includes(ALL)) return { size: { rows: rows + (totals ? 1 : 0), columns: width } };
  return items.includes(HEADERS) && items.includes(DATA) ? { size: { rows, columns: width } } : {};
}

function inBrackets(items: readonly string[], columns: readonly string[], separator: string): string {
  const [only] = columns;
  if (items.length === 0 && columns.length === 1 && only !== undefined && SIMPLE.test(only))
    return `[${only}]`;
  const run = columns.map((column) => `[${column.replace(/['[\]#@]/g, "'$&")}]`).join(':');
  if (items.length === 0) return `[${run}]`;
  if (items.length === 1 && columns.length === 0) return `[${items.join('')}]`;
  return `[${[...items.map((item) => `[${item}]`), ...(run === '' ? [] : [run])].join(separator)}]`;
}
