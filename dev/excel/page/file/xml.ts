/** What little of XML the parts of a workbook need. Elements are found by their local names: prefixes are a matter of taste. */

/** Office writes line breaks and the like in texts as `_x000a_`. */
export const decoded = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What no XML may have as it is, or what reading it would take for a line break: all but tabs and line feeds. */
const FOREIGN = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const code = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as Office writes it into an element, so that {@link decoded} gives it back; also one that looks like a code. */
export const fileText = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4}_)/gi, code('_')).replace(FOREIGN, code);

/** The same for an attribute, where a line break would be read as a blank. */
export const fileAttribute = (text: string): string => fileText(text).replace(/[\t\n]/g, code);

/** A text for XML that is written here and not by exceljs, which escapes for itself. */
export const encoded = (text: string): string =>
  fileText(text.replace(/\r\n/g, '\n'))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');

const EMPTY = '<leer/>';

/**
 * The root of a part; one without anything in it for a part that there is not.
 *
 * @throws Error if it is no XML, or has definitions of its own, which no workbook has and which can be made to grow
 */
export function parseXml(text: string): Element {
  if (text.includes('<!DOCTYPE')) throw new Error('Ein Teil der Datei hat eine Dokumenttyp-Definition.');
  const { documentElement } = new DOMParser().parseFromString(text === '' ? EMPTY : text, 'application/xml');
  if (
    documentElement.getElementsByTagNameNS('*', 'parsererror').length > 0 ||
    documentElement.localName === 'parsererror'
  )
    throw new Error('Ein Teil der Datei ist kein XML.');
  return documentElement;
}

// Going from one element to the next is faster than lists of the browser, which are kept up to date.

/** All elements of a name below another, however deep. */
export function all(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  let at: Element | null = parent.firstElementChild;
  while (at) {
    if (at.localName === name) found.push(at);
    let next: Element | null = at.firstElementChild;
    // Up again until there is something beside it, and never out of the parent.
    for (; !next && at && at !== parent; at = at.parentElement) next = at.nextElementSibling;
    at = next;
  }
  return found;
}

/** The elements of a name that lie directly in another. */
export function children(parent: Element | undefined, name: string): Element[] {
  const found: Element[] = [];
  for (let next = parent?.firstElementChild; next; next = next.nextElementSibling)
    if (next.localName === name) found.push(next);
  return found;
}

/** The first of the {@link children}. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  for (let next = parent?.firstElementChild; next; next = next.nextElementSibling)
    if (next.localName === name) return next;
  return undefined;
}

/** An attribute without its prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const plain = element?.getAttribute(name);
  return plain === null || plain === undefined ? undefined : decoded(plain);
}

/** The id of a relation, `r:id`, which is not the `id` of the element itself. */
export const relationId = (element: Element): string =>
  Array.from(element.attributes).find(({ name, localName }) => localName === 'id' && name !== 'id')?.value ??
  '';

/** Yes in both of its spellings, LibreOffice writes the longer one. */
export const isOn = (element: Element | undefined, name: string): boolean =>
  ['1', 'true'].includes(element?.getAttribute(name) ?? '');

export const isOff = (element: Element | undefined, name: string): boolean =>
  ['0', 'false'].includes(element?.getAttribute(name) ?? '');

/** A number within its limits; nothing if there is none. */
export function numeric(
  element: Element | undefined,
  name: string,
  [least, most]: readonly [least: number, most: number],
): number | undefined {
  const text = element?.getAttribute(name);
  const value = text === null || text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : undefined;
}

/** The text in an element. */
export const textOf = (element: Element | undefined): string | undefined =>
  element && decoded(element.textContent);
