import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that tests or pictures need and npm can't bring. */
export interface Program {
  /** In German, for messages. */
  readonly what: string;
  /** Where a person gets it. */
  readonly advice: string;
  /** The environment variable with the path of a particular one. */
  readonly variable: string;
  readonly names: readonly string[];
  /** Where the installers of macOS and Windows put it; it is not on the search path there. */
  readonly installed: readonly string[];
  /** Debian's packages. */
  readonly packages: readonly string[];
}

/** The path of a program; its environment variable goes first. Undefined if it is not there. */
export function findProgram(
  { names, variable, installed }: Program,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const wanted = environment[variable];
  return [...(wanted ? [wanted] : []), ...onPath, ...installed].find((file) => existsSync(file));
}
