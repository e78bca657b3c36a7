import type { Book } from '../book';
import { HostCollection } from '../wire/collection';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { HostObject } from '../wire/hostobject';

/** The namespace of the root element; the XML must at least start with one. */
function rootNamespace(xml: string): string {
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

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly className: string = 'CustomXmlPartCollection';
  private readonly parts: CustomXmlPart[] = [];

  constructor(private readonly book: Book) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return this.parts;
  }

  protected matches(part: CustomXmlPart, id: string | number): boolean {
    return part.Id === id;
  }

  Add(xml: string): CustomXmlPart {
    rootNamespace(xml);
    const part = new CustomXmlPart(this, this.book.newId(), xml);
    this.parts.push(part);
    return part;
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts, namespaceUri);
  }

  remove(part: CustomXmlPart): void {
    this.parts.splice(this.parts.indexOf(part), 1);
  }
}

/** The parts of one namespace. */
class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  readonly className = 'CustomXmlPartScopedCollection';

  constructor(
    private readonly all: readonly CustomXmlPart[],
    private readonly namespaceUri: string,
  ) {
    super();
  }

  items(): readonly CustomXmlPart[] {
    return this.all.filter((part) => part.NamespaceUri === this.namespaceUri);
  }

  protected matches(part: CustomXmlPart, id: string | number): boolean {
    return part.Id === id;
  }

  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (!part) throw itemNotFound(this.namespaceUri);
    return part;
  }

  /** Null also when there is more than one, as in Excel. */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items();
    return only && others.length === 0 ? only : null;
  }
}
