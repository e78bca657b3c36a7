import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { getippt, IM_JAHR, IN_DER_LAUFZEIT } from '../faelle/suedkreis';
import { ROOT } from './metadata';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** What follows `npm` in the commands that readers copy. */
const COMMANDS = [...README.matchAll(/npm (run --silent formel --) '(=KIM[^']+)'/g)].map(
  ([, command = '', formula = '']) => [...command.split(' '), formula],
);

/** What npm prints, line by line and column by column. */
async function printed(command: readonly string[]): Promise<string[][]> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await promisify(execFile)(npm, command, { cwd: ROOT });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
}

test('the commands of the README print what it says', async () => {
  const [share = [], shares = [], term = []] = COMMANDS;
  expect(COMMANDS).toHaveLength(3);
  const ownShare = getippt(IM_JAHR.eigenanteil);

  expect(await printed(share)).toEqual([[ownShare]]);
  expect(README).toContain(
    `prints \`${ownShare}\` and then the shares \`19500\`, \`17500\`, \`7000\` and \`6000\``,
  );
  expect(shares.at(-1)).toContain(`(${ownShare};`);
  expect(await printed(shares)).toEqual(IM_JAHR.inSchritten.map((amount) => [String(amount)]));

  const sums = (await printed(term)).filter(([, name]) => name === 'Summe').map((row) => row.at(-1));
  expect(sums).toEqual([...IN_DER_LAUFZEIT.jahre, IN_DER_LAUFZEIT.eigenanteil].map(getippt));
  expect(README).toContain('own share 9,995.76 + 49,333.02 = 59,328.78');
});
