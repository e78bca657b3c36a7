import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { DIST, OFFICE, PAGE } from './paths';

export interface Served {
  readonly body: Buffer | string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything on the try-out page comes from this server; the calculation engine is WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const CDN = 'https://appsforoffice.microsoft.com';
const LIBRARY = `${CDN}/lib/1/hosted/`;

export function fileIn(folder: string, path: string): Served | null {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

/**
 * The add-in's pages name Microsoft's server in the address of office.js and in their security policy. Both are pointed
 * at this server on the way out; the files themselves stay as they are.
 */
function localised(served: Served): Served {
  if (!served.type.startsWith('text/html')) return served;
  const body = served.body.toString().replaceAll(LIBRARY, '/office/').replaceAll(CDN, "'self'");
  return { ...served, body };
}

/** What the try-out answers for a path; `null` if there is nothing. */
export function tryoutFile(path: string): Served | null {
  if (path.startsWith('/addin/')) {
    const served = fileIn(DIST, path.slice('/addin/'.length));
    return served && localised(served);
  }
  if (path.startsWith('/office/')) {
    // The library asks in mixed case and once with a backslash for what the package spells in lower case.
    return fileIn(OFFICE, path.slice('/office/'.length).toLowerCase().replaceAll('\\', '/'));
  }
  const served = fileIn(PAGE, path === '/' ? 'index.html' : path.slice(1));
  return served && { ...served, headers: { 'Content-Security-Policy': POLICY } };
}
