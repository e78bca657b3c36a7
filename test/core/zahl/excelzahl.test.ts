import { Fachfehler } from '../../../src/core/fehler';
import { alsExcelzahl, ausExcelzahl, GRENZE } from '../../../src/core/zahl/excelzahl';
import { d } from '../hilfen';

describe('aus der Zelle', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [1.005 * 100, '100.5'],
    [4.35 * 100, '435'],
    [17 / 31, '0.548387096774194'],
    [187500, '187500'],
    [-0.07, '-0.07'],
    [1e-7, '0.0000001'],
    [123456789.012345, '123456789.012345'],
    [1234567890123.45, '1234567890123.45'],
    [1e13, '10000000000000'],
    [-1e13, '-10000000000000'],
    [0, '0'],
  ])('RU-2 %d wird %s: bereinigt auf 15 Stellen', (zahl, ziffern) => {
    expect(ausExcelzahl(zahl).toFixed()).toBe(ziffern);
  });

  test.each([1e13 + 0.01, -1e13 - 0.01, 1e300, Infinity, -Infinity, NaN])(
    'RU-2 %d wird abgelehnt',
    (zahl) => {
      expect(() => ausExcelzahl(zahl)).toThrow(Fachfehler);
    },
  );

  test('RU-2 die Ablehnung sagt, woran es liegt und was zu tun ist', () => {
    expect(() => ausExcelzahl(1e14)).toThrow(/10 Billionen.*Bitte den Wert prüfen/);
    expect(() => ausExcelzahl(NaN)).toThrow('Bitte eine Zahl eingeben');
  });
});

describe('in die Zelle', () => {
  test('RU-2 Ergebnisse über 10 Billionen werden abgelehnt, beide Grenzen nicht', () => {
    expect(alsExcelzahl(d(GRENZE))).toBe(1e13);
    expect(alsExcelzahl(d(-GRENZE))).toBe(-1e13);
    expect(() => alsExcelzahl(d('10000000000000.01'))).toThrow('auf den Cent genau');
  });

  test('RU-2 eine negative Null gibt es nicht', () => {
    for (const text of ['-0', '-1e-400']) expect(Object.is(alsExcelzahl(d(text)), 0)).toBe(true);
  });
});
