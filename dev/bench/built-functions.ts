import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { FunctionsPort } from '../../src/shared-runtime/port';

/** Calls a built function by its name. */
export type BuiltCall = (name: string, args: readonly unknown[]) => unknown;

/** The functions of a build in this process: in a context of their own every access to a global would be measured too. */
export function builtPort(dist: string): FunctionsPort {
  const file = join(dist, 'functions.js');
  const page: { kimFunctions?: FunctionsPort } = {};
  const run = compileFunction(readFileSync(file, 'utf8'), ['globalThis', 'CustomFunctions'], {
    filename: file,
  }) as (page: object, host: object) => void;
  run(page, { associate: () => undefined });
  const port = page.kimFunctions;
  if (port === undefined) throw new Error(`${file} bietet keine Funktionen an.`);
  return port;
}

/** @throws Error for a call without a result, which would be measured as a fast one */
export function builtFunctions(dist: string): BuiltCall {
  const port = builtPort(dist);
  return (name, args) => {
    const outcome = port.calculate(name, args);
    if (outcome.kind === 'findings') throw new Error(outcome.findings[0]?.sentence);
    return outcome.value;
  };
}
