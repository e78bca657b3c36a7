import { alsBruch, alsText, NULL, type Eingabe } from '../bruch';
import type { Zeitwert } from '../daten';
import { erstattungszins, type Zinsmethode } from './zins';

const zins = (
  betrag: Eingabe,
  von: string,
  bis: string,
  zuschlag: Eingabe = NULL,
  methode: Zinsmethode = 'TAGGENAU',
  eigene: readonly Zeitwert[] = [],
): string =>
  alsText(
    erstattungszins({ betrag: alsBruch(betrag), von, bis, zuschlag: alsBruch(zuschlag), methode, eigene }),
  );

test('ZI-1, ZI-4 13,750 for 2024 in two segments', () => {
  expect(zins(13_750, '2023-12-31', '2024-06-30')).toBe('452.64');
  expect(zins(13_750, '2024-06-30', '2024-12-31')).toBe('440.33');
  expect(zins(13_750, '2023-12-31', '2024-12-31')).toBe('892.97');
});

test('ZI-1 three points by default, five as argument, never below 0', () => {
  expect(zins(10_000, '2022-11-15', '2023-08-20')).toBe('341.33');
  expect(zins(10_000, '2022-11-15', '2023-08-20', '0.05')).toBe('493.66');
  expect(zins(10_000, '2021-01-31', '2021-12-31', '0.005')).toBe('0.00');
  expect(() => zins(1, '2021-01-31', '2021-12-31', 3)).toThrow('Zuschlag');
});

test('ZI-3 TAGE/365 and 30/360', () => {
  expect(zins(10_000, '2024-01-31', '2024-03-31', NULL, 'TAGE/365')).toBe('108.82');
  expect(zins(10_000, '2024-01-31', '2024-03-31', '0.05', '30/360')).toBe('143.67');
});

test('ZI-4 three years, and half of 2026', () => {
  expect(zins(10_000, '2019-12-31', '2022-12-31')).toBe('636.00');
  expect(zins('3499.5', '2026-03-31', '2026-10-15')).toBe('83.62');
});

test('ZI-2 the same day bears nothing, bis before von is refused', () => {
  expect(zins(10_000, '2024-05-01', '2024-05-01')).toBe('0.00');
  expect(() => zins(1, '2024-05-02', '2024-05-01')).toThrow('bis vor von');
});

test('ZI-4 half-years that nobody knows, and own rates before the built-in ones', () => {
  expect(() => zins(1, '2018-06-30', '2019-02-01')).toThrow('2018-07-01');
  expect(() => zins(1, '2026-12-31', '2027-01-01')).toThrow('2027-01-01');
  const eigene = [{ ab: '2026-07-01', bis: null, wert: alsBruch('0.02') }];
  expect(zins(36_500, '2026-12-31', '2027-01-11', NULL, 'TAGGENAU', eigene)).toBe('55.00');
});
