import fc from 'fast-check';
import type { Bruch } from '../../../src/core/zahl/bruch';
import { CENTRECHNUNG, gerundet, GROESSTER_BETRAG } from '../../../src/core/zahl/centrechnung';
import type { Dezimal } from '../../../src/core/zahl/dezimal';
import { DEZIMALRECHNUNG } from '../../../src/core/zahl/dezimalrechnung';
import { ausCent, inCent, zehnerbruch, type Zehnerbruch } from '../../../src/core/zahl/zehnerbruch';
import { LAEUFE, SAAT } from '../gesetze';
import { d } from '../hilfen';

/** Digits of every length, so that small and large numbers come as often as those between. */
const ziffern = (hoechstens: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: hoechstens }).chain((n) => fc.maxSafeNat().map((x) => x % 10 ** n));

const betrag = fc.oneof(
  ziffern(10),
  fc.constantFrom(0, 1, 49, 50, 51, GROESSTER_BETRAG - 1, GROESSTER_BETRAG),
);

interface Faktor {
  readonly dezimal: Dezimal;
  readonly ganz: Zehnerbruch;
}

function faktorAus(text: string): Faktor {
  const dezimal = d(text);
  const ganz = zehnerbruch(dezimal);
  if (ganz === null) throw new Error(`${text} passt nicht.`);
  return { dezimal, ganz };
}

/** 0 to 1: few digits, as rates are published, or fifteen, also behind many zeros. */
const faktor: fc.Arbitrary<Faktor> = fc
  .oneof(
    fc.constantFrom('0', '1', '0.5', '0.0045', '0.01525'),
    ziffern(5).map((n) => `${n}e-5`),
    ziffern(15).map((n) => `${n}e-15`),
    fc.tuple(ziffern(15), fc.integer({ min: 15, max: 22 })).map(([n, e]) => `${n}e-${e}`),
  )
  .map(faktorAus);

/** Amounts that are not rounded yet, to a thousand millionth of a cent. */
const wert: fc.Arbitrary<Faktor> = fc
  .tuple(ziffern(12), fc.integer({ min: 0, max: 11 }))
  .map(([n, stellen]) => {
    const dezimal = d(`${n}e-${stellen}`);
    const ganz = inCent(dezimal);
    if (ganz === null) throw new Error('Zwölf Ziffern passen.');
    return { dezimal, ganz };
  });

const anteil: fc.Arbitrary<Bruch> = fc
  .integer({ min: 1, max: 31 })
  .chain((nenner) =>
    fc.record({ zaehler: fc.integer({ min: 0, max: nenner }), nenner: fc.constant(nenner) }),
  );

const gleich = (cent: number, euro: Dezimal): void => {
  expect([Number.isSafeInteger(cent), ausCent(cent).toFixed()]).toEqual([true, euro.toFixed()]);
};

describe('RU-1 ganze Cent und Dezimalzahlen geben dasselbe', () => {
  const laeufe = { seed: SAAT, numRuns: LAEUFE };

  test('Summe, Überschuss und das Kleinere', () => {
    fc.assert(
      fc.property(betrag, betrag, (a, b) => {
        const [x, y] = [ausCent(a), ausCent(b)];
        gleich(CENTRECHNUNG.plus(a, b), DEZIMALRECHNUNG.plus(x, y));
        gleich(CENTRECHNUNG.ueber(a, b), DEZIMALRECHNUNG.ueber(x, y));
        gleich(CENTRECHNUNG.kleineres(a, b), DEZIMALRECHNUNG.kleineres(x, y));
      }),
      laeufe,
    );
    gleich(CENTRECHNUNG.nichts, DEZIMALRECHNUNG.nichts);
  });

  test('Betrag mal Satz', () => {
    fc.assert(
      fc.property(betrag, faktor, (b, f) => {
        gleich(CENTRECHNUNG.mal(b, f.ganz), DEZIMALRECHNUNG.mal(ausCent(b), f.dezimal));
        expect(CENTRECHNUNG.istNull(f.ganz)).toBe(DEZIMALRECHNUNG.istNull(f.dezimal));
      }),
      laeufe,
    );
  });

  test('Anteil eines Entgelts oder einer Jahressonderzahlung', () => {
    fc.assert(
      fc.property(wert, faktor, anteil, fc.constantFrom(1, 36), (w, umfang, t, teiler) => {
        gleich(
          CENTRECHNUNG.anteilig(w.ganz, umfang.ganz, t, teiler),
          DEZIMALRECHNUNG.anteilig(w.dezimal, umfang.dezimal, t, teiler),
        );
      }),
      laeufe,
    );
  });

  test('Satz auf einen Betrag unter der Grenze des angebrochenen Monats', () => {
    fc.assert(
      fc.property(betrag, betrag, anteil, faktor, (basis, grenze, t, satz) => {
        gleich(
          CENTRECHNUNG.gedeckelt(basis, grenze, t, satz.ganz),
          DEZIMALRECHNUNG.gedeckelt(ausCent(basis), ausCent(grenze), t, satz.dezimal),
        );
      }),
      laeufe,
    );
  });

  test('Betrag im Verhältnis zweier Sätze, von dem etwas abgeht', () => {
    fc.assert(
      fc.property(betrag, faktor, faktor, betrag, (b, f, g, abzug) => {
        const [kleiner, groesser] = f.dezimal.lt(g.dezimal) ? [f, g] : [g, f];
        fc.pre(!groesser.dezimal.isZero());
        for (const ab of [0, 1330, abzug])
          gleich(
            CENTRECHNUNG.imVerhaeltnis(b, kleiner.ganz, groesser.ganz, ab),
            DEZIMALRECHNUNG.imVerhaeltnis(ausCent(b), kleiner.dezimal, groesser.dezimal, ausCent(ab)),
          );
      }),
      laeufe,
    );
  });
});

describe('RU-1 kaufmännisch gerundete Quotienten', () => {
  const gross = fc.oneof(
    ziffern(15),
    fc.constantFrom(2 ** 25, 2 ** 25 - 1, 2 ** 50, 2 ** 50 - 1, 2 ** 50 + 1),
  );

  /** Half up as it is defined: no rounding of a double, no trick of the code. */
  function erwartet(zaehler: bigint, nenner: bigint): bigint {
    const rest = zaehler % nenner;
    return (zaehler - rest) / nenner + (rest * 2n >= nenner ? 1n : 0n);
  }

  test('über und unter dem, was ein Produkt von Gleitkommazahlen genau hält', () => {
    const positiv = gross.map((n) => Math.max(1, n));
    fc.assert(
      fc.property(gross, gross, fc.integer({ min: 0, max: 31 }), positiv, positiv, (a, b, c, n, m) => {
        const soll = erwartet(BigInt(a) * BigInt(b) * BigInt(c), BigInt(n) * BigInt(m));
        fc.pre(soll <= BigInt(Number.MAX_SAFE_INTEGER));
        expect(gerundet(a, b, c, n, m)).toBe(Number(soll));
      }),
      { seed: SAAT, numRuns: 3 * LAEUFE },
    );
  });
});

describe('RU-1 Dezimalzahlen als ganze Zahlen', () => {
  test('die Ziffern bleiben', () => {
    fc.assert(
      fc.property(faktor, ({ dezimal, ganz }) => {
        expect(d(ganz.zahl).div(ganz.nenner).toFixed()).toBe(dezimal.toFixed());
      }),
      { seed: SAAT, numRuns: LAEUFE },
    );
  });
});
