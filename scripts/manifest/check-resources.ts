import type { Document, Element } from '@xmldom/xmldom';
import { duplicates } from '../metadata/check-text';
import { attribute, element, elements } from './document';

/** Office cuts or refuses longer ones. */
const LONGEST_ID = 32;
const LONGEST = { ShortStrings: 125, LongStrings: 250 } as const;

/** Which list of resources an element may refer to. */
const LIST_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

export function checkResources(document: Document): string[] {
  return [...checkReferences(document), ...checkIds(document), ...checkLengths(document)];
}

function checkReferences(document: Document): string[] {
  return elements(document, '*').flatMap((item) => {
    if (!item.hasAttribute('resid')) return [];
    const name = item.localName ?? '';
    const id = attribute(item, 'resid');
    const found = entries(document, LIST_OF[name] ?? '').some((entry) => attribute(entry, 'id') === id);
    return found ? [] : [`${name} verweist auf „${id}“, das unter ${LIST_OF[name] ?? 'Resources'} fehlt.`];
  });
}

function checkIds(document: Document): string[] {
  const ids = Object.keys({ Images: 0, Urls: 0, ...LONGEST })
    .flatMap((list) => entries(document, list))
    .map((entry) => attribute(entry, 'id'));
  const controls = [...elements(document, 'Group'), ...elements(document, 'Control')];
  return [
    ...duplicates(ids).map((id) => `Die Ressource „${id}“ ist mehrfach erklärt.`),
    ...duplicates(controls.map((item) => attribute(item, 'id'))).map(
      (id) => `„${id}“ ist mehrfach vergeben.`,
    ),
    ...ids
      .filter((id) => id.length === 0 || id.length > LONGEST_ID)
      .map((id) => `Die Kennung „${id}“ hat nicht 1 bis ${LONGEST_ID} Zeichen.`),
  ];
}

function checkLengths(document: Document): string[] {
  return Object.entries(LONGEST).flatMap(([list, longest]) =>
    entries(document, list)
      .filter((entry) => !isBetween(attribute(entry, 'DefaultValue').length, 1, longest))
      .map((entry) => `Der Text „${attribute(entry, 'id')}“ hat nicht 1 bis ${longest} Zeichen.`),
  );
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function entries(document: Document, list: string): Element[] {
  const parent = element(document, 'Resources', list);
  return parent
    ? [...elements(parent, 'Image'), ...elements(parent, 'Url'), ...elements(parent, 'String')]
    : [];
}
