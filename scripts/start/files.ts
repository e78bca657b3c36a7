import { readFileSync } from 'node:fs';
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
  "font-src 'self'",
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
  '.woff2': 'font/woff2',
};

const CDN = 'https://appsforoffice.microsoft.com';
const LIBRARY = `${CDN}/lib/1/hosted/`;

/** What the system says of a path that names no file, whether it never was one or has gone meanwhile. */
const ABSENT = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** `null` if there is no such file. @throws Error if there is one that can't be read */
function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    // No question beforehand: between it and the reading a build may take the file away.
    if (ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** `null` if the folder has no such file. @throws Error if it can't be read */
export function fileIn(folder: string, path: string): Served | null {
  const file = join(folder, normalize(path));
  const body = file.startsWith(folder + sep) ? contentOf(file) : null;
  return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

const TEXT = /^(text\/html|text\/javascript|application\/(json|xml))/;

/** The address that the add-in was built for, as its manifest has it. */
function builtFor(): string | null {
  const manifest = fileIn(DIST, 'manifest.xml')?.body.toString() ?? '';
  return /DefaultValue="(https:[^"]*\/)taskpane\.html"/.exec(manifest)?.[1] ?? null;
}

/**
 * The add-in's files name Microsoft's server in the address of office.js and in their security policy, and their own one
 * in the manifest and in links to the help. All are pointed at this server on the way out; the files themselves stay as
 * they are.
 *
 * @param own the address the add-in was built for
 * @param origin where this server is reached, without a slash at the end
 */
export function localised(served: Served, own: string | null, origin: string): Served {
  if (!TEXT.test(served.type)) return served;
  const text = served.body.toString();
  const here =
    own === null ? text : text.replaceAll(own, `${origin}/addin/`).replaceAll(new URL(own).origin, origin);
  if (!served.type.startsWith('text/html')) return { ...served, body: here };
  return { ...served, body: here.replaceAll(LIBRARY, '/office/').replaceAll(CDN, "'self'") };
}

/**
 * What the try-out answers for a path; `null` if there is nothing.
 *
 * @param origin where this server is reached, without a slash at the end
 * @throws Error if a file can't be read
 */
export function tryoutFile(path: string, origin: string): Served | null {
  if (path.startsWith('/addin/')) {
    const served = fileIn(DIST, path.slice('/addin/'.length));
    return served && localised(served, builtFor(), origin);
  }
  if (path.startsWith('/office/')) {
    // The library asks in mixed case and once with a backslash for what the package spells in lower case.
    return fileIn(OFFICE, path.slice('/office/'.length).toLowerCase().replaceAll('\\', '/'));
  }
  const served = fileIn(PAGE, path === '/' ? 'index.html' : path.slice(1));
  return served && { ...served, headers: { 'Content-Security-Policy': POLICY } };
}
