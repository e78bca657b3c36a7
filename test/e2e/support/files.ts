import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import ts from 'typescript';
import { OFFICE_FILES } from '../../../dev/excel/node/office';
import { DIST } from './built';

const ROOT = join(__dirname, '../../..');

export const OWN = 'https://localhost:3000';
export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};

export interface Served {
  readonly body: Buffer | string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function fileIn(folder: string, path: string): Served | null {
  const file = join(folder, normalize(path));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  return { body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' };
}

let relayed: string | null = null;

/** The module that connects the frame is the product's own; only the way to the test process is added here. */
const relay = (): string => (relayed ??= translatedRelay());

function translatedRelay(): string {
  const source = readFileSync(join(ROOT, 'dev/excel/transport/frame.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2020 } });
  return `${outputText}
const frame = document.querySelector('iframe');
window.toAddin = connectFrame(frame, (text) => window.fromAddin(text)).send;
frame.src = frame.dataset.src;`;
}

const HOST_PAGE = '/nachbau.html';

/** The page around the add-in: nothing but the frame. */
function hostPage(frameName: string): string {
  const name = frameName.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html><html lang="de"><title>Nachbau</title><link rel="icon" href="data:,">
<iframe title="Add-in" name="${name}" src="about:blank" data-src="/taskpane.html" width="350" height="600"></iframe>
<script type="module" src="/nachbau.js"></script></html>`;
}

export const hostPageAddress = OWN + HOST_PAGE;

/** What the two allowed addresses answer; `null` for everything else. */
export function serve(address: string, frameName: string): Served | null {
  const { origin, pathname } = new URL(address);
  if (origin === OWN) {
    if (pathname === HOST_PAGE) return { body: hostPage(frameName), contentType: 'text/html; charset=utf-8' };
    if (pathname === '/nachbau.js') return { body: relay(), contentType: 'text/javascript; charset=utf-8' };
    return fileIn(DIST, pathname);
  }
  if (!address.startsWith(`${CDN}/`)) return null;
  // The package spells its folders in lower case, the library asks in mixed case.
  const file = fileIn(
    OFFICE_FILES,
    decodeURIComponent(address.slice(CDN.length + 1))
      .split('?')[0]
      ?.toLowerCase() ?? '',
  );
  return file && { ...file, headers: { 'access-control-allow-origin': '*' } };
}
