import ts from 'typescript';
import type { Dropped } from './dropped';
import { assigned, nodesOf, parsed, rewritten } from './syntax';

/** How the library itself names the prototype of numbers, and the constructor. */
const NUMBER = 'P';
const CONSTRUCTOR = 'Decimal';
/** What it calls the constructor of a number at hand. */
const CONSTRUCTORS: readonly string[] = [CONSTRUCTOR, 'Ctor'];

/**
 * decimal.js without the members that are listed, under all their names.
 *
 * @throws Error with a German sentence if the library has no such member, or needs it for others
 */
export function withoutMembers(text: string, dropped: Dropped): { text: string; removed: Dropped } {
  const removed: { members: string[]; statics: string[] } = { members: [], statics: [] };
  const rest = rewritten(parsed(text), (node) => {
    const { owner, names } = assigned(node) ?? { owner: '', names: [] };
    const kind = owner === NUMBER ? 'members' : owner === CONSTRUCTOR ? 'statics' : undefined;
    if (kind === undefined || !names.some((name) => dropped[kind].includes(name))) return node;
    removed[kind].push(...names);
    return undefined;
  });
  for (const kind of ['members', 'statics'] as const)
    for (const name of dropped[kind])
      if (!removed[kind].includes(name)) throw new Error(`decimal.js hat kein „${name}“ mehr. ${MEND}`);
  return { text: rest, removed };
}

const MEND = 'Bitte scripts/decimal/dropped.ts an die neue Version anpassen.';

/** @throws Error with a German sentence if something that is left calls what has been removed */
export function checkCalls(text: string, { members, statics }: Dropped): void {
  for (const statement of parsed(text).statements) {
    // `this` is a number in the members of numbers, and the constructor everywhere else.
    const isMember = assigned(statement)?.owner === NUMBER;
    const constructors = isMember ? CONSTRUCTORS : [...CONSTRUCTORS, 'this'];
    for (const node of nodesOf(statement)) {
      if (!ts.isPropertyAccessExpression(node)) continue;
      const owner = node.expression.getText();
      if (owner === 'Math') continue;
      const names = constructors.includes(owner) ? statics : members;
      if (names.includes(node.name.text))
        throw new Error(`decimal.js ruft selbst „${node.getText()}“ auf. ${MEND}`);
    }
  }
}
