import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../support/imports';

/** What a program asks of decimal.js: of its numbers, and of its constructor. */
export interface Uses {
  readonly members: ReadonlySet<string>;
  readonly statics: ReadonlySet<string>;
}

/** A name that is only known when the program runs. */
export const COMPUTED = '[…]';

const LIBRARY = join(ROOT, 'node_modules/decimal.js/decimal.d.ts');

/**
 * All that modules ask of decimal.js, by module and by type: also through a type of their own that a decimal fits.
 * What asks without naming it, `${x}` or JSON, is not among it.
 *
 * @param modules paths that start at the root
 * @param texts modules that are in no file
 */
export function decimalUses(
  modules: readonly string[],
  texts: Readonly<Record<string, string>>,
): ReadonlyMap<string, Uses> {
  const program = programOf(modules, texts);
  const checker = program.getTypeChecker();
  const decimal = decimalTypes(program, checker);
  const usesOf = (path: string): Uses => {
    const uses = { members: new Set<string>(), statics: new Set<string>() };
    const visit = (node: ts.Node): void => {
      for (const [receiver, name] of questions(node)) {
        const type = checker.getTypeAtLocation(receiver);
        const whole = checker.getNonNullableType(checker.getBaseConstraintOfType(type) ?? type);
        if (isAsked(checker, decimal.number, whole, name)) uses.members.add(name);
        if (isAsked(checker, decimal.constructor, whole, name)) uses.statics.add(name);
      }
      ts.forEachChild(node, visit);
    };
    const file = program.getSourceFile(join(ROOT, path));
    if (file === undefined) throw new Error(`${path} is no module.`);
    visit(file);
    return uses;
  };
  return new Map([...modules, ...Object.keys(texts)].map((path) => [path, usesOf(path)]));
}

function isAsked(checker: ts.TypeChecker, decimal: ts.Type, receiver: ts.Type, name: string): boolean {
  if (name === COMPUTED) return checker.isTypeAssignableTo(receiver, decimal);
  return decimal.getProperty(name) !== undefined && checker.isTypeAssignableTo(decimal, receiver);
}

/** Whom a node asks for a property, and for which: `x.name`, `x['name']`, `const { name } = x`. */
function questions(node: ts.Node): [ts.Node, string][] {
  if (ts.isPropertyAccessExpression(node)) return [[node.expression, node.name.text]];
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: name } = node;
    return [[node.expression, ts.isStringLiteralLike(name) ? name.text : COMPUTED]];
  }
  if (!ts.isObjectBindingPattern(node)) return [];
  return node.elements.map(({ propertyName, name }) => {
    const asked = propertyName ?? name;
    return [node, ts.isIdentifier(asked) || ts.isStringLiteralLike(asked) ? asked.text : COMPUTED];
  });
}

interface DecimalTypes {
  readonly number: ts.Type;
  readonly constructor: ts.Type;
}

function decimalTypes(program: ts.Program, checker: ts.TypeChecker): DecimalTypes {
  const declared = program.getSourceFile(LIBRARY)?.statements.find(ts.isClassDeclaration);
  const symbol = declared?.name && checker.getSymbolAtLocation(declared.name);
  if (symbol === undefined) throw new Error('decimal.js declares no class.');
  return { number: checker.getDeclaredTypeOfSymbol(symbol), constructor: checker.getTypeOfSymbol(symbol) };
}

function programOf(modules: readonly string[], texts: Readonly<Record<string, string>>): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const virtual = new Map(Object.entries(texts).map(([path, text]) => [join(ROOT, path), text]));
  host.readFile = (path) => virtual.get(path) ?? readFile.call(host, path);
  host.fileExists = (path) => virtual.has(path) || fileExists.call(host, path);
  const files = [...modules, ...Object.keys(texts)].map((path) => join(ROOT, path));
  return ts.createProgram([...files, LIBRARY], options, host);
}
