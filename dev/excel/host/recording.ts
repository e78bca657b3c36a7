import type { Host } from './host';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
  PathType,
} from './wire/protocol';

type Paths = BatchRequest['ObjectPaths'];

const CHANGING: readonly number[] = [ActionType.method, ActionType.setProperty, ActionType.update];

/** Something is made by the mere mention of its path, such as a sheet by `Add`. */
const makes = (path: ObjectPath | undefined): boolean =>
  path?.ObjectPathType === PathType.method && path.Name.startsWith('Add');

/** Not what the client does for its own sake, `_KeepReference` and the like. */
const isChange = ({ ActionType: type, Name, ObjectPathId }: Action, paths: Paths): boolean =>
  type === ActionType.instantiate
    ? makes(paths[ObjectPathId])
    : CHANGING.includes(type) && !Name.startsWith('_');

const idsOf = (info: ArgumentInfo | undefined): number[] =>
  (info?.ReferencedObjectPathIds ?? [])
    .flat(2)
    .filter((id): id is number => typeof id === 'number' && id !== 0);

/** The paths that actions need, with those that they lead over. */
function pathsFor(actions: readonly Action[], paths: Paths): Paths {
  const needed: Record<string, ObjectPath> = {};
  const open = actions.flatMap(({ ObjectPathId, ArgumentInfo: info }) => [ObjectPathId, ...idsOf(info)]);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const path = paths[id];
    if (!path || id in needed) continue;
    needed[id] = path;
    open.push(...idsOf(path.ArgumentInfo));
    if (path.ParentObjectPathId !== undefined) open.push(path.ParentObjectPathId);
  }
  return needed;
}

/** Results of functions and the like change no workbook that has its own. */
const isOfService = (paths: Paths): boolean =>
  Object.values(paths).some(({ Name }) => Name.startsWith('Microsoft.'));

/** The part of a request that changes the workbook, without its questions; `null` if it only asks. */
export function changesOf({ Actions, ObjectPaths }: BatchRequest): BatchRequest | null {
  if (isOfService(ObjectPaths)) return null;
  const changes = Actions.filter((action) => isChange(action, ObjectPaths));
  return changes.length === 0 ? null : { Actions: changes, ObjectPaths: pathsFor(changes, ObjectPaths) };
}

/** Takes down what changes the workbook from now on. The returned function tells it so far. */
export function recordChanges(host: Host): () => readonly BatchRequest[] {
  const recorded: BatchRequest[] = [];
  host.onRequest = (request) => {
    const changes = changesOf(request);
    if (changes) recorded.push(changes);
  };
  return () => recorded;
}
