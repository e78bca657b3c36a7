import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from '../e2e/site';
import { startNginx, type Answer, type Question, type Server } from './support/nginx';

const EXAMPLE = readFileSync(join(__dirname, '../../docs/nginx.conf'), 'utf8');
const POLICY = /Content-Security-Policy "([^"]*)"/.exec(EXAMPLE)?.[1];

const ASK_AGAIN = 'no-cache';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

const [chunk = ''] = readdirSync(join(DIST, 'chunks')).filter((name) => name.endsWith('.js'));
const [page = ''] = readdirSync(join(DIST, 'hilfe')).filter((name) => name.endsWith('.html'));

let server: Server;
test.beforeAll(async () => {
  server = await startNginx(EXAMPLE, DIST);
});
test.afterAll(() => server.stop());

/** A file as whoever has it already asks for it. */
async function askAgain(path: string): Promise<Answer> {
  const { headers } = await server.ask(path);
  return server.ask(path, { headers: { 'if-none-match': headers.etag ?? '' } });
}

const FILES: readonly (readonly [path: string, type: string, cache: string])[] = [
  ['taskpane.html', 'text/html; charset=utf-8', ASK_AGAIN],
  ['taskpane.js', 'application/javascript; charset=utf-8', ASK_AGAIN],
  ['taskpane.css', 'text/css; charset=utf-8', ASK_AGAIN],
  ['functions.js', 'application/javascript; charset=utf-8', ASK_AGAIN],
  ['functions.json', 'application/json; charset=utf-8', ASK_AGAIN],
  ['neuigkeiten.json', 'application/json; charset=utf-8', ASK_AGAIN],
  ['manifest.xml', 'text/xml; charset=utf-8', ASK_AGAIN],
  ['lizenzen.txt', 'text/plain; charset=utf-8', ASK_AGAIN],
  ['assets/icon-64.png', 'image/png', ASK_AGAIN],
  [`hilfe/${page}`, 'text/html; charset=utf-8', ASK_AGAIN],
  [`chunks/${chunk}`, 'application/javascript; charset=utf-8', FOR_A_YEAR],
];

/** What every answer has to say, whatever its status. */
function expectProtection({ headers }: Answer): void {
  expect(headers).toMatchObject({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
  });
  expect(headers).not.toHaveProperty('x-frame-options');
}

test.describe('the example for nginx', () => {
  for (const [file, type, cache] of FILES)
    test(`sends ${file} as ${type}, and to whoever has it that nothing changed`, async () => {
      for (const [answer, status] of [
        [await server.ask(`/kim/${file}`), 200],
        [await askAgain(`/kim/${file}`), 304],
      ] as const) {
        expect(answer.status).toBe(status);
        expectProtection(answer);
        expect(answer.headers['cache-control']).toBe(cache);
        expect(answer.headers['access-control-allow-origin']).toBe(
          file === 'functions.json' ? '*' : undefined,
        );
        if (status === 200) expect(answer.headers['content-type']).toBe(type);
      }
    });

  const REFUSED: readonly (readonly [what: string, path: string, status: number, question: Question])[] = [
    ['a missing page', '/kim/fehlt.html', 404, {}],
    ['a missing part of the pane', '/kim/chunks/fehlt.0123456789.js', 404, {}],
    [
      'a missing part that was there once',
      '/kim/chunks/fehlt.0123456789.js',
      404,
      { headers: { 'if-none-match': '"1"' } },
    ],
    ['a folder', '/kim/chunks/', 403, {}],
    ['a folder without its slash', '/kim/chunks', 301, {}],
    ['writing', `/kim/chunks/${chunk}`, 403, { method: 'PUT' }],
    ['a file outside', '/andere.html', 404, {}],
  ];
  for (const [what, path, status, question] of REFUSED)
    test(`lets nobody keep the answer to ${what}`, async () => {
      const answer = await server.ask(path, question);
      expect(answer.status).toBe(status);
      expect(answer.headers['cache-control']).toBe(ASK_AGAIN);
      expectProtection(answer);
    });

  test('sends whole files only, for the answer to a wrong part would be marked like a right one', async () => {
    const answer = await server.ask(`/kim/chunks/${chunk}`, { headers: { range: 'bytes=99999999-' } });
    expect(answer.status).toBe(200);
    expectProtection(answer);
    expect(answer.headers['cache-control']).toBe(FOR_A_YEAR);
  });

  test('compresses what is text, and says that there is another form', async () => {
    const answer = await server.ask('/kim/functions.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  });
});
