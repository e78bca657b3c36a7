import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '../../src');

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);
const importing = (pattern: RegExp): string[] =>
  files.filter((path) => pattern.test(readFileSync(join(SOURCES, path), 'utf8')));

it('exceljs is used by what writes the files of the try-out page, and by nothing that reads them or that is delivered', () => {
  expect(importing(/from 'exceljs'/).filter((path) => !path.startsWith('dev/'))).toEqual([]);
  // Types don't run.
  expect(importing(/^import (?!type\b)[^;]*from 'exceljs'/m)).toEqual(['dev/tryout/page/file/save.ts']);
});
