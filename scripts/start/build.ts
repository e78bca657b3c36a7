import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newest } from '@kim/formel';
import { DIST, EXAMPLES, ROOT } from './paths';

interface Build {
  readonly what: string;
  readonly config: string;
  /** Something that must be there after a build. */
  readonly result: string;
  readonly sources: readonly string[];
  /** A script that adds to the result what webpack can't make. */
  readonly finish?: string;
}

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];

export const ADDIN: Build = {
  what: 'Das Add-in',
  config: 'webpack.config.js',
  result: join(DIST, 'taskpane.html'),
  sources: [
    ...COMMON,
    'webpack.config.js',
    'manifest.xml',
    'assets',
    'scripts',
    // News and help pages.
    'CHANGELOG.md',
    'docs/regeln.md',
    'docs/handbuch',
    'src/core',
    'src/parameters',
    'src/mappe',
    'src/eingabe',
    'src/berechnung',
    'src/functions',
    'src/katalog',
    'src/plan',
    'src/vereinbarung',
    'src/hilfe',
    'src/shared-runtime',
    'src/workbook',
    'src/taskpane',
    'src/commands',
  ],
};

export const TRYOUT: Build = {
  what: 'Die Seite zum Ausprobieren',
  config: 'dev/excel/webpack.config.js',
  result: EXAMPLES,
  // The examples are written and computed by the product, and its catalogue says what is suggested.
  sources: [
    ...COMMON,
    'scripts/start',
    'dev/engine',
    'dev/excel',
    'dist/functions.js',
    'dist/functions.json',
    'src/mappe',
    'src/plan',
    'src/vereinbarung',
    'src/workbook',
    'src/katalog',
  ],
  finish: 'scripts/start/page-data.ts',
};

/** webpack leaves a file alone whose content is the same, so the time of the last build is kept apart. */
const stampOf = ({ config }: Build): string => join(ROOT, '.tryout', `${config.replace(/\W+/g, '-')}.stand`);

export function isFresh(build: Build): boolean {
  const stamp = stampOf(build);
  if (!existsSync(build.result) || !existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  const sources = build.sources.map((source) => join(ROOT, source)).filter((source) => existsSync(source));
  return sources.every((source) => newest(source) <= built);
}

/** @throws Error with a German sentence; what webpack had to say stands above it */
export function buildIfStale(build: Build): void {
  if (isFresh(build)) return;
  console.log(`${build.what} wird gebaut …`);
  const stamp = stampOf(build);
  mkdirSync(dirname(stamp), { recursive: true });
  const start = new Date();
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  run(build, webpack, '--mode', 'production', '--config', join(ROOT, build.config));
  if (build.finish !== undefined) run(build, '--require', 'tsx/cjs', join(ROOT, build.finish));
  writeFileSync(stamp, '');
  // What was changed while webpack was at work may not be in the result.
  utimesSync(stamp, start, start);
}

function run({ what }: Build, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${what} lässt sich nicht bauen. Die Meldungen stehen darüber.`);
}
