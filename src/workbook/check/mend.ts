import { LONGEST_FORMULA } from '../formula/assemble';
import { fromGermanFormula } from '../formula/notation/translate';
import { parseFormula } from '../formula/tree/parse';
import { callsIn, type FormulaCall, type FormulaNode } from '../formula/tree/tree';
import { referencesIn } from '../trace/references';
import { meantBy, type Signatures } from './meant';

export type MendRefusal =
  /** It can't be taken apart completely. */
  | 'unreadable'
  /** The outermost call of a text is none of a KIM function. */
  | 'not-kim'
  /** It refers to another file. */
  | 'external'
  | 'unknown-function'
  | 'argument-count'
  /** It stands in a table, whose whole column Excel would fill with it. */
  | 'in-table'
  | 'too-long';

/** What is to be done about a formula, or about a text that looks like one. */
export type Mending =
  | { readonly kind: 'sound' }
  /** As `Range.formulas` takes it. */
  | { readonly kind: 'mended'; readonly formula: string; readonly meant?: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly reason: MendRefusal;
      readonly detail: string;
      /** Functions that an unknown one may have been meant for. */
      readonly meant?: readonly string[];
    };

/**
 * A text or the name of a sheet, which stay; or a call of a KIM function with what Excel has put ahead of it: a workbook that
 * was known by this name, a mark for a function that it does not know.
 */
const PIECES =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\]])(?<ahead>(?:\[[^[\]]*\]!|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*\.xl[a-z]{1,3}!)?@?(?:_xlfn\.)?)(?<own>_xldudf_KIM_|KIM\.)(?<name>[A-Z0-9_]+)(?=\()|'(?:[^']|'')*'/giu;

const mended = (formula: string): string =>
  formula.replace(PIECES, (part, ...rest) => {
    const { name } = rest.at(-1) as { readonly name?: string };
    return name === undefined ? part : `KIM.${name.toUpperCase()}`;
  });

/** Whether a KIM function is called, in whatever state its name is. */
export function callsKim(formula: string): boolean {
  if (!/kim[._]/i.test(formula)) return false;
  return [...formula.matchAll(PIECES)].some(({ groups }) => groups?.['name'] !== undefined);
}

/** Whether something stands ahead of the name of a KIM function that does not belong there. */
function isBroken(formula: string): boolean {
  return [...formula.matchAll(PIECES)].some(({ groups }) => {
    const { ahead = '', own = '', name } = groups ?? {};
    return name !== undefined && (ahead.replace('@', '') !== '' || own.toUpperCase() !== 'KIM.');
  });
}

/** `[2]Blatt!A1`, `'C:\[Mappe.xlsx]Blatt'!A1`, `Mappe.xlsx!Name`, `[2]!NAME(` */
const isExternal = (reference: string): boolean => {
  const end = reference.lastIndexOf('!');
  return end >= 0 && /[[\]\\/]|\.xl[a-z]{1,3}'?$/i.test(reference.slice(0, end));
};

const refused = (reason: MendRefusal, detail = ''): Exclude<Mending, { kind: 'sound' }> => ({
  kind: 'refused',
  reason,
  detail,
});

const isKim = ({ name }: FormulaCall): boolean => name.startsWith('KIM.');

/** `null` if Excel would take the formula as it is. */
function objection(tree: FormulaNode, formula: string, signatures: Signatures): Mending | null {
  if (formula.length > LONGEST_FORMULA) return refused('too-long');
  const calls = callsIn(tree);
  const other = [...referencesIn(tree), ...calls.map(({ name }) => name)].find(isExternal);
  if (other !== undefined) return refused('external', other);
  for (const call of calls.filter(isKim)) {
    const signature = signatures.get(call.name);
    if (!signature) return { ...refused('unknown-function', call.name), meant: meantBy(call, signatures) };
    const { least, most } = signature;
    if (call.args.length < least || call.args.length > most) return refused('argument-count', call.name);
  }
  return null;
}

/**
 * A formula whose misspelt functions can be meant for one each; `null` for any other. A text is no formula yet, and does not
 * become one by a guess.
 */
function respelt(formula: string, tree: FormulaNode, signatures: Signatures): Mending | null {
  if (tree.kind !== 'call' || !isKim(tree)) return null;
  const unknown = callsIn(tree).filter((call) => isKim(call) && !signatures.has(call.name));
  const meant = unknown.map((call) => meantBy(call, signatures));
  if (unknown.length === 0 || meant.some(({ length }) => length !== 1)) return null;
  let becomes = formula;
  // From the last one on: what stands ahead keeps its place.
  for (const [i, { from, name }] of [...unknown.entries()].sort(([, a], [, b]) => b.from - a.from))
    becomes = `${becomes.slice(0, from)}${meant[i]?.join('') ?? ''}${becomes.slice(from + name.length)}`;
  const whole = parseFormula(becomes);
  if (whole === null || objection(whole, becomes, signatures) !== null) return null;
  return { kind: 'mended', formula: becomes, meant: meant.flat() };
}

/**
 * AK-7: the repaired form of a formula that calls a KIM function under a name which Excel does not know.
 *
 * @param isUnknown whether the cell shows that Excel does not know a name in it: entering it once more may help
 */
export function mendFormula(formula: string, signatures: Signatures, isUnknown: boolean): Mending {
  if (!isUnknown && !isBroken(formula)) return { kind: 'sound' };
  const becomes = mended(formula);
  const tree = parseFormula(becomes);
  if (tree === null) return refused('unreadable');
  return (
    respelt(becomes, tree, signatures) ??
    objection(tree, becomes, signatures) ?? { kind: 'mended', formula: becomes }
  );
}

/** A text that was meant for a formula begins like one, also behind an apostrophe that came with it. */
const BEGINNING = /^\s*['’]?\s*(?==)/u;

/** Whether a text looks like a formula with a KIM function. */
export const looksLikeFormula = (text: string): boolean =>
  BEGINNING.test(text) && callsKim(text.replace(BEGINNING, ''));

/**
 * AK-7: the formula that a text was meant for: only if it can be taken apart completely, its outermost call is one of a KIM
 * function, and it refers to no other file.
 *
 * @param isGerman whether the workbook is read with decimal commas. A text that makes no sense in this notation is read in
 *   the other one.
 */
export function mendText(text: string, signatures: Signatures, isGerman: boolean): Mending {
  const typed = mended(text.replace(BEGINNING, '').trim());
  const german = fromGermanFormula(typed);
  const readings = (isGerman ? [german, typed] : [typed, german]).flatMap((formula) => {
    const tree = formula === null ? null : parseFormula(formula);
    return formula === null || tree === null ? [] : [{ formula, tree }];
  });
  const objections: Mending[] = [];
  for (const { formula, tree } of readings) {
    if (tree.kind !== 'call' || !isKim(tree)) {
      objections.push(refused('not-kim'));
      continue;
    }
    const problem = objection(tree, formula, signatures);
    if (problem === null) return { kind: 'mended', formula };
    objections.push(problem);
  }
  return objections[0] ?? refused('unreadable');
}
