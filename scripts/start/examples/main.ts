import { writeFileSync } from 'node:fs';
import { EXAMPLES } from '../paths';
import { recordExamples } from './record';

/** Writes the examples of the try-out page to where the page will look for them. */
async function main(): Promise<void> {
  writeFileSync(EXAMPLES, JSON.stringify(await recordExamples()));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
