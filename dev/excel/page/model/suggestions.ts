import {
  ENGLISH_BY_GERMAN,
  type FunctionMetadata,
  type FunctionsMetadata,
  type ParameterMetadata,
} from '@kim/engine';
import type { CatalogueEntry } from '../catalogue';
import { TEXTS } from '../texts';
import { type NamedTable, type PartSuggestion, partSuggestions, withPart } from './parts';
import type { FormulaContext } from './scan';

export type Suggestion =
  | {
      readonly name: string;
      readonly description: string;
      readonly kind: 'own' | 'native' | 'table' | 'name';
    }
  | PartSuggestion;

/** What of the workbook a formula may name. */
export interface Named {
  readonly tables: readonly NamedTable[];
  readonly names: readonly string[];
}

const UMLAUTS: Readonly<Record<string, string>> = { Ä: 'AE', Ö: 'OE', Ü: 'UE', ß: 'SS' };

/** `förd` and `FOERD` are the same: names of our functions have no umlauts, what people type has. */
const folded = (text: string): string =>
  text.toUpperCase().replace(/[ÄÖÜß]/g, (letter) => UMLAUTS[letter] ?? letter);

/** `vzae`, `[monate]`, `argumente…`: as Excel marks what may be left out or repeated. */
export const parameterLabel = ({ name, optional, repeating }: ParameterMetadata): string => {
  const shown = repeating === true ? `${name}…` : name;
  return optional === true ? `[${shown}]` : shown;
};

const NATIVE = [
  'SUMME',
  'WENN',
  'RUNDEN',
  'MAX',
  'MIN',
  'MITTELWERT',
  'ANZAHL',
  'UND',
  'ODER',
  'ABS',
  'INDEX',
  'DATUM',
  'JAHR',
  'MONAT',
  ...ENGLISH_BY_GERMAN.keys(),
]
  .filter((name, index, all) => all.indexOf(name) === index)
  .map((name) => ({ name, key: folded(name) }));

/** The functions of the add-in with what is said about them. */
export interface Known {
  readonly metadata: FunctionsMetadata;
  readonly manifest: { readonly namespace: string };
  readonly catalogue: readonly CatalogueEntry[];
}

/** In the order of the catalogue; those that it does not know come last. */
function ordered({ metadata, catalogue }: Known): readonly FunctionMetadata[] {
  const place = ({ id }: FunctionMetadata): number => {
    const index = catalogue.findIndex((entry) => entry.id === id);
    return index < 0 ? catalogue.length : index;
  };
  return [...metadata.functions].sort((a, b) => place(a) - place(b));
}

/** Shorter pieces are the beginning of too many words. */
const SHORTEST_KEYWORD = 4;

function hasKeyword({ catalogue }: Known, { id }: FunctionMetadata, word: string): boolean {
  const keywords = catalogue.find((entry) => entry.id === id)?.keywords ?? [];
  return word.length >= SHORTEST_KEYWORD && keywords.some((keyword) => folded(keyword).startsWith(word));
}

/**
 * What a formula may name and what begins as written: our functions, also without their prefix, Excel's, the workbook's;
 * then our functions that have the word among those of everyday use.
 */
export function suggestions(
  known: Known,
  context: FormulaContext | null,
  { tables, names }: Named,
): readonly Suggestion[] {
  if (context?.part) return partSuggestions(context.part, tables);
  if (!context?.word) return [];
  const word = folded(context.word.text);
  const { namespace } = known.manifest;
  const suggested = ({ name, description = '' }: FunctionMetadata): Suggestion => ({
    name: `${namespace}.${name}`,
    description,
    kind: 'own',
  });
  const isNamed = ({ name }: FunctionMetadata): boolean =>
    `${namespace}.${name}`.startsWith(word) || (word.length >= 3 && name.startsWith(word));
  const functions = ordered(known);
  const own = functions.filter(isNamed).map(suggested);
  if (word.length < 2) return own;
  const native = NATIVE.filter(({ key }) => key.startsWith(word)).map(({ name }) => ({
    name,
    description: TEXTS.native,
    kind: 'native' as const,
  }));
  // A name that is written in full is no suggestion any more.
  const begins = (name: string): boolean => folded(name).startsWith(word) && folded(name) !== word;
  return [
    ...own,
    ...native,
    ...tables
      .map(({ name }) => name)
      .filter(begins)
      .map((name) => ({ name, description: TEXTS.table, kind: 'table' as const })),
    ...names.filter(begins).map((name) => ({ name, description: TEXTS.name, kind: 'name' as const })),
    ...functions.filter((item) => !isNamed(item) && hasKeyword(known, item, word)).map(suggested),
  ];
}

/** The function around the insertion point, if it is one of ours. */
export function calledFunction(
  metadata: FunctionsMetadata,
  namespace: string,
  context: FormulaContext | null,
): { readonly definition: FunctionMetadata; readonly parameter: number } | null {
  const call = context?.call;
  if (!call) return null;
  const name = call.name.toUpperCase();
  const definition = metadata.functions.find((item) => `${namespace}.${item.name}` === name);
  if (!definition) return null;
  const last = definition.parameters.length - 1;
  const repeats = definition.parameters[last]?.repeating === true;
  return { definition, parameter: repeats ? Math.min(call.argument, last) : call.argument };
}

/** The text with the suggestion in place of the word; a function is ready for its first argument. */
export function accepted(
  text: string,
  caret: number,
  context: FormulaContext,
  suggestion: Suggestion,
): { readonly text: string; readonly caret: number } {
  if (context.part && suggestion.kind === 'part') return withPart(text, caret, context.part, suggestion);
  const start = context.word?.start ?? caret;
  const isFunction = suggestion.kind === 'own' || suggestion.kind === 'native';
  const isOpen = text.charAt(caret) === '(';
  const head = text.slice(0, start) + suggestion.name + (isFunction && !isOpen ? '(' : '');
  return { text: head + text.slice(caret), caret: head.length + (isFunction && isOpen ? 1 : 0) };
}
