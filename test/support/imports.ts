import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export const ROOT = join(__dirname, '../..');

/** Who imports whom: by file, the files of the project and the packages that it names. Paths start at the root. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const OWN_PACKAGE = /^@kim\/(\w+)(\/.+)?$/;

/** All modules of the project below a folder, as paths that start at the root. */
export function modulesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : modulesIn(path);
    return /\.(ts|tsx|js)$/.test(entry.name) ? [path] : [];
  });
}

/** The imports of the given modules. `values` leaves out those of which nothing is left when the program runs. */
export function importsOf(modules: readonly string[], kind: 'values' | 'all'): Imports {
  return new Map(
    modules.map((path) => [path, new Set(specifiersIn(path, kind).map((name) => target(path, name)))]),
  );
}

/** Everything that a module brings along, itself included. */
export function reached(from: string, imports: Imports): ReadonlySet<string> {
  const found = new Set([from]);
  for (const path of found) imports.get(path)?.forEach((next) => found.add(next));
  return found;
}

/** Modules that import each other in a circle, one list for each knot of circles. */
export function circles(imports: Imports): string[][] {
  const around = new Map([...imports.keys()].map((path) => [path, reached(path, imports)]));
  const knots = new Map<string, string[]>();
  for (const path of imports.keys()) {
    const knot = [...imports.keys()].filter(
      (other) => around.get(path)?.has(other) && around.get(other)?.has(path),
    );
    if (knot.length > 1 || imports.get(path)?.has(path)) knots.set(knot.join(), knot);
  }
  return [...knots.values()];
}

function specifiersIn(path: string, kind: 'values' | 'all'): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node, kind);
    if (specifier !== undefined) found.push(specifier);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function specifierOf(node: ts.Node, kind: 'values' | 'all'): string | undefined {
  if (ts.isImportDeclaration(node))
    return kind === 'all' || !isTypesOnly(node.importClause) ? textOf(node.moduleSpecifier) : undefined;
  if (ts.isExportDeclaration(node))
    return kind === 'all' || !isTypesOnlyExport(node) ? textOf(node.moduleSpecifier) : undefined;
  if (ts.isImportTypeNode(node))
    return kind === 'all' && ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  const call =
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
  return call ? textOf(node.arguments[0]) : undefined;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

/** The linter sees to it that types are marked as such. */
function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every(isType);
}

function isTypesOnlyExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && exportClause.elements.every(isType))
  );
}

const isType = ({ isTypeOnly }: { readonly isTypeOnly: boolean }): boolean => isTypeOnly;

/** A file of the project as its path, anything else as the name that it is imported by. */
function target(from: string, specifier: string): string {
  const own = OWN_PACKAGE.exec(specifier);
  if (own) return doorOf(own[1] ?? '', own[2] ?? '');
  return specifier.startsWith('.') ? fileAt(join(dirname(from), specifier)) : specifier;
}

/** What a package of our own hands out under a name. */
function doorOf(name: string, subpath: string): string {
  const folder = join('dev', name);
  const { exports: doors } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  const file = doors[`.${subpath}`];
  if (file === undefined) throw new Error(`@kim/${name}${subpath} is not handed out.`);
  return join(folder, file);
}

function fileAt(path: string): string {
  const file = ['', '.ts', '.tsx', '.d.ts', '.js', '/index.ts', '/index.tsx', '/index.js']
    .map((end) => join(ROOT, path + end))
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (file === undefined) throw new Error(`${path} is imported, but does not exist.`);
  return relative(ROOT, file);
}
