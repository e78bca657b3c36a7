import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { functionFiles } from '../../scripts/metadata/inputs';
import type { FunctionsPort } from '../../src/shared-runtime/port';

const ROOT = join(__dirname, '../..');

/** As the build does: every function by its id. */
function entry(): string {
  const files = functionFiles(join(ROOT, 'src/functions'));
  return [
    ...files.map((file, i) => `import * as m${i} from ${JSON.stringify(file)};`),
    `for (const own of [${files.map((_, i) => `m${i}`).join()}])`,
    '  for (const [name, call] of Object.entries(own))',
    "    if (typeof call === 'function') CustomFunctions.associate(name.toUpperCase(), call);",
  ].join('\n');
}

/** The functions of a build whose data begin up to this day, as a script for the page. */
export function olderFunctions(until: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: entry(), resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { __KIM_VERSION__: JSON.stringify(__KIM_VERSION__), __KIM_DATEN_BIS__: JSON.stringify(until) },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild has written nothing.');
  return script.text;
}

/** What the pane of such a build calculates with. */
export async function olderPort(until: string): Promise<FunctionsPort> {
  const now = globalThis.kimFunctions as FunctionsPort;
  Object.assign(globalThis, { __KIM_DATEN_BIS__: until });
  try {
    await jest.isolateModulesAsync(async () => {
      await import('../../src/shared-runtime/announce');
    });
    return globalThis.kimFunctions as FunctionsPort;
  } finally {
    Reflect.deleteProperty(globalThis, '__KIM_DATEN_BIS__');
    Object.assign(globalThis, { kimFunctions: now });
  }
}
