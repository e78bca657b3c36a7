import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const codesIn = (text: string): Set<string> => new Set(text.match(/KIM-\d{3}/g));

it('IT finds every code of the pane in the manual, and no other', () => {
  const sources = readdirSync(join(ROOT, 'src/taskpane'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(join('src/taskpane', file)));
  const used = codesIn(sources.join('\n'));
  expect(used.size).toBeGreaterThan(10);
  expect([...codesIn(read('docs/installation.md'))].sort()).toEqual([...used].sort());
});
