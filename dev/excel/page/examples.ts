import type { SheetResult } from '../host/stored-results';
import type { BatchRequest } from '../host/wire/protocol';

/** A workbook that can be chosen: what an add-in has sent to write it, taken down when the page was built. */
export interface Example {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly requests: readonly BatchRequest[];
  /** What its formulas have come to. */
  readonly results: readonly SheetResult[];
}

const EMPTY: Example = {
  id: 'leer',
  label: 'Leere Arbeitsmappe',
  file: 'Mappe1.xlsx',
  requests: [],
  results: [],
};

/** All that are offered; the first of them is opened with the page. */
export const offered = (recorded: readonly Example[]): readonly Example[] => [...recorded, EMPTY];

export const exampleOf = (examples: readonly Example[], id: string): Example =>
  examples.find((example) => example.id === id) ?? examples[0] ?? EMPTY;
