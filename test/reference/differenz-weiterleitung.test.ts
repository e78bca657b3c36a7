import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { weiterleitung } from './abrechnung/weiterleitung';
import { fuerReferenz, kettenaufruf, zufallskette } from './abrechnung/zufallskette';
import { schrift } from './abrechnung/zufallszellen';
import { berechne } from './aufruf';
import { SAAT } from './zufall';

test('WL-1 to WL-7 WEITERLEITUNG: any chain, rows in any order', () => {
  fc.assert(
    fc.property(zufallskette, schrift, (f, s) => {
      // The name of the giver is shown as the cell has it.
      const gezeigt = fuerReferenz(f).map((e) => (s.variante === 0 ? e : { ...e, von: e.von.toUpperCase() }));
      erwarteAusgabe(
        () => berechne('WEITERLEITUNG', kettenaufruf(f, s)),
        () => weiterleitung(gezeigt),
      );
    }),
    { seed: SAAT, numRuns: 6_000 },
  );
});
