import { kostenteilung } from '../../../src/core/tabellen/kostenteilung';
import type { Restregel } from '../../../src/core/verteilung/restregel';
import { CENT } from '../../../src/core/verteilung/verteilung';
import { cent, d, mitSpur, schritteZu } from '../hilfen';
import { kommunen } from './hilfen';

/** Kommune | Schlüssel | Anteil | Betrag */
const teilung = (
  betrag: string,
  schluessel: string,
  schritt = CENT,
  regel: Restregel = 'GRÖSSTER_REST',
): string[] =>
  kostenteilung(d(betrag), kommunen(schluessel), schritt, regel, null).map((z) =>
    [z.kommune, z.schluessel?.toFixed() ?? '', z.anteil?.toFixed(2) ?? '', cent(z.betrag)].join(' | '),
  );

test('TB-2 der Eigenanteil der Vereinbarung auf den Cent', () => {
  expect(teilung('50042.50', '39/35/14/12')).toEqual([
    'Schwerte | 39 | 0.39 | 19516.58',
    'Unna | 35 | 0.35 | 17514.87',
    'Fröndenberg | 14 | 0.14 | 7005.95',
    'Holzwickede | 12 | 0.12 | 6005.10',
    'Summe | 100 | 1.00 | 50042.50',
  ]);
});

test('TB-2 gerundete Beträge bekommen eine Zeile Rundung, die Summe ist der Betrag selbst', () => {
  expect(teilung('50042.50', '39/35/14/12', d(500))).toEqual([
    'Schwerte | 39 | 0.39 | 19500.00',
    'Unna | 35 | 0.35 | 17500.00',
    'Fröndenberg | 14 | 0.14 | 7000.00',
    'Holzwickede | 12 | 0.12 | 6000.00',
    'Rundung |  |  | 42.50',
    'Summe | 100 | 1.00 | 50042.50',
  ]);
  expect(teilung('49800', '1/1', d(500)).at(-2)).toBe('Rundung |  |  | -200.00');
});

test('TB-2 Anteile sind Brüche der Schlüssel, nicht der gerundeten Beträge', () => {
  expect(kostenteilung(d('0.01'), kommunen('1/2'), CENT, 'ERSTE', null)[0]?.anteil?.toFixed(6)).toBe(
    '0.333333',
  );
});

test('TB-2 die Restregel gilt, ein Betrag von 0 ergibt Nullen', () => {
  expect(teilung('100', '1/1/1', CENT, 'LETZTE').map((z) => z.split(' | ')[3])).toEqual([
    '33.33',
    '33.33',
    '33.34',
    '100.00',
  ]);
  expect(teilung('0', '1/1').map((z) => z.split(' | ')[3])).toEqual(['0.00', '0.00', '0.00']);
  expect(teilung('-0', '1/1').at(-1)).toBe('Summe | 2 | 1.00 | 0.00');
});

test('TB-2 eine negative Summe wird gespiegelt', () => {
  expect(teilung('-100', '1/1/1').map((z) => z.split(' | ')[3])).toEqual([
    '-33.34',
    '-33.33',
    '-33.33',
    '-100.00',
  ]);
});

test('PR-1 eine Kommune zweimal wird abgelehnt, auch in anderer Schreibweise', () => {
  const [a, b] = kommunen('1/1');
  if (a === undefined || b === undefined) throw new Error('zwei Kommunen erwartet');
  const doppelt = [a, { ...b, kommune: 'SCHWERTE ', zeile: 5 }];
  expect(() => kostenteilung(d(1), doppelt, CENT, 'ERSTE', null)).toThrow(
    'steht zweimal in der Liste (Zeilen 2 und 5)',
  );
});

test('TB-2 der Rechenweg nennt Verteilung, Rundung und Summe', () => {
  const schritte = mitSpur((s) =>
    kostenteilung(d('50042.50'), kommunen('39/35/14/12'), d(500), 'GRÖSSTER_REST', null, s),
  );
  expect(schritteZu(schritte, 'TB-2').map((s) => s.rechnung)).toEqual([
    '50.042,50 - 50.000,00',
    '19.500,00 + 17.500,00 + 7.000,00 + 6.000,00 + 42,50',
  ]);
  expect(schritte.at(-1)?.betrag?.toFixed(2)).toBe('50042.50');
});
