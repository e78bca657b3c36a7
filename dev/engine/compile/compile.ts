import { parse } from '../formula/parser';
import { type Compiled, type CustomCall } from './compiled';
import { type CompileContext, type Host } from './context';
import { Emitter } from './emitter';
import { expand } from './expand';

/** Takes over what is known from before, so that a formula that was merely moved is not calculated again. */
function adopt(calls: readonly CustomCall[], before: readonly CustomCall[]): void {
  if (calls.length !== before.length || calls.some((call, index) => call.fn !== before[index]?.fn)) return;
  calls.forEach((call, index) => {
    const old = before[index];
    if (old) Object.assign(call, { key: old.key, busy: old.busy, result: old.result });
  });
}

/** Prepares the formula of a cell for calculation: native parts, custom calls, and where their arguments come from. */
export function compile(
  formula: string,
  context: CompileContext,
  host: Host,
  before: Compiled | null,
): Compiled {
  const tokens = expand(formula, context, host);
  const emitter = new Emitter(tokens, parse(tokens), context, host);
  const template = emitter.whole();
  const [only] = template;
  const alone = template.length === 1 ? emitter.calls.find((call) => call === only) : undefined;
  adopt(emitter.calls, before?.calls ?? []);
  return {
    template,
    calls: emitter.calls,
    constants: emitter.constants,
    whole: alone ?? null,
    unbounded: [...emitter.unbounded],
    hint: emitter.hint,
    slot: { row: null, text: '' },
    text: '',
  };
}
