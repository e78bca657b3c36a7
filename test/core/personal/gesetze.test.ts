import fc from 'fast-check';
import type { Kostenrechnung } from '../../../src/core/personal/kostenrechnung';
import type { Stellenangabe } from '../../../src/core/personal/stellenangabe';
import { kalendertag, tageImMonat } from '../../../src/core/zeit/datum';
import type { Zeitraum } from '../../../src/core/zeit/zeitraum';
import { SAAT, SCHWERE_LAEUFE } from '../gesetze';
import { am, d, DATEN, kostenrechnung } from '../hilfen';

/**
 * Every line of a month is rounded to the cent, and H knows amounts per month that are not cut by days. So cost is
 * not additive for a cut inside a month, nor proportional in VZÄ: the laws here say only what is exactly true.
 */
const GRUPPEN = DATEN.tarife.filter((t) => t.tarif === 'TVöD-VKA').flatMap((t) => [...t.betraege.keys()]);
const ohneEinmal = kostenrechnung({ einmalzahlungen: false });
const mitAllem = kostenrechnung();
const stichtag = kostenrechnung({ jszStichtag: true });

const ERSTER = am('01.03.2020');
const LETZTER = am('31.12.2026');
const zeitraum: fc.Arbitrary<Zeitraum> = fc
  .tuple(fc.integer({ min: ERSTER, max: LETZTER }), fc.integer({ min: 0, max: 400 }))
  .map(([von, dauer]) => ({ von, bis: Math.min(von + dauer, LETZTER) }));
const gruppe = fc.constantFrom(...new Set(GRUPPEN));
const stufe = fc.integer({ min: 2, max: 6 });
const hundertstel = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => String(n / 100));
const seit = fc.option(fc.integer({ min: am('01.01.2015'), max: LETZTER }), { nil: null });

const stelle = fc.record({ gruppe, stufe, seit, vzae: hundertstel(1, 350), stelle: zeitraum });
type Zufall = typeof stelle extends fc.Arbitrary<infer T> ? T : never;
const angabe = (z: Zufall): Stellenangabe => ({ ...z, vzae: d(z.vzae), zahlt: z.stelle });
const kosten = (k: Kostenrechnung, a: Stellenangabe, z = a.stelle) => k.personalkosten(a, z);
const optionen = { seed: SAAT, numRuns: SCHWERE_LAEUFE };

/** The last day of the month a number of days into the period, if the period goes on after it. */
function monatsende({ von, bis }: Zeitraum, tage: number): number | null {
  const k = kalendertag(von + (tage % (bis - von + 1)));
  const ende = von + (tage % (bis - von + 1)) + tageImMonat(k.jahr, k.monat) - k.tag;
  return ende < bis ? ende : null;
}

test('PK-11 ohne Einmalzahlungen ist die Summe zweier Zeiträume, die an einem Monatsende aneinander stoßen, der ganze', () => {
  fc.assert(
    fc.property(stelle, fc.nat(), (zufall, tage) => {
      const ende = monatsende(zufall.stelle, tage);
      fc.pre(ende !== null);
      const { von, bis } = zufall.stelle;
      const teile = [
        { von, bis: ende },
        { von: ende + 1, bis },
      ].map((s) => kosten(ohneEinmal, { ...angabe(zufall), stelle: s }));
      expect(teile[0]?.plus(teile[1] ?? 0)).toEqual(kosten(ohneEinmal, angabe(zufall)));
    }),
    optionen,
  );
});

test('PK-10 PK-12 als Ausschnitte einer Stelle addieren sich auch Einmalzahlungen und JSZ-Stichtag', () => {
  fc.assert(
    fc.property(stelle, fc.nat(), fc.constantFrom(mitAllem, stichtag), (zufall, tage, rechnung) => {
      const ende = monatsende(zufall.stelle, tage);
      fc.pre(ende !== null);
      const { von, bis } = zufall.stelle;
      const a = angabe(zufall);
      const teile = kosten(rechnung, a, { von, bis: ende }).plus(kosten(rechnung, a, { von: ende + 1, bis }));
      expect(teile).toEqual(kosten(rechnung, a));
    }),
    optionen,
  );
});

test('PK-1 eine Stelle ist die Summe ihrer ganzen Stellen und des Rests', () => {
  fc.assert(
    fc.property(stelle, fc.integer({ min: 1, max: 9 }), hundertstel(1, 99), (zufall, ganze, rest) => {
      const mit = (vzae: string): ReturnType<typeof kosten> =>
        kosten(mitAllem, { ...angabe(zufall), vzae: d(vzae) });
      const einzeln = mit('1').times(ganze).plus(mit(rest));
      expect(mit(d(ganze).plus(rest).toFixed())).toEqual(einzeln);
      expect(mit(String(ganze))).toEqual(mit('1').times(ganze));
    }),
    optionen,
  );
});

test('PK-2 eine höhere Stufe kostet nie weniger', () => {
  fc.assert(
    fc.property(stelle, stufe, (zufall, andere) => {
      const a = angabe(zufall);
      const [niedrig, hoch] = [Math.min(a.stufe, andere), Math.max(a.stufe, andere)];
      const beide = [niedrig, hoch].map((s) => kosten(mitAllem, { ...a, stufe: s, seit: null }));
      expect(beide[0]?.lte(beide[1] ?? 0)).toBe(true);
    }),
    optionen,
  );
});

test('PK-1 mehr VZÄ kosten nie weniger', () => {
  fc.assert(
    fc.property(stelle, hundertstel(1, 350), (zufall, andere) => {
      const a = angabe(zufall);
      const groesser = a.vzae.lt(andere) ? d(andere) : a.vzae;
      const kleiner = a.vzae.lt(andere) ? a.vzae : d(andere);
      const beide = [kleiner, groesser].map((vzae) => kosten(mitAllem, { ...a, vzae }));
      expect(beide[0]?.lte(beide[1] ?? 0)).toBe(true);
    }),
    optionen,
  );
});

test('PK-12 nach dem Stichtag ist eine Stelle nie billiger als ohne Jahressonderzahlung', () => {
  const ohne = kostenrechnung({ jahressonderzahlung: false });
  fc.assert(
    fc.property(stelle, (zufall) => {
      const a = angabe(zufall);
      expect(kosten(stichtag, a).gte(kosten(ohne, a))).toBe(true);
    }),
    optionen,
  );
});
