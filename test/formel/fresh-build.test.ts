import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from '../../dev/formel/fresh-build';

/** Stands in for webpack: notes that it was called, and fails or not. */
const builder = (exitCode: number): string =>
  `require('node:fs').writeFileSync('dist/functions.js', 'gebaut'); process.exitCode = ${exitCode};`;

describe('the build', () => {
  let root = '';
  const write = (path: string, text: string, time: number): void => {
    writeFileSync(join(root, path), text);
    utimesSync(join(root, path), time, time);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kim-formel-'));
    for (const folder of ['dist', 'src/core/tief', 'node_modules/webpack/bin'])
      mkdirSync(join(root, folder), { recursive: true });
    write('src/core/tief/a.ts', '', 1000);
    for (const folder of ['src/core/tief', 'src/core']) utimesSync(join(root, folder), 1000, 1000);
    write('dist/functions.json', '{}', 2000);
    write('dist/functions.js', '', 2000);
    writeFileSync(join(root, 'node_modules/webpack/bin/webpack.js'), builder(0));
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  const builds = (): boolean => {
    jest.mocked(process.stderr.write).mockClear();
    expect(freshBuild(root)).toBe(join(root, 'dist'));
    return jest.mocked(process.stderr.write).mock.calls.length > 0;
  };

  it('is left alone while it is newer than its sources', () => {
    expect(builds()).toBe(false);
  });

  it('is made anew once for a newer source, also if its content stays the same', () => {
    write('src/core/tief/a.ts', '', 3000);
    expect(builds()).toBe(true);
    expect(builds()).toBe(false);
  });

  it('is made anew when a source has been removed', () => {
    rmSync(join(root, 'src/core/tief/a.ts'));
    expect(builds()).toBe(true);
  });

  it('is made when a file is missing', () => {
    rmSync(join(root, 'dist/functions.js'));
    expect(builds()).toBe(true);
  });

  it('that fails is an error', () => {
    write('src/core/tief/a.ts', '', 3000);
    writeFileSync(join(root, 'node_modules/webpack/bin/webpack.js'), builder(1));
    expect(() => freshBuild(root)).toThrow('Die Funktionen lassen sich nicht bauen.');
  });
});
