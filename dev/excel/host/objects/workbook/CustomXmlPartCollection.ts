import { type Book } from '../../model/book';
import { HostCollection } from '../../wire/collection';
import { CustomXmlPart, rootNamespace } from './CustomXmlPart';
import { CustomXmlPartScopedCollection } from './CustomXmlPartScopedCollection';

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
