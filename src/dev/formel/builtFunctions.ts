import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type CallResult, type Dispatcher, type FunctionsMetadata } from '../engine/schnittstelle';
import { SANDBOX } from './sandbox';

type Invoke = (calls: string) => Promise<string>;

/**
 * The functions that Excel gets: `functions.js` runs in a sandbox with nothing but the host it expects, and
 * `functions.json` says how it is to be called.
 */
export function loadFunctions(directory: string): Dispatcher {
  const script = join(directory, 'functions.js');
  const metadata = JSON.parse(readFileSync(join(directory, 'functions.json'), 'utf8')) as FunctionsMetadata;
  const context = createContext({ console });
  const invoke = runInContext(SANDBOX, context) as Invoke;
  runInContext(readFileSync(script, 'utf8'), context, { filename: script });
  return {
    metadata,
    invoke: async (calls) => JSON.parse(await invoke(JSON.stringify(calls))) as CallResult[],
  };
}
