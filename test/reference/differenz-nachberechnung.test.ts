import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { nachberechnung } from './abrechnung/nachberechnung';
import { fuerReferenz, vergleichsaufruf, zufallsvergleich } from './abrechnung/zufallsvergleich';
import { schrift } from './abrechnung/zufallszellen';
import { berechne } from './aufruf';
import { SAAT } from './zufall';

test('NB-1, NB-2 NACHBERECHNUNG: rows that stay, come and go, equal names, sum rows', () => {
  fc.assert(
    fc.property(zufallsvergleich, schrift, (f, s) => {
      erwarteAusgabe(
        () => berechne('NACHBERECHNUNG', vergleichsaufruf(f, s)),
        () => nachberechnung(...fuerReferenz(f)),
      );
    }),
    { seed: SAAT, numRuns: 6_000 },
  );
});
