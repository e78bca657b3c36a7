import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string): string => readFileSync(join(__dirname, '../..', file), 'utf8');

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>>;
}

/** Dependencies that have one and do without it: the installation was tried with and without, and all tests. */
const NOT_NEEDED = [
  // Native parts come as packages of their own; the scripts only look whether they are there.
  'node_modules/@parcel/watcher',
  'node_modules/esbuild',
  'node_modules/unrs-resolver',
  // Prints an advertisement.
  'node_modules/core-js-pure',
];

it('nothing foreign runs while installing, and a new dependency that wants to is noticed', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const withScript = Object.keys(packages).filter((name) => packages[name]?.hasInstallScript);
  expect(withScript.sort()).toEqual([...NOT_NEEDED].sort());
});

it('none of our own commands is one that would be left out then', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const names = Object.keys(scripts);
  expect(
    names.filter((name) => /^(pre|post)(?=.)/.test(name) || name === 'install' || name === 'prepare'),
  ).toEqual([]);
});
