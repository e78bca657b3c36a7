import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BEISPIELE } from '../../src/katalog/beispiele';
import { ROOT, productMetadata } from './metadata';

/** Shorter pieces are names and common phrases, no sentences. */
const SHORTEST = 25;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function sentences(text: string): string[] {
  return oneLine(text)
    .split(/(?<=[.;:?!])\s/)
    .map((part) => part.replace(/[.;:]$/, '').trim())
    .filter((part) => part.length >= SHORTEST);
}

const sources = ['scripts/hilfe', 'src/hilfe', 'src/katalog'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|css)$/.test(name))
    .map((name) => oneLine(readFileSync(join(ROOT, folder, name), 'utf8'))),
);

const copied = (texts: readonly string[]): string[] =>
  texts.flatMap(sentences).filter((sentence) => sources.some((source) => source.includes(sentence)));

it('no sentence of the metadata stands in the sources of the help pages', async () => {
  const { functions, enums = [] } = await productMetadata();
  const texts = [
    ...functions.flatMap(({ description = '', parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description ?? ''),
    ]),
    ...enums.flatMap(({ values }) => values.map(({ tooltip = '' }) => tooltip)),
  ];
  expect(texts.flatMap(sentences).length).toBeGreaterThan(50);
  expect(copied(texts)).toEqual([]);
});

it('no sentence of the rule catalogue stands in the sources of the help pages', () => {
  const catalogue = readFileSync(join(ROOT, 'docs/regeln.md'), 'utf8').replace(/^- \*\*\w+:\*\* /gm, '');
  expect(sentences(catalogue).length).toBeGreaterThan(200);
  expect(copied([catalogue])).toEqual([]);
});

it('no result of an example is written down', () => {
  expect(JSON.stringify(BEISPIELE)).not.toMatch(/ergebnis|ergibt/i);
});
