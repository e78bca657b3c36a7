import fc from 'fast-check';
import { kostenteilung } from '../../src/core/tabellen/kostenteilung';
import { RESTREGELN } from '../../src/core/verteilung/verteilung';
import { MONATSMETHODEN } from '../../src/core/zeit/monate';
import { alsText, ausZahl, bruch, durch, gleich, minus, NULL, runde, summe } from './bruch';
import { dez, optionen } from './differenz-kern';
import {
  ALLE_ARTEN,
  kernEigenanteile,
  kernHaushaltstext,
  kernPool,
  referenzEigenanteile,
  referenzHaushalt,
  referenzPool,
  type Zufallstabelle,
  type Zufallszeile,
} from './differenz-tabellenkern';
import { verteilung } from './verteilung';
import { ausgang, betrag, plusTage, SAAT, serie, tagZwischen, vzae, zeitraum } from './zufall';

const manchmal = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(a, { freq: 2 });

const zeile = (drittmittelBis: number): fc.Arbitrary<Zufallszeile> =>
  fc.record({
    kommune: fc.constantFrom(null, 'Schwerte', 'Unna', 'Holzwickede'),
    zeit: manchmal(zeitraum(2020, 2024, 1200)),
    gruppe: fc.constantFrom('E9c', 'E5', 'E13', 'S11b', 'S8a'),
    stufe: fc.integer({ min: 1, max: 6 }),
    seit: fc.option(tagZwischen(2018, 2023), { freq: 2 }),
    vzae,
    kostenGesamt: manchmal(betrag(120_000)),
    sachkosten: manchmal(betrag(15_000)),
    baustein: fc.option(fc.constantFrom('1', '2', '3', 'EIGEN'), { freq: 2 }),
    merkmal: fc.constantFrom('PERSONAL', 'PERSONAL', 'ASSISTENZ'),
    hoechstbetrag: fc.oneof(fc.constantFrom(55_000, 70_000), betrag(90_000)),
    sachkostenHoechstbetrag: manchmal(betrag(12_000)),
    art: fc.option(fc.constantFrom(...ALLE_ARTEN)),
    quote: fc.integer({ min: 1, max: 1000 }).map((q) => q / 1000),
    drittmittel: manchmal(betrag(drittmittelBis)),
    eigenmittel: manchmal(betrag(20_000)),
  });

/** Own rates of a Baustein that the data do not know, changing on any day of the month. */
const saetze = fc
  .tuple(tagZwischen(2021, 2022), betrag(80_000), betrag(80_000), fc.constantFrom(...ALLE_ARTEN))
  .map(([wechsel, vorher, nachher, art]) =>
    [
      { ab: wechsel, bis: null, wert: ausZahl(nachher) },
      { ab: '2020-01-01', bis: null, wert: ausZahl(vorher) },
    ].map((s) => ({ ...s, baustein: 'EIGEN', merkmal: 'PERSONAL', art })),
  );

const FELDER = [
  'zeit',
  'gruppe',
  'stufe',
  'seit',
  'vzae',
  'kostenGesamt',
  'sachkosten',
  'baustein',
  'merkmal',
] as const;
const WEITERE = [
  'hoechstbetrag',
  'sachkostenHoechstbetrag',
  'art',
  'quote',
  'drittmittel',
  'eigenmittel',
] as const;
const feld = fc.constantFrom(...FELDER, ...WEITERE, 'kommune' as const);

/** Rows that differ in one cell only, as a list of posts has them: nothing may be taken from the row above. */
const zwillinge = (zeilen: fc.Arbitrary<Zufallszeile[]>): fc.Arbitrary<Zufallszeile[]> =>
  fc
    .tuple(zeilen, feld)
    .map(([[erste, ...andere], f]) =>
      erste === undefined ? [] : [erste, ...andere.map((z) => ({ ...erste, [f]: z[f] }))],
    );

/** Moves the posts' own periods near the term's, because posts wholly outside it show nothing. */
function mitUeberschneidung(t: Zufallstabelle): Zufallstabelle {
  const zeilen = t.zeilen.map((z) => {
    if (z.zeit === null) return z;
    const versatz = (serie(z.zeit.von) % 160) - 60;
    const von = plusTage(t.zeit.von, versatz);
    return { ...z, zeit: { von, bis: plusTage(von, serie(z.zeit.bis) - serie(z.zeit.von)) } };
  });
  return { ...t, zeilen };
}

