import { invalidArgument } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import { type CustomXmlPartCollection } from './CustomXmlPartCollection';

/** The namespace of the root element; the XML must at least start with one. */
export function rootNamespace(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--[\s\S]*?-->\s*)*<([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument('XML');
  const prefix = root[1] ? `:${root[1].slice(0, -1)}` : '';
  return new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? '';
}

export class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';

  constructor(
    private readonly collection: CustomXmlPartCollection,
    readonly Id: string,
    private xml: string,
  ) {
    super();
  }

  get NamespaceUri(): string {
    return rootNamespace(this.xml);
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  GetXml(): string {
    return this.xml;
  }

  SetXml(xml: string): void {
    rootNamespace(xml);
    this.xml = xml;
  }

  Delete(): void {
    this.collection.remove(this);
  }
}
