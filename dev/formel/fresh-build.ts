import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = ['functions.js', 'functions.json'];
/** Everything that ends up in the built functions or in their metadata. */
const SOURCES = [
  'src/core',
  'src/parameters',
  'src/eingabe',
  'src/berechnung',
  'src/functions',
  'src/shared-runtime',
  'scripts/metadata',
  'webpack.config.js',
];

/** When a file, or anything in a folder, was last changed. */
export function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  // A file that was removed leaves no trace but the time of its folder.
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(root: string, dist: string): boolean {
  const built = BUILT.map((name) => join(dist, name));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return SOURCES.every((path) => !existsSync(join(root, path)) || newest(join(root, path)) <= oldest);
}

/**
 * The directory with functions that are as new as their sources; builds them if need be. Progress goes to the standard
 * error output, for the standard output belongs to the results.
 *
 * @throws Error if the build fails
 */
export function freshBuild(root: string): string {
  const dist = join(root, 'dist');
  if (isFresh(root, dist)) return dist;
  const start = new Date();
  process.stderr.write('Die gebauten Funktionen fehlen oder sind veraltet. Sie werden neu gebaut …\n');
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('Die Funktionen lassen sich nicht bauen. Die Meldungen stehen darüber.');
  // webpack leaves a file alone whose content is the same, so its date would stay old.
  BUILT.forEach((name) => utimesSync(join(dist, name), start, start));
  return dist;
}
