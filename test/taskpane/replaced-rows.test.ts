import { type Addition, withAdditions } from '../../src/taskpane/aktualisierung/additions';
import { replacedRows } from '../../src/taskpane/aktualisierung/replaced-rows';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';

const [AB, BIS] = ['2027-01-01', '2027-12-31'];
const beleg = (quelle: string | null, status: string | null) => ({ gueltigAb: AB, quelle, status });

const entgelt = (stufe: number, betrag: number, quelle: string): Vereinbarung['tarife'][number] => ({
  tarif: null,
  gruppe: '9c',
  stufe,
  betrag,
  ...beleg(quelle, 'Annahme'),
});
const satz = (betrag: number, status: string): Vereinbarung['saetze'][number] => ({
  baustein: 'X',
  merkmal: 'PERSONAL',
  art: 'HÖCHSTBETRAG',
  betrag,
  gueltigBis: null,
  ...beleg('Erlass', status),
});
const parameter = (wert: number, quelle: string | null): Vereinbarung['parameter'][number] => ({
  parameter: 'Zusatzbeitrag',
  wert,
  tarif: null,
  gueltigBis: BIS,
  ...beleg(quelle, null),
});

function told(there: Partial<Vereinbarung>, coming: Partial<Addition>): string[] {
  const before = { ...LEERE_VEREINBARUNG, ...there };
  const addition = { label: '', source: '', tarife: [], parameter: [], ...coming };
  return replacedRows(before, withAdditions(before, [addition])).map((line) => line.replace(/\u00a0/g, ' '));
}

test('AK-3 an own value that gives way is told with what it was and what it rested on', () => {
  expect(
    told(
      { saetze: [satz(55_000, 'Annahme')], parameter: [parameter(0.029, null)] },
      { saetze: [satz(57_000, 'beschlossen')], parameter: [parameter(0.031, 'BAnz')] },
    ),
  ).toEqual([
    'In KIM Tarife ersetzt: Baustein X, PERSONAL ab 01.01.2027: 55.000,00 € (Annahme, Erlass) → 57.000,00 € (beschlossen, Erlass)',
    'In KIM Tarife ersetzt: Zusatzbeitrag ab 01.01.2027: 2,9 % (ohne Quelle) → 3,1 % (BAnz)',
  ]);
});

test('AK-3 of a pay table a few amounts are told and the others counted', () => {
  const table = (by: number, source: string) =>
    [1, 2, 3, 4, 5].map((stufe) => entgelt(stufe, 4_000 + 100 * stufe + by, source));
  const lines = told({ tarife: table(0, 'Angebot') }, { tarife: table(50, 'Abschluss') });
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(
    'In KIM Tarife ersetzt: 9c Stufe 1 ab 01.01.2027: 4.100,00 € (Annahme, Angebot) → 4.150,00 € (Annahme, Abschluss)',
  );
  expect(lines[3]).toBe('In KIM Tarife ersetzt: 2 weitere Entgelte');
});

test('AK-3 nothing is told of what is new, stays or only ends earlier', () => {
  const later = { ...parameter(0.03, 'BAnz'), gueltigAb: '2027-07-01' };
  expect(told({ parameter: [parameter(0.029, 'BAnz')] }, { parameter: [later] })).toEqual([]);
  expect(told({ tarife: [entgelt(3, 4_700, 'a')] }, { tarife: [entgelt(3, 4_700, 'a')] })).toEqual([]);
  expect(told({}, { saetze: [satz(1, 'Annahme')] })).toEqual([]);
});
