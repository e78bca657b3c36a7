import { ENGLISH_BY_GERMAN } from '../../../engine/german/functionNames';
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from '../../../engine/schnittstelle';
import type { FormulaContext } from './scan';

export interface Suggestion {
  readonly name: string;
  readonly description: string;
}

const MOST = 8;

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
].filter((name, index, all) => all.indexOf(name) === index);

/** The functions whose name begins as written; ours also without their prefix. */
export function suggestions(
  metadata: FunctionsMetadata,
  namespace: string,
  context: FormulaContext | null,
): readonly Suggestion[] {
  const word = context?.word?.text.toUpperCase();
  if (word === undefined) return [];
  const own = metadata.functions
    .map(({ name, description }) => ({
      name: `${namespace}.${name}`,
      description: description ?? '',
      short: name,
    }))
    .filter(({ name, short }) => name.startsWith(word) || (word.length >= 3 && short.startsWith(word)))
    .map(({ name, description }) => ({ name, description }));
  const native = word.length >= 2 ? NATIVE.filter((name) => name.startsWith(word)) : [];
  return [...own, ...native.map((name) => ({ name, description: '' }))].slice(0, MOST);
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

/** The text with the suggestion in place of the word, ready for the first argument. */
export function accepted(
  text: string,
  caret: number,
  context: FormulaContext,
  suggestion: Suggestion,
): { readonly text: string; readonly caret: number } {
  const start = context.word?.start ?? caret;
  const open = text.charAt(caret) === '(' ? '' : '(';
  const head = text.slice(0, start) + suggestion.name + open;
  return { text: head + text.slice(caret), caret: head.length + (open === '' ? 1 : 0) };
}
