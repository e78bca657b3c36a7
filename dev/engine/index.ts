/** The public door of the engine: everything that other folders may use. */
export type * from './contract';
export { createEngine } from './engine';
export { isError, isMatrix } from './compile/compiled';
export { literal } from './compile/literals';
export { parse } from './formula/parser';
export {
  type Edge,
  isInside,
  parseReference,
  printReference,
  type Reference,
  sameName,
} from './formula/reference';
export { printStructured, readStructured } from './formula/structured';
export { tokenize } from './formula/tokenizer';
export {
  assertLength,
  FormulaSyntaxError,
  INVARIANT,
  LONGEST_FORMULA,
  textOf,
  type Token,
} from './formula/tokens';
export { ENGLISH_BY_GERMAN } from './german/function-names';
export { generalNumber } from './german/general-number';
export { GERMAN, GERMAN_ERRORS } from './german/notation';
export { toGerman, toInvariant } from './german/translate';
export type { IronCalc } from './native/ironcalc';
