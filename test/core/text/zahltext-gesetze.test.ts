import fc from 'fast-check';
import { zahlAusText } from '../../../src/core/text/zahltext';

test('RU-4 Gesetz: eine Zahl in deutscher Schreibweise mit Komma ist diese Zahl', () => {
  const deutsch = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 4 });
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
      expect(zahlAusText(deutsch.format(n / 1e4))).toBe(n / 1e4);
      expect(zahlAusText(String(n))).toBe(n);
    }),
    { numRuns: 2_000 },
  );
});
