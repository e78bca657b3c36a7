import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../dev/formel/run';
import { ROOT } from './metadata';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const FORMULAS = [...README.matchAll(/formel -- '(=KIM[^']+)'/g)].map(([, formula = '']) => formula);

/** What the formula tool prints, line by line and column by column. */
async function printed(formula: string): Promise<string[][]> {
  let text = '';
  const out = (piece: string): void => {
    text += piece;
  };
  await run(['--dist', join(ROOT, 'dist'), formula], { root: ROOT, readInput: () => '', out, err: out });
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
}

it('the commands of the README print what it says', async () => {
  const [share = '', shares = '', term = ''] = FORMULAS;
  expect(FORMULAS).toHaveLength(3);

  expect(await printed(share)).toEqual([['50098,41']]);
  expect(README).toContain('prints `50098,41` and then the shares `19500`, `17500`, `7000` and `6000`');
  expect(shares).toContain('(50098,41;');
  expect(await printed(shares)).toEqual([['19500'], ['17500'], ['7000'], ['6000']]);

  const sums = (await printed(term)).filter(([, name]) => name === 'Summe').map((row) => row.at(-1));
  expect(sums).toEqual(['9995,76', '49333,02', '59328,78']);
  expect(README).toContain('own share 9,995.76 + 49,333.02 = 59,328.78');
});
