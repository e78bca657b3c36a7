import { duplicates, textProblem } from './check-text';
import type { EnumMetadata } from './types';

export function checkEnums(enums: readonly EnumMetadata[]): string[] {
  return [
    ...duplicates(enums.map((item) => item.id)).map(
      (id) => `Die Auswahlliste ${id} ist in mehreren Dateien verschieden erklärt.`,
    ),
    ...enums.flatMap(checkEnum),
  ];
}

function checkEnum(item: EnumMetadata): string[] {
  const where = `Auswahlliste ${item.id}`;
  if (item.type !== 'string') return [`${where}: Nur Texte sind vorgesehen (@customenum {string}).`];
  return [
    ...duplicates(item.values.map((value) => value.stringValue ?? '')).map(
      (value) => `${where}: Der Wert „${value}“ kommt mehrfach vor.`,
    ),
    ...item.values.flatMap((value) =>
      textProblem(`${where}: Die Erklärung zu „${value.name}“`, value.tooltip),
    ),
  ];
}
