import fc from 'fast-check';
import { alsExcelzahl, ausExcelzahl } from '../../../src/core/zahl/excelzahl';
import { d } from '../hilfen';

test('RU-2 jeder Centbetrag bis 10 Billionen überlebt Zelle, Kern und Zelle', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (cent) => {
      const betrag = d(Math.trunc(cent / 10)).div(100);
      expect(ausExcelzahl(alsExcelzahl(betrag)).eq(betrag)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
