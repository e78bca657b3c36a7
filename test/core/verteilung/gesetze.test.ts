import fc from 'fast-check';
import { Fachfehler } from '../../../src/core/fehler';
import { RESTREGELN, type Restregel } from '../../../src/core/verteilung/restregel';
import { verteile } from '../../../src/core/verteilung/verteilung';
import { summe, type Dezimal } from '../../../src/core/zahl/dezimal';
import { LAEUFE, SAAT } from '../gesetze';
import { d } from '../hilfen';

const optionen = { seed: SAAT, numRuns: LAEUFE };

const geteilt = (max: number, durch: number): fc.Arbitrary<Dezimal> =>
  fc.integer({ min: 0, max }).map((n) => d(n).div(durch));

/** Cents, odd fractions of cents, and sums near the limit. */
const betrag = fc
  .tuple(
    fc.oneof(geteilt(5_000_000, 100), geteilt(300, 100), geteilt(99_999, 1000), geteilt(999_999_999, 0.0001)),
    fc.boolean(),
  )
  .map(([b, minus]) => (minus ? b.neg() : b));
const einKey = fc.oneof(
  fc.constantFrom('0', '1', '1', '2', '35').map(d),
  geteilt(400_000, 1),
  geteilt(10_000, 10_000),
);
const schluessel = fc
  .array(einKey, { minLength: 1, maxLength: 12 })
  .filter((k) => k.some((x) => !x.isZero()));
const schritt = fc.oneof(fc.constantFrom('0.01', '0.01', '1', '10', '100', '500', '0.05', '0.3').map(d));
const regel = fc.constantFrom(...RESTREGELN);

/** Shares, or null where VT-3 refuses. */
function oderNichts(b: Dezimal, k: readonly Dezimal[], s: Dezimal, r: Restregel): readonly Dezimal[] | null {
  try {
    return verteile(b, k, s, r).anteile;
  } catch (fehler) {
    if (fehler instanceof Fachfehler && r !== 'GRÖSSTER_REST') return null;
    throw fehler;
  }
}

test('VT-1 die Anteile ergeben zusammen den gerundeten Betrag und sind Vielfache des Schritts', () => {
  fc.assert(
    fc.property(betrag, schluessel, schritt, regel, (b, k, s, r) => {
      const anteile = oderNichts(b, k, s, r);
      fc.pre(anteile !== null);
      const gerundet = b.div(s).toDecimalPlaces(0).times(s);
      expect(summe(anteile).eq(gerundet)).toBe(true);
      expect(anteile.every((a) => a.div(s).isInteger())).toBe(true);
    }),
    optionen,
  );
});

test('VT-4 Schlüssel null, Anteil null; sonst hat der Anteil das Vorzeichen des Betrags', () => {
  fc.assert(
    fc.property(betrag, schluessel, schritt, regel, (b, k, s, r) => {
      const anteile = oderNichts(b, k, s, r);
      fc.pre(anteile !== null);
      anteile.forEach((a, i) => {
        if (k[i]?.isZero() === true) expect(a.isZero()).toBe(true);
        else expect(a.isZero() || a.isNegative() === b.isNegative()).toBe(true);
      });
    }),
    optionen,
  );
});

test('VT-5 der Anteil von -x ist das Negative des Anteils von x', () => {
  fc.assert(
    fc.property(betrag, schluessel, schritt, regel, (b, k, s, r) => {
      const plus = oderNichts(b, k, s, r);
      const minus = oderNichts(b.neg(), k, s, r);
      expect(minus === null).toBe(plus === null);
      plus?.forEach((a, i) => {
        expect(minus?.[i]?.plus(a).isZero()).toBe(true);
      });
    }),
    optionen,
  );
});

test('VT-6 kein Anteil liegt einen Schritt oder mehr neben dem genauen', () => {
  fc.assert(
    fc.property(betrag, schluessel, schritt, (b, k, s) => {
      const { verteilt, anteile } = verteile(b, k, s);
      const gesamt = summe(k);
      anteile.forEach((a, i) => {
        const genau = verteilt.times(k[i] ?? 0).div(gesamt);
        expect(a.minus(genau).abs().lt(s)).toBe(true);
      });
    }),
    optionen,
  );
});

test('VT-6 ein größerer Schlüssel bekommt nie weniger, gleiche höchstens einen Schritt verschieden', () => {
  fc.assert(
    fc.property(betrag, schluessel, schritt, (b, k, s) => {
      const anteile = verteile(b.abs(), k, s).anteile;
      const sortiert = anteile
        .map((a, i) => ({ a, k: k[i] as Dezimal }))
        .sort((x, y) => x.k.cmp(y.k) || x.a.cmp(y.a));
      sortiert.slice(1).forEach((x, i) => {
        const davor = sortiert[i] as (typeof sortiert)[number];
        expect(x.a.gte(davor.a) || x.k.eq(davor.k)).toBe(true);
        if (x.k.eq(davor.k)) expect(x.a.minus(davor.a).lte(s)).toBe(true);
      });
    }),
    optionen,
  );
});

test('VT-2 eine andere Reihenfolge ändert nur, wer bei gleichem Rest den Schritt bekommt', () => {
  fc.assert(
    fc.property(betrag, schluessel, schritt, fc.integer(), (b, k, s, drehung) => {
      const n = k.length;
      const versatz = ((drehung % n) + n) % n;
      const gedreht = k.map((_, i) => k[(i + versatz) % n] as Dezimal);
      const { anteile: vorher, verteilt } = verteile(b, k, s);
      const { anteile: nachher } = verteile(b, gedreht, s);
      const gesamt = summe(k);
      const rest = (i: number): string =>
        verteilt
          .times(k[i] as Dezimal)
          .div(gesamt)
          .div(s)
          .abs()
          .mod(1)
          .toFixed(30);
      const verschoben = vorher.flatMap((a, i) => {
        const neu = nachher[(i - versatz + n) % n] as Dezimal;
        return neu.eq(a) ? [] : [{ i, mehr: neu.abs().gt(a.abs()) }];
      });
      // Who gains and who loses have the same fraction, and those listed first were served first.
      expect(new Set(verschoben.map((v) => rest(v.i))).size).toBeLessThanOrEqual(1);
      const [gewinner, verlierer] = [true, false].map((mehr) => verschoben.filter((v) => v.mehr === mehr));
      expect(gewinner?.length).toBe(verlierer?.length);
      expect(Math.max(-1, ...(verlierer ?? []).map((v) => v.i))).toBeLessThan(
        Math.min(n, ...(gewinner ?? []).map((v) => v.i)),
      );
    }),
    optionen,
  );
});
