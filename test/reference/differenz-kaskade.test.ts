import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { kostenteilung } from './abrechnung/kaskade';
import { schrift } from './abrechnung/zufallszellen';
import { fuerReferenz, kaskadenaufruf, zufallskaskade } from './abrechnung/zufallskaskade';
import { berechne } from './aufruf';
import { SAAT } from './zufall';

test('SL-7, SL-8 KOSTENTEILUNG with steps before the key', () => {
  fc.assert(
    fc.property(zufallskaskade, schrift, (f, s) => {
      erwarteAusgabe(
        () => berechne('KOSTENTEILUNG', kaskadenaufruf(f, s)),
        () => kostenteilung(fuerReferenz(f)),
      );
    }),
    { seed: SAAT, numRuns: 8_000 },
  );
});
