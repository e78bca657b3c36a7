import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The core is meant to be read: small files, one class each. */

const CORE = join(__dirname, '../../dev/excel/host');
const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const text = (file: string): string => readFileSync(join(CORE, file), 'utf8');

it('no file has more than 250 lines', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => text(file).split('\n').length > 251)).toEqual([]);
});

it('every class of the object model has a file of its own', () => {
  const objects = files.filter((file) => file.startsWith('objects'));
  const crowded = objects.filter(
    (file) => (text(file).match(/^(export )?(abstract )?class /gm) ?? []).length > 1,
  );
  expect(crowded).toEqual([]);
});
