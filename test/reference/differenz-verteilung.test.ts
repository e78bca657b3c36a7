import fc from 'fast-check';
import { RESTREGELN, verteile } from '../../src/core/verteilung/verteilung';
import { alsText, ausZahl, type Bruch } from './bruch';
import { dez } from './differenz-kern';
import { verteilung } from './verteilung';
import { ausgang, betrag, SAAT } from './zufall';

const vorzeichen = fc.constantFrom(1, -1);

/** Percentages, inhabitants, weekly hours, shares with a binary tail; often equal, often zero. */
const schluessel = fc.oneof(
  fc.array(fc.constantFrom(0, 1, 1, 2, 35), { minLength: 1, maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 25 }),
  fc.array(
    fc.integer({ min: 0, max: 10_000 }).map((x) => x / 10_000),
    { minLength: 1, maxLength: 10 },
  ),
  fc.array(
    fc.integer({ min: 0, max: 400 }).map((x) => x / 39),
    { minLength: 1, maxLength: 10 },
  ),
);

const rundung = fc.oneof(
  fc.constantFrom(0.01, 1, 10, 100, 500, 0.05, 0.3, 1000),
  fc.integer({ min: 1, max: 100_000 }).map((x) => x / 1000),
);

const geld = fc.oneof(
  betrag(500_000),
  betrag(20),
  fc.integer({ min: 1, max: 999_999 }).map((x) => x * 1e7 + 0.01),
);

/** Steps have at most 15 places here, so 20 hold every amount exactly. */
const text = (anteile: readonly Bruch[]): string => anteile.map((a) => alsText(a, 20)).join(' ');

test('VT-1 to VT-5 all four rules, any keys, steps and signs', () => {
  fc.assert(
    fc.property(
      geld,
      vorzeichen,
      schluessel,
      rundung,
      fc.constantFrom(...RESTREGELN),
      (g, s, k, r, regel) => {
        const ist = ausgang(() =>
          verteile(dez(s * g), k.map(dez), dez(r), regel)
            .anteile.map((a) => a.toFixed(20))
            .join(' '),
        );
        const soll = ausgang(() => text(verteilung(ausZahl(s * g), k.map(ausZahl), ausZahl(r), regel)));
        expect(ist).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 20_000 },
  );
});
