import fc from 'fast-check';
import { stufeAm as kernStufe } from '../../src/core/tarif/stufe';
import { monate as kernMonate, MONATSMETHODEN } from '../../src/core/zeit/monate';
import { personalkosten } from '../../src/berechnung/personalkosten';
import { ausZahl, bruch, gleich } from './bruch';
import type { Tarif } from './daten';
import { monate } from './monate';
import { Personalkosten } from './personalkosten';
import { stufeAm } from './stufe';
import { ausgang, DATEN, GRUPPEN, GRUPPEN_TVL } from './vergleich';
import { form, gruppenform, zahlAus, zahlform, type Schreiber } from './zellen';
import { SAAT, serie, tagZwischen, vzae, zeitraum, type Zeitraum } from './zufall';
import {
  bereichAus,
  fuerReferenz,
  kostenschrift,
  optionen,
  optionszeilen,
  weiter,
  type Kostenschrift,
  type Zufallsoptionen,
} from './zufallsoptionen';
import {
  eigenesFuerReferenz,
  eigeneTabellen,
  GRUPPEN_MIT_EIGENEN,
  KEINE_TABELLEN,
  parameterbereich,
  tarifbereich,
  type EigeneTabellen,
} from './zufallsparameter';

interface Fall {
  readonly tarif: Tarif;
  readonly gruppe: string;
  readonly stufe: number;
  readonly vzae: number;
  readonly zeit: Zeitraum;
  readonly optionen: Zufallsoptionen;
  readonly eigene: EigeneTabellen;
}
interface Schrift extends Kostenschrift {
  readonly gruppe: Schreiber<string>;
  readonly tag: Schreiber<string>;
  readonly zahl: Schreiber<number>;
}

const schrift: fc.Arbitrary<Schrift> = fc
  .tuple(kostenschrift, gruppenform, form, zahlform)
  .map(([s, gruppe, tag, zahl]) => ({ ...s, gruppe, tag, zahl }));
const SCHLICHT: Schrift = {
  satz: (x) => x,
  geld: (x) => x,
  wahr: (x) => x,
  variante: 0,
  tarif: 0,
  gruppe: (g) => g,
  tag: serie,
  zahl: (x) => x,
};

/** The same call to both, with cells as Excel hands them over. */
function vergleiche(f: Fall, s: Schrift = SCHLICHT): void {
  const { gruppe, stufe, zeit } = f;
  const ist = ausgang(() =>
    personalkosten([
      s.gruppe(gruppe),
      stufe,
      s.zahl(f.vzae),
      s.tag(zeit.von),
      s.tag(zeit.bis),
      bereichAus(optionszeilen(f.optionen, f.tarif, s)),
      tarifbereich(f.eigene, s),
      parameterbereich(f.eigene, s),
    ]),
  );
  const soll = ausgang(() =>
    zahlAus(
      new Personalkosten(DATEN, fuerReferenz(f.optionen, f.tarif), eigenesFuerReferenz(f.eigene)).summe({
        gruppe,
        stufe,
        vzae: ausZahl(f.vzae),
        ...zeit,
      }),
    ),
  );
  expect(ist).toBe(soll);
}

/** The years of the data and a little beyond on both sides, or the years for which values are carried on. */
const zeitUndOptionen = fc.oneof(
  { weight: 3, arbitrary: fc.record({ zeit: zeitraum(2020, 2027), optionen }) },
  { weight: 2, arbitrary: fc.record({ zeit: zeitraum(2026, 2032, 1200), optionen: weiter }) },
);
const tarif = fc.constantFrom<Tarif>('TVöD-VKA', 'TVöD-VKA', 'TV-L');
const stelle = (gruppen: (tarif: Tarif) => readonly string[]) =>
  tarif.chain((t) =>
    fc.record({
      tarif: fc.constant(t),
      gruppe: fc.constantFrom(...gruppen(t)),
      stufe: fc.integer({ min: 1, max: 6 }),
      vzae,
    }),
  );

describe('PERSONALKOSTEN against the reference', () => {
  test('PK-1 to PK-17 over tariffs, funds, groups, steps, dates, part months, odd VZÄ and options', () => {
    const alle = stelle((t) => (t === 'TV-L' ? GRUPPEN_TVL : GRUPPEN));
    fc.assert(
      fc.property(alle, zeitUndOptionen, schrift, (a, b, s) =>
        vergleiche({ ...a, ...b, eigene: KEINE_TABELLEN }, s),
      ),
      { seed: SAAT, numRuns: 7_000 },
    );
  });

  test('PK-8, PK-14 to PK-17, TA-4, TA-7 own parameters and pay tables, for one tariff or for all', () => {
    const mitEigenen = stelle((t) => GRUPPEN_MIT_EIGENEN.filter((g) => t === 'TVöD-VKA' || !/S|9c/.test(g)));
    fc.assert(
      fc.property(mitEigenen, zeitUndOptionen, eigeneTabellen, schrift, (a, b, eigene, s) =>
        vergleiche({ ...a, ...b, stufe: Math.min(a.stufe + 1, 4), eigene }, s),
      ),
      { seed: SAAT, numRuns: 5_000 },
    );
  });

  test('PK-2 to PK-11 every cell of every table for one month', () => {
    const monate = [
      '2020-12',
      '2021-11',
      '2022-07',
      '2023-12',
      '2024-10',
      '2025-04',
      '2026-05',
      '2027-03',
      '2028-01',
    ];
    for (const t of ['TVöD-VKA', 'TV-L'] as const)
      for (const gruppe of t === 'TV-L' ? GRUPPEN_TVL : GRUPPEN)
        for (const stufe of [1, 2, 3, 4, 5, 6])
          for (const monat of monate)
            vergleiche({
              tarif: t,
              gruppe,
              stufe,
              vzae: 1.5,
              zeit: { von: `${monat}-01`, bis: `${monat}-28` },
              optionen: monat > '2027' ? { fortschreibung: true } : {},
              eigene: KEINE_TABELLEN,
            });
  });
});

describe('time and steps against the reference', () => {
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
