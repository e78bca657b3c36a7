import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { CallResult, Dispatcher, FunctionsMetadata } from '@kim/engine';
import { SANDBOX } from './sandbox';
import { runScript } from './script-in-realm';

type Invoke = (calls: string) => Promise<string>;

/**
 * The functions that Excel gets: the script runs in a sandbox with nothing but the host it expects, and the
 * metadata say how it is to be called.
 */
export function dispatcherOf(script: string, metadata: FunctionsMetadata, filename: string): Dispatcher {
  const context = createContext({ console });
  const invoke = runInContext(SANDBOX, context) as Invoke;
  runScript(script, context, filename);
  return {
    metadata,
    invoke: async (calls) => JSON.parse(await invoke(JSON.stringify(calls))) as CallResult[],
  };
}

/** `functions.js` and `functions.json` of a build. */
export function loadFunctions(directory: string): Dispatcher {
  const script = join(directory, 'functions.js');
  const metadata = JSON.parse(readFileSync(join(directory, 'functions.json'), 'utf8')) as FunctionsMetadata;
  return dispatcherOf(readFileSync(script, 'utf8'), metadata, script);
}
