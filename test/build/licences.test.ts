import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { packageFolder } from '../../scripts/licences/bundled';
import { Licences } from '../../scripts/licences/plugin';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kim-licences-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A package that can say its own name, with a licence and its text. */
function writePackage(place: string, licence: string, text: string | null): void {
  const name = place.replace(/^.*node_modules\//, '');
  write({
    [`${place}/package.json`]: JSON.stringify({ name, version: '1.2.3', license: licence }),
    [`${place}/index.js`]: `export function say() { console.log('${name}'); }`,
    ...(text === null ? {} : { [`${place}/LICENSE.md`]: text }),
  });
}

interface Built {
  readonly page: string;
  readonly problems: readonly string[];
}

/** Builds `main.js` the way the add-in is built. */
function build(others: readonly webpack.WebpackPluginInstance[] = []): Promise<Built> {
  write({ LICENSE: 'Unsere Lizenz\n' });
  return new Promise((resolve, reject) => {
    const output = join(folder, 'dist');
    const plugins = [...others, new Licences(join(folder, 'LICENSE'))];
    const use = [MiniCssExtractPlugin.loader, require.resolve('css-loader')];
    const module = { rules: [{ test: /\.css$/, use }] };
    webpack(
      { mode: 'production', context: folder, entry: './main.js', module, output: { path: output }, plugins },
      (error, stats) => {
        if (error || !stats) {
          reject(error ?? new Error('webpack'));
          return;
        }
        const problems = stats.toJson({ errors: true }).errors?.map(({ message }) => message) ?? [];
        resolve({
          problems,
          page: problems.length > 0 ? '' : readFileSync(join(output, 'lizenzen.txt'), 'utf8'),
        });
      },
    );
  });
}

it('names every package in the build with its text, ours first, and no other', async () => {
  writePackage('node_modules/a', 'MIT', 'Text von A\r\nmit zwei Zeilen\r\n');
  writePackage('node_modules/@firma/b', 'ISC', '@firma/b\n\nText von B');
  writePackage('node_modules/@firma/c', 'ISC', '@firma/c\n\nText von B');
  writePackage('node_modules/a/node_modules/spaeter', 'Apache-2.0', 'Text von Später');
  writePackage('node_modules/unbenutzt', 'MIT', 'Text von Unbenutzt');
  write({
    'node_modules/a/NOTICE': 'Hinweis von A',
    'node_modules/a/index.js': "export const a = () => import('spaeter');",
    'node_modules/unbenutzt/package.json':
      '{"name":"unbenutzt","version":"1.0.0","license":"MIT","sideEffects":false}',
    'main.js':
      "import { a } from 'a'; import { say as b } from '@firma/b'; import { say as c } from '@firma/c'; import 'unbenutzt'; a(); b(); c();",
  });
  const { page, problems } = await build();
  expect(problems).toEqual([]);
  const blocks = page
    .split(/^-+\n/m)
    .slice(1)
    .map((block) => block.trim());
  expect(blocks.slice(0, -1)).toEqual([
    'KIM Refinanzierung\n\nUnsere Lizenz',
    '@firma/b 1.2.3 (ISC)\n@firma/c 1.2.3 (ISC)\n\nText von B',
    'a 1.2.3 (MIT)\n\nText von A\nmit zwei Zeilen\n\nHinweis von A',
    'spaeter 1.2.3 (Apache-2.0)\n\nText von Später',
  ]);
  // What webpack adds so that the part that comes later is found.
  expect(blocks.at(-1)).toMatch(/^webpack \S+ \(MIT\)\n\nCopyright JS Foundation/);
});

it('names who wrote the code that loads style sheets', async () => {
  write({
    'main.js': "import('./part.js');",
    'part.js': "import './part.css';",
    'part.css': 'p { margin: 0 }',
  });
  const { page, problems } = await build([new MiniCssExtractPlugin()]);
  expect(problems).toEqual([]);
  expect(page).toMatch(/^mini-css-extract-plugin \S+ \(MIT\)$/m);
});

it.each([
  ['GPL-3.0', 'Text', 'a 1.2.3 (GPL-3.0) darf nicht mit ausgeliefert werden'],
  ['MIT', null, 'a 1.2.3 bringt keinen Lizenztext mit'],
])('stops the build for a package under %s with the text %p', async (licence, text, sentence) => {
  writePackage('node_modules/a', licence, text);
  write({ 'main.js': "import { say } from 'a'; say();" });
  const { problems } = await build();
  expect(problems.join()).toContain(sentence);
});

it('knows the package of a file, also within another one and with a scope', () => {
  const file = join('/p', 'node_modules', 'a', 'node_modules', '@firma', 'b', 'lib', 'c.js');
  expect(packageFolder(file)).toBe(join('/p', 'node_modules', 'a', 'node_modules', '@firma', 'b'));
  expect(packageFolder(join('/p', 'src', 'c.js'))).toBeNull();
});
