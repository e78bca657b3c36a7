import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';

const ROOT = join(__dirname, '../..');
export const DIST = join(ROOT, 'dist');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

if (!existsSync(join(DIST, 'taskpane.html'))) throw new Error('dist/ fehlt: zuerst npm run build.');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** What answers in place of Microsoft's server: the real library, nothing, or a script of the test. */
export type OfficeLibrary = 'real' | 'blocked' | { readonly script: string };

/** Serves the built files under the address they were built for; there is no network and no certificate. */
export async function serve(context: BrowserContext, office: OfficeLibrary): Promise<void> {
  await context.route(`${DEVELOPMENT_ADDRESS}**`, (route) =>
    send(route, join(DIST, pathBelow(DEVELOPMENT_ADDRESS, route))),
  );
  await context.route(`${OFFICE}**`, (route) => {
    if (office === 'blocked') return route.abort();
    if (office !== 'real') return route.fulfill({ contentType: 'text/javascript', body: office.script });
    return send(route, join(ROOT, 'node_modules/@microsoft/office-js/dist', pathBelow(OFFICE, route)));
  });
}

function pathBelow(base: string, route: Route): string {
  return new URL(route.request().url()).href.slice(base.length).replace(/[?#].*$/, '');
}

function send(route: Route, file: string): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    headers: { 'access-control-allow-origin': '*' },
    body: readFileSync(file),
  });
}

/** Just enough of office.js for the page to believe that it is in Excel. */
export const EXCEL_STUB = `
  window.associated = {};
  window.CustomFunctions = { associate: (id, f) => { associated[id] = f; } };
  window.shown = 0;
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: 'Excel' }),
    actions: { associate: (name, f) => { associated[name] = f; } },
    addin: { showAsTaskpane: async () => { shown += 1; } },
  };
`;
