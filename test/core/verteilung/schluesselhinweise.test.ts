import { schluesselhinweise } from '../../../src/core/verteilung/schluesselhinweise';
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
