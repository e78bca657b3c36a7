import fc from 'fast-check';
import { ARTEN } from '../../../src/core/daten';
import { eigenanteil } from '../../../src/core/foerderung/eigenanteil';
import { foerderung, type Foerderfall } from '../../../src/core/foerderung/foerderung';
import { hoechstbetrag } from '../../../src/core/foerderung/hoechstbetrag';
import { kleineres, type Dezimal } from '../../../src/core/zahl/dezimal';
import { LAEUFE, SAAT } from '../gesetze';
import { d } from '../hilfen';

const optionen = { seed: SAAT, numRuns: LAEUFE };
const cent = (max: number) =>
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: max * 100 })).map((n) => d(n).div(100));

const zufall: fc.Arbitrary<Foerderfall & { hoechstbetrag: Dezimal }> = fc.record({
  kosten: cent(200_000),
  hoechstbetrag: cent(150_000),
  art: fc.constantFrom(...ARTEN),
  quote: fc.integer({ min: 1, max: 10_000 }).map((n) => d(n).div(10_000)),
  drittmittel: cent(80_000),
  eigenmittel: cent(40_000),
});

test('FO-2 FO-4 FO-5 die Förderung liegt zwischen 0 und dem Höchstbetrag und, ohne R, nie über den offenen Kosten', () => {
  fc.assert(
    fc.property(zufall, (f) => {
      const { foerderung: g, rueckzahlung: r } = foerderung(f);
      expect(g.gte(0) && g.lte(f.hoechstbetrag)).toBe(true);
      expect(r.gte(0) && r.lte(g)).toBe(true);
      const offen = f.kosten.minus(f.drittmittel);
      expect(g.minus(r).lte(offen.isNegative() ? 0 : offen)).toBe(true);
    }),
    optionen,
  );
});

test('FO-3 nur die Pauschale ist unabhängig von den Kosten, und nur sie kennt eine Rückzahlung', () => {
  fc.assert(
    fc.property(zufall, (f) => {
      const { foerderung: g, rueckzahlung: r } = foerderung(f);
      if (f.art === 'PAUSCHALE') expect(g).toEqual(f.hoechstbetrag);
      else expect(r.isZero()).toBe(true);
      if (f.art === 'OHNE') expect(g.isZero()).toBe(true);
    }),
    optionen,
  );
});

test('EA-1 Förderung ohne R, Eigenanteil und Drittmittel decken die Kosten, bei Drittmitteln bis zu den Kosten genau', () => {
  fc.assert(
    fc.property(zufall, (f) => {
      const g = foerderung(f);
      const eigen = eigenanteil(f.kosten, g, f.drittmittel);
      const wirksam = kleineres(f.drittmittel, f.kosten);
      expect(g.foerderung.minus(g.rueckzahlung).plus(eigen).plus(wirksam).eq(f.kosten)).toBe(true);
    }),
    optionen,
  );
});

test('FO-2 ein höherer Höchstbetrag fördert nie weniger und kostet die Kommune nie mehr', () => {
  fc.assert(
    fc.property(zufall, cent(50_000), (f, mehr) => {
      const hoch = { ...f, hoechstbetrag: f.hoechstbetrag.plus(mehr) };
      const [a, b] = [foerderung(f), foerderung(hoch)];
      expect(b.foerderung.gte(a.foerderung)).toBe(true);
      expect(eigenanteil(f.kosten, b, f.drittmittel).lte(eigenanteil(f.kosten, a, f.drittmittel))).toBe(true);
    }),
    optionen,
  );
});

test('EA-1 höhere Kosten senken den Eigenanteil nie', () => {
  fc.assert(
    fc.property(zufall, cent(50_000), (f, mehr) => {
      const teurer = { ...f, kosten: f.kosten.plus(mehr) };
      const je = [f, teurer].map((x) => eigenanteil(x.kosten, foerderung(x), x.drittmittel));
      expect(je[1]?.gte(je[0] ?? 0)).toBe(true);
    }),
    optionen,
  );
});

test('FO-1 der Höchstbetrag wächst mit Satz, VZÄ und Monaten', () => {
  const faktor = fc.integer({ min: 1, max: 40_000 }).map((n) => d(n).div(1000));
  fc.assert(
    fc.property(
      cent(90_000),
      faktor,
      faktor,
      fc.nat({ max: 2 }),
      faktor,
      (je, vzae, monate, welcher, mehr) => {
        const werte = [je, vzae, monate] as [typeof je, typeof je, typeof je];
        const groesser = werte.map((w, i) => (i === welcher ? w.plus(mehr) : w)) as typeof werte;
        expect(hoechstbetrag(...groesser).gte(hoechstbetrag(...werte))).toBe(true);
      },
    ),
    optionen,
  );
});
