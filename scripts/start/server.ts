import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import type { Served } from './files';

/** Answers GET requests with whatever `find` knows. */
export function answering(find: (path: string) => Served | null): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const served = request.method === 'GET' ? find(pathOf(request)) : null;
    const { body, type, headers } = served ?? { body: 'Nicht vorhanden.', type: 'text/plain; charset=utf-8' };
    response.writeHead(served ? 200 : 404, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    });
    response.end(body);
  };
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
