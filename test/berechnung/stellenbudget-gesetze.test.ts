import fc from 'fast-check';
import { rufeAuf } from '../../src/berechnung/aufruf';
import { SAAT } from '../functions/zufall';

const JAHR = ['01.01.2022', '31.12.2022'] as const;
const KOPF = [
  'VZÄ',
  'Kosten gesamt',
  'Höchstbetrag',
  'Sachkosten je VZÄ',
  'Drittmittel',
  'Mindestanteil',
] as const;

const betrag = (bis: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: bis * 100 }).map((c) => c / 100);
const stelle = fc.tuple(
  fc.integer({ min: 1, max: 300 }).map((h) => h / 100),
  betrag(90_000).map((b) => b + 1),
  betrag(90_000).map((b) => b + 1),
  betrag(10_000),
  betrag(20_000),
  fc.constantFrom(0, 0, 0.5),
);
const SCHRITTE = { VZÄ: 0.25, KOSTEN: 500, HÖCHSTBETRAG: 500, QUOTE: 0.05 } as const;
type Gesucht = keyof typeof SCHRITTE;
const gesucht = fc.constantFrom<Gesucht>('VZÄ', 'KOSTEN', 'HÖCHSTBETRAG', 'QUOTE');

type Zeile = readonly (string | number | boolean)[];

/** The rows Ergebnis and its neighbour; null = no value fits. */
function antwort(budget: number, zeile: readonly number[], was: Gesucht): readonly [Zeile, Zeile] | null {
  const ausgang = rufeAuf('STELLENBUDGET', [
    budget,
    [KOPF, zeile],
    ...JAHR,
    was,
    SCHRITTE[was],
    [['Höchstens', was === 'VZÄ' ? 10 : was === 'QUOTE' ? 1 : 200_000]],
  ]);
  if (!ausgang.gelungen) {
    expect(ausgang.funde.map((f) => f.art)).toEqual(['NV']);
    return null;
  }
  const [, ergebnis = [], nachbar = []] = ausgang.wert as readonly Zeile[];
  return [ergebnis, nachbar];
}

const eigenanteil = (z: Zeile): number => Number(z[5]);

test('SB-2, SB-3 das Ergebnis passt ins Budget, sein Nachbar nicht', () => {
  fc.assert(
    fc.property(betrag(120_000), stelle, gesucht, (budget, zeile, was) => {
      const gefunden = antwort(budget, zeile, was);
      if (gefunden === null) return;
      const [ergebnis, nachbar] = gefunden;
      expect(eigenanteil(ergebnis)).toBeLessThanOrEqual(budget);
      expect(ergebnis[6]).toBeCloseTo(budget - eigenanteil(ergebnis), 6);
      if (nachbar[1] !== '') expect(eigenanteil(nachbar)).toBeGreaterThan(budget);
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});

test('SB-2, SB-3 ein größeres Budget trägt nie weniger und braucht nie mehr Förderung', () => {
  fc.assert(
    fc.property(betrag(120_000), betrag(30_000), stelle, gesucht, (budget, mehr, zeile, was) => {
      const [klein, gross] = [antwort(budget, zeile, was), antwort(budget + mehr, zeile, was)];
      if (klein === null) return;
      expect(gross).not.toBeNull();
      const [weniger, viel] = [Number(klein[0][1]), Number(gross?.[0][1])];
      if (was === 'VZÄ' || was === 'KOSTEN') expect(viel).toBeGreaterThanOrEqual(weniger);
      else expect(viel).toBeLessThanOrEqual(weniger);
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});

test('SB-1 jeder Wert ist der von EIGENANTEILE', () => {
  fc.assert(
    fc.property(betrag(120_000), stelle, (budget, zeile) => {
      const gefunden = antwort(budget, zeile, 'KOSTEN');
      if (gefunden === null) return;
      const [ergebnis] = gefunden;
      const mitKosten = zeile.map((wert, i) => (i === 1 ? Number(ergebnis[1]) : wert));
      // 0 counts as missing in a table, and the row would have no cost.
      if (mitKosten[1] === 0) return;
      const plan = rufeAuf('EIGENANTEILE', [[KOPF, mitKosten], ...JAHR]);
      expect(plan.gelungen && (plan.wert as readonly Zeile[]).at(-1)?.[7]).toBe(eigenanteil(ergebnis));
    }),
    { seed: SAAT, numRuns: 2_000 },
  );
});
