import type { Fragment } from './fragment';
import { literal } from './text';

export interface Formula {
  readonly invariant: string;
  readonly german: string;
}

/** The longest formula that Excel takes. */
export const LONGEST_FORMULA = 8_192;

const FUNCTION = /^[A-Z][A-Z0-9_.]*$/;

/** A call of a KIM function. Arguments left out at the end disappear, in between they stay empty. */
export function assemble(name: string, fragments: readonly Fragment[]): Formula {
  if (!FUNCTION.test(name)) throw new Error(`No name of a function: ${name}`);
  const last = fragments.reduce((end, { kind }, index) => (kind === 'omitted' ? end : index + 1), 0);
  const used = fragments.slice(0, last);
  return {
    invariant: `=KIM.${name}(${used.map(({ invariant }) => invariant).join(',')})`,
    german: `=KIM.${name}(${used.map(({ german }) => german).join(';')})`,
  };
}

/** One of the values that a function offers. */
export const choice = (value: string): Fragment => ({ kind: 'text', ...literal(value) });
