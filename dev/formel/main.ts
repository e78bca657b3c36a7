import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run';

run(process.argv.slice(2), {
  root: resolve(__dirname, '../..'),
  readInput: () => readFileSync(0, 'utf8'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  },
);
