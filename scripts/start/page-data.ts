import { writeFileSync } from 'node:fs';
import { catalogueEntries } from './catalogue';
import { recordExamples } from './examples/record';
import { CATALOGUE, EXAMPLES } from './paths';

/** Writes what the try-out page takes from the product, the examples and the catalogue, to where the page will look for it. */
async function main(): Promise<void> {
  writeFileSync(CATALOGUE, JSON.stringify(catalogueEntries()));
  writeFileSync(EXAMPLES, JSON.stringify(await recordExamples()));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
