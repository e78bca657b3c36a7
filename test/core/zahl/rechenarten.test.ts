import type { Bruch } from '../../../src/core/zahl/bruch';
import { CENTRECHNUNG, gerundet } from '../../../src/core/zahl/centrechnung';
import { minus, plus } from '../../../src/core/zahl/dezimal';
import { DEZIMALRECHNUNG } from '../../../src/core/zahl/dezimalrechnung';
import type { Rechenart } from '../../../src/core/zahl/rechenart';
import { ausCent, inCent, wennAlle, zehnerbruch, type Zehnerbruch } from '../../../src/core/zahl/zehnerbruch';
import { cent, d } from '../hilfen';

/** An arithmetic that takes and gives digits: amounts and factors in, an amount in EUR out. */
interface Probe {
  plus(a: string, b: string): string;
  ueber(a: string, b: string): string;
  kleineres(a: string, b: string): string;
  istNull(faktor: string): boolean;
  mal(betrag: string, faktor: string): string;
  anteilig(wert: string, umfang: string, anteil: Bruch, teiler: number): string;
  gedeckelt(basis: string, grenze: string, anteil: Bruch, faktor: string): string;
  imVerhaeltnis(betrag: string, zaehler: string, nenner: string, abzug: string): string;
}

function probe<B, F>(
  r: Rechenart<B, F>,
  betrag: (ziffern: string) => B,
  faktor: (ziffern: string) => F,
  wert: (ziffern: string) => F,
  text: (betrag: B) => string,
): Probe {
  return {
    plus: (a, b) => text(r.plus(betrag(a), betrag(b))),
    ueber: (a, b) => text(r.ueber(betrag(a), betrag(b))),
    kleineres: (a, b) => text(r.kleineres(betrag(a), betrag(b))),
    istNull: (f) => r.istNull(faktor(f)),
    mal: (b, f) => text(r.mal(betrag(b), faktor(f))),
    anteilig: (w, u, t, teiler) => text(r.anteilig(wert(w), faktor(u), t, teiler)),
    gedeckelt: (b, g, t, f) => text(r.gedeckelt(betrag(b), betrag(g), t, faktor(f))),
    imVerhaeltnis: (b, z, n, ab) => text(r.imVerhaeltnis(betrag(b), faktor(z), faktor(n), betrag(ab))),
  };
}

function passend(bruch: Zehnerbruch | null): Zehnerbruch {
  if (bruch === null) throw new Error('Die Ziffern passen.');
  return bruch;
}

const PROBEN: readonly [name: string, probe: Probe][] = [
  [
    'ganze Cent',
    probe(
      CENTRECHNUNG,
      (b) => passend(inCent(d(b))).zahl,
      (f) => passend(zehnerbruch(d(f))),
      (w) => passend(inCent(d(w))),
      (c) => cent(ausCent(c)),
    ),
  ],
  ['Dezimalzahlen', probe(DEZIMALRECHNUNG, d, d, d, cent)],
];

/** Worked by hand. */
describe.each(PROBEN)('RU-1 %s', (_, r) => {
  const GANZ: Bruch = { zaehler: 1, nenner: 1 };
  const TEIL: Bruch = { zaehler: 17, nenner: 31 };

  test('Summe, Überschuss, das Kleinere und 0', () => {
    expect([r.plus('1.10', '2.25'), r.ueber('3', '2.5'), r.ueber('2.5', '3'), r.ueber('3', '3')]).toEqual([
      '3.35',
      '0.50',
      '0.00',
      '0.00',
    ]);
    expect([r.kleineres('1', '2'), r.kleineres('2', '1')]).toEqual(['1.00', '1.00']);
    expect([r.istNull('0'), r.istNull('0.0001')]).toEqual([true, false]);
  });

  test.each([
    // 78.264
    ['3913.20', '0.02', '78.26'],
    // Half a cent, and just below.
    ['0.50', '0.01', '0.01'],
    ['0.49', '0.01', '0.00'],
    ['100', '0', '0.00'],
  ])('%s × %s = %s', (betrag, faktor, soll) => {
    expect(r.mal(betrag, faktor)).toBe(soll);
  });

  test.each([
    // 3,844.01 x 0.5 x 17 / 31 = 1,054.00274
    ['3844.01', '0.5', TEIL, 1, '1054.00'],
    // 9,000.006 x 17 / 31 / 36 = 137.09686
    ['9000.006', '1', TEIL, 36, '137.10'],
    // 0.018 x 0.5 = 0.009; rounded before it were 0.01
    ['0.018', '0.5', GANZ, 1, '0.01'],
    ['0.018', '0.25', GANZ, 1, '0.00'],
  ])('%s × %s × %p / %d = %s', (wert, umfang, anteil, teiler, soll) => {
    expect(r.anteilig(wert, umfang, anteil, teiler)).toBe(soll);
  });

  test.each([
    ['3000', '7100', GANZ, '0.093', '279.00'],
    ['7100.10', '7100', GANZ, '0.093', '660.30'],
    // The limit is 7,100 x 17 / 31 = 3,893.548...
    ['3893.54', '7100', TEIL, '0.093', '362.10'],
    ['3000', '7100', TEIL, '0.093', '279.00'],
    ['5000', '7100', TEIL, '0.093', '362.10'],
  ])('höchstens der Anteil der Grenze: %s, %s × %p, Satz %s: %s', (basis, grenze, anteil, satz, soll) => {
    expect(r.gedeckelt(basis, grenze, anteil, satz)).toBe(soll);
  });

  test.each([
    ['100', '0.025', '0.05', '13.30', '36.70'],
    ['20', '0.025', '0.05', '13.30', '0.00'],
    ['26.60', '0.025', '0.05', '13.30', '0.00'],
    // 100 x 2 / 3
    ['100', '0.02', '0.03', '0', '66.67'],
  ])('%s × %s / %s - %s = %s, nie unter 0', (betrag, zaehler, nenner, abzug, soll) => {
    expect(r.imVerhaeltnis(betrag, zaehler, nenner, abzug)).toBe(soll);
  });
});

