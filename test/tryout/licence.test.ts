import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_FILES } from '../../dev/excel/node/office';

/** The licence of the library lets everybody fetch it, but not us pass it on. */

const ROOT = join(__dirname, '../..');
const NOT_OURS = ['node_modules', '.git', 'coverage', 'test-results'];

/** The sources, and the build where there is one. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !NOT_OURS.includes(name))
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim());

/** Long lines of the library: whoever copies code from it copies some of these. */
const telltales = new Set(
  ['office.debug.js', 'excel-web-16.00.debug.js', 'custom-functions-runtime.debug.js']
    .flatMap((file) => linesOf(join(OFFICE_FILES, file)))
    .filter((line) => line.length >= 60),
);

const copiedLine = (file: string): string | undefined => linesOf(file).find((line) => telltales.has(line));

const NAMES =
  /(^|[\\/])(office|excel-(web|win32|mac|ios)[^\\/]*|custom-functions-runtime|office_strings)(\.debug)?\.js$/i;
const SCRIPTS = /\.(ts|tsx|js|mjs|cjs|html)$/;

it('neither the repository nor the build contains a file or a line of @microsoft/office-js', () => {
  const files = filesBelow(ROOT);
  expect(files.filter((file) => NAMES.test(file))).toEqual([]);
  const copied = files.filter((file) => SCRIPTS.test(file)).map((file) => [file, copiedLine(file)]);
  expect(copied.filter(([, line]) => line !== undefined)).toEqual([]);
});

it('a copy would be noticed', () => {
  expect(telltales.size).toBeGreaterThan(10_000);
  expect(NAMES.test(join(OFFICE_FILES, 'excel-web-16.00.js'))).toBe(true);
  expect(copiedLine(join(OFFICE_FILES, 'excel-ios-16.00.debug.js'))).toBeDefined();
});
