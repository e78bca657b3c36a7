import { readArgument } from '../formula/argument';
import type { Place } from '../formula/fragment';
import type { FormulaNode } from '../formula/tree/tree';
import { type Contents, find, readContents } from '../read/contents';
import { readValues, type Values } from '../read/values';
import type { CellFormula } from './cell-formula';

/** Where a formula stands, as far as its references depend on it. */
export type FormulaPosition = Pick<CellFormula, 'sheet' | 'row' | 'table'>;

/** `[@VZÄ]`, `KIM_Stellen[@[Kosten gesamt]]`, `KIM_Stellen[[#This Row],[VZÄ]:[Von]]` */
const THIS_ROW = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:@|\[#This Row\]\s*,\s*)(.*)\]$/isu;
const COLUMN = /\[((?:'.|[^'[\]])*)\]/gsu;

/** Everything that a part of a formula refers to, each once. */
export function referencesIn(node: FormulaNode | null): string[] {
  switch (node?.kind) {
    case 'reference':
      return [node.text];
    case 'call':
      return [...new Set(node.args.flatMap(referencesIn))];
    case 'sign':
    case 'percent':
      return referencesIn(node.of);
    case 'operation':
      return [...new Set([...referencesIn(node.left), ...referencesIn(node.right)])];
    default:
      return [];
  }
}

/** What a reference in the formula of a cell stands for; `null` for what can't be read, such as another file. */
export function placeOf(text: string, cell: FormulaPosition, contents: Contents): Place | null {
  const row = rowPlace(text, cell, contents);
  if (row !== null) return row;
  const whole = text.startsWith('[') && cell.table !== null ? cell.table + text : text;
  const reading = readArgument(whole, contents);
  if (reading.kind === 'refused' || reading.place === undefined) return null;
  const { place } = reading;
  const isOwn = (place.kind === 'cells' || place.kind === 'spill') && place.sheet === null;
  return isOwn ? { ...place, sheet: cell.sheet } : place;
}

function rowPlace(text: string, cell: FormulaPosition, contents: Contents): Place | null {
  const [, name, inside] = THIS_ROW.exec(text) ?? [];
  if (inside === undefined) return null;
  const table = find(contents.tables, (item) => item.name, name ?? cell.table ?? '');
  if (table === undefined) return null;
  const bracketed = [...inside.matchAll(COLUMN)].map(([, column = '']) => column);
  const names = (bracketed.length > 0 ? bracketed : [inside]).filter((column) => column !== '');
  const columns = names.map((column) => find(table.columns, (own) => own, column.replace(/'(.)/gsu, '$1')));
  const known = columns.filter((column) => column !== undefined);
  if (known.length !== columns.length) return null;
  return { kind: 'row', table: table.name, columns: known, row: cell.row };
}

/**
 * RZ-1: what the references of a formula hold, by their texts, as Excel hands it to a function; `null` for what only Excel
 * can compute.
 *
 * @throws WorkbookFault
 */
export async function readReferences(
  cell: CellFormula,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Values | null>> {
  if (texts.length === 0) return new Map();
  const contents = await readContents();
  const places = texts.map((text) => placeOf(text, cell, contents));
  const known = places.filter((place) => place !== null);
  const values = known.length > 0 ? await readValues(known) : [];
  return new Map(
    texts.map((text, i) => {
      const place = places[i] ?? null;
      return [text, place === null ? null : (values[known.indexOf(place)] ?? null)];
    }),
  );
}
