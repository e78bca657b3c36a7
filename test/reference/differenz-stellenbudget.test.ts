import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { budgetaufruf, referenz, zufallsbudget } from './abrechnung/zufallsbudget';
import { schrift } from './abrechnung/zufallszellen';
import { berechne } from './aufruf';
import { SAAT } from './zufall';

test('SB-1 to SB-4 STELLENBUDGET: all four questions, with bounds and steps', () => {
  fc.assert(
    fc.property(zufallsbudget, schrift, (f, s) => {
      erwarteAusgabe(
        () => berechne('STELLENBUDGET', budgetaufruf(f, s)),
        () => referenz(f),
      );
    }),
    { seed: SAAT, numRuns: 5_000 },
  );
});
