import { gleicheErgebnisse, type Ergebniszeilen } from '../../vereinbarung/aktualisierung/stand';
import type { Grid, SheetArea } from '../../workbook/check/grid';
import type { Signatures } from '../../workbook/check/meant';
import { type Mending, mendFormula, mendText } from '../../workbook/check/mend';
import type { FoundCell } from '../../workbook/check/scan';
import { parseFormula } from '../../workbook/formula/tree/parse';
import { callsIn, type FormulaNode } from '../../workbook/formula/tree/tree';
import { errorIn } from '../../workbook/read/error-code';
import type { Values } from '../../workbook/read/values';
import { referencesIn } from '../../workbook/trace/references';
import type { Finding } from '../../shared-runtime/port';
import type { Calculator } from '../aktualisierung/result-state';
import { evaluate } from '../trace/evaluate';
import { findingSentence } from '../ui/finding';
import { NATIVES } from './natives';

/** Why nobody but Excel can tell whether a result is the one of today. */
export type UncheckedReason =
  | 'busy'
  /** So much is on its sheet that only its formulas were read. */
  | 'vast'
  /** Its parts can't be told apart. */
  | 'unreadable'
  /** It calls a function of Excel's. */
  | 'native'
  /** A reference that can't be followed. */
  | 'reference'
  /** It computes with whole areas. */
  | 'areas';

export type Diagnosis =
  | { readonly kind: 'current' }
  /** What comes of it today, and why if that is an error. */
  | { readonly kind: 'stale'; readonly today: Values; readonly sentence: string | null }
  /** It shows an error, today as well. */
  | { readonly kind: 'error'; readonly sentence: string | null }
  /** Excel does not know its function by this name; or a text in the place of a formula. */
  | { readonly kind: 'broken' | 'text'; readonly mending: Exclude<Mending, { kind: 'sound' }> }
  /** Something else stands in the place of a formula of an agreement; what that would come to today. */
  | { readonly kind: 'overwritten'; readonly formula: string | null; readonly today: Values | null }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedReason; readonly detail: string };

/** Today's result of a formula, with what it was computed from. */
interface Computed {
  readonly result: Values | null;
  readonly sentence: string | null;
  readonly from: readonly SheetArea[];
  readonly unread: Pick<Extract<Diagnosis, { kind: 'unchecked' }>, 'reason' | 'detail'>;
}

const EXPORTED = /^KIM\./;
/** What Excel puts ahead of functions that are newer than the file format. */
const plainName = (name: string): string => name.replace(/^_XLFN\./i, '');

/** AK-7: what a text that looks like a formula is meant for. */
export function textDiagnosis(
  { content, table }: FoundCell,
  signatures: Signatures,
  isGerman: boolean,
): Diagnosis {
  const mending: Mending =
    table === null
      ? mendText(content, signatures, isGerman)
      : { kind: 'refused', reason: 'in-table', detail: table };
  return mending.kind === 'sound' ? { kind: 'current' } : { kind: 'text', mending };
}

/** AK-7: a formula that Excel does not know by its name; `null` for any other. */
export function brokenDiagnosis(
  { content }: FoundCell,
  shown: Values | null,
  signatures: Signatures,
): Diagnosis | null {
  const mending = mendFormula(content, signatures, errorIn(shown) === '#NAME?');
  return mending.kind === 'sound' ? null : { kind: 'broken', mending };
}

/** AK-7: computes a formula with what its references hold, by the same functions as its cell. */
export function compute(cell: FoundCell, grid: Grid, { functions, calculate }: Calculator): Computed {
  const tree = parseFormula(cell.content);
  if (tree === null)
    return { result: null, sentence: null, from: [], unread: { reason: 'unreadable', detail: '' } };
  const position = { sheet: cell.sheet, row: cell.row + 1, table: cell.table };
  const from: SheetArea[] = [];
  const values = new Map<string, Values | null>();
  for (const text of referencesIn(tree)) {
    const located = grid.locate(text, position);
    if (located === null) values.set(text, null);
    else if ('value' in located) values.set(text, [[located.value]]);
    else {
      from.push(located);
      values.set(text, grid.values(located));
    }
  }
  const findings: Finding[] = [];
  const result = evaluate(tree, {
    values,
    functions,
    native: (name, args) => NATIVES.get(plainName(name))?.(...args) ?? null,
    calculate: (name, args) => {
      const outcome = calculate(name, args);
      if (outcome.kind === 'findings') findings.push(...outcome.findings.slice(0, 1));
      return outcome;
    },
  });
  const [first] = findings;
  return {
    // A formula shows nothing of a blank cell but 0.
    result: result && result.map((row) => row.map((value) => value ?? 0)),
    sentence: first ? findingSentence(first) : null,
    from,
    unread: unreadIn(tree, values),
  };
}

function unreadIn(
  tree: FormulaNode,
  values: ReadonlyMap<string, Values | null>,
): Pick<Extract<Diagnosis, { kind: 'unchecked' }>, 'reason' | 'detail'> {
  const native = callsIn(tree).find(({ name }) => !EXPORTED.test(name) && !NATIVES.has(plainName(name)));
  if (native) return { reason: 'native', detail: plainName(native.name) };
  const open = [...values].find(([, value]) => value === null);
  return open ? { reason: 'reference', detail: open[0] } : { reason: 'areas', detail: '' };
}

/** As values can be compared: an error by its code. */
const comparable = (values: Values): Ergebniszeilen =>
  values.map((row) =>
    row.map((value) =>
      typeof value === 'object' && value !== null
        ? `\u0000${(value as { readonly code: string }).code}`
        : (value as string | number | boolean | null),
    ),
  );

const isSame = (a: Values, b: Values): boolean => gleicheErgebnisse(comparable(a), comparable(b));

/** AK-7: how a formula stands that Excel knows, by values alone. */
export function resultDiagnosis(shown: Values | null, { result, sentence, unread }: Computed): Diagnosis {
  if (shown === null) return { kind: 'unchecked', reason: 'busy', detail: '' };
  const error = errorIn(shown);
  if (result !== null && !isSame(shown, result) && error !== '#SPILL!') {
    return { kind: 'stale', today: result, sentence: errorIn(result) === null ? null : sentence };
  }
  if (error !== null) return { kind: 'error', sentence: error === '#SPILL!' ? null : sentence };
  return result === null ? { kind: 'unchecked', ...unread } : { kind: 'current' };
}
