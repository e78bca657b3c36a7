import type { Document, Element } from '@xmldom/xmldom';
import { attribute, element, elements, resource, type ManifestInput } from './document';
import { pngSize } from './png';

/** Sizes that every button and group of the ribbon needs. */
const RIBBON = ['16', '32', '80'];

export function checkIcons(document: Document, { file }: ManifestInput): string[] {
  return [
    ...checkPicture('IconUrl', attribute(element(document, 'IconUrl'), 'DefaultValue'), 32, file),
    ...checkPicture(
      'HighResolutionIconUrl',
      attribute(element(document, 'HighResolutionIconUrl'), 'DefaultValue'),
      64,
      file,
    ),
    ...elements(document, 'Icon').flatMap((icon) => checkIcon(document, icon, file)),
  ];
}

function checkIcon(document: Document, icon: Element, file: ManifestInput['file']): string[] {
  const images = elements(icon, 'Image');
  const sizes = images.map((image) => attribute(image, 'size'));
  return [
    ...RIBBON.filter((size) => !sizes.includes(size)).map((size) => `Einem Symbol fehlt die Größe ${size}.`),
    ...images.flatMap((image) =>
      checkPicture('Image', resource(document, image), Number(attribute(image, 'size')), file),
    ),
  ];
}

function checkPicture(where: string, address: string, size: number, file: ManifestInput['file']): string[] {
  const name = `assets/${address.split('/').pop() ?? ''}`;
  const content = address.endsWith(name) ? file(name) : undefined;
  const actual = content && pngSize(content);
  if (!actual) return [`${where}: „${address}“ ist kein PNG-Bild unter assets/.`];
  const right = actual.width === size && actual.height === size;
  return right
    ? []
    : [`${where}: ${name} hat ${actual.width} × ${actual.height} statt ${size} × ${size} Punkte.`];
}
