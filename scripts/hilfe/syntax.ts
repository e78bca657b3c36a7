import type { FunctionMetadata } from '../metadata/types';

/** How a formula with this function is written in a German Excel; with room for a line break behind each argument. */
export function signature({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map(
    (item) => `${item.optional ? `[${item.name}]` : item.name}${item.repeating ? '; …' : ''}`,
  );
  return `=KIM.${name}(${names.join('; ')})`;
}

export interface Description {
  /** What the function does. */
  readonly purpose: string;
  /** The formula of the example and, if the text says so, what it gives. */
  readonly formula: string;
  readonly result: string | null;
}

const DESCRIPTION = /^(.+?) Beispiel: (=.+?)(?: ergibt (.+))?\.$/;

/** Takes the description of a function apart; null if it has no example. */
export function describe({ description = '' }: FunctionMetadata): Description | null {
  const [, purpose, formula, result = null] = DESCRIPTION.exec(description) ?? [];
  return purpose !== undefined && formula !== undefined ? { purpose, formula, result } : null;
}
