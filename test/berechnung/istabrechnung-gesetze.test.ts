import fc from 'fast-check';
import { rufeAuf } from '../../src/berechnung/aufruf';
import { SAAT } from '../functions/zufall';

/** SP, VN: laws of a settlement over all Arten. Amounts in whole cents, so that sums are exact. */
const JAHR = ['01.01.2022', '31.12.2022'] as const;
const KOPF = [
  ...[
    'Stelle',
    'Kommune',
    'VZÄ',
    'Kosten gesamt',
    'Sachkosten je VZÄ',
    'Höchstbetrag',
    'Sachkosten-Höchstbetrag',
  ],
  ...[
    'Art',
    'Quote',
    'Drittmittel',
    'Ist-Kosten',
    'Ist-Sachkosten',
    'Ist-Drittmittel',
    'Vakanz',
    'Ausgezahlt',
  ],
];

const betrag = (bis: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: bis * 100 }).map((c) => c / 100);
const oft0 = (bis: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), betrag(bis));
const zeile = fc
  .tuple(
    fc.constantFrom(null, null, 'Unna', 'Schwerte'),
    fc.integer({ min: 1, max: 250 }).map((h) => h / 100),
    betrag(90_000).map((b) => b + 1),
    oft0(10_000),
    betrag(70_000).map((b) => b + 1),
    oft0(8_000),
    fc.constantFrom('HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE', 'ANTEIL', 'FEHLBEDARF', 'VOLL', 'OHNE'),
    oft0(15_000),
    oft0(95_000),
    oft0(9_000),
    oft0(15_000),
    fc.integer({ min: 0, max: 24 }).map((h) => h / 2),
    oft0(80_000),
  )
  .map(([kommune, vzae, kosten, sach, hoechst, sachHoechst, art, dritt, ...ist]) => [
    ...['A', kommune, vzae, kosten, sach, art === 'OHNE' ? 0 : hoechst, sachHoechst],
    ...[art, art === 'ANTEIL' ? 0.8 : 0, dritt, ...ist],
  ]);
const zeilen = fc
  .array(zeile, { minLength: 1, maxLength: 4 })
  .map((alle) => [KOPF, ...alle.map((z, i) => z.map((wert, ort) => (ort === 0 ? `Stelle ${i}` : wert)))]);
const kommunen = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 90 }), oft0(30_000)), { minLength: 2, maxLength: 2 })
  .map((alle) => [
    ['Kommune', 'Schlüssel', 'Abschlag'],
    ...alle.map(([schluessel, abschlag], i) => [['Unna', 'Schwerte'][i], schluessel, abschlag]),
  ]);

type Tabelle = readonly (readonly (string | number | boolean)[])[];
function tabelle(funktion: string, ...argumente: readonly unknown[]): Tabelle {
  const ausgang = rufeAuf(funktion, argumente);
  if (!ausgang.gelungen) throw new Error(JSON.stringify(ausgang.funde));
  return ausgang.wert as Tabelle;
}
const cent = (wert: unknown): number => Math.round(Number(wert) * 100);
const spalte = (t: Tabelle, ort: number): number[] => t.slice(1, -1).map((z) => cent(z[ort]));
const summe = (werte: readonly number[]): number => werte.reduce((a, b) => a + b, 0);

test('SP-4, TB-8 der Plan ist der von EIGENANTEILE, die Spalten ergeben die Summe', () => {
  fc.assert(
    fc.property(zeilen, kommunen, (stellen, k) => {
      const t = tabelle('SPITZABRECHNUNG', stellen, k, ...JAHR);
      const letzte = t.at(-1) ?? [];
      expect(cent(letzte[2])).toBe(cent(tabelle('EIGENANTEILE', stellen, ...JAHR).at(-1)?.[7]));
      for (const ort of [2, 3, 4, 5, 6, 7]) expect(summe(spalte(t, ort))).toBe(cent(letzte[ort]));
      for (const z of t.slice(1)) {
        expect(cent(z[4])).toBe(cent(z[3]) - cent(z[2]));
        expect(cent(z[6]) - cent(z[7])).toBe(cent(z[3]) - cent(z[5]));
      }
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});

test('SP-4, VN-2 SPITZABRECHNUNG und VERWENDUNGSNACHWEIS haben denselben Eigenanteil und dieselbe Zuwendung', () => {
  fc.assert(
    fc.property(zeilen, kommunen, (stellen, k) => {
      const spitz = tabelle('SPITZABRECHNUNG', stellen, k, ...JAHR).at(-1) ?? [];
      const je = tabelle('VERWENDUNGSNACHWEIS', stellen, ...JAHR, [['Ansicht', 'STELLEN']]);
      const formular = tabelle('VERWENDUNGSNACHWEIS', stellen, ...JAHR);
      const gesamt = je.at(-1) ?? [];
      expect([gesamt[11], gesamt[12]]).toEqual([spitz[2], spitz[3]]);
      expect([formular[1]?.[2], formular[1]?.[4]]).toEqual([spitz[2], spitz[3]]);
      expect([formular[3]?.[2], formular[3]?.[4]]).toEqual([gesamt[6], gesamt[7]]);
      for (const ort of [2, 3, 5, 6, 7, 8, 9, 10, 11, 12])
        expect(summe(spalte(je, ort))).toBe(cent(gesamt[ort]));
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});

test('SP-3, VN-3 die Zuwendung bleibt unter ihren Grenzen, Erstattung und Restbetrag gleichen Ausgezahltes aus', () => {
  fc.assert(
    fc.property(zeilen, (stellen) => {
      const t = tabelle('VERWENDUNGSNACHWEIS', stellen, ...JAHR, [['Ansicht', 'STELLEN']]);
      t.slice(1, -1).forEach((z, i) => {
        const sachgrenze = cent(stellen[i + 1]?.[6]) * Number(stellen[i + 1]?.[2]) + 1;
        expect(cent(z[7])).toBeGreaterThanOrEqual(0);
        expect(cent(z[7])).toBeLessThanOrEqual(cent(z[5]) + sachgrenze);
        expect(cent(z[7])).toBeLessThanOrEqual(cent(z[3]));
        expect(cent(z[9]) - cent(z[10])).toBe(cent(z[8]) - cent(z[7]));
        expect(Math.min(cent(z[9]), cent(z[10]))).toBe(0);
      });
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});

test('SP-2 mehr Vakanz gibt nie mehr Zuwendung', () => {
  fc.assert(
    fc.property(zeile, fc.integer({ min: 0, max: 24 }), (z, mehr) => {
      const zuwendung = (vakanz: number): number => {
        const stellen = [KOPF, z.map((wert, ort) => (KOPF[ort] === 'Vakanz' ? vakanz : wert))];
        return cent(tabelle('VERWENDUNGSNACHWEIS', stellen, ...JAHR, [['Ansicht', 'STELLEN']])[1]?.[7]);
      };
      const weniger = Number(z[13]);
      expect(zuwendung(Math.min(12, weniger + mehr / 2))).toBeLessThanOrEqual(zuwendung(weniger));
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});
