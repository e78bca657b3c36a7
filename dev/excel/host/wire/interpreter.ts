import type { EventHub } from './events';
import { HostCollection } from './collection';
import { apiNotFound, HostError, invalidReference, itemNotFound } from './errors';
import { callMember, HostObject, readMember, writeMember } from './host-object';
import {
  type Action,
  type ActionResult,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  PathType,
} from './protocol';
import { load, toPublicNames } from './query';
import type { ReferenceTable } from './references';

/** Where the interpreter starts from: the workbook, the named services, and the objects kept between batches. */
export interface InterpreterRoots {
  readonly root: HostObject;
  service(name: string): HostObject | undefined;
  readonly references: ReferenceTable;
  readonly events: EventHub;
}

/** Carries out one batch. Paths are resolved on first use, because an earlier action may create what they name. */
class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly roots: InterpreterRoots,
    private readonly paths: BatchRequest['ObjectPaths'],
  ) {}

  perform(action: Action): unknown {
    const target = action.ActionType === ActionType.trace ? null : this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return target === null ? null : target.idData();
      case ActionType.query:
      case ActionType.queryAsJson: {
        if (target === null) return null;
        const query = action.QueryInfo;
        const expanded = (query?.Expand ?? []).filter((path) => path !== 'items');
        const loaded = load(target, [...(query?.Select ?? []), ...expanded], query);
        return action.ActionType === ActionType.query ? loaded : toPublicNames(loaded);
      }
      case ActionType.method: {
        // The client keeps every range of a run, also those that turn out not to exist.
        if (target === null && action.Name === '_KeepReference') return null;
        if (target !== null && this.registration(target, action.Name)) return null;
        const result = callMember(
          this.present(target, action),
          action.Name,
          this.arguments(action.ArgumentInfo),
        );
        return result instanceof HostObject ? result.idData() : (result ?? null);
      }
      case ActionType.setProperty:
        writeMember(this.present(target, action), action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.update(this.present(target, action), action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }

  /** `_RegisterDataChangedEvent` and its like, the same for all objects that have events. */
  private registration(target: HostObject, name: string): boolean {
    const match = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/.exec(name);
    const source = match ? target.eventSource() : null;
    const type = source?.types[match?.[2] ?? ''];
    if (!match || !source || type === undefined) return false;
    if (match[1] === 'Register') this.roots.events.register(type, source.target);
    else this.roots.events.unregister(type, source.target);
    return true;
  }

  private present(target: HostObject | null, action: Action): HostObject {
    if (target === null) throw itemNotFound(action.Name);
    return target;
  }

  private update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = name.charAt(0).toUpperCase() + name.slice(1);
      const current = readMember(target, member);
      if (current instanceof HostObject) this.update(current, value as Record<string, unknown>);
      else writeMember(target, member, value);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidReference(`Objektpfad ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.root;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return this.roots.references.resolve(path.Name);
      case PathType.newObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    const result = this.step(parent, path, args);
    if (result === null || result instanceof HostObject) return result;
    throw apiNotFound(`${parent.className}.${path.Name}`);
  }

  private step(parent: HostObject, path: ObjectPath, args: readonly unknown[]): unknown {
    switch (path.ObjectPathType) {
      case PathType.method:
        return callMember(parent, path.Name, args);
      case PathType.property:
        return readMember(parent, path.Name);
      case PathType.indexer:
        if (parent instanceof HostCollection) return parent.GetItem(args[0] as string | number);
        throw apiNotFound(`${parent.className}[]`);
      default:
        throw apiNotFound(`ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  /** An argument that is an object travels as the id of its path; in arrays element by element. */
  private argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((item, i) => this.argument(item, id[i] as unknown));
    return typeof id === 'number' && id !== 0 ? this.resolve(id) : value;
  }
}

function describe(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError('GeneralException', `Interner Fehler im Nachbau: ${message}`, 500);
}

/** Runs the actions in order and stops at the first failure; results before it are kept, as in Excel. */
export function interpret(roots: InterpreterRoots, request: BatchRequest): BatchResponse {
  const batch = new Batch(roots, request.ObjectPaths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const response: BatchResponse = { Results: results, TraceIds: traceIds };
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
    } catch (error) {
      const { code, message, httpStatus } = describe(error);
      const Location = request.ObjectPaths[action.ObjectPathId]?.Name ?? action.Name;
      response.Error = {
        Code: code,
        Message: message,
        Location,
        ActionIndex: index,
        HttpStatusCode: httpStatus,
      };
      break;
    }
  }
  return response;
}
