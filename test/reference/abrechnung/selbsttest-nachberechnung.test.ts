import { alsBruch } from '../bruch';
import { alsTexte } from './ausgabe';
import { nachberechnung, type Fertig } from './nachberechnung';

const z = alsBruch;

const kopf = ['Stelle', 'Kommune', 'Förderung', 'Eigenanteil'];
const tabelle = (...zeilen: readonly (readonly [string, string, number])[]): Fertig => [
  kopf,
  ...zeilen.map(([s, k, e]) => [s, k, z(1), z(e)]),
];

test('NB-1 own shares of 75,000 / 55,000 against 77,250 / 57,000', () => {
  const alt = tabelle(['S1', '', 20_000], ['Summe', '', 20_000]);
  const neu = tabelle(['S1', '', 20_250], ['Summe', '', 20_250]);
  expect(alsTexte(nachberechnung(alt, neu), 4)[1]).toEqual([
    'S1',
    '',
    '20000.0000',
    '20250.0000',
    '250.0000',
    '0.0125',
    '',
  ]);
});

test('NB-1, NB-2 new and lost rows, equal names first with first', () => {
  const alt = tabelle(['A', 'Unna', 1], ['A', 'Unna', 2], ['B', '', 3], ['Summe', '', 6]);
  const neu = tabelle(['a', 'UNNA', 5], ['C', '', 4], ['A', 'Unna', 0], ['Summe', '', 9]);
  const texte = alsTexte(nachberechnung(alt, neu), 0);
  expect(texte.map((x) => x.slice(0, 5).join(' '))).toEqual([
    'Stelle Kommune Alt Neu Differenz',
    'a UNNA 1 5 4',
    'C  0 4 4',
    'A Unna 2 0 -2',
    'B  3 0 -3',
    'Summe  6 9 3',
  ]);
  expect(texte.slice(1, 5).map((x) => x[6])).toEqual(['', 'neu', '', 'entfallen']);
  expect(texte[2]?.[5]).toBe('');
});

test('NB-1 other name columns, no such column', () => {
  const alt = tabelle(['A', 'Unna', 1]);
  expect(() =>
    nachberechnung(alt, [
      ['Stelle', 'Eigenanteil'],
      ['A', z(1)],
    ]),
  ).toThrow('Namensspalten');
  expect(() => nachberechnung(alt, alt, 'Saldo')).toThrow('Saldo');
});
