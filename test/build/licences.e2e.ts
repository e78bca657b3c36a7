import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { packageFolder } from '../../scripts/licences/bundled';
import { DIST } from '../e2e/site';

const ROOT = join(__dirname, '../..');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const PAGE = oneLine(readFileSync(join(DIST, 'lizenzen.txt'), 'utf8'));

/** The folders of the packages that another bundler takes code from for the scripts of the add-in. */
async function packagesInUse(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/shared-runtime/functions.ts', 'src/commands/index.ts', 'src/taskpane/index.ts'],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"', __KIM_VERSION__: '""' },
    outdir: 'dist',
    write: false,
    metafile: true,
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0),
  );
  const folders = files.map((file) => packageFolder(join(ROOT, file)));
  return [...new Set(folders.filter((folder) => folder !== null))];
}

/** The texts in a folder that say whose the code is and what may be done with it. */
const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => oneLine(readFileSync(join(folder, file), 'utf8')));

test('every package whose code is in the add-in is named with its whole text', async () => {
  const folders = await packagesInUse();
  expect(folders.length).toBeGreaterThan(20);
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
    };
    expect(PAGE).toContain(`${name} ${version} (`);
    // The name that some begin with stands above the text, together with the names of those that share it.
    for (const text of textsIn(folder)) expect(PAGE).toContain(text.replace(`${name} `, ''));
  }
});

test('the page begins with our own licence', () => {
  expect(PAGE).toMatch(/^Lizenzen von KIM Refinanzierung /);
  expect(PAGE).toContain(oneLine(readFileSync(join(ROOT, 'LICENSE'), 'utf8')));
});
