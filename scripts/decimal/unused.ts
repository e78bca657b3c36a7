import ts from 'typescript';
import { nodesOf, parsed, reassigned, rewritten } from './syntax';

/**
 * A module without the functions and variables that none of its other statements needs, directly or through one
 * another. A local variable of the same name counts as a use, so nothing that is needed is ever missing.
 */
export function withoutUnused(text: string): string {
  const module = parsed(text);
  const parts = module.statements.flatMap(partsOf);
  const definitions = definitionsOf(parts);
  const needed = new Set<string>();
  const need = (part: ts.Node): void => {
    for (const name of namesIn(part)) {
      if (needed.has(name)) continue;
      needed.add(name);
      definitions.get(name)?.forEach(need);
    }
  };
  const defining = new Set([...definitions.values()].flat());
  parts.filter((part) => !defining.has(part)).forEach(need);

  const unused = new Set([...definitions].flatMap(([name, nodes]) => (needed.has(name) ? [] : nodes)));
  return rewritten(module, (node) =>
    unused.has(node) || (ts.isVariableStatement(node) && partsOf(node).every((part) => unused.has(part)))
      ? undefined
      : node,
  );
}

/** What a module keeps to itself: by name, everything that gives a function or variable its value. */
function definitionsOf(parts: readonly ts.Node[]): ReadonlyMap<string, readonly ts.Node[]> {
  const own = new Set(parts.filter((part) => declares(part) && !isExported(part)).map(nameOf));
  const found = new Map<string, ts.Node[]>();
  for (const part of parts) {
    const name = nameOf(part);
    if (name !== null && own.has(name)) found.set(name, [...(found.get(name) ?? []), part]);
  }
  return found;
}

/** A statement, or the single variables that it declares. */
const partsOf = (statement: ts.Statement): readonly ts.Node[] =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];

const declares = (part: ts.Node): part is ts.FunctionDeclaration | ts.VariableDeclaration =>
  ts.isFunctionDeclaration(part) || ts.isVariableDeclaration(part);

const isExported = (part: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(part) & ts.ModifierFlags.Export) !== 0;

function nameOf(part: ts.Node): string | null {
  if (!declares(part)) return reassigned(part);
  return part.name && ts.isIdentifier(part.name) ? part.name.text : null;
}

function* namesIn(node: ts.Node): Generator<string> {
  for (const part of nodesOf(node)) {
    const isProperty =
      (ts.isPropertyAccessExpression(part.parent) || ts.isPropertyAssignment(part.parent)) &&
      part.parent.name === part;
    if (ts.isIdentifier(part) && !isProperty) yield part.text;
  }
}
