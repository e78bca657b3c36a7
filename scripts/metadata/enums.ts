import { oneParagraph } from './text';
import type { EnumMetadata, EnumValue } from './types';

/**
 * Finishes the enums of the generator, which reads each source file on its own and takes member names as they
 * are spelled:
 * - a member that needs quotes (`"30/360"`) comes out with the quotes as part of the name that Excel lists;
 * - a tooltip keeps the line breaks and indentation of its comment;
 * - an enum has to stand in every file whose functions use it, so it comes out once per file. Excel wants
 *   unique ids. Copies that differ stay in the list, for the check to find.
 */
export function finishEnums(enums: readonly EnumMetadata[]): EnumMetadata[] {
  const seen = new Set<string>();
  return enums.map(finishEnum).filter((item) => {
    const content = JSON.stringify(item);
    const copy = seen.has(content);
    seen.add(content);
    return !copy;
  });
}

function finishEnum(item: EnumMetadata): EnumMetadata {
  return { ...item, values: item.values.map(finishValue) };
}

function finishValue(value: EnumValue): EnumValue {
  return {
    ...value,
    name: value.name.replace(/^(["'])(.*)\1$/, '$2'),
    tooltip: oneParagraph(value.tooltip ?? ''),
  };
}
