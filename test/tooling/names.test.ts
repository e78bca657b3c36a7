import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { modulesIn, ROOT } from '../support/imports';

/** The types that a module declares for others. */
function exportedTypes(path: string, text: string): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const declares =
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    if (!declares || statement.name === undefined) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported === true ? [statement.name.text] : [];
  });
}

/** Names that several of the modules declare, with the modules. */
function doubled(modules: ReadonlyMap<string, string>): Record<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [path, text] of modules)
    for (const name of exportedTypes(path, text)) places.set(name, [...(places.get(name) ?? []), path]);
  return Object.fromEntries([...places].filter(([, paths]) => paths.length > 1));
}

it('finds a name that two modules declare, and no other', () => {
  const modules = new Map([
    ['a.ts', 'export interface Edit { x: number }\ninterface Own {}\nexport type One = 1;'],
    ['b.ts', "export class Edit {}\nclass Own {}\nexport type { One } from './a';"],
  ]);
  expect(doubled(modules)).toEqual({ Edit: ['a.ts', 'b.ts'] });
});

it.each(['src', 'dev', 'scripts'])('no exported type of %s has the name of another one', (folder) => {
  const modules = modulesIn(folder).map((path): [string, string] => [
    path,
    readFileSync(join(ROOT, path), 'utf8'),
  ]);
  expect(doubled(new Map(modules))).toEqual({});
});
