import { type Notation, type TokenKind } from './tokens';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const AREA = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9][0-9]*:\$?[1-9][0-9]*`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

export type Rule = readonly [kind: TokenKind, pattern: RegExp];

const pattern = (source: string): RegExp => new RegExp(source, 'iuy');
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (texts: readonly string[]): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|');

function number({ decimal }: Notation): RegExp {
  const point = literally(decimal);
  return pattern(String.raw`(?:\d+(?:${point}\d*)?|${point}\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_])`);
}

/** @param inNames a sign that would make the word part of a longer name */
const boolean = ({ booleans }: Notation, inNames: string): RegExp =>
  pattern(String.raw`(?:${oneOf(booleans)})(?![\p{L}\p{N}_${inNames}\[!])`);

/**
 * What a piece of a formula may look like, in the order in which it has to be tried: `A1` is a reference before it
 * is a name, `1:1` are rows before `1` is a number, and `LOG10(` is a function and no cell.
 */
export function formulaRules(notation: Notation): readonly Rule[] {
  return [
    ['space', /\s+/y],
    ['string', /"(?:[^"]|"")*"/y],
    // With a sheet before it: what is left of a reference to deleted cells.
    ['error', pattern(`(?:${SHEET})?(?:${oneOf(notation.errors)})`)],
    ['reference', pattern(String.raw`(?:${SHEET})?(?:${AREA})(?![\p{L}\p{N}_.(\[!])`)],
    ['number', number(notation)],
    ['function', pattern(String.raw`${NAME}(?=\()`)],
    ['boolean', boolean(notation, '.')],
    ['name', pattern(`(?:${SHEET})?${NAME}`)],
    ['separator', pattern(literally(notation.separator))],
    ['operator', /<=|>=|<>|[-+*/^&=<>:]/y],
    ['open', /\(/y],
    ['close', /\)/y],
    ['arrayOpen', /\{/y],
    ['arrayClose', /\}/y],
    ['percent', /%/y],
    ['at', /@/y],
    ['spill', /#/y],
  ];
}

/** Inside braces the same signs mean something else, and there are no names. */
export function arrayRules(notation: Notation): readonly Rule[] {
  return [
    ['arrayRow', pattern(literally(notation.arrayRow))],
    ['boolean', boolean(notation, '')],
    ...formulaRules(notation).slice(0, 5),
    ['arrayColumn', pattern(oneOf(notation.arrayColumns))],
    ...formulaRules(notation).slice(5),
  ];
}
