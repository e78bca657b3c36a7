import fc from 'fast-check';
import { RESTREGELN, type Restregel } from '../../src/core/verteilung/restregel';
import { kostenteilung, verteilung as kernVerteilung } from '../../src/berechnung/verteilung';
import { ausZahl, durch, gleich, minus, NULL, summe } from './bruch';
import { pruefeArt, verteilung } from './verteilung';
import { ausgang } from './vergleich';
import { geldform, zahlAus, zahlform } from './zellen';
import { betrag, SAAT } from './zufall';

const vorzeichen = fc.constantFrom(1, -1);

/** Percentages, inhabitants, weekly hours, shares with a binary tail; often equal, often zero. */
const schluessel = fc.oneof(
  fc.array(fc.constantFrom(0, 1, 1, 2, 35), { minLength: 1, maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 25 }),
  // PR-2: percentages, one of them as a share.
  fc
    .tuple(fc.integer({ min: 1, max: 98 }), fc.nat({ max: 1 }), fc.integer({ min: 1, max: 99 }))
    .map(([x, daneben, y]) => [x / 100, 100 - x - daneben, y % 2]),
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
  fc.constantFrom(null, 0, 0.01, 1, 10, 100, 500, 0.05, 0.3, 1000),
  fc.integer({ min: 1, max: 100_000 }).map((x) => x / 1000),
);

const geld = fc.oneof(
  betrag(500_000),
  betrag(20),
  fc.integer({ min: 1, max: 999_999 }).map((x) => x * 1e6 + 0.01),
);

const schritt = (r: number | null): ReturnType<typeof ausZahl> => ausZahl(r === null || r === 0 ? 0.01 : r);
const regel = fc.constantFrom<Restregel>(...RESTREGELN);

test('VT-1 to VT-5, RU-4 VERTEILUNG by all four rules, any keys, steps and signs, blanks and text among the cells', () => {
  fc.assert(
    fc.property(
      fc.tuple(geld, vorzeichen, rundung, regel),
      schluessel,
      fc.tuple(geldform, zahlform, fc.constantFrom(null, 0), fc.nat({ max: 3 })),
      ([g, s, r, restregel], k, [alsGeld, alsZahl, nichts, dahinter]) => {
        const betragszelle = s === 1 ? alsGeld(g) : -g;
        const spalte = [
          ...k.map((x) => [x === 0 ? nichts : alsZahl(x)]),
          ...Array.from({ length: dahinter }, () => [null]),
        ];
        const soll = ausgang(() => {
          // Blanks at the end do not spill; on the desktop they are zeros.
          const letzte = k.map((x) => x > 0).lastIndexOf(true);
          pruefeArt(k.map(ausZahl));
          return verteilung(ausZahl(s * g), k.slice(0, letzte + 1).map(ausZahl), schritt(r), restregel).map(
            (a) => [zahlAus(a)],
          );
        });
        expect(ausgang(() => kernVerteilung([betragszelle, spalte, r, restregel.toLowerCase()]))).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 10_000 },
  );
});

const NAMEN = ['Schwerte', 'Unna', 'Fröndenberg', 'Holzwickede', 'Lünen', 'Kamen', 'Bergkamen', 'Bönen'];
const kommunen = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: NAMEN.length })
  .map((k) => k.map((x, i) => ({ name: NAMEN[i] ?? '', schluessel: x / 4 })));

/** KO-1 to KO-3: headings of other words, marks behind them, columns of the user's own. */
const KOEPFE: readonly (readonly [string, string])[] = [
  ['Kommune', 'Schlüssel'],
  ['KOMMUNE:', 'Schluessel (%)'],
  ['Gemeinde', 'Schlüssel'],
  ['Stadt', 'Anteil'],
];
/** KO-2: a totals row, named in one of the ways that are passed over. */
const SUMMENNAMEN = ['Summe', 'Gesamt', 'Gesamtsumme', 'Insgesamt', 'Ergebnis', 'Total'];

test('TB-2, KO-1 to KO-3 KOSTENTEILUNG: shares, rounding row and sum, with and without a totals row', () => {
  fc.assert(
    fc.property(
      fc.tuple(geld, vorzeichen, rundung, regel),
      kommunen,
      fc.constantFrom(...KOEPFE),
      fc.option(fc.constantFrom(...SUMMENNAMEN)),
      fc.tuple(geldform, zahlform, fc.boolean()),
      ([g, s, r, restregel], k, [ort, wert], summenname, [alsGeld, alsZahl, eigeneSpalte]) => {
        const gesamt = summe(k.map((x) => ausZahl(x.schluessel)));
        const zeilen: unknown[][] = [
          [ort, wert],
          ...k.map((x) => [x.name, alsZahl(x.schluessel)]),
          ...(summenname === null ? [] : [[summenname, zahlAus(gesamt)]]),
        ];
        const bereich = zeilen.map((z, i) => (eigeneSpalte ? [i === 0 ? 'Amt' : `A${i}`, ...z] : z));
        const betragszelle = s === 1 ? alsGeld(g) : -g;
        const soll = ausgang(() => {
          const ganz = ausZahl(s * g);
          pruefeArt(k.map((x) => ausZahl(x.schluessel)));
          const anteile = verteilung(
            ganz,
            k.map((x) => ausZahl(x.schluessel)),
            schritt(r),
            restregel,
          );
          const rest = minus(ganz, summe(anteile));
          return [
            ...k.map((x, i) => [
              x.name,
              x.schluessel,
              zahlAus(durch(ausZahl(x.schluessel), gesamt)),
              zahlAus(anteile[i] ?? NULL),
            ]),
            ...(gleich(rest, NULL) ? [] : [['Rundung', '', '', zahlAus(rest)]]),
            ['Summe', zahlAus(gesamt), 1, zahlAus(ganz)],
          ];
        });
        expect(ausgang(() => kostenteilung([betragszelle, bereich, r, restregel]).slice(1))).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 10_000 },
  );
});
