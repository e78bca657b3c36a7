import { BEISPIELE } from '../../scripts/hilfe/beispiele';
import { ARBEITSMAPPE } from '../../scripts/hilfe/beispiele/mappe';
import { tablesIn } from '../../scripts/hilfe/calls';
import { entryOf, formulasOf } from '../../scripts/hilfe/entries';
import { COLUMNS } from '../../scripts/hilfe/ranges';
import { fileOfFunction, subjectsOf } from '../../scripts/hilfe/subjects';
import { ZUSATZVERSORGUNGEN } from '../../src/core/daten';
import { KOSTENOPTIONEN, TABELLENOPTIONEN } from '../../src/eingabe/optionen';
import { BEREICHSTEXTE } from '../../src/hilfe/bereiche';
import { OPTIONSTEXTE, OPTIONSWERTE } from '../../src/hilfe/optionen';
import { SACHGEBIETE } from '../../src/hilfe/sachgebiete';
import { SPALTENTEXTE } from '../../src/hilfe/spalten';
import { FUNCTION_FILES, productMetadata } from './metadata';

const metadata = productMetadata();

describe('the texts of the help pages', () => {
  it('explain every column of every range, and no other', () => {
    const explained = Object.entries(SPALTENTEXTE).map(([name, texts]) => [name, Object.keys(texts)]);
    expect(Object.fromEntries(explained)).toEqual(COLUMNS);
  });

  it('explain every option, and no other', () => {
    expect(Object.keys(OPTIONSTEXTE)).toEqual([...KOSTENOPTIONEN, ...TABELLENOPTIONEN]);
  });

  it('explain every value of an option that Excel has no list for', () => {
    expect(OPTIONSWERTE).toEqual({
      Zusatzversorgung: ZUSATZVERSORGUNGEN.map((name) => ({ name, tooltip: expect.any(String) as unknown })),
    });
  });

  it('say of every range what has to be known before', () => {
    expect(Object.keys(BEREICHSTEXTE)).toEqual([...Object.keys(COLUMNS), 'optionen']);
  });

  it('have a subject for every function, and no empty one', async () => {
    const { functions } = await metadata;
    const subjects = subjectsOf(functions, fileOfFunction(FUNCTION_FILES));
    expect(subjects.map(({ title }) => title)).toEqual(Object.values(SACHGEBIETE));
    expect(subjects.flatMap((subject) => subject.functions.map(({ id }) => id)).sort()).toEqual(
      functions.map(({ id }) => id).sort(),
    );
    expect(() => subjectsOf(functions, new Map())).toThrow('src/hilfe/sachgebiete.ts');
  });
});

describe('the examples of the help pages', () => {
  it('exist for every function, with at least two mistakes each, and for no other', async () => {
    const { functions } = await metadata;
    expect(Object.keys(BEISPIELE).sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const { id } of functions)
      expect([id, (BEISPIELE[id]?.fehler.length ?? 0) >= 2]).toEqual([id, true]);
  });

  it('call the function that they are about', async () => {
    for (const { fn, examples, errors } of (await metadata).functions.map(entryOf))
      for (const formula of [...examples.map(({ formel }) => formel), ...errors])
        expect(formula).toContain(`KIM.${fn.name}(`);
  });

  it('use every table of the workbook, and no other', async () => {
    const formulas = (await metadata).functions.map(entryOf).flatMap(formulasOf);
    expect(tablesIn(formulas).sort()).toEqual(Object.keys(ARBEITSMAPPE).sort());
  });

  it('are demanded of a description', () => {
    expect(() => entryOf({ id: 'A', name: 'A', description: 'Tut etwas.', parameters: [] })).toThrow(
      'Die Beschreibung von A endet nicht mit einem Beispiel.',
    );
  });
});
