import fc from 'fast-check';
import { rufeAuf } from '../../src/berechnung/aufruf';
import { Dezimal, summe } from '../../src/core/zahl/dezimal';
import { bereich as tabelle, type Zeile } from '../functions/bauen';
import { SAAT } from '../functions/zufall';

const oder = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(a);
const betrag = fc.integer({ min: 0, max: 9_000_000 }).map((c) => c / 100);
const tag = fc.integer({ min: 44_197, max: 45_657 });

const stelle: fc.Arbitrary<Zeile> = fc
  .record({
    Kommune: fc.constantFrom(null, 'A', 'B'),
    Gruppe: fc.constantFrom('9c', 'S11b', 'E5'),
    Stufe: fc.integer({ min: 2, max: 6 }),
    VZÄ: fc.constantFrom(0.5, 1, 2.5, 0.77),
    Von: oder(tag),
    'Kosten gesamt': oder(betrag),
    'Sachkosten je VZÄ': oder(betrag),
    Gemeinkosten: fc.constantFrom(null, 0.1),
    Höchstbetrag: fc.constantFrom(55_000, 20_000),
    'Sachkosten-Höchstbetrag': fc.constantFrom(null, 4000),
    Art: fc.constantFrom(null, 'PAUSCHALE', 'FEHLBEDARF', 'VOLL', 'OHNE'),
    Drittmittel: oder(betrag),
    Eigenmittel: oder(betrag),
  })
  .map((z) => ({ ...z, Bis: z.Von === null ? null : z.Von + 400 }));

const kommunen = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([a, b]) => tabelle({ Kommune: 'A', Schlüssel: a }, { Kommune: 'B', Schlüssel: b }));

const optionen = fc.record({
  Abrechnung: fc.constantFrom('JAHR', 'LAUFZEIT'),
  Kostenbasis: fc.constantFrom('PERSONAL', 'GESAMT'),
  Pool: fc.constantFrom(true, false),
  Monatsmethode: fc.constantFrom('TAGGENAU', 'VOLL', 'ANGEFANGEN', '30/360'),
  Bagatellgrenze: fc.constantFrom(1, 100_000),
  Auszahlung: fc.constantFrom('BEDARF', 'TERMINE', 'NACHTRÄGLICH'),
  Bedarfsmonate: fc.constantFrom(1, 2, 5),
  Abschläge: fc.constantFrom('QUARTAL', 'MONATLICH', 'HALBJAHR', 'JAHR', 'TERMINE'),
  Abschlagstermine: fc.constantFrom('30.04.;31.10.', '29.02.'),
  Fälligkeit: fc.constantFrom('BEGINN', 'ENDE'),
  Anfangsbestand: fc.integer({ min: -900_000, max: 900_000 }).map((c) => c / 100),
});

const fall = fc.record({
  stellen: fc.array(stelle, { minLength: 1, maxLength: 4 }).map((alle) => tabelle(...alle)),
  kommunen,
  von: tag,
  tage: fc.integer({ min: 0, max: 900 }),
  optionen,
});
type Fall = typeof fall extends fc.Arbitrary<infer T> ? T : never;

function rufe(funktion: string, f: Fall, mehr: Readonly<Record<string, unknown>> = {}): unknown[][] {
  const wahl = Object.entries({ ...f.optionen, ...mehr });
  const ausgang = rufeAuf(funktion, [f.stellen, f.kommunen, f.von, f.von + f.tage, wahl]);
  if (!ausgang.gelungen) throw new Error(JSON.stringify(ausgang.funde));
  return ausgang.wert as unknown[][];
}

const zahl = (x: unknown): Dezimal => new Dezimal(Number(x));
const addiert = (zeilen: readonly (readonly unknown[])[], spalte: number): number =>
  summe(zeilen.map((z) => zahl(z[spalte]))).toNumber();

const pruefe = (gilt: (f: Fall) => void): void => {
  fc.assert(fc.property(fall, gilt), { seed: SAAT, numRuns: 200 });
};

describe('MP-1 bis MP-7 Gesetze', () => {
  test('TB-8 Kosten, Drittmittel, Förderung und Abschläge sind die von HAUSHALT und EIGENANTEILE', () => {
    pruefe((f) => {
      const plan = rufe('MONATSPLAN', f).at(-1) ?? [];
      const haushalt = rufe('HAUSHALT', f).at(-1) ?? [];
      const ausgang = rufeAuf('EIGENANTEILE', [f.stellen, f.von, f.von + f.tage, Object.entries(f.optionen)]);
      const stellen = (ausgang.gelungen ? (ausgang.wert as unknown[][]) : []).at(-1) ?? [];
      const [, , aufwand, , drittmittel, eigenanteil] = haushalt;
      expect([zahl(plan[1]).plus(zahl(plan[2])).toNumber(), plan[3], plan[5]]).toEqual([
        aufwand,
        drittmittel,
        eigenanteil,
      ]);
      expect([plan[1], plan[2], plan[4]]).toEqual([stellen[2], stellen[3], stellen[5]]);
    });
  });

  test('MP-7 Monate ergeben die Summe, der Bestand folgt aus dem Anfang und allen Salden', () => {
    pruefe((f) => {
      const alle = rufe('MONATSPLAN', f).slice(1);
      const [monate, letzte = []] = [alle.slice(0, -1), alle.at(-1)];
      for (let i = 1; i <= 6; i += 1) expect(addiert(monate, i)).toBe(letzte[i]);
      let bestand = zahl(f.optionen.Anfangsbestand);
      for (const z of monate) {
        const einnahmen = zahl(z[3]).plus(zahl(z[4])).plus(zahl(z[5]));
        expect(zahl(z[6]).toNumber()).toBe(einnahmen.minus(zahl(z[1])).minus(zahl(z[2])).toNumber());
        bestand = bestand.plus(zahl(z[6]));
        expect(z[7]).toBe(bestand.toNumber());
        expect(String(z[8]).includes('Vorfinanzierung')).toBe(bestand.isNegative() && !bestand.isZero());
      }
      expect(letzte[7]).toBe(bestand.toNumber());
    });
  });

  test('MP-5, MP-6 die drei Ansichten sagen dasselbe; gezahlt wird im Zeitraum und nie negativ', () => {
    pruefe((f) => {
      const plan = rufe('MONATSPLAN', f);
      const abschlaege = rufe('MONATSPLAN', f, { Ansicht: 'ABSCHLÄGE' }).slice(1, -1);
      const anforderungen = rufe('MONATSPLAN', f, { Ansicht: 'ANFORDERUNGEN' }).slice(1, -1);
      expect(addiert(abschlaege, 2)).toBe(plan.at(-1)?.[5]);
      expect(addiert(anforderungen, 3)).toBe(plan.at(-1)?.[4]);
      expect(anforderungen.at(-1)?.[5]).toBe(0);
      const tage = [...abschlaege, ...anforderungen].map((z) => Number(z[0]));
      expect(tage.every((t) => t >= f.von && t <= f.von + f.tage)).toBe(true);
      const betraege = [...abschlaege.map((z) => z[2]), ...anforderungen.map((z) => z[3])];
      expect(betraege.every((b) => Number(b) >= 0)).toBe(true);
      if (f.optionen.Auszahlung !== 'BEDARF') return;
      const foerderung = plan.slice(1, -1).map((z) => Number(z[4]));
      expect(foerderung.filter((x) => x !== 0)).toEqual(
        anforderungen.map((z) => Number(z[3])).filter((x) => x !== 0),
      );
    });
  });
});
