import { eintragZu, nachSachgebiet, SACHGEBIETE, WEITERE } from '../../src/katalog';
import { ARGUMENTNAMEN, ARGUMENTREGELN, beschriftung, OHNE_KOPFZEILE } from '../../src/katalog/argumente';
import { ARBEITSMAPPE } from '../../src/katalog/arbeitsmappe';
import { BEISPIELE } from '../../src/katalog/beispiele';
import type { Ergebnisumfang } from '../../src/katalog/form';
import { groesseAus } from '../../src/katalog/umfang';
import { tablesIn } from '../../scripts/hilfe/calls';
import { entryOf, formulasOf } from '../../scripts/hilfe/entries';
import type { FunctionMetadata } from '../../scripts/metadata/types';
import { built } from '../e2e/support/built';
import { KOMMUNEN, STELLEN } from '../faelle/suedkreis';

const { functions } = JSON.parse(built('functions.json')) as {
  readonly functions: readonly FunctionMetadata[];
};
const ids = functions.map(({ id }) => id).sort();
const argumentNames = new Set(functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));

describe('katalog and functions.json', () => {
  it('name the same functions, each once', () => {
    expect(SACHGEBIETE.flatMap(({ funktionen }) => Object.keys(funktionen)).sort()).toEqual(ids);
    expect(Object.keys(BEISPIELE).sort()).toEqual(ids);
  });

  it('know the same arguments', () => {
    const mentioned = [
      ...Object.keys(ARGUMENTNAMEN),
      ...Object.keys(ARGUMENTREGELN),
      ...OHNE_KOPFZEILE,
      ...functions.flatMap(({ id }) => argumentsOf(eintragZu(id)?.umfang)),
    ];
    expect(mentioned.filter((name) => !argumentNames.has(name))).toEqual([]);
  });

  it('agree on which results spread', () => {
    for (const { id, result } of functions)
      expect([id, eintragZu(id)?.umfang !== undefined]).toEqual([id, result?.dimensionality === 'matrix']);
  });
});

const argumentsOf = (umfang: Ergebnisumfang | undefined): string[] => {
  if (!umfang) return [];
  return 'wie' in umfang ? [umfang.wie].flat() : umfang.je ? [umfang.je.zeileVon] : [];
};

it('every function has words of everyday use', () => {
  for (const { id } of functions) expect(eintragZu(id)?.stichworte).toMatch(/\S/);
});

it('a function that no subject names yet comes last', () => {
  const groups = nachSachgebiet([{ id: 'NEU' }, ...functions]);
  expect(groups.at(-1)).toEqual({ titel: WEITERE, funktionen: [{ id: 'NEU' }] });
  expect(nachSachgebiet(functions).map(({ titel }) => titel)).toEqual(SACHGEBIETE.map(({ titel }) => titel));
});

it('no label shows an umlaut in two letters', () => {
  const suspicious = [...argumentNames].filter(
    (name) => /[ao]e|(?<![aeq])ue/.test(name) && !(name in ARGUMENTNAMEN),
  );
  expect(suspicious).toEqual([]);
  expect(beschriftung('hoechstbetrag')).toBe('Höchstbetrag');
  expect(beschriftung('kosten')).toBe('Kosten');
});

describe('the extent of a result', () => {
  const kommunen: Ergebnisumfang = { zeilen: 1, spalten: 6, je: { zeileVon: 'kommunen', zeilen: 2 } };
  it.each<[string, Ergebnisumfang, { zeilen: number; spalten: number } | undefined, number, number]>([
    ['fixed', { zeilen: 2, spalten: 5 }, undefined, 2, 5],
    ['as an argument', { wie: 'schluessel' }, { zeilen: 1, spalten: 4 }, 1, 4],
    ['as an argument that can not be counted', { wie: 'schluessel' }, undefined, 2, 1],
    ['by the rows of an argument', kommunen, { zeilen: 5, spalten: 2 }, 11, 6],
    ['by those of an argument that can not be counted', kommunen, undefined, 5, 6],
  ])('%s', (_, umfang, size, zeilen, spalten) => {
    expect(groesseAus(umfang, () => size)).toEqual({ zeilen, spalten });
  });
});

describe('the examples', () => {
  it('bring at least two mistakes for every function', () => {
    for (const id of ids) expect([id, (BEISPIELE[id]?.fehler.length ?? 0) >= 2]).toEqual([id, true]);
  });

  it('call the function that they are about', () => {
    for (const { fn, examples, errors } of functions.map(entryOf))
      for (const formula of [...examples.map(({ formel }) => formel), ...errors])
        expect(formula).toContain(`KIM.${fn.name}(`);
  });

  it('use every table of the workbook, and no other', () => {
    const formulas = functions.map(entryOf).flatMap(formulasOf);
    expect(tablesIn(formulas).sort()).toEqual(Object.keys(ARBEITSMAPPE).sort());
  });
});

it('the workbook of the examples holds the agreement for the Südkreis', () => {
  const ohneNamen = (zeilen: readonly (readonly unknown[])[]): unknown[] =>
    zeilen.map((zeile) => zeile.slice(1));
  expect(ARBEITSMAPPE['KIM_Kommunen']).toEqual(KOMMUNEN);
  expect(ohneNamen(ARBEITSMAPPE['KIM_Stellen'] ?? [])).toEqual(ohneNamen(STELLEN));
});
