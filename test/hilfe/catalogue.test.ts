import { entryOf } from '../../scripts/hilfe/entries';
import { COLUMNS } from '../../scripts/hilfe/ranges';
import { subjectsOf } from '../../scripts/hilfe/subjects';
import { TARIFE, ZUSATZVERSORGUNGEN } from '../../src/core/daten';
import {
  ANSICHT,
  BUDGETOPTIONEN,
  KOSTENOPTIONEN,
  PLANOPTIONEN,
  TABELLENOPTIONEN,
} from '../../src/mappe/optionen';
import { namenVon } from '../../src/mappe/spalte';
import { BEREICHSTEXTE } from '../../src/hilfe/bereiche';
import { OPTIONSTEXTE, OPTIONSWERTE } from '../../src/hilfe/optionen';
import { SPALTENTEXTE } from '../../src/hilfe/spalten';

describe('the texts of the help pages', () => {
  it('explain every column of every range, and no other', () => {
    const explained = Object.entries(SPALTENTEXTE).map(([name, texts]) => [name, Object.keys(texts)]);
    expect(Object.fromEntries(explained)).toEqual(COLUMNS);
  });

  it('explain every option, and no other', () => {
    expect(Object.keys(OPTIONSTEXTE)).toEqual(
      namenVon({ ...KOSTENOPTIONEN, ...TABELLENOPTIONEN, ...ANSICHT, ...PLANOPTIONEN, ...BUDGETOPTIONEN }),
    );
  });

  it('explain every value of an option that Excel has no list for', () => {
    const values = (names: readonly string[]): unknown[] =>
      names.map((name) => ({ name, tooltip: expect.any(String) as unknown }));
    expect(OPTIONSWERTE).toEqual({
      Tarif: values(TARIFE),
      Zusatzversorgung: values(ZUSATZVERSORGUNGEN),
      Vakanzmethode: values(TABELLENOPTIONEN.vakanzmethode.woerter),
      Ansicht: values(ANSICHT.ansicht.woerter),
      Auszahlung: values(PLANOPTIONEN.auszahlung.woerter),
      Abschläge: values(PLANOPTIONEN.abschlaege.woerter),
      Fälligkeit: values(PLANOPTIONEN.faelligkeit.woerter),
    });
  });

  it('say of every range what has to be known before', () => {
    expect(Object.keys(BEREICHSTEXTE).sort()).toEqual(
      [...Object.keys(COLUMNS), 'optionen', 'SCHLUESSEL.optionen'].sort(),
    );
  });
});

it('a function that the catalogue does not have stops the build', () => {
  expect(() => subjectsOf([{ id: 'NEU', name: 'NEU', parameters: [] }])).toThrow('In src/katalog fehlt NEU.');
});

it('a description without an example stops the build', () => {
  expect(() => entryOf({ id: 'A', name: 'A', description: 'Tut etwas.', parameters: [] })).toThrow(
    'Die Beschreibung von A endet nicht mit einem Beispiel.',
  );
});
