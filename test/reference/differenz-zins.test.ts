import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { schrift } from './abrechnung/zufallszellen';
import { unlesbar, zinsaufruf, zinsen, zufallszins } from './abrechnung/zufallszins';
import { berechne } from './aufruf';
import { Referenzfehler } from './bruch';
import { SAAT } from './zufall';

test('ZI-1 to ZI-4 ERSTATTUNGSZINS: single values and ranges, all methods, own rates', () => {
  fc.assert(
    fc.property(zufallszins, schrift, (f, s) => {
      erwarteAusgabe(
        () => berechne('ERSTATTUNGSZINS', zinsaufruf(f, s)),
        () => {
          if (unlesbar(f)) throw new Referenzfehler('WERT', 'unlesbar');
          return zinsen(f);
        },
      );
    }),
    { seed: SAAT, numRuns: 10_000 },
  );
});
