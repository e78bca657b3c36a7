import { beispieleZu } from '../../src/katalog/beispiele';
import type { Beispiel } from '../../src/katalog/form';
import type { FunctionMetadata } from '../metadata/types';
import { explaining } from './calls';
import { describe } from './syntax';

/** An example, and the formula that explains it if there is one. */
export interface Example extends Beispiel {
  readonly trace: string | null;
}

/** What the page of a function is about, before anything is computed. */
export interface Entry {
  readonly fn: FunctionMetadata;
  readonly purpose: string;
  /** What the description says that its example gives. */
  readonly promised: string | null;
  /** The first one comes from the description and has no title. */
  readonly examples: readonly [Example, ...Example[]];
  /** Formulas that fail. */
  readonly errors: readonly string[];
}

const example = (titel: string, formel: string): Example => ({ titel, formel, trace: explaining(formel) });

/** @throws Error if the description has no example */
export function entryOf(fn: FunctionMetadata): Entry {
  const description = describe(fn);
  if (!description) throw new Error(`Hilfe: Die Beschreibung von ${fn.id} endet nicht mit einem Beispiel.`);
  const { weitere, fehler } = beispieleZu(fn.id);
  return {
    fn,
    purpose: description.purpose,
    promised: description.result,
    examples: [
      example('', description.formula),
      ...weitere.map(({ titel, formel }) => example(titel, formel)),
    ],
    errors: fehler,
  };
}

/** Everything that has to be computed for a page. */
export const formulasOf = ({ examples, errors }: Entry): string[] => [
  ...examples.flatMap(({ formel, trace }) => (trace === null ? [formel] : [formel, trace])),
  ...errors,
];
