import fc from 'fast-check';
import { erwarteAusgabe } from './abrechnung/ausgabe';
import { kostenteilung } from './abrechnung/kaskade';
import { schluessel } from './abrechnung/schluessel';
import { schrift } from './abrechnung/zufallszellen';
import { fuerReferenz, schluesselaufruf, zufallsschluessel } from './abrechnung/zufallsschluessel';
import { berechne } from './aufruf';
import { ausZahl, gleich, kleiner, NULL, summe } from './bruch';
import { gemischt } from './verteilung';
import { ausgang } from './vergleich';
import { zahlAus } from './zellen';
import { SAAT } from './zufall';

test('SL-1 to SL-6 SCHLUESSEL: weights, bounds, fixed values, exclusion and rounding', () => {
  fc.assert(
    fc.property(zufallsschluessel, schrift, (f, s) => {
      const fall = fuerReferenz(f);
      // Fixed values that leave exactly nothing for others: the concept says neither that it is an error nor that it is none.
      const fest = summe(fall.parteien.map((p) => p.festwert));
      fc.pre(fall.gesamt === undefined || !gleich(fest, fall.gesamt));
      erwarteAusgabe(
        () => berechne('SCHLUESSEL', schluesselaufruf(f, s)),
        () => schluessel(fall),
      );
    }),
    { seed: SAAT, numRuns: 8_000 },
  );
});

test('TB-6 the result of SCHLUESSEL is an argument of KOSTENTEILUNG', () => {
  fc.assert(
    fc.property(zufallsschluessel, schrift, fc.integer({ min: 1, max: 9_999_999 }), (f, s, cent) => {
      const fall = fuerReferenz(f);
      fc.pre(/^\d/.test(ausgang(() => schluessel(fall).length)));
      // A cell holds 15 digits of a key.
      const kommunen = schluessel(fall)
        .slice(1, -1)
        .map(([name = '', , wert = NULL]) => ({
          name: typeof name === 'string' ? name : '',
          schluessel: typeof wert === 'string' ? NULL : ausZahl(zahlAus(wert)),
        }));
      const schluesselwerte = kommunen.map((k) => k.schluessel);
      fc.pre(kleiner(NULL, summe(schluesselwerte)) && !gemischt(schluesselwerte));
      erwarteAusgabe(
        () => berechne('KOSTENTEILUNG', [cent / 100, berechne('SCHLUESSEL', schluesselaufruf(f, s))]),
        () => kostenteilung({ betrag: ausZahl(cent / 100), kommunen, stufen: [] }),
      );
    }),
    { seed: SAAT, numRuns: 1_000 },
  );
});
