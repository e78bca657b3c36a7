import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS_ELSEWHERE } from './elsewhere';

/** A package with all that has to be handed on together with its code. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Licences that let everybody hand on the code as long as its text goes with it. */
const PERMISSIVE: readonly string[] = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const TEXT = /^(licen[cs]e|copying|notice)\b/i;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * Reads what a package says of its licence.
 *
 * @throws Error with a German sentence if it may not go into a build, or its text is nowhere
 */
export function licensed(folder: string): Licensed {
  const {
    name,
    version,
    license = 'nicht angegeben',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (!PERMISSIVE.includes(license))
    throw new Error(
      `Lizenzen: ${name} ${version} (${license}) darf nicht mit ausgeliefert werden. Erlaubt sind ${PERMISSIVE.join(', ')}.`,
    );
  const own = readdirSync(folder)
    .filter((file) => TEXT.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const text = own.length > 0 ? own.join('\n') : TEXTS_ELSEWHERE[name];
  if (text === undefined)
    throw new Error(
      `Lizenzen: ${name} ${version} bringt keinen Lizenztext mit. Bitte ihn in scripts/licences/elsewhere.ts eintragen.`,
    );
  return { name, version, licence: license, text: tidy(text, name) };
}

/** Some texts begin with the name of the package, and are else those of its neighbours. */
function tidy(text: string, name: string): string {
  const lines = text
    .replace(/\r\n/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  return (lines[0] === name ? lines.slice(1) : lines).join('\n').trim();
}
