import {
  choicesOf,
  describe as described,
  helpPageOf,
  type Catalogue,
} from '../../src/taskpane/functions/catalogue/metadata';
import { nearestFirst, search } from '../../src/taskpane/functions/catalogue/search';
import { nachSachgebiet } from '../../src/katalog';
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

it.each([
  ['VBL', 'PERSONALKOSTEN'],
  ['RZVK', 'EIGENANTEILE'],
  ['Jahressonderzahlung', 'HAUSHALT'],
  ['Pool', 'EIGENANTEILE'],
  ['Sachkosten-Höchstbetrag', 'HAUSHALT'],
  ['Entgeltstufe', 'EIGENANTEILE'],
  ['Einmalzahlungen', 'PERSONALKOSTEN'],
  ['2027', 'ENTGELT'],
  ['Personalkosten 2027', 'PERSONALKOSTEN'],
])('search knows options, columns and years: %s', (query, id) => {
  expect(found(query)).toContain(id);
});

it('search does not lend a function the options or the days of another one', () => {
  const ofPosts = functions.filter(({ parameters }) =>
    ['stellen', 'optionen'].every((name) => parameters.some((parameter) => parameter.name === name)),
  );
  expect(found('Pool')).toEqual(ofPosts.map(({ id }) => id));
  expect(found('Einmalzahlungen')).not.toContain('SCHLUESSEL');
  expect(found('2027')).not.toContain('VERTEILUNG');
});

it.each([
  ['stufe', 'STUFE'],
  ['KIM.STUFE', 'STUFE'],
  ['=KIM.STUFE(', 'STUFE'],
  ['Tarif', 'TARIFSTAND'],
  ['Förderung', 'FOERDERUNG'],
])('the function of this name comes first: %s', (query, id) => {
  const [first] = nearestFirst(nachSachgebiet(search(functions, query)), query);
  expect(first?.funktionen[0]?.id).toBe(id);
});

it.each([
  ['Zinsen', 'ERSTATTUNGSZINS'],
  ['Rückforderung', 'ERSTATTUNGSZINS'],
  ['Weihnachtsgeld', 'PERSONALKOSTEN'],
  ['Krankenkasse', 'PERSONALKOSTEN'],
  ['Lohnnebenkosten', 'PERSONALKOSTEN'],
  ['Was kostet eine Stelle?', 'PERSONALKOSTEN'],
  ['Wie viel bleibt bei der Kommune', 'EIGENANTEIL'],
  ['Beamte', 'PERSONALKOSTEN'],
  ['Besoldung', 'PERSONALKOSTEN'],
  ['Tariferhöhung', 'TARIFSTAND'],
  ['halbe Stelle', 'VZAE'],
  ['Bevölkerung', 'SCHLUESSEL'],
  ['Eingruppierung', 'ENTGELT'],
  ['Landeszuschuss', 'FOERDERUNG'],
  ['Umlage', 'VERTEILUNG'],
  ['Abschlag', 'MONATSPLAN'],
  ['Mittelabruf', 'MONATSPLAN'],
  ['Finanzplan', 'MONATSPLAN'],
  ['Verteilungsschlüssel', 'SCHLUESSEL'],
  ['Kostenverteilung', 'KOSTENTEILUNG'],
  ['Überzahlung', 'SPITZABRECHNUNG'],
  ['Zwischennachweis', 'VERWENDUNGSNACHWEIS'],
])('the function that answers the question comes first: %s', (query, id) => {
  const [first] = nearestFirst(nachSachgebiet(search(functions, query)), query);
  expect(first?.funktionen[0]?.id).toBe(id);
});

it.each([
  ['wie viel zahlt meine Stadt', 'EIGENANTEIL'],
  ['Eigenanteil verteilen', 'KOSTENTEILUNG'],
  ['Lohnkosten', 'PERSONALKOSTEN'],
  ['Anteilsfinanzierung', 'FOERDERUNG'],
  ['Persnoalkosten', 'PERSONALKOSTEN'],
  ['Eigenantiel', 'EIGENANTEIL'],
  ['Verteilug', 'VERTEILUNG'],
  ['Foerderng', 'FOERDERUNG'],
  ['Weinachtsgeld', 'PERSONALKOSTEN'],
  ['Lohnkosten der Feuerwehr', 'PERSONALKOSTEN'],
])('what was mistyped, or said with a word too many, is found: %s', (query, id) => {
  const found = nearestFirst(nachSachgebiet(search(functions, query)), query).flatMap(
    ({ funktionen }) => funktionen,
  );
  expect(found.slice(0, 3).map((item) => item.id)).toContain(id);
});

it('idle words count only where there are no others', () => {
  expect(found('die Zinsen')).toEqual(found('Zinsen'));
  expect(found('der')).not.toHaveLength(0);
});

it('without a query the functions stay in their order', () => {
  const groups = nachSachgebiet(functions);
  expect(nearestFirst(groups, '')).toEqual(groups);
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
