import {
  parseReference,
  printReference,
  sameName,
  splitSheet,
  type Edge,
  type Reference,
} from '../formula/reference';
import { tokenize } from '../formula/tokenizer';
import { INVARIANT, type Token } from '../formula/tokens';
import { shiftedIndex, type Shift } from './cells';

function rewrite(formula: string, change: (token: Token) => string): string {
  return `=${tokenize(formula.slice(1), INVARIANT).map(change).join('')}`;
}

/** An area shrinks when lines inside it are deleted and vanishes with its last line. */
function shiftedEdges(edges: readonly [Edge, Edge], shift: Shift): readonly [Edge, Edge] | null {
  const [from, to] = edges;
  const first = shiftedIndex(from.index, shift) ?? shift.at;
  const last = shiftedIndex(to.index, shift) ?? shift.at - 1;
  return first > last
    ? null
    : [
        { ...from, index: first },
        { ...to, index: last },
      ];
}

function shiftedReference(reference: Reference, shift: Shift): Reference | null {
  const { rows, columns } = reference;
  if (shift.axis === 'row') {
    const shifted = rows && shiftedEdges(rows, shift);
    return rows && !shifted ? null : { ...reference, rows: shifted };
  }
  const shifted = columns && shiftedEdges(columns, shift);
  return columns && !shifted ? null : { ...reference, columns: shifted };
}

/**
 * The formula after lines were inserted into or deleted from a sheet.
 *
 * @param own the name of the sheet the formula stands on
 * @param target the name of the sheet that changes
 */
export function shiftFormula(formula: string, own: string, target: string, shift: Shift): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const reference = parseReference(token.text);
    if (!sameName(reference.sheet ?? own, target)) return token.text;
    const shifted = shiftedReference(reference, shift);
    return shifted ? printReference(shifted) : '#REF!';
  });
}

const pointsTo = (token: Token, sheet: string): boolean => {
  if (token.kind !== 'reference' && token.kind !== 'name') return false;
  const [prefix] = splitSheet(token.text);
  return prefix !== null && sameName(prefix, sheet);
};

export const renameSheetIn = (formula: string, from: string, to: string): string =>
  rewrite(formula, (token) => {
    if (!pointsTo(token, from)) return token.text;
    if (token.kind === 'reference') return printReference({ ...parseReference(token.text), sheet: to });
    return printReference({ sheet: to, rows: null, columns: null, single: true }) + splitSheet(token.text)[1];
  });

export const dropSheetIn = (formula: string, sheet: string): string =>
  rewrite(formula, (token) => (pointsTo(token, sheet) ? '#REF!' : token.text));
