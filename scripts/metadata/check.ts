import { checkEnums } from './check-enums';
import { checkParameters } from './check-parameters';
import { duplicates, textProblem } from './check-text';
import type { FunctionMetadata, Metadata } from './types';

/** Everything that would make Excel refuse the file or show a function badly: German sentences, none if all is well. */
export function checkMetadata(metadata: Metadata): string[] {
  const { functions } = metadata;
  if (functions.length === 0) return ['Die Metadaten enthalten keine Funktion.'];
  return [
    ...duplicates(functions.map((item) => item.id)).map((id) => `Die Kennung ${id} ist mehrfach vergeben.`),
    ...functions.flatMap((item) => checkFunction(item, metadata)),
    ...checkEnums(metadata.enums ?? []),
  ];
}

function checkFunction(item: FunctionMetadata, metadata: Metadata): string[] {
  const where = `Funktion ${item.id}`;
  const problems: string[] = [];
  // Umlauts are allowed in a name, but not in an id, and hard to type on foreign keyboards.
  if (!/^[A-Z][A-Z0-9_.]{2,127}$/.test(item.id))
    problems.push(
      `${where}: Die Kennung darf nur A-Z, 0-9, Punkt und Unterstrich enthalten (3 bis 128 Zeichen).`,
    );
  if (item.name !== item.id)
    problems.push(
      `${where}: Name „${item.name}“ und Kennung weichen voneinander ab (@customfunction KENNUNG NAME).`,
    );
  problems.push(...textProblem(`${where}: Die Beschreibung`, item.description));
  // A function that is volatile, streaming or bound to its caller would break ST-1.
  if (item.options)
    problems.push(`${where}: Die Angabe @${Object.keys(item.options).join(', @')} ist nicht vorgesehen.`);
  return [...problems, ...checkParameters(where, item.parameters, metadata.enums ?? [])];
}
