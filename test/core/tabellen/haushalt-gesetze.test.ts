import fc from 'fast-check';
import type { Haushaltszeile } from '../../../src/core/tabellen/haushalt';
import { verteile } from '../../../src/core/verteilung/verteilung';
import { summe, type Dezimal } from '../../../src/core/zahl/dezimal';
import { jahresabschnitte } from '../../../src/core/zeit/zeitraum';
import { SAAT, SCHWERE_LAEUFE } from '../gesetze';
import { d, zr } from '../hilfen';
import { kommunen, rahmen, stellen } from './hilfen';
import { zufallstabelle, type Zufallstabelle } from './zufall';
import { eigenanteile, haushalt } from './rechnen';

const optionen = { seed: SAAT, numRuns: SCHWERE_LAEUFE };
const SPALTEN = ['aufwand', 'foerderung', 'drittmittel', 'eigenanteil'] as const;

const plan = (t: Zufallstabelle): readonly Haushaltszeile[] =>
  haushalt(stellen(t.posten), kommunen(t.schluessel), rahmen(t.zeit, t.optionen)).zeilen;

const spalte = (zeilen: readonly Haushaltszeile[], name: (typeof SPALTEN)[number]): Dezimal =>
  summe(zeilen.map((z) => z[name]));

/** Cents or whole steps: everything adds up in both. */
const mitRundung = fc.tuple(zufallstabelle, fc.constantFrom(null, '0.3', '1', '500')).map(([t, schritt]) => ({
  ...t,
  optionen: { ...t.optionen, rundung: schritt === null ? null : d(schritt) },
}));

test('TB-3 jede Zeile: Aufwand = Förderung + Drittmittel + Eigenanteil, nichts negativ außer der Rundung', () => {
  fc.assert(
    fc.property(mitRundung, (t) => {
      for (const z of plan(t)) {
        expect(z.foerderung.plus(z.drittmittel).plus(z.eigenanteil).eq(z.aufwand)).toBe(true);
        if (z.kommune !== 'Rundung') expect(SPALTEN.every((s) => z[s].gte(0))).toBe(true);
      }
    }),
    optionen,
  );
});

test('TB-3 jede Spalte: Kommunen und Rundung ergeben die Summe, Jahre das Gesamt', () => {
  fc.assert(
    fc.property(mitRundung, (t) => {
      const zeilen = plan(t);
      const jahre: (number | null)[] = [...jahresabschnitte(zr(t.zeit)).map((a) => a.jahr), null];
      for (const jahr of jahre) {
        const [summenzeile] = zeilen.filter((z) => z.jahr === jahr && z.kommune === 'Summe');
        const einzeln = zeilen.filter((z) => z.jahr === jahr && z.kommune !== 'Summe');
        for (const s of SPALTEN) expect(spalte(einzeln, s).eq(summenzeile?.[s] ?? -1)).toBe(true);
      }
      for (const ort of new Set(zeilen.map((z) => z.kommune)))
        for (const s of SPALTEN) {
          const gesamt = zeilen.filter((z) => z.jahr === null && z.kommune === ort);
          const jeJahr = zeilen.filter((z) => z.jahr !== null && z.kommune === ort);
          expect(spalte(jeJahr, s).eq(spalte(gesamt, s))).toBe(true);
        }
    }),
    optionen,
  );
});

test('TB-3 das Gesamt ist die Summe der Tabelle TB-1: Kosten und Eigenanteil', () => {
  fc.assert(
    fc.property(mitRundung, (t) => {
      const gesamt = plan(t).at(-1);
      const { summe: s } = eigenanteile(stellen(t.posten), rahmen(t.zeit, t.optionen));
      expect(gesamt?.aufwand.eq(s.kosten.plus(s.sachkosten))).toBe(true);
      expect(gesamt?.eigenanteil.eq(s.eigenanteil)).toBe(true);
    }),
    optionen,
  );
});

test('TB-3 gemeinsame Stellen: der Eigenanteil eines Jahres ist nach Abschnitt 7 verteilt', () => {
  fc.assert(
    fc.property(zufallstabelle, (t) => {
      const zeilen = plan({ ...t, posten: t.posten.map((p) => ({ ...p, kommune: '' })) });
      const orte = kommunen(t.schluessel);
      for (const { jahr } of jahresabschnitte(zr(t.zeit))) {
        const imJahr = zeilen.filter((z) => z.jahr === jahr);
        const betrag = imJahr.at(-1)?.eigenanteil;
        if (betrag === undefined || betrag.isZero()) continue;
        const { anteile } = verteile(
          betrag,
          orte.map((k) => k.schluessel),
        );
        expect(imJahr.slice(0, -1).map((z) => z.eigenanteil.toFixed(2))).toEqual(
          anteile.map((a) => a.toFixed(2)),
        );
      }
    }),
    optionen,
  );
});

test('TB-3 Rundung: gemeinsame Eigenanteile sind ganze Schritte, ohne Differenz steht keine Zeile', () => {
  const schritt = d(500);
  fc.assert(
    fc.property(zufallstabelle, (t) => {
      const posten = t.posten.map((p) => ({ ...p, kommune: '' }));
      const zeilen = plan({ ...t, posten, optionen: { ...t.optionen, rundung: schritt } });
      for (const z of zeilen) {
        if (z.kommune === 'Rundung') {
          expect(z.eigenanteil.isZero()).toBe(false);
          expect(z.foerderung.plus(z.drittmittel).isZero()).toBe(true);
          if (z.jahr !== null) expect(z.eigenanteil.abs().lte(250)).toBe(true);
        } else if (z.kommune !== 'Summe') {
          expect(z.eigenanteil.mod(schritt).isZero()).toBe(true);
        }
      }
    }),
    { seed: SAAT, numRuns: 500 },
  );
});
