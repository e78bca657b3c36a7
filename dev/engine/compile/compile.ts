import { parse } from '../formula/parser';
import { type Compiled, type CustomCall, stored } from './compiled';
import { type CompileContext, type FormulaPlace } from './context';
import { Emitter } from './emitter';
import { expand } from './expand';
import { isSingle } from './single';
import { BEYOND_ENGINE, isTooComplex, TOO_COMPLEX } from './size';
import { type CellError, type CellValue, type Matrix } from '../contract';

interface FormulaHost extends FormulaPlace {
  /** The native engine has failed at this formula before. */
  readonly beyondEngine: boolean;
}

/** Takes over what is known from before, so that a formula that was merely moved is not calculated again. */
function adopt(calls: readonly CustomCall[], before: readonly CustomCall[]): void {
  if (calls.length !== before.length || calls.some((call, index) => call.fn !== before[index]?.fn)) return;
  calls.forEach((call, index) => {
    const old = before[index];
    if (old) Object.assign(call, { key: old.key, busy: old.busy, result: old.result });
  });
}

/** A formula that is not calculated: its result stands in its place. */
export function standing(result: CellValue | Matrix): Compiled {
  const value = stored(result);
  return {
    template: [value],
    calls: [],
    constants: [value],
    single: false,
    readsSpills: false,
    whole: value,
    unbounded: [],
    reads: new Set(),
    hint: null,
    slot: { row: null, text: '' },
    text: '',
  };
}

/** A formula that is not handed to the native engine: it is an error from the start. */
const refused = (error: CellError): Compiled => ({
  template: [error.code],
  calls: [],
  constants: [],
  single: true,
  readsSpills: false,
  whole: null,
  unbounded: [],
  reads: new Set(),
  hint: error,
  slot: { row: null, text: '' },
  text: '',
});

/** Prepares the formula of a cell for calculation: native parts, custom calls, and where their arguments come from. */
export function compile(
  formula: string,
  context: CompileContext,
  host: FormulaHost,
  before: Compiled | null,
): Compiled {
  if (host.beyondEngine) return refused(BEYOND_ENGINE);
  const tokens = expand(formula, context, host);
  if (tokens === null || isTooComplex(tokens)) return refused(TOO_COMPLEX);
  const parsed = parse(tokens);
  const emitter = new Emitter(tokens, parsed, context, host);
  const template = emitter.whole();
  const [only] = template;
  const alone = template.length === 1 ? emitter.calls.find((call) => call === only) : undefined;
  adopt(emitter.calls, before?.calls ?? []);
  // `@` before a bare reference would look for the same row.
  const calculates = parsed.size > 0 || tokens.some(({ kind }) => kind === 'operator');
  const single = calculates && isSingle(tokens, parsed, { from: 0, to: tokens.length });
  return {
    // Told by a sign, for the native engine does not see it.
    template: single ? ['@(', ...template, ')'] : template,
    calls: emitter.calls,
    constants: emitter.constants,
    single,
    readsSpills: tokens.some(({ kind }) => kind === 'spill'),
    whole: alone ?? null,
    unbounded: [...emitter.unbounded],
    reads: emitter.reads,
    hint: emitter.hint,
    slot: { row: null, text: '' },
    text: '',
  };
}
