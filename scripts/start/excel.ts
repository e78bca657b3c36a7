import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS } from '../build/address';
import { ADDIN, buildIfStale } from './build';
import { fileIn } from './files';
import { DIST, ROOT } from './paths';
import { answering, listen } from './server';

/** Pinned and fetched on demand: together they are half the size of all our packages, and few people need them. */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';
const FOLDER = join(homedir(), '.office-addin-dev-certs');

const BY_HAND =
  'Ein Excel, das von hier gestartet werden kann, gibt es nur unter Windows und auf dem Mac. ' +
  'Für Excel im Web: README, Abschnitt „In Excel von Hand laden“.';

/**
 * Not waiting in the way of the server: what is started asks it for the add-in. Microsoft's tools may run their
 * install scripts, which ours may not (`.npmrc`): some of them build parts for the system.
 */
function npx(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--yes', '--ignore-scripts=false', ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`npx ${args.join(' ')} ist fehlgeschlagen. Die Meldungen stehen darüber.`));
    });
  });
}

/** A certificate that this computer trusts; the system asks once whether it may. */
async function certificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  const [cert, key] = [join(FOLDER, 'localhost.crt'), join(FOLDER, 'localhost.key')];
  if (!existsSync(cert) || !existsSync(key)) await npx(CERTIFICATES, 'install');
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** `npm run excel`: serves the add-in where the manifest says it is, and loads it into the Excel of this computer. */
async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') throw new Error(BY_HAND);
  buildIfStale(ADDIN);
  const port = Number(new URL(DEVELOPMENT_ADDRESS).port);
  const server = createServer(
    await certificate(),
    answering((path) => fileIn(DIST, path.slice(1))),
  );
  // Excel asks the address of the manifest and no other.
  await listen(server, port, 1);
  console.log(`Das Add-in liegt unter ${DEVELOPMENT_ADDRESS}. Excel wird gestartet …`);
  await npx(DEBUGGING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug');
  console.log(
    'Beenden mit Strg+C; danach nimmt npx office-addin-debugging stop manifest.xml das Add-in heraus.',
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
