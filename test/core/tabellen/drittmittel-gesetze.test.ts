import fc from 'fast-check';
import type { Rechenrahmen } from '../../../src/core/tabellen/fall';
import { ABRECHNUNGEN } from '../../../src/core/tabellen/stelle';
import { jahresabschnitte } from '../../../src/core/zeit/zeitraum';
import { LAEUFE, SAAT } from '../gesetze';
import { kostenrechnung, zr } from '../hilfen';
import { kommunen, rahmen, stellen, type Angaben } from './hilfen';
import { zufallstabelle, type Zufallstabelle } from './zufall';
import { eigenanteile, haushalt, type Ergebnistabelle } from './rechnen';

interface Fall {
  readonly tabelle: Zufallstabelle;
  /** The same posts, one of them with more third-party money. */
  readonly mehr: readonly Angaben[];
  readonly wo: number;
}

/** From one cent to far beyond every cost. */
const betrag = fc.oneof(
  fc.constantFrom('0.01', '0.05', '100000'),
  fc.integer({ min: 1, max: 6_000_000 }).map((c) => (c / 100).toFixed(2)),
);

/** A share of the year's cost on the pay table, which rises from year to year: beyond it in some, below in others. */
const nahe = fc.integer({ min: 55_000, max: 75_000 });

/**
 * With given cost third-party money exceeds it in every year or in none. What differs between the years is the cost by
 * tariff.
 */
const tarifposten = (p: Angaben, jahresbetrag: number): Angaben => {
  const { kosten: _, ...rest } = p;
  return { ...rest, drittmittel: (jahresbetrag * Number(p.vzae)).toFixed(2) };
};

const faelle: fc.Arbitrary<Fall> = fc
  .tuple(zufallstabelle, fc.nat(3), betrag, fc.boolean(), nahe)
  .map(([zufall, nummer, zusatz, nachTarif, jahresbetrag]) => {
    const wo = nummer % zufall.posten.length;
    const anStelle = (posten: readonly Angaben[], neu: (p: Angaben) => Angaben): Angaben[] =>
      posten.map((p, i) => (i === wo ? neu(p) : p));
    const posten = nachTarif ? anStelle(zufall.posten, (p) => tarifposten(p, jahresbetrag)) : zufall.posten;
    const mehr = anStelle(posten, (p) => {
      const cent = Math.round(100 * (Number(p.drittmittel ?? '0') + Number(zusatz)));
      return { ...p, drittmittel: (cent / 100).toFixed(2) };
    });
    return { tabelle: { ...zufall, posten }, mehr, wo };
  });

/** One for all cases: its months stay known. */
const KOSTEN = kostenrechnung();
const rahmenZu = (t: Zufallstabelle): Rechenrahmen => ({ ...rahmen(t.zeit, t.optionen), kosten: KOSTEN });

const rechne = (t: Zufallstabelle, posten: readonly Angaben[]): Ergebnistabelle =>
  eigenanteile(stellen(posten), rahmenZu(t));

describe.each(ABRECHNUNGEN)('Abrechnung %s', (abrechnung) => {
  const mitAbrechnung = faelle.map((f) => ({
    ...f,
    tabelle: { ...f.tabelle, optionen: { ...f.tabelle.optionen, abrechnung } },
  }));
  const optionen = { seed: SAAT, numRuns: LAEUFE / 4 };

  test('TB-5 mehr Drittmittel erhöhen nie den Eigenanteil: die Summe, ohne Pool jede Stelle', () => {
    fc.assert(
      fc.property(mitAbrechnung, ({ tabelle, mehr, wo }) => {
        const [vorher, nachher] = [rechne(tabelle, tabelle.posten), rechne(tabelle, mehr)];
        expect(nachher.summe.eigenanteil.lte(vorher.summe.eigenanteil)).toBe(true);
        if (tabelle.optionen.pool === true) {
          // The pool rounds what it gives to a post: a cent for each settlement.
          const cent = jahresabschnitte(zr(tabelle.zeit)).length / 100;
          const hoechstens = vorher.zeilen[wo]?.eigenanteil.plus(cent) ?? 0;
          expect(nachher.zeilen[wo]?.eigenanteil.lte(hoechstens)).toBe(true);
        } else {
          nachher.zeilen.forEach((z, i) => {
            expect(z.eigenanteil.lte(vorher.zeilen[i]?.eigenanteil ?? 0)).toBe(true);
          });
        }
      }),
      optionen,
    );
  });
});

test('TB-3 Drittmittel stehen im Haushalt, soweit sie Kosten decken, die nicht gefördert sind', () => {
  fc.assert(
    fc.property(faelle, ({ tabelle, mehr }) => {
      const r = rahmenZu(tabelle);
      const [vorher, nachher] = [tabelle.posten, mehr].map((posten) =>
        haushalt(stellen(posten), kommunen(tabelle.schluessel), r).zeilen.at(-1),
      );
      const { summe } = rechne(tabelle, mehr);
      expect(nachher?.drittmittel.lte(summe.drittmittel)).toBe(true);
      expect(nachher?.foerderung.plus(nachher.drittmittel).lte(nachher.aufwand)).toBe(true);
      // More of it covers more, never less.
      expect(nachher?.drittmittel.gte(vorher?.drittmittel ?? 0)).toBe(true);
    }),
    { seed: SAAT, numRuns: LAEUFE / 10 },
  );
});
