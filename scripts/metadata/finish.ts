import { finishEnums } from './enums';
import { oneParagraph } from './text';
import type { FunctionMetadata, Metadata, ParameterMetadata } from './types';

/** The help page of one function below the address the add-in is served from. */
export function helpUrl(base: string, id: string): string {
  return `${base}hilfe/${id.toLowerCase()}.html`;
}

/**
 * Adds what the generator of Microsoft can't know or gets wrong. The result is what Excel, the formula tool and
 * the help pages read.
 *
 * - `allowErrorForDataTypeAny`: without it, an error in one cell of a range fails the whole call before our code
 *   can name that cell. It is a property of the file, not of a function.
 * - `allowCustomDataForDataTypeAny`, always set by the generator, goes: cells with data types would arrive as
 *   objects instead of their plain value.
 * - Type and dimension are spelled out, so that no reader has to know the defaults.
 */
export function finishMetadata(generated: Metadata, base: string): Metadata {
  const functions = generated.functions
    .map((item) => finishFunction(item, base))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const enums = finishEnums(generated.enums ?? []);
  return { allowErrorForDataTypeAny: true, functions, ...(enums.length > 0 ? { enums } : {}) };
}

function finishFunction(item: FunctionMetadata, base: string): FunctionMetadata {
  return {
    id: item.id,
    name: item.name,
    description: oneParagraph(item.description ?? ''),
    helpUrl: helpUrl(base, item.id),
    parameters: item.parameters.map(finishParameter),
    result: {
      type: item.result?.type ?? 'any',
      dimensionality: item.result?.dimensionality ?? 'scalar',
    },
    ...(item.options ? { options: item.options } : {}),
  };
}

function finishParameter(item: ParameterMetadata): ParameterMetadata {
  return {
    name: item.name,
    description: oneParagraph(item.description ?? ''),
    type: item.type ?? 'any',
    dimensionality: item.dimensionality ?? 'scalar',
    ...(item.optional || item.repeating ? { optional: true } : {}),
    ...(item.repeating ? { repeating: true } : {}),
    ...(item.customEnumId ? { customEnumId: item.customEnumId } : {}),
  };
}
