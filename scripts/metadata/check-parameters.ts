import { duplicates, textProblem } from './check-text';
import type { EnumMetadata, ParameterMetadata } from './types';

/** The dialog „Funktionsargumente“ gets the names as one text, separated by commas, of at most this length. */
const LONGEST_NAME_LIST = 255;

export function checkParameters(
  where: string,
  parameters: readonly ParameterMetadata[],
  enums: readonly EnumMetadata[],
): string[] {
  const names = parameters.map((item) => item.name);
  const problems = duplicates(names).map((name) => `${where}: Der Parameter „${name}“ kommt mehrfach vor.`);
  if (names.join(',').length > LONGEST_NAME_LIST)
    problems.push(`${where}: Die Namen der Parameter sind zusammen länger als ${LONGEST_NAME_LIST} Zeichen.`);
  parameters.forEach((item, index) => {
    const at = `${where}, Parameter „${item.name}“`;
    problems.push(...textProblem(`${at}: Die Beschreibung`, item.description));
    problems.push(...typeProblem(at, item, enums));
    if (!item.optional && parameters.slice(0, index).some((before) => before.optional))
      problems.push(`${at}: Ein Pflichtparameter steht hinter einem optionalen.`);
    if (item.repeating && index < parameters.length - 1)
      problems.push(`${at}: Nur der letzte Parameter darf sich wiederholen.`);
  });
  return problems;
}

/** Any other type lets Excel convert or refuse a value before our code can say in German what is wrong with it. */
function typeProblem(at: string, item: ParameterMetadata, enums: readonly EnumMetadata[]): string[] {
  if (item.customEnumId === undefined)
    return item.type === 'any' ? [] : [`${at}: Der Typ „${item.type}“ ist nicht vorgesehen, nur „unknown“.`];
  const known = enums.some((candidate) => candidate.id === item.customEnumId);
  return known ? [] : [`${at}: Die Auswahlliste ${item.customEnumId} fehlt.`];
}
