import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../scripts/manifest/check';
import { sourceFile } from '../../scripts/manifest/files';
import { checkSchema } from '../../scripts/manifest/schema';

const ROOT = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

export const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** What is wrong with this text in place of `manifest.xml`. The schema, slow, is asked where all else is fine. */
export async function problemsOf(text: string): Promise<string[]> {
  const problems = checkContent({ text, version, file: sourceFile });
  return problems.length > 0 ? problems : checkSchema(text);
}
