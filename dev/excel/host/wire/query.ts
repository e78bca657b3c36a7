import { HostCollection } from './collection';
import { HostObject, hasMember, readMember, scalarNames } from './host-object';
import type { QueryInfo } from './protocol';

/** `format/fill/color` becomes `Format`, then `Fill`, then `Color`. */
const toMember = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

function group(paths: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('/');
    const tails = heads.get(head) ?? [];
    heads.set(head, tails);
    if (rest.length > 0) tails.push(rest.join('/'));
  }
  return heads;
}

function plainObject(target: HostObject, paths: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...target.idData() };
  const wanted = paths.length === 0 ? ['*'] : paths;
  for (const [head, tails] of group(wanted)) {
    if (head === 'isNullObject') continue;
    if (head === '*' || head === '$all' || head === '$none') {
      if (head !== '$none') for (const name of scalarNames(target)) result[name] = readMember(target, name);
      continue;
    }
    const name = toMember(head);
    const value = readMember(target, name);
    result[name] = value instanceof HostObject ? load(value, tails) : value;
  }
  return result;
}

function collection(
  target: HostCollection<HostObject>,
  paths: readonly string[],
  query?: QueryInfo,
): unknown {
  const own: Record<string, unknown> = {};
  const ofItems: string[] = [];
  let wantsItems = paths.length === 0;
  for (const path of paths) {
    if (path === 'items') wantsItems = true;
    else if (path.startsWith('items/')) ofItems.push(path.slice('items/'.length));
    else if (path !== 'count' && !hasOwnScalar(target, path)) ofItems.push(path);
    else own[toMember(path)] = readMember(target, toMember(path));
  }
  if (!wantsItems && ofItems.length === 0) return own;
  const skip = query?.Skip ?? 0;
  const items = target.items().slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  return { ...own, _Items: items.map((item) => load(item, ofItems)) };
}

const hasOwnScalar = (target: HostObject, path: string): boolean =>
  !path.includes('/') && path !== '*' && hasMember(target, toMember(path));

/** What a `load` brings: the selected scalars, and selected objects nested. No selection means all scalars. */
export function load(target: HostObject, paths: readonly string[], query?: QueryInfo): unknown {
  if (!(target instanceof HostCollection)) return plainObject(target, paths);
  return collection(target as HostCollection<HostObject>, paths, query);
}

/** The same for `retrieve()`, which wants the public spelling of the names. */
export function toPublicNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPublicNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === '_Items' ? 'items' : name.charAt(0).toLowerCase() + name.slice(1),
      toPublicNames(inner),
    ]),
  );
}
