import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** What the checks look at. */
export interface ManifestInput {
  readonly text: string;
  /** Version of the add-in, `package.json`. */
  readonly version: string;
  /** The files on the server, by their path below the add-in's address; undefined for one that is not there. */
  readonly file: (path: string) => Buffer | undefined;
}

/** @throws Error if the text is no well-formed XML */
export function parseManifest(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`Kein gültiges XML (${level}): ${message}`);
    },
  });
  return parser.parseFromString(text, 'text/xml');
}

/** All elements of this name, whatever their namespace; the schema looks after namespaces. */
export function elements(from: Document | Element, name: string): Element[] {
  return [...from.getElementsByTagNameNS('*', name)];
}

/** The first element at the end of a path of names, each directly or indirectly inside the one before. */
export function element(from: Document | Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Document | Element | undefined>(
    (parent, name) => (parent ? elements(parent, name)[0] : undefined),
    from,
  ) as Element | undefined;
}

export function attribute(of: Element | undefined, name: string): string {
  return of?.getAttribute(name) ?? '';
}

export function textOf(of: Element | undefined): string {
  return of?.textContent ?? '';
}

/** The value that a `resid` refers to, empty if there is none. */
export function resource(document: Document, of: Element | undefined): string {
  const id = attribute(of, 'resid');
  const resources = element(document, 'Resources');
  const found = [...(resources?.getElementsByTagNameNS('*', '*') ?? [])].find(
    (item) => attribute(item, 'id') === id,
  );
  return attribute(found, 'DefaultValue');
}
