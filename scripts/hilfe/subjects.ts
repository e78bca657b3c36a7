import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SACHGEBIETE } from '../../src/hilfe/sachgebiete';
import type { FunctionMetadata } from '../metadata/types';

/** The file that each function is written in, by the id of the function. */
export function fileOfFunction(files: readonly string[]): Map<string, string> {
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/@customfunction ([A-Z][A-Z0-9_.]*)/g)].map(
        ([, id = '']): [string, string] => [id, basename(file, '.ts')],
      ),
    ),
  );
}

export interface Subject {
  readonly title: string;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The functions by subject, in the order of the index.
 *
 * @throws Error for a function whose file has no subject
 */
export function subjectsOf(
  functions: readonly FunctionMetadata[],
  files: ReadonlyMap<string, string>,
): Subject[] {
  const bySubject = new Map<string, FunctionMetadata[]>(Object.keys(SACHGEBIETE).map((name) => [name, []]));
  for (const item of functions) {
    const list = bySubject.get(files.get(item.id) ?? '');
    if (!list)
      throw new Error(`Hilfe: Zur Datei von ${item.id} fehlt ein Eintrag in src/hilfe/sachgebiete.ts.`);
    list.push(item);
  }
  return [...bySubject]
    .map(([name, list]) => ({ title: SACHGEBIETE[name] ?? name, functions: list }))
    .filter((subject) => subject.functions.length > 0);
}

/** The page of a function, next to the index. */
export const pageOf = (id: string): string => `${id.toLowerCase()}.html`;
