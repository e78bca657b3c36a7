import { labelOf } from '../../src/taskpane/catalogue/labels';
import {
  choicesOf,
  describe as described,
  helpPageOf,
  type Catalogue,
} from '../../src/taskpane/catalogue/metadata';
import { search } from '../../src/taskpane/catalogue/search';
import { bySubject } from '../../src/taskpane/catalogue/subjects';
import { ARGUMENTNAMEN, SACHGEBIETE, STICHWORTE } from '../../src/taskpane/texte';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;
const { functions } = catalogue;
const found = (query: string): string[] => search(functions, query).map(({ id }) => id);

it('every function belongs to a subject', () => {
  const groups = bySubject(functions);
  expect(groups.map(({ title }) => title)).not.toContain(SACHGEBIETE.weitere);
  expect(groups.flatMap((group) => group.functions)).toHaveLength(functions.length);
});

it('a function that no subject names yet comes last', () => {
  const [first] = functions;
  if (!first) throw new Error('No functions');
  const groups = bySubject([...functions, { ...first, id: 'NEU', name: 'NEU' }]);
  expect(groups.at(-1)).toMatchObject({ title: 'Weitere', functions: [{ id: 'NEU' }] });
});

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

it('every function has words of everyday use, and only functions have', () => {
  expect(Object.keys(STICHWORTE).sort()).toEqual(functions.map(({ id }) => id).sort());
});

it('every description has a text, and its example is set apart', () => {
  for (const item of functions) {
    const { text, example } = described(item);
    expect(text).toMatch(/\.$/);
    expect([item.id, example]).toEqual([item.id, expect.stringMatching(/^=KIM\./)]);
  }
});

it('no label shows an umlaut in two letters', () => {
  const names = new Set(functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  const suspicious = [...names].filter((name) => /[ao]e|(?<![aeq])ue/.test(name) && !(name in ARGUMENTNAMEN));
  expect(suspicious).toEqual([]);
  expect(labelOf('hoechstbetrag')).toBe('Höchstbetrag');
  expect(labelOf('kosten')).toBe('Kosten');
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
