import type { FormulaCall } from '../../workbook/formula/tree/tree';
import type { CellFormula } from '../../workbook/trace/cell-formula';
import { readReferences, referencesIn } from '../../workbook/trace/references';
import type { Catalogue } from '../functions/catalogue/metadata';
import type { Finding, FunctionsPort } from '../../shared-runtime/port';
import { callOf, type TraceRow } from './evaluate';
import { materialNames, withMaterialSource } from './material-source';

/** The Rechenweg of a call in a cell. */
export type CallTrace =
  /** Headings, then a row for each step. */
  | { readonly kind: 'steps'; readonly rows: readonly TraceRow[] }
  /** The call has no result, and this is why. */
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** Only Excel knows what one of the arguments comes to. */
  | { readonly kind: 'unreadable' };

/**
 * RZ-1: the steps of a call, computed by the functions themselves from what its arguments hold. Nothing is written.
 *
 * @throws WorkbookFault
 */
export async function traceOfCall(
  cell: CellFormula,
  call: FormulaCall,
  { functions }: Catalogue,
): Promise<CallTrace> {
  const { calculate } = (globalThis.kimFunctions ?? {}) as Partial<FunctionsPort>;
  if (!calculate) return { kind: 'unreadable' };
  const references = referencesIn(call);
  const names = materialNames(references);
  const values = await readReferences(cell, [...references, ...names]);
  const isTrace = call.name === 'KIM.RECHENWEG';
  const asked = callOf(call, { values, functions, calculate }, !isTrace);
  if (asked === null) return { kind: 'unreadable' };
  const outcome = calculate(asked.name, asked.args);
  if (outcome.kind === 'findings') {
    const [finding] = outcome.findings;
    if (!finding) throw new Error('Neither a result nor a finding');
    return { kind: 'finding', finding };
  }
  if (!Array.isArray(outcome.value)) throw new Error('A Rechenweg is a table.');
  return {
    kind: 'steps',
    rows: withMaterialSource(
      outcome.value,
      names.map((name) => values.get(name)),
    ),
  };
}
