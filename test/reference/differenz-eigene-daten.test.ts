import fc from 'fast-check';
import type { Parametername, Zeitwert as Kernwert } from '../../src/core/daten';
import { Dezimal } from '../../src/core/zahl/dezimal';
import { alsText, bruch } from './bruch';
import { REIHEN, type Reihe } from './daten';
import { optionen, vergleicheKosten, type Quellen } from './differenz-kern';
import { tag, type Tag } from './monate';
import { plusTage, SAAT, serie, tagZwischen, vzae, zeitraum } from './zufall';

const NAMEN: Readonly<Record<Reihe, Parametername>> = {
  rv: 'Rentenversicherung',
  av: 'Arbeitslosenversicherung',
  kv: 'Krankenversicherung',
  zusatz: 'Zusatzbeitrag',
  pv: 'Pflegeversicherung',
  bbgRv: 'BBG RV',
  bbgKv: 'BBG KV',
  u2: 'U2',
  umlage: 'Umlage',
  sanierung: 'Sanierungsgeld',
};
const QUELLE = { quelle: 'Arbeitsmappe', status: 'Annahme' };
const TARIF = 'TVöD-VKA';
const GRUPPEN = ['E9c', 'S11b', 'E1'] as const;

const monatserster = tagZwischen(2020, 2028).map((t) => `${t.slice(0, 8)}01`);
const reihe = fc.record({
  reihe: fc.constantFrom(...REIHEN),
  ab: monatserster,
  tage: fc.integer({ min: 27, max: 900 }),
  promille: fc.integer({ min: 0, max: 300 }),
});
const jahressatz = fc.record({
  jahr: fc.integer({ min: 2020, max: 2028 }),
  promille: fc.integer({ min: 1, max: 1000 }),
  band: fc.constantFrom(['E1', 'E8'] as const, ['E9a', 'E12'] as const, ['S2', 'S18'] as const),
});
const zelle = fc.record({
  gruppe: fc.constantFrom(...GRUPPEN),
  stufe: fc.integer({ min: 2, max: 4 }),
  ab: fc.oneof(fc.constantFrom('2021-04-01', '2022-04-01', '2024-03-01'), monatserster),
  cent: fc.integer({ min: 100_000, max: 900_000 }),
});

type Aus<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** The same workbook tables in both shapes. */
function quellen(
  reihen: readonly Aus<typeof reihe>[],
  jahressaetze: readonly Aus<typeof jahressatz>[],
  zellen: readonly Aus<typeof zelle>[],
): Quellen {
  const werte = reihen.map((r) => {
    // Ceilings are amounts, everything else is a share.
    const wert = r.reihe.startsWith('bbg') ? bruch(r.promille * 30) : bruch(r.promille, 1000);
    return { name: r.reihe, ab: r.ab, bis: plusTage(r.ab, r.tage), wert };
  });
  const jsz = jahressaetze.map((j) => ({
    ab: tag(j.jahr, 1, 1),
    bis: tag(j.jahr, 12, 31),
    wert: bruch(j.promille, 1000),
    gruppeVon: j.band[0],
    gruppeBis: j.band[1],
  }));
  const alsKern = (w: { ab: Tag; bis: Tag; wert: (typeof jsz)[number]['wert'] }): Kernwert => ({
    gueltigAb: serie(w.ab),
    gueltigBis: serie(w.bis),
    wert: new Dezimal(alsText(w.wert, 3)),
    ...QUELLE,
  });
  return {
    eigenes: {
      zellen: zellen.map((x) => ({ ...x, tarif: TARIF, betrag: alsText(bruch(x.cent, 100)) })),
      reihen: Object.fromEntries(REIHEN.map((r) => [r, werte.filter((w) => w.name === r)])),
      jahressonderzahlung: jsz,
    },
    kernParameter: {
      zeitreihen: new Map(REIHEN.map((r) => [NAMEN[r], werte.filter((w) => w.name === r).map(alsKern)])),
      jahressonderzahlung: jsz.map((j) => ({
        ...alsKern(j),
        gruppeVon: j.gruppeVon,
        gruppeBis: j.gruppeBis,
      })),
    },
    kernEntgelte: zellen.map((x) => ({
      tarif: TARIF,
      gruppe: x.gruppe,
      stufe: x.stufe,
      betrag: new Dezimal(x.cent).div(100),
      gueltigAb: serie(x.ab),
      gueltigBis: null,
      ...QUELLE,
    })),
  };
}

const stelle = fc.record({
  gruppe: fc.constantFrom(...GRUPPEN),
  stufe: fc.integer({ min: 2, max: 4 }),
  vzae,
  zeit: zeitraum(2020, 2028),
  seit: fc.option(tagZwischen(2015, 2027)),
});

test('PK-14 and TA-4 own parameters and pay tables go before the built-in ones', () => {
  fc.assert(
    fc.property(
      fc.array(reihe, { maxLength: 5 }),
      fc.uniqueArray(jahressatz, { maxLength: 3, selector: (j) => `${j.jahr}${j.band[0]}` }),
      fc.uniqueArray(zelle, { maxLength: 6, selector: (x) => `${x.gruppe}${x.stufe}${x.ab}` }),
      fc.array(stelle, { minLength: 1, maxLength: 3 }),
      optionen,
      (reihen, jahressaetze, zellen, stellen, o) =>
        vergleicheKosten(stellen, o, TARIF, quellen(reihen, jahressaetze, zellen)),
    ),
    { seed: SAAT, numRuns: 5_000 },
  );
});