test('RU-1 plus und minus von Dezimalzahlen, auch mit 0', () => {
  const paare = [
    ['2', '3'],
    ['0', '3'],
    ['2', '0'],
  ] as const;
  expect(paare.map(([a, b]) => plus(d(a), d(b)).toNumber())).toEqual([5, 3, 2]);
  expect(paare.map(([a, b]) => minus(d(a), d(b)).toNumber())).toEqual([-1, -3, 2]);
});

describe('RU-1 kaufmännisch gerundete Quotienten', () => {
  test.each([
    [1, 2, 1],
    [49, 100, 0],
    [50, 100, 1],
    [149, 100, 1],
    [150, 100, 2],
    [2 ** 50 - 1, 2 ** 50, 1],
    [2 ** 49, 2 ** 50, 1],
    [2 ** 49 - 1, 2 ** 50, 0],
    [2 ** 50, 3, 375299968947541],
  ])('%d / %d ist gerundet %d', (zaehler, nenner, soll) => {
    expect(gerundet(zaehler, 1, 1, nenner, 1)).toBe(soll);
  });

  test.each([
    [6, 5, 3, 4, 2, 11],
    [6, 5, 2, 4, 2, 8],
    // (2^26 + 1) x (2^27 + 1) is odd and beyond 2^53: its half ends in .5, which a double has lost.
    [2 ** 26 + 1, 2 ** 27 + 1, 1, 2, 1, 4503599728033793],
    [2 ** 26 + 1, 1, 2 ** 27 + 1, 1, 2, 4503599728033793],
    // A small product over a large denominator: 1.5, and just below.
    [3 * 2 ** 50, 1, 1, 2 ** 25, 2 ** 26, 2],
    [3 * 2 ** 50 - 1, 1, 1, 2 ** 25, 2 ** 26, 1],
  ])('%d × %d × %d / (%d × %d) ist gerundet %d', (a, b, c, n, m, soll) => {
    expect(gerundet(a, b, c, n, m)).toBe(soll);
  });
});

describe('RU-1 Dezimalzahlen als ganze Zahlen', () => {
  test.each([
    ['0', { zahl: 0, nenner: 1 }],
    ['1', { zahl: 1, nenner: 1 }],
    ['0.01525', { zahl: 1525, nenner: 1e5 }],
    ['0.0833333333333333', { zahl: 833333333333333, nenner: 1e16 }],
    ['1e-22', { zahl: 1, nenner: 1e22 }],
    ['1e15', { zahl: 1e15, nenner: 1 }],
    ['0.1000000000000001', null],
    ['1000000000000001', null],
    ['1e-23', null],
    ['-0.01', null],
  ])('%s', (text, soll) => {
    expect(zehnerbruch(d(text))).toEqual(soll);
  });

  test.each([
    ['3913.2', { zahl: 391320, nenner: 1 }],
    ['3913', { zahl: 391300, nenner: 1 }],
    ['0.005', { zahl: 5, nenner: 10 }],
    ['-1', null],
  ])('%s EUR in Cent', (text, soll) => {
    expect(inCent(d(text))).toEqual(soll);
  });

  test('alle Felder oder keines', () => {
    expect(wennAlle<{ a: number; b: number }>({ a: 0, b: 2 })).toEqual({ a: 0, b: 2 });
    expect(wennAlle<{ a: number; b: number }>({ a: 1, b: null })).toBeNull();
  });
});
