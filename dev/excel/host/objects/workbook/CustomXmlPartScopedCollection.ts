import { HostCollection } from '../../wire/collection';
import { itemNotFound } from '../../wire/errors';
import { type CustomXmlPart } from './CustomXmlPart';

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
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
