/** What little of XML the parts of a workbook need that exceljs does not read. */

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Office writes line breaks in attributes as `_x000a_`. */
export const decoded = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex: string, decimal: string, name: string) =>
      hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (NAMED[name] ?? all),
    )
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export const encoded = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n/g, '&#10;');

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', first, second]) => [
      name,
      decoded(first ?? second ?? ''),
    ]),
  );

/** All elements of a name, whatever their prefix; they must not lie within each other. */
export function elements(xml: string, name: string): Element[] {
  const quoted = `(?:"[^"]*"|'[^']*')`;
  const tag = new RegExp(
    `<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*${quoted})*)\\s*(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
    'g',
  );
  return [...xml.matchAll(tag)].map(([, attributes = '', inner = '']) => ({
    attributes: attributesOf(attributes),
    inner,
  }));
}

/** The text of the first element of a name. */
export const textOf = (xml: string, name: string): string | undefined => {
  const [first] = elements(xml, name);
  return first && decoded(first.inner.replace(/<[^>]*>/g, ''));
};
