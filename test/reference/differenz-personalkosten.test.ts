import fc from 'fast-check';
import { stufeAm as kernStufe } from '../../src/core/tarif/stufe';
import { monate as kernMonate, MONATSMETHODEN } from '../../src/core/zeit/monate';
import { bruch, gleich } from './bruch';
import { GRUPPEN, GRUPPEN_TVL, optionen, vergleicheKosten, type Zufallsstelle } from './differenz-kern';
import type { Tarif } from './entgelt';
import { monate, tag } from './monate';
import { stufeAm } from './stufe';
import { SAAT, serie, tagZwischen, vzae, zeitraum } from './zufall';

const stelle = (namen: readonly string[]): fc.Arbitrary<Zufallsstelle> =>
  fc.record({
    gruppe: fc.constantFrom(...namen),
    stufe: fc.integer({ min: 1, max: 6 }),
    vzae,
    // A little beyond the data on both sides, so that gaps are compared too.
    zeit: zeitraum(2020, 2027),
    seit: fc.option(tagZwischen(2008, 2027)),
  });

const faelle = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      tarif: fc.constant<Tarif>('TVöD-VKA'),
      stellen: fc.array(stelle(GRUPPEN), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      tarif: fc.constant<Tarif>('TV-L'),
      stellen: fc.array(stelle(GRUPPEN_TVL), { minLength: 1, maxLength: 3 }),
    }),
  },
);

describe('the core against the reference', () => {
  test('PK-1 to PK-13 over tariffs, groups, steps, dates, part months, odd VZÄ and options', () => {
    fc.assert(
      fc.property(faelle, optionen, ({ tarif, stellen }, o) => vergleicheKosten(stellen, o, tarif)),
      { seed: SAAT, numRuns: 10_000 },
    );
  });

  test('PK-5 and PK-13 posts of one group that rise in different months of a summer', () => {
    const aufsteiger = fc.record({
      gruppe: fc.constantFrom('E9c', 'S11b'),
      stufe: fc.integer({ min: 1, max: 4 }),
      vzae: fc.constant(1),
      zeit: fc.constantFrom(
        { von: '2021-05-10', bis: '2021-11-30' },
        { von: '2024-01-01', bis: '2024-12-31' },
      ),
      seit: fc
        .tuple(
          fc.integer({ min: 2017, max: 2023 }),
          fc.integer({ min: 6, max: 10 }),
          fc.constantFrom(1, 2, 30),
        )
        .map(([jahr, monat, t]) => tag(jahr, monat, t)),
    });
    fc.assert(
      fc.property(fc.array(aufsteiger, { minLength: 3, maxLength: 6 }), (stellen) =>
        vergleicheKosten(stellen, {}, 'TVöD-VKA'),
      ),
      { seed: SAAT, numRuns: 1_000 },
    );
  });

  test('PK-2 to PK-11 every cell of every table for one month', () => {
    for (const tarif of ['TVöD-VKA', 'TV-L'] as const)
      for (const gruppe of tarif === 'TV-L' ? GRUPPEN_TVL : GRUPPEN)
        for (const stufe of [1, 2, 3, 4, 5, 6]) {
          const stellen = [
            '2020-12',
            '2021-11',
            '2022-07',
            '2023-06',
            '2023-12',
            '2024-10',
            '2025-04',
            '2026-05',
          ].map((monat) => ({
            gruppe,
            stufe,
            vzae: 1.5,
            zeit: { von: `${monat}-01`, bis: `${monat}-28` },
            seit: null,
          }));
          vergleicheKosten(stellen, tarif === 'TV-L' ? { jahressonderzahlung: false } : {}, tarif);
        }
  });

  test('ZE-1 months by all methods', () => {
    fc.assert(
      fc.property(zeitraum(1999, 2031), fc.constantFrom(...MONATSMETHODEN), ({ von, bis }, methode) => {
        const { zaehler, nenner } = kernMonate({ von: serie(von), bis: serie(bis) }, methode);
        expect(gleich(bruch(zaehler, nenner), monate(von, bis, methode))).toBe(true);
      }),
      { seed: SAAT, numRuns: 10_000 },
    );
  });

  test('TA-5 steps of all groups', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GRUPPEN),
        fc.integer({ min: 1, max: 6 }),
        tagZwischen(2000, 2030),
        tagZwischen(2000, 2045),
        (gruppe, stufe, seit, stichtag) => {
          fc.pre(gruppe !== 'E1' || stufe > 1);
          expect(kernStufe(gruppe, stufe, serie(seit), serie(stichtag))).toBe(
            stufeAm(gruppe, stufe, seit, stichtag),
          );
        },
      ),
      { seed: SAAT, numRuns: 10_000 },
    );
  });
});
