import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import type { Served } from './files';

const PLAIN = 'text/plain; charset=utf-8';
const ABSENT: Served = {
  body: 'Diese Datei gibt es nicht oder nicht mehr. Fehlt etwas vom Add-in, baut ein neuer Aufruf von npm start es wieder.',
  type: PLAIN,
};

const unreadable = (reason: string): Served => ({
  body: `Diese Datei lässt sich nicht lesen (${reason}). Der Server läuft weiter; bitte die Rechte der Datei prüfen und die Seite neu laden.`,
  type: PLAIN,
});

/** What is to be answered, and with which status; a file that can't be read must not end the server. */
function answerTo(request: IncomingMessage, find: Find): readonly [status: number, served: Served] {
  if (request.method !== 'GET') return [404, ABSENT];
  const path = pathOf(request);
  try {
    const served = find(path, originOf(request));
    return served ? [200, served] : [404, ABSENT];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(`${path}: ${message}`);
    return [500, unreadable(code ?? message)];
  }
}

type Find = (path: string, origin: string) => Served | null;

/** Answers GET requests with whatever `find` knows. */
export function answering(find: Find): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const [status, { body, type, headers }] = answerTo(request, find);
    response.writeHead(status, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    });
    response.end(body);
  };
}

/** Where the browser has reached this server. */
function originOf({ headers: { host = '' } }: IncomingMessage): string {
  return `http://${/^[\w.-]+(:\d+)?$/.test(host) ? host : 'localhost'}`;
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    // A path that can't be decoded names no file.
    return '';
  }
}

/** Listens on the wanted port or, if it is taken, on one of the next. @throws Error if all are taken */
export async function listen(server: Server, wanted: number, tries = 10): Promise<number> {
  for (let port = wanted; port < wanted + tries; port++) {
    if (await listens(server, port)) return port;
  }
  throw new Error(
    tries === 1
      ? `Der Port ${wanted} ist belegt. Bitte das Programm beenden, das ihn benutzt.`
      : `Die Ports ${wanted} bis ${wanted + tries - 1} sind belegt. Mit KIM_PORT einen anderen nennen.`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.removeListener('listening', succeeded);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const succeeded = (): void => {
      server.removeListener('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', succeeded);
    // This computer only: nobody else on the network gets to see it.
    server.listen(port, 'localhost');
  });
}
