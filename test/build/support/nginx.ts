import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureProgram } from '../../../scripts/programs/ensure';
import { NGINX } from '../../../scripts/programs/nginx';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server that runs until it is stopped. */
export interface Server {
  ask(path: string, question?: Question): Promise<Answer>;
  stop(): Promise<void>;
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The example as it stands in the guide, but for certificate, address and folder. */
function adapted(example: string, socket: string, content: string): string {
  return example
    .replace(/^ *ssl_.*\n/gm, '')
    .replace(/listen 443 ssl;/, `listen unix:${socket};`)
    .replace(/^ *listen \[::\]:443 ssl;\n/m, '')
    .replaceAll('/srv/kim/', `${content}/`);
}

/** What surrounds the example in the configuration of a server, everything in one folder. */
function surroundings(folder: string, types: string): string {
  return `daemon off;
master_process off;
pid ${folder}/pid;
events {}
http {
    include ${types};
    default_type application/octet-stream;
    access_log off;
    ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n    ')}
    include ${folder}/kim.conf;
}
`;
}

/** Where the types of this nginx are listed: beside its own configuration. */
function typesOf(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const file = join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
  if (!existsSync(file)) throw new Error(`nginx: ${file} fehlt.`);
  return file;
}

/**
 * Starts nginx with the example of the installation guide. It listens on a socket in its own folder: no port that
 * another program may have, and no rights.
 *
 * @param example the text of the configuration
 * @param content the folder with the built files
 */
export async function startNginx(example: string, content: string): Promise<Server> {
  const nginx = ensureProgram(NGINX);
  const folder = mkdtempSync(join(tmpdir(), 'kim-nginx-'));
  const socket = join(folder, 'socket');
  const log = join(folder, 'error.log');
  writeFileSync(join(folder, 'kim.conf'), adapted(example, socket, content));
  writeFileSync(join(folder, 'nginx.conf'), surroundings(folder, typesOf(nginx)));
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', log], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await listening(server, socket, () => (existsSync(log) ? readFileSync(log, 'utf8') : ''));
  return {
    ask: (path, question) => ask(socket, path, question),
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** @throws Error with the log if the server ends instead */
async function listening(server: ChildProcess, socket: string, log: () => string): Promise<void> {
  while (!(await ask(socket, '/').then(Boolean, () => false))) {
    if (server.exitCode !== null) throw new Error(`nginx startet nicht: ${log()}`);
    await pause(20);
  }
}

function ask(
  socketPath: string,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path, method, headers: { host: 'addins.kreis.example', ...headers } });
    call.once('error', reject);
    call.once('response', (answer) => {
      answer.resume();
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
      answer.once('error', reject);
    });
    call.end();
  });
}
