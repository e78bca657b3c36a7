import { pruefeSchluesselart, schluesselhinweise } from '../../../src/core/verteilung/schluesselhinweise';
import { d } from '../hilfen';

const je = (schluessel: string): string =>
  schluesselhinweise(schluessel.split(' ').map(d))
    .map((h) => `${h.regel} ${h.satz}`)
    .join();

test.each([
  ['ganze Zahlen, welche Summe auch immer', '39 35 14 11'],
  ['Anteile, die 100 % ergeben', '0.39 0.35 0.14 0.12'],
  ['auf Zehntelprozent gerundet', '0.333 0.333 0.334'],
  ['auf Hundertstelprozent gerundet', '0.3333 0.3333 0.3333'],
  ['Drittel aus einer Formel', '0.333333333333333 0.333333333333333 0.333333333333333'],
  ['gleich viele', '1 1 1'],
  ['alle 0', '0 0'],
  ['einer trägt alles', '0 1'],
  ['Nullen neben Zahlen', '0 40 60'],
])('PR-1 PR-2 kein Hinweis: %s', (_, schluessel) => {
  expect(je(schluessel)).toBe('');
});

test.each([
  ['0.39 0.35 0.14', '88 %'],
  ['0.5 0.5 1', '200 %'],
  ['0.33 0.33 0.33', '99 %'],
  ['0.5', '50 %'],
])('PR-1 Anteile %s ergeben %s', (schluessel, summe) => {
  expect(je(schluessel)).toBe(`PR-1 Schlüssel ergeben ${summe}, nicht 100 %`);
});

test('PR-2 Anteile unter 1 neben Zahlen über 1 sind verschiedener Art', () => {
  expect(je('0.6 40')).toBe(
    'PR-2 Schlüssel verschiedener Art: 0,6 neben 40. Anteile unter 1 und Zahlen über 1 prüfen',
  );
  expect(je('35 14 0.12')).toContain('0,12 neben 35');
});

describe('PR-1 unter einer Überschrift mit % sind auch ganze Zahlen Prozente', () => {
  const inProzent = (schluessel: string): string =>
    schluesselhinweise(schluessel.split(' ').map(d), true)
      .map((h) => `${h.regel} ${h.satz}`)
      .join();

  test.each([
    ['60 30', '90 %'],
    ['60 41', '101 %'],
    ['33.3 33.3 33.3', '99,9 %'],
  ])('%s ergeben %s', (schluessel, summe) => {
    expect(inProzent(schluessel)).toBe(`PR-1 Schlüssel ergeben ${summe}, nicht 100 %`);
  });

  test('Anteile neben Zahlen sind auch dort verschiedener Art, und mehr wird nicht gesagt', () => {
    expect(inProzent('0.6 40')).toBe(
      'PR-2 Schlüssel verschiedener Art: 0,6 neben 40. Anteile unter 1 und Zahlen über 1 prüfen',
    );
  });

  test.each(['60 40', '33.33 33.33 33.33', '0.6 0.4'])('%s: kein Hinweis', (schluessel) => {
    expect(inProzent(schluessel)).toBe('');
  });
});

describe('PR-2 Anteile unter 1, die mal 100 mit den anderen genau 100 ergeben', () => {
  const pruefe = (schluessel: string) => (): void => {
    pruefeSchluesselart(schluessel.split(' ').map(d));
  };

  test.each([
    ['0.39 35 14 12', '0,39 neben 35. Mit 39 statt 0,39'],
    ['1 0.125 86.5', '0,125 neben 86,5. Mit 12,5 statt 0,125'],
    ['0 0.2 0.3 50', '0,2 neben 50. Mit 20 statt 0,2'],
  ])('%s', (schluessel, satz) => {
    expect(pruefe(schluessel)).toThrow(satz);
  });

  test.each(['0.39 35 14', '0.5 40', '0.99 1', '0.4 0.6', '50 50', '0 0', '0.39 35 14 12.0001'])(
    '%s ist nicht sicher',
    (schluessel) => {
      expect(pruefe(schluessel)).not.toThrow();
    },
  );
});
