import { createServer } from 'node:http';
import { ADDIN, buildIfStale, TRYOUT } from './build';
import { tryoutFile } from './files';
import { answering, listen } from './server';

const STANDARD_PORT = 3080;

/** @throws Error with a German sentence */
function wantedPort(given = process.env['KIM_PORT']): number {
  if (given === undefined || given === '') return STANDARD_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_000) return port;
  throw new Error(
    `KIM_PORT „${given}“ ist kein Port. Bitte eine Zahl von 1 bis 65000 angeben, zum Beispiel 3080.`,
  );
}

/** `npm start`: builds what is stale and serves the try-out page on this computer. */
async function main(): Promise<void> {
  buildIfStale(ADDIN);
  buildIfStale(TRYOUT);
  const server = createServer(answering(tryoutFile));
  const port = await listen(server, wantedPort());
  console.log(`\n  KIM Refinanzierung zum Ausprobieren:  http://localhost:${port}/\n`);
  console.log('  Im Browser öffnen. Beenden mit Strg+C.\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
