import {
  choicesOf,
  describe as described,
  helpPageOf,
  type Catalogue,
} from '../../src/taskpane/functions/catalogue/metadata';
import { search } from '../../src/taskpane/functions/catalogue/search';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;
const { functions } = catalogue;
const found = (query: string): string[] => search(functions, query).map(({ id }) => id);

it('search takes every word, with or without umlauts', () => {
  expect(found('')).toHaveLength(functions.length);
  expect(found('kim.vzae')).toContain('VZAE');
  expect(found('VZÄ wochen')).toEqual(['VZAE']);
  expect(found('foerdersatz baustein')).toContain('FOERDERSATZ');
  expect(found('FÖRDERSATZ')).toContain('FOERDERSATZ');
  expect(found('gibtesnicht')).toEqual([]);
});

it.each([
  ['verteilen schlüssel', 'VERTEILUNG'],
  ['Gehalt', 'PERSONALKOSTEN'],
  ['Zuschuss', 'FOERDERUNG'],
  ['Teilzeit', 'VZAE'],
  ['Monaten', 'MONATE'],
  ['Stufenaufstieg', 'STUFE'],
  ['Umlage der Gemeinden', 'KOSTENTEILUNG'],
])('search knows how people say it: %s', (query, id) => {
  expect(found(query)).toContain(id);
});

it('every description has a text, and its example is set apart', () => {
  for (const item of functions) {
    const { text, example } = described(item);
    expect(text).toMatch(/\.$/);
    expect([item.id, example]).toEqual([item.id, expect.stringMatching(/^=KIM\./)]);
  }
});

it('the help page of every function lies beside the pane', () => {
  for (const item of functions) expect(built(helpPageOf(item))).toContain(`KIM.${item.name}`);
});

it('the first value of every choice is the one that counts if nothing is said', () => {
  const choices = functions.flatMap(({ parameters }) =>
    parameters.flatMap((parameter) => {
      const [standard] = choicesOf(catalogue, parameter);
      return standard ? [{ parameter, standard: standard.stringValue }] : [];
    }),
  );
  expect(choices.length).toBeGreaterThan(5);
  for (const { parameter, standard } of choices) {
    const saidSo = [`ohne Angabe ${standard}`, `${standard} (ohne Angabe)`];
    expect(parameter.optional).toBe(true);
    expect(saidSo.some((words) => parameter.description?.includes(words))).toBe(true);
  }
});
