import { type Template } from './compiled';
import { SEPARATOR } from './native-text';

/** The variables that a place in a formula sees. */
export interface Scope {
  /** Variables of LET with what they stand for, in order. */
  readonly lets: readonly (readonly [name: string, definition: Template])[];
  /** Parameters of LAMBDA, in capitals, and variables of LET that are made of them. */
  readonly parameters: ReadonlySet<string>;
  /** In a criterion of SUMIF and the like numbers become text with a decimal point. */
  readonly pointed: boolean;
}

export const NO_SCOPE: Scope = { lets: [], parameters: new Set(), pointed: false };

export const withPoint = (scope: Scope, pointed: boolean): Scope => ({ ...scope, pointed });

export const withLet = (scope: Scope, name: string, definition: Template): Scope => ({
  ...scope,
  lets: [...scope.lets, [name, definition]],
});

export const withParameters = (scope: Scope, names: readonly string[]): Scope => ({
  ...scope,
  parameters: new Set([...scope.parameters, ...names.map((name) => name.toUpperCase())]),
});

/** An argument is calculated outside of its formula, so it takes the variables it may need along. */
export function insideScope(scope: Scope, template: Template): Template {
  if (scope.lets.length === 0) return template;
  const variables = scope.lets.flatMap(([name, definition]) => [name + SEPARATOR, ...definition, SEPARATOR]);
  return ['LET(', ...variables, ...template, ')'];
}
