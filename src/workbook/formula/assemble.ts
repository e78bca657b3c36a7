import type { Fragment, Place } from './fragment';
import { literal } from './text';

export interface Formula {
  readonly invariant: string;
  readonly german: string;
  /** The invariant formula, cut so that what refers to the workbook stands alone. */
  readonly pieces: readonly Piece[];
}

export type Piece = string | Reference;

export interface Reference {
  /** Invariant, as it stands in the formula. */
  readonly text: string;
  readonly place: Place;
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
    pieces: [
      `=KIM.${name}(`,
      ...used.flatMap(({ invariant: text, place }, index): Piece[] => [
        ...(index > 0 ? [','] : []),
        place ? { text, place } : text,
      ]),
      ')',
    ],
  };
}

/** One of the values that a function offers. */
export const choice = (value: string): Fragment => ({ kind: 'text', ...literal(value) });
