import fc from 'fast-check';
import { bruchAlsDezimal, plusBruch, type Bruch } from '../../../src/core/zahl/bruch';
import { monate, MONATSMETHODEN } from '../../../src/core/zeit/monate';
import { jahresabschnitte, monatsabschnitte, type Zeitraum } from '../../../src/core/zeit/zeitraum';
import { am } from '../hilfen';
import { LAEUFE, SAAT } from '../gesetze';

const ERSTER = am('01.01.2019');
const tage = fc.integer({ min: 0, max: 800 });
const zeitraum: fc.Arbitrary<Zeitraum> = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), tage)
  .map(([von, dauer]) => ({ von: ERSTER + von, bis: ERSTER + von + dauer }));
const methode = fc.constantFrom(...MONATSMETHODEN);
const optionen = { seed: SAAT, numRuns: LAEUFE };

const NICHTS: Bruch = { zaehler: 0, nenner: 1 };
const zahl = (b: Bruch): number => bruchAlsDezimal(b).toNumber();

test('ZE-1 die Monate eines Zeitraums sind die Summe der Monate seiner Kalenderjahre', () => {
  fc.assert(
    fc.property(zeitraum, methode, (z, m) => {
      const teile = jahresabschnitte(z).map((a) => monate(a, m));
      expect(teile.reduce(plusBruch, NICHTS)).toEqual(monate(z, m));
    }),
    optionen,
  );
});

test('ZE-1 volle Monate sind höchstens taggenaue, taggenaue höchstens angefangene', () => {
  fc.assert(
    fc.property(zeitraum, (z) => {
      const [taggenau, voll, angefangen] = MONATSMETHODEN.map((m) => zahl(monate(z, m))) as [
        number,
        number,
        number,
      ];
      expect(voll).toBeLessThanOrEqual(taggenau);
      expect(taggenau).toBeLessThanOrEqual(angefangen);
      expect(angefangen - voll).toBeLessThanOrEqual(2);
    }),
    optionen,
  );
});

test('ZE-1 ein Tag mehr ergibt nie weniger Monate', () => {
  fc.assert(
    fc.property(zeitraum, methode, (z, m) => {
      expect(zahl(monate({ von: z.von, bis: z.bis + 1 }, m))).toBeGreaterThanOrEqual(zahl(monate(z, m)));
    }),
    optionen,
  );
});

test('ZE-1 volle Kalendermonate zählen nach jeder Methode als ganze', () => {
  fc.assert(
    fc.property(zeitraum, methode, (z, m) => {
      const abschnitte = monatsabschnitte(z);
      const letzter = abschnitte[abschnitte.length - 1];
      const erster = abschnitte[0];
      if (erster === undefined || letzter === undefined) throw new Error('leerer Zeitraum');
      const ganz = { von: erster.erster, bis: letzter.erster + letzter.monatstage - 1 };
      expect(monate(ganz, m)).toEqual({ zaehler: abschnitte.length, nenner: 1 });
    }),
    optionen,
  );
});
