import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMetadata } from '../metadata/check';
import type { Metadata } from '../metadata/types';
import { checkManifest } from './check';
import type { ManifestInput } from './document';
import { builtFile, sourceFile } from './files';
import { checkOnline } from './online';

const ROOT = join(__dirname, '../..');
const SOURCE = 'manifest.xml';
const BUILT = 'dist/manifest.xml';

/** `npm run manifest`: checks the source, and the built manifest together with what was built. */
async function main(): Promise<void> {
  const built = existsSync(join(ROOT, BUILT));
  let problems = print(SOURCE, await check(SOURCE, sourceFile));
  if (built) {
    problems += print(BUILT, await check(BUILT, builtFile));
    problems += print(
      'dist/functions.json',
      checkMetadata(JSON.parse(read('dist/functions.json')) as Metadata),
    );
  } else console.log(`${BUILT}: noch nicht gebaut (npm run build).`);

  const online = await checkOnline(join(ROOT, built ? BUILT : SOURCE));
  if (online) problems += print('Prüfung durch Microsoft', online);
  // An unanswered request would keep the process alive.
  process.exit(problems > 0 ? 1 : 0);
}

function check(name: string, file: ManifestInput['file']): Promise<string[]> {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return checkManifest({ text: read(name), version, file });
}

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

function print(name: string, problems: readonly string[]): number {
  console.log(problems.length === 0 ? `${name}: in Ordnung` : `${name}:\n  ${problems.join('\n  ')}`);
  return problems.length;
}

void main();
