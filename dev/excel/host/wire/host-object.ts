import type { EventSource } from './events';
import { apiNotFound, HostError } from './errors';

/**
 * Base of every object a client can hold a proxy for. Members whose names start with a capital letter (or an
 * underscore and a capital) are what the client sees: fields and accessors are properties, methods are methods.
 * Everything in lower case is the host's own business and can't be reached from the wire.
 */
export abstract class HostObject {
  /** The name of Excel's class, for messages. */
  abstract readonly className: string;

  /** What the client needs to find this object again: `Id` or `_ReferenceId`. */
  idData(): Record<string, unknown> {
    return {};
  }

  /** Set by objects that handlers can be added to. */
  eventSource(): EventSource | null {
    return null;
  }
}

const EXPOSED = /^_?[A-Z]/;

function memberNames(target: HostObject): Set<string> {
  const names = new Set<string>();
  for (
    let level: object = target;
    level !== HostObject.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const name of Object.getOwnPropertyNames(level)) if (EXPOSED.test(name)) names.add(name);
  }
  return names;
}

export const hasMember = (target: HostObject, name: string): boolean => EXPOSED.test(name) && name in target;

export function readMember(target: HostObject, name: string): unknown {
  const value = hasMember(target, name) ? (target as unknown as Record<string, unknown>)[name] : undefined;
  if (value === undefined || typeof value === 'function') throw apiNotFound(`${target.className}.${name}`);
  return value;
}

export function writeMember(target: HostObject, name: string, value: unknown): void {
  if (!hasMember(target, name)) throw apiNotFound(`${target.className}.${name}`);
  (target as unknown as Record<string, unknown>)[name] = value;
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = hasMember(target, name) ? (target as unknown as Record<string, unknown>)[name] : undefined;
  if (typeof method !== 'function') throw apiNotFound(`${target.className}.${name}`);
  // An argument left out travels as null.
  const given = args.map((value) => value ?? undefined);
  return (method as (...args: readonly unknown[]) => unknown).apply(target, given);
}

/** All properties that hold data and not another object: what a `load()` without names brings. */
export function scalarNames(target: HostObject): string[] {
  return [...memberNames(target)].filter((name) => {
    const value = peek(target, name);
    return value !== undefined && typeof value !== 'function' && !(value instanceof HostObject);
  });
}

/** An object that this very target does not have (the sheet of a name for the workbook) is no scalar either. */
function peek(target: HostObject, name: string): unknown {
  try {
    return (target as unknown as Record<string, unknown>)[name];
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** Everything the class offers to the client, for the comparison with the genuine library. */
export const offeredMembers = (target: HostObject): string[] => [...memberNames(target)];
