import {
  aufCent,
  Dezimal,
  HUNDERT,
  kleineres,
  nichtNegativ,
  NULL,
  summe,
} from '../../../src/core/zahl/dezimal';
import { d } from '../hilfen';

describe('auf den Cent', () => {
  test.each([
    ['0.005', '0.01'],
    ['-0.005', '-0.01'],
    ['0.0049999999999999', '0.00'],
    ['-0.0049999999999999', '0.00'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-2.675', '-2.68'],
    ['0.015', '0.02'],
    ['0.025', '0.03'],
    ['0.035', '0.04'],
    ['8.345', '8.35'],
    ['1234567890123.455', '1234567890123.46'],
    ['-1234567890123.455', '-1234567890123.46'],
    ['9999999999999.994', '9999999999999.99'],
    ['0.994999', '0.99'],
    ['0.995', '1.00'],
    ['12', '12.00'],
    ['0', '0.00'],
  ])('RU-1 %s wird %s: kaufmännisch, die Hälfte von der Null weg', (betrag, ergebnis) => {
    const gerundet = aufCent(d(betrag));
    expect((gerundet.isZero() ? NULL : gerundet).toFixed(2)).toBe(ergebnis);
  });
});

describe('Rechnen', () => {
  test('RU-1 das Produkt dreier Eingaben mit 15 Stellen ist exakt', () => {
    const neunen = d('999999999999999');
    expect(neunen.times(neunen).times(neunen).toFixed()).toBe(
      (999999999999999n * 999999999999999n * 999999999999999n).toString(),
    );
  });

  test('RU-1 eine fremde Einstellung der Bibliothek ändert nichts', () => {
    Dezimal.clone({ precision: 5, rounding: Dezimal.ROUND_DOWN });
    expect(d(2).div(3).toFixed(8)).toBe('0.66666667');
  });

  test('RU-1 Summe, Grenzen und Vergleich', () => {
    expect(summe([d('0.1'), d('0.2'), d('-0.3')]).isZero()).toBe(true);
    expect(summe([]).isZero()).toBe(true);
    expect([kleineres(d(1), d(2)), kleineres(d(2), d(1))].map(Number)).toEqual([1, 1]);
    expect([d('-0.01'), d('0'), d('0.01')].map((x) => nichtNegativ(x).toFixed(2))).toEqual([
      '0.00',
      '0.00',
      '0.01',
    ]);
    expect(HUNDERT.toNumber()).toBe(100);
  });
});