const tabelle = (
  drittmittelBis: number,
  abrechnungen: readonly ('JAHR' | 'LAUFZEIT')[],
): fc.Arbitrary<Zufallstabelle> => {
  const zeilen = fc.array(zeile(drittmittelBis), { minLength: 1, maxLength: 3 });
  return fc
    .record({
      zeit: zeitraum(2020, 2024, 1500),
      zeilen: fc.oneof(zeilen, zwillinge(zeilen)),
      optionen: fc.record({
        kostenbasis: fc.constantFrom('PERSONAL', 'GESAMT'),
        pool: fc.constant(false),
        abrechnung: fc.constantFrom(...abrechnungen),
        monatsmethode: fc.constantFrom(...MONATSMETHODEN),
      }),
      kosten: fc.oneof(fc.constant({}), optionen),
      saetze,
    })
    .map(mitUeberschneidung);
};

const kommunen = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }))
  .map((k) => ['Schwerte', 'Unna', 'Holzwickede'].map((name, i) => ({ name, schluessel: (k[i] ?? 0) / 4 })));

test('TB-1 and TB-5 rows and sum, settled per year and over the term', () => {
  fc.assert(
    fc.property(tabelle(60_000, ['JAHR', 'LAUFZEIT']), (t) => {
      expect(ausgang(() => kernEigenanteile(t))).toBe(ausgang(() => referenzEigenanteile(t)));
    }),
    { seed: SAAT, numRuns: 10_000 },
  );
});

test('TB-3 budget by year and town', () => {
  fc.assert(
    fc.property(tabelle(60_000, ['JAHR', 'LAUFZEIT']), kommunen, (t, k) => {
      expect(ausgang(() => kernHaushaltstext(t, k))).toBe(ausgang(() => referenzHaushalt(t, k)));
    }),
    { seed: SAAT, numRuns: 5_000 },
  );
});

/**
 * A pool holds posts of one Art and Baustein; its sum is a matter of totals as long as no post has more
 * third-party money than cost.
 */
const pooltabelle = fc
  .tuple(tabelle(15_000, ['JAHR']), fc.constantFrom(...ALLE_ARTEN))
  .map(([t, art]): Zufallstabelle => {
    const zeilen = t.zeilen.map((z) => ({
      ...z,
      baustein: null,
      art,
      kostenGesamt: z.drittmittel === null ? z.kostenGesamt : (z.kostenGesamt ?? 0) + 16_000,
    }));
    return { ...t, zeilen, optionen: { ...t.optionen, pool: true } };
  });

test('EA-2 totals of a pool', () => {
  fc.assert(
    fc.property(pooltabelle, (t) => {
      expect(ausgang(() => kernPool(t))).toBe(ausgang(() => referenzPool(t)));
    }),
    { seed: SAAT, numRuns: 3_000 },
  );
});

const ZEHN_STELLEN = bruch(1n, 10n ** 10n);

test('TB-2 cost split: shares, rounding row and sum', () => {
  fc.assert(
    fc.property(
      betrag(500_000),
      kommunen,
      fc.constantFrom(0.01, 1, 10, 500),
      fc.constantFrom(...RESTREGELN),
      (geld, k, schritt, regel) => {
        const ist = ausgang(() =>
          kostenteilung(
            dez(geld),
            k.map((x, i) => ({ zeile: i + 2, kommune: x.name, schluessel: dez(x.schluessel) })),
            dez(schritt),
            regel,
          )
            .map((z) => `${z.kommune} ${z.anteil?.toFixed(10) ?? ''} ${z.betrag.toFixed(2)}`)
            .join('\n'),
        );
        const soll = ausgang(() => {
          const schluessel = k.map((x) => ausZahl(x.schluessel));
          const gesamt = summe(schluessel);
          const anteile = verteilung(ausZahl(geld), schluessel, ausZahl(schritt), regel);
          const rest = minus(ausZahl(geld), summe(anteile));
          const grad = schluessel.map((s) => alsText(runde(durch(s, gesamt), ZEHN_STELLEN), 10));
          return [
            ...k.map((x, i) => `${x.name} ${grad[i] ?? ''} ${alsText(anteile[i] ?? NULL)}`),
            ...(gleich(rest, NULL) ? [] : [`Rundung  ${alsText(rest)}`]),
            `Summe 1.0000000000 ${alsText(ausZahl(geld))}`,
          ].join('\n');
        });
        expect(ist).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 5_000 },
  );
});
