import { invalidReference } from './errors';
import { type HostObject } from './host-object';

/** Objects without an id of their own (ranges) that the client asked to keep between two batches. */
export class ReferenceTable {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  /** The id under which `_KeepReference` will find the object. */
  idOf(object: HostObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `ref-${this.next++}`;
      this.ids.set(object, id);
    }
    return id;
  }

  keep(object: HostObject): void {
    this.kept.set(this.idOf(object), object);
  }

  /** Tells every kept object that the workbook has been rearranged; those that are gone can't be found any more. */
  keepIf(remains: (object: HostObject) => boolean): void {
    for (const [id, object] of this.kept) if (!remains(object)) this.kept.delete(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  resolve(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw invalidReference(id);
    return object;
  }
}
