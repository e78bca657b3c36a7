import { nachSachgebiet, WEITERE } from '../../src/katalog';
import type { FunctionMetadata } from '../metadata/types';

export interface Subject {
  readonly title: string;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The functions by subject, in the order of the pane.
 *
 * @throws Error for a function that the catalogue does not have
 */
export function subjectsOf(functions: readonly FunctionMetadata[]): Subject[] {
  return nachSachgebiet(functions).map(({ titel, funktionen }) => {
    if (titel === WEITERE)
      throw new Error(`Hilfe: In src/katalog fehlt ${funktionen.map(({ id }) => id).join(', ')}.`);
    return { title: titel, functions: funktionen };
  });
}

/** The page of a function, next to the index. */
export const pageOf = (id: string): string => `${id.toLowerCase()}.html`;
