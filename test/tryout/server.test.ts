import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import { fileIn, localised } from '../../scripts/start/files';
import { answering, listen } from '../../scripts/start/server';

let folder: string;
let server: Server;
let address: string;

/** On a connection of its own: one that is kept would still lead to the server of the test before. */
const ask = (path: string, method = 'GET'): Promise<readonly [status: number | undefined, body: string]> =>
  new Promise((resolve, reject) => {
    const asked = request(address + path, { method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve([response.statusCode, body]));
    });
    asked.on('error', reject).end();
  });

describe('the server of npm start', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kim-server-'));
    server = createServer(answering((path) => fileIn(folder, path.slice(1))));
    address = `http://localhost:${await listen(server, 3680, 40)}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
    jest.restoreAllMocks();
  });

  it('goes on after a file has vanished or can not be read', async () => {
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    writeFileSync(join(folder, 'da.txt'), 'Inhalt');
    symlinkSync(join(folder, 'kreis.txt'), join(folder, 'kreis.txt'));
    expect(await ask('/da.txt')).toEqual([200, 'Inhalt']);
    rmSync(join(folder, 'da.txt'));
    expect(await ask('/da.txt')).toEqual([404, expect.stringContaining('gibt es nicht oder nicht mehr')]);
    expect(await ask('/kreis.txt')).toEqual([
      500,
      expect.stringContaining('lässt sich nicht lesen (ELOOP). Der Server läuft weiter'),
    ]);
    expect(complaints).toHaveBeenCalledTimes(1);
    writeFileSync(join(folder, 'da.txt'), 'wieder da');
    expect(await ask('/da.txt')).toEqual([200, 'wieder da']);
  });

  it('has no answer for folders, for what lies elsewhere, and for names that are none', async () => {
    mkdirSync(join(folder, 'ordner'));
    writeFileSync(join(folder, 'datei'), 'x');
    for (const path of ['/', '/ordner', '/datei/x', '/%2e%2e%2fx', '/%00', '/%E0', `/${'x'.repeat(5000)}`])
      expect([path.slice(0, 20), (await ask(path))[0]]).toEqual([path.slice(0, 20), 404]);
    expect((await ask('/datei', 'POST'))[0]).toBe(404);
  });
});

describe('what the try-out serves of the add-in', () => {
  const HERE = 'http://localhost:3080';
  const served = (type: string, body: string): string =>
    localised({ type, body }, DEVELOPMENT_ADDRESS, HERE).body.toString();

  it('names this server and not the one it was built for', () => {
    const manifest = served('application/xml', readFileSync(join(__dirname, '../../manifest.xml'), 'utf8'));
    expect(manifest).toContain(`"${HERE}/addin/taskpane.html"`);
    expect(manifest).not.toContain('localhost:3000');
    expect(served('application/json', '{"helpUrl":"https://localhost:3000/hilfe/vzae.html"}')).toBe(
      `{"helpUrl":"${HERE}/addin/hilfe/vzae.html"}`,
    );
  });

  it('loads the library from here', () => {
    const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    expect(served('text/html; charset=utf-8', page)).toBe('<script src="/office/office.js"></script>');
  });
});
