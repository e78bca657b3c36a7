import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const files = ['src', 'dev'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);
const importing = (pattern: RegExp): string[] =>
  files.filter((path) => pattern.test(readFileSync(join(ROOT, path), 'utf8')));

it('exceljs is used by what writes the files of the try-out page, and by nothing that reads them or that is delivered', () => {
  expect(importing(/from 'exceljs'/).filter((path) => path.startsWith('src/'))).toEqual([]);
  // Types don't run.
  expect(importing(/^import (?!type\b)[^;]*from 'exceljs'/m)).toEqual(['dev/excel/page/file/save.ts']);
});
