import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `folder` that define custom functions, in a fixed order. */
export function functionFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}

/**
 * The generator reads enum values with `JSON.parse` and dies of single quotes without naming the file.
 * Returns a sentence for every file in which that would happen.
 */
export function quoteProblems(files: readonly string[]): string[] {
  return files
    .filter(hasSingleQuotedEnum)
    .map((file) => `${file}: Werte einer @customenum in "…" statt in '…' schreiben.`);
}

function hasSingleQuotedEnum(file: string): boolean {
  const bodies = readFileSync(file, 'utf8').matchAll(/@customenum[\s\S]*?\benum\s+\w+\s*\{([^}]*)\}/giu);
  return [...bodies].some(([, body]) => /=\s*'/.test(body ?? ''));
}
