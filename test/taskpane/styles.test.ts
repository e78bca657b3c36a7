import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PANE = join(__dirname, '../../src/taskpane');
/** What every view has. */
const SHARED = 'ui.css';

/** The classes that a stylesheet gives a look of their own, wherever they stand. */
const dressedIn = (file: string): string[] =>
  [...readFileSync(join(PANE, file), 'utf8').matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .flatMap((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []);

// The styles of a view stay in the page when somebody has gone on to the next.
test('no two views dress the same class', () => {
  const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const owners = new Map<string, Set<string>>();
  for (const file of files.filter((name) => !name.endsWith(SHARED)))
    for (const name of dressedIn(file)) owners.set(name, (owners.get(name) ?? new Set()).add(file));
  const shared = [...owners].filter(([, own]) => own.size > 1).map(([name, own]) => [name, [...own]]);
  expect(owners.size).toBeGreaterThan(50);
  expect(shared).toEqual([]);
});
