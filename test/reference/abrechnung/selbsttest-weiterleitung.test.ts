import { alsBruch, EINS, NULL, ZWOELF, type Eingabe } from '../bruch';
import { spalte } from './ausgabe';
import { weiterleitung, type Empfaenger } from './weiterleitung';

const z = alsBruch;

const empfaenger = (
  name: string,
  von: string,
  erhalten: Eingabe,
  kosten: Eingabe,
  rest: Partial<Empfaenger> = {},
): Empfaenger => ({
  name,
  von,
  erhalten: z(erhalten),
  kosten: z(kosten),
  vzae: EINS,
  monate: ZWOELF,
  hoechstbetrag: NULL,
  zurueckgezahlt: NULL,
  aufstockung: NULL,
  ...rest,
});

test('WL-1, WL-3 Baustein 1: what Lünen returned goes on to the Land', () => {
  const ausgabe = weiterleitung([
    empfaenger('Kreis Unna', 'Land NRW', 300_000, 231_450),
    empfaenger('Lünen', 'Kreis Unna', 64_700, '61200.5', { zurueckgezahlt: z('3499.5') }),
  ]);
  expect(spalte(ausgabe, 'Ebene', 0).slice(0, 2)).toEqual(['1', '2']);
  expect(spalte(ausgabe, 'Rückfluss')).toEqual(['3499.50', '0.00', '']);
  expect(spalte(ausgabe, 'Saldo')).toEqual(['7349.50', '0.00', '7349.50']);
  expect(spalte(ausgabe, 'Zurückzugeben').slice(0, 2)).toEqual(['7349.50', '0.00']);
});

test('WL-4, WL-5 the chain of 2023', () => {
  const ausgabe = weiterleitung([
    empfaenger('Kreis', 'Land NRW', 1_026_000, 883_500),
    empfaenger('Bergkamen', 'Kreis', 142_500, 57_000),
    empfaenger('Kamen', 'Bergkamen', 57_000, '55480.2'),
    empfaenger('Bönen', 'Bergkamen', 28_500, 26_100, { zurueckgezahlt: z(2400) }),
  ]);
  expect(spalte(ausgabe, 'Saldo')).toEqual(['0.00', '2400.00', '1519.80', '0.00', '3919.80']);
  expect(spalte(ausgabe, 'Offen unten').slice(0, 4)).toEqual(['3919.80', '1519.80', '0.00', '0.00']);
  expect(spalte(ausgabe, 'Weitergeleitet')).toEqual(['142500.00', '85500.00', '0.00', '0.00', '']);
  expect(spalte(ausgabe, 'Eigene Verwendung').at(-1)).toBe('1022080.20');
});

test('WL-7 DRK: Aufstockung is in no balance', () => {
  const ausgabe = weiterleitung([
    empfaenger('Kreis', 'Land', 55_000, 0),
    empfaenger('DRK', 'Kreis', 55_000, '53250.5', { aufstockung: z(5000) }),
  ]);
  expect(spalte(ausgabe, 'Saldo').slice(0, 2)).toEqual(['0.00', '1749.50']);
  expect(spalte(ausgabe, 'Aufstockung erhalten').slice(0, 2)).toEqual(['0.00', '5000.00']);
  expect(spalte(ausgabe, 'Aufstockung gezahlt').slice(0, 2)).toEqual(['5000.00', '0.00']);
});

test('WL-2 the ceiling by VZÄ and months', () => {
  const grenze = { hoechstbetrag: z(55_000), vzae: z('0.5'), monate: z(7) };
  const ausgabe = weiterleitung([empfaenger('Kreis', 'Land', 20_000, 17_000, grenze)]);
  expect(spalte(ausgabe, 'Eigene Verwendung')).toEqual(['16041.67', '16041.67']);
});

test('WL-6 one giver, no circle, no name twice', () => {
  const kreis = empfaenger('Kreis', 'Land NRW', 1, 1);
  expect(() => weiterleitung([kreis, empfaenger('Kamen', 'Bergkmen', 1, 1)])).toThrow('Geber');
  expect(() => weiterleitung([kreis, empfaenger('KREIS', 'Land NRW', 1, 1)])).toThrow('doppelt');
  const kreisend = [kreis, empfaenger('A', 'B', 1, 1), empfaenger('B', 'A', 1, 1)];
  expect(() => weiterleitung(kreisend)).toThrow('Kreis');
});
