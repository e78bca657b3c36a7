import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestInput } from './document';

const ROOT = join(__dirname, '../..');

/** What the build adds to the pictures; the sources of `manifest.xml` are checked before there is a build. */
const BUILT = ['taskpane.html', 'functions.js', 'functions.json', 'hilfe/index.html'];

/** The files as the sources promise them. */
export const sourceFile: ManifestInput['file'] = (path) => {
  if (BUILT.includes(path)) return Buffer.alloc(0);
  return path.startsWith('assets/') ? content(join(ROOT, path)) : undefined;
};

/** The files as they were built. */
export const builtFile: ManifestInput['file'] = (path) => content(join(ROOT, 'dist', path));

function content(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}
