import { invalidArgument, itemNotFound } from './errors';
import { HostObject } from './host-object';

/** A collection with the access paths that all of Excel's collections share. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  /** In the order the client sees. */
  abstract items(): readonly T[];

  /** True if `key` (a name or an id) means this item. */
  protected abstract matches(item: T, key: string | number): boolean;

  find(key: string | number): T | null {
    return this.items().find((item) => this.matches(item, key)) ?? null;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: string | number): T {
    const item = this.find(key);
    if (!item) throw itemNotFound(`${this.className} "${key}"`);
    return item;
  }

  GetItemOrNullObject(key: string | number): T | null {
    return this.find(key);
  }

  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw invalidArgument(`${this.className}[${index}]`);
    return item;
  }
}

/** Names in Excel are compared without regard to case. */
export const sameName = (a: string, b: string | number): boolean =>
  typeof b === 'string' && a.toLocaleLowerCase('de') === b.toLocaleLowerCase('de');
