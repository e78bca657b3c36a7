import { createServer } from 'node:http';
import { ADDIN, buildIfStale, TRYOUT } from './build';
import { tryoutFile } from './files';
import { answering, listen } from './server';

/** `npm start`: builds what is stale and serves the try-out page on this computer. */
async function main(): Promise<void> {
  buildIfStale(ADDIN);
  buildIfStale(TRYOUT);
  const server = createServer(answering(tryoutFile));
  const port = await listen(server, Number(process.env['KIM_PORT'] ?? 3080));
  console.log(`\n  KIM Refinanzierung zum Ausprobieren:  http://localhost:${port}/\n`);
  console.log('  Im Browser öffnen. Beenden mit Strg+C.\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
