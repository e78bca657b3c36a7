import {
  INVARIANT,
  LONGEST_FORMULA,
  printStructured,
  readStructured,
  type Token,
  tokenize,
} from '@kim/engine';
import { TEXTS } from '../texts';
import { Count } from './limits';

/** Functions that are younger than the file format and carry a prefix in it. */
const YOUNG = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP ERF.PRECISE
EXPAND FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP
MAXIFS MINIFS MODE.SNGL MUNIT NUMBERVALUE NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PDURATION PERCENTILE.EXC
PERCENTILE.INC PERMUTATIONA QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS
SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
const YOUNG_ON_SHEETS = new Set(['FILTER', 'SORT']);

/**
 * How Excel writes a function of an add-in into a file: with this prefix, and underscores for the points of its name.
 * With the add-in installed it shows `KIM.X` again; without it the formula shows the prefix and keeps its last value.
 */
const ADDIN = '_xldudf_';

function fileFunction(name: string, namespace: string): string {
  if (name.startsWith(`${namespace}.`)) return ADDIN + name.replaceAll('.', '_');
  if (YOUNG_ON_SHEETS.has(name)) return `_xlfn._xlws.${name}`;
  return YOUNG.has(name) ? `_xlfn.${name}` : name;
}

/** A file knows no `[@VZÄ]`, and a table has its name also where it names itself. */
function structured(text: string, table: string): string {
  const parts = readStructured(text, INVARIANT);
  return printStructured({ ...parts, table: parts.table || table, short: false }, INVARIANT);
}

/** `A5#` is a function in a file. */
function piece(token: Token, next: Token | undefined, namespace: string, table: string): string {
  if (token.kind === 'structured') return structured(token.text, table);
  if (token.kind === 'spill') return '';
  if (next?.kind === 'spill') return `_xlfn.ANCHORARRAY(${token.text})`;
  return token.kind === 'function' ? fileFunction(token.text, namespace) : token.text;
}

/**
 * The invariant formula `=KIM.X(A1)` as it stands in a file: no equals sign, `_xldudf_KIM_X(A1)`.
 *
 * @param table the table that the formula stands in, if any
 */
export function toFile(formula: string, namespace: string, table = ''): string {
  const tokens = tokenize(formula.slice(1), INVARIANT);
  return tokens.map((token, index) => piece(token, tokens[index + 1], namespace, table)).join('');
}

/** The formula of a rule, which is kept but not calculated here: one that can't be read goes back as it came. */
export function ruleToFile(formula: string, namespace: string): string {
  try {
    return toFile(formula, namespace);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return formula.slice(1);
  }
}

/** The opposite of {@link toFile}. @throws FileRefusal for a formula that is longer than any that Excel takes */
export function fromFile(formula: string, namespace: string): string {
  new Count(TEXTS.counted.formulaSigns, LONGEST_FORMULA).add(formula.length);
  const own = new RegExp(`${ADDIN}${namespace}_([A-Z0-9_]+)`, 'gi');
  const text = formula
    .replace(own, (_, name: string) => `${namespace}.${name.replaceAll('_', '.')}`)
    .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, '$1#')
    .replace(/_xlfn\.(_xlws\.)?/gi, '')
    .replace(/_xlpm\./gi, '');
  return `=${text}`;
}

/** True if the formula refers to a result that has spread, `A5#`. */
export const hasSpill = (formula: string): boolean =>
  tokenize(formula.slice(1), INVARIANT).some(({ kind }) => kind === 'spill');

/** True if the formula needs the add-in. Its result may need more than one cell. */
export const hasOwnFunction = (formula: string, namespace: string): boolean =>
  tokenize(formula.slice(1), INVARIANT).some(
    ({ kind, text }) => kind === 'function' && text.startsWith(`${namespace}.`),
  );
