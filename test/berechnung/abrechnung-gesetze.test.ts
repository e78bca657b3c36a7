import fc from 'fast-check';
import { rufeAuf } from '../../src/berechnung/aufruf';
import type { Zellwert } from '../../src/berechnung/funktion';
import { LAEUFE, SAAT, SCHWERE_LAEUFE } from '../core/gesetze';

const optionen = { seed: SAAT, numRuns: LAEUFE };

/** The rows of a result below its heading; null if the call is refused. */
function tabelle(funktion: string, argumente: readonly unknown[]): Zellwert[][] | null {
  const ausgang = rufeAuf(funktion, argumente);
  if (!ausgang.gelungen) return null;
  return Array.isArray(ausgang.wert) ? ausgang.wert.slice(1) : [[ausgang.wert]];
}

const spalte = (zeilen: readonly (readonly Zellwert[])[], s: number): number[] =>
  zeilen.map((z) => Number(z[s]));
const summe = (werte: readonly number[]): number => werte.reduce((s, w) => s + w, 0);
const cent = (betrag: number): number => Math.round(betrag * 100);

const eur = fc.integer({ min: 0, max: 50_000_000 }).map((n) => n / 100);

describe('SL-1 bis SL-6 Schlüssel', () => {
  const grenze = fc.option(
    fc.integer({ min: 1, max: 20 }).map((n) => n / 40),
    { nil: null },
  );
  const beteiligter = fc.tuple(fc.nat(5_000), fc.nat(300), grenze, grenze);
  const fall = fc.record({
    liste: fc.array(beteiligter, { minLength: 1, maxLength: 12 }),
    gewichte: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3)),
    gesamt: fc.constantFrom(1, 2.5, 100),
    rundung: fc.constantFrom(null, 0.5, 0.025),
  });
  const rufe = (f: {
    liste: readonly (readonly (number | null)[])[];
    gewichte: readonly number[];
    gesamt: number;
    rundung: number | null;
  }): Zellwert[][] | null =>
    tabelle('SCHLUESSEL', [
      [
        ['Kommune', 'Einwohner', 'Fälle', 'Mindestens', 'Höchstens'],
        ...f.liste.map((z, i) => [`K${i}`, ...z]),
      ],
      ['Einwohner', 'Fälle', 'Sockel'].map((m, i) => [m, f.gewichte[i]]),
      [['Gesamt', f.gesamt], ...(f.rundung === null ? [] : [['Rundung', f.rundung]])],
    ]);

  test('SL-3, SL-5 die Summe ist Gesamt, jede Grenze gilt, auch gerundet', () => {
    let gelungen = 0;
    fc.assert(
      fc.property(fall, (f) => {
        const zeilen = rufe(f);
        if (zeilen === null) return;
        gelungen += 1;
        const schluessel = spalte(zeilen.slice(0, -1), 2);
        expect(summe(schluessel)).toBeCloseTo(f.gesamt, 9);
        f.liste.forEach(([, , unten, oben], i) => {
          const wert = schluessel[i] as number;
          if (unten !== null) expect(wert).toBeGreaterThanOrEqual(unten - 1e-12);
          if (oben !== null) expect(wert).toBeLessThanOrEqual(oben + 1e-12);
          if (f.rundung !== null)
            expect(Math.abs(wert / f.rundung - Math.round(wert / f.rundung))).toBeLessThan(1e-9);
        });
      }),
      { ...optionen, numRuns: SCHWERE_LAEUFE },
    );
    expect(gelungen).toBeGreaterThan(SCHWERE_LAEUFE / 20);
  });

  test('SL-1 nur das Verhältnis der Gewichte zählt', () => {
    fc.assert(
      fc.property(fall, fc.integer({ min: 2, max: 50 }), (f, mal) => {
        expect(rufe({ ...f, gewichte: f.gewichte.map((g) => g * mal) })).toEqual(rufe(f));
      }),
      { ...optionen, numRuns: SCHWERE_LAEUFE },
    );
  });

  test('SL-3 mehr Einwohner, nie ein kleinerer Schlüssel', () => {
    fc.assert(
      fc.property(fall, fc.integer({ min: 1, max: 5_000 }), (f, mehr) => {
        const vorher = rufe({ ...f, rundung: null });
        const [erster, ...rest] = f.liste;
        const nachher = rufe({
          ...f,
          rundung: null,
          liste: [[Number(erster?.[0]) + mehr, ...(erster ?? []).slice(1)], ...rest],
        });
        if (vorher === null || nachher === null) return;
        expect(Number(nachher[0]?.[2])).toBeGreaterThanOrEqual(Number(vorher[0]?.[2]) - 1e-9);
      }),
      { ...optionen, numRuns: SCHWERE_LAEUFE },
    );
  });
});

describe('SL-7, SL-8 Stufen vor dem Schlüssel', () => {
  const stufe = fc.oneof(
    fc.tuple(
      fc.constantFrom('ÜBER', 'FESTBETRAG'),
      eur.filter((b) => b > 0),
      fc.constantFrom('Land', 'K0', 'Bund'),
    ),
    fc.tuple(
      fc.constant('ANTEIL'),
      fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      fc.constantFrom('Land', 'K1'),
    ),
    fc.tuple(
      fc.constantFrom('JE EINHEIT', 'FESTBETRAG'),
      fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
      fc.constant(null),
    ),
  );
  const fall = fc.record({
    betrag: eur,
    schluessel: fc.array(fc.nat(100), { minLength: 2, maxLength: 8 }).filter((k) => summe(k) > 0),
    stufen: fc.array(stufe, { minLength: 1, maxLength: 5 }),
  });
  const rufe = (betrag: number, schluessel: readonly number[], stufen: unknown): Zellwert[][] | null =>
    tabelle('KOSTENTEILUNG', [
      betrag,
      [['Kommune', 'Schlüssel'], ...schluessel.map((k, i) => [`K${i}`, k])],
      null,
      null,
      [['Art', 'Wert', 'Träger'], ...(stufen as unknown[])],
    ]);

  test('SL-7, VT-5 die Teile ergeben den Betrag, keiner ist negativ, und eine Erstattung spiegelt', () => {
    fc.assert(
      fc.property(fall, ({ betrag, schluessel, stufen }) => {
        const zeilen = rufe(betrag, schluessel, stufen);
        const gespiegelt = rufe(-betrag, schluessel, stufen);
        expect(gespiegelt === null).toBe(zeilen === null);
        if (zeilen === null || gespiegelt === null) return;
        const teile = spalte(zeilen.slice(0, -1), 3);
        expect(summe(teile.map(cent))).toBe(cent(betrag));
        expect(Math.min(...teile)).toBeGreaterThanOrEqual(0);
        expect(spalte(gespiegelt, 3).map((b) => (b === 0 ? 0 : -b))).toEqual(spalte(zeilen, 3));
      }),
      optionen,
    );
  });
});

describe('WL-5 Weiterleitung', () => {
  const empfaenger = fc.record({
    von: fc.nat(),
    erhalten: eur,
    kosten: eur,
    zurueck: eur,
    hoechstbetrag: fc.constantFrom(null, 55_000),
  });
  test('WL-3 bis WL-5 was gekommen ist, ist verwendet, zurückgezahlt oder Saldo; der Erste steht für alle ein', () => {
    fc.assert(
      fc.property(fc.array(empfaenger, { minLength: 1, maxLength: 12 }), (liste) => {
        const zeilen = tabelle('WEITERLEITUNG', [
          [
            ['Empfänger', 'Von', 'Erhalten', 'Kosten', 'Zurückgezahlt', 'Höchstbetrag'],
            ...liste.map((e, i) => [
              `E${i}`,
              i === 0 || e.von % 3 === 0 ? 'Land' : `E${e.von % i}`,
              e.erhalten,
              e.kosten,
              e.zurueck,
              e.hoechstbetrag,
            ]),
          ],
        ]) as Zellwert[][];
        const reihen = zeilen.slice(0, -1);
        const [, , , erhalten, verwendet, , , zurueck, saldo] = zeilen.at(-1) as number[];
        expect(cent(erhalten as number)).toBe(
          cent(verwendet as number) + cent(zurueck as number) + cent(saldo as number),
        );
        const erste = reihen.filter((z) => z[0] === 1);
        const offen = summe(reihen.map((z) => Math.max(0, cent(Number(z[8])))));
        expect(summe(erste.map((z) => cent(Number(z[10]))))).toBe(offen);
      }),
      optionen,
    );
  });
});

describe('ZI-2 bis ZI-4 Zinsen', () => {
  const tag = fc.integer({ min: 43_466, max: 46_387 });
  const methode = fc.constantFrom('TAGGENAU', 'TAGE/365', '30/360');
  test('ZI-4 spätere Tage und höhere Beträge kosten nie weniger, ein negativer Betrag spiegelt', () => {
    fc.assert(
      fc.property(eur, tag, tag, fc.nat(400), methode, (betrag, a, b, mehr, m) => {
        const [von, bis] = [Math.min(a, b), Math.max(a, b)];
        const zins = (x: number, ende: number): number => Number(rufeZins(x, von, ende, m));
        const ergebnis = zins(betrag, bis);
        expect(ergebnis).toBeGreaterThanOrEqual(0);
        expect(zins(betrag, Math.min(bis + mehr, 46_387))).toBeGreaterThanOrEqual(ergebnis);
        expect(zins(betrag + mehr, bis)).toBeGreaterThanOrEqual(ergebnis);
        expect(zins(-betrag, bis) + ergebnis).toBe(0);
        if (von === bis) expect(ergebnis).toBe(0);
      }),
      optionen,
    );
  });

  test('ZI-4 an den Halbjahren geteilt ergibt dasselbe', () => {
    const halbjahre = [
      43_646, 43_830, 44_012, 44_196, 44_377, 44_561, 44_742, 44_926, 45_107, 45_291, 45_473, 45_657,
    ];
    fc.assert(
      fc.property(eur, tag, tag, fc.constantFrom(...halbjahre), methode, (betrag, a, b, mitte, m) => {
        const [von, bis] = [Math.min(a, b, mitte), Math.max(a, b, mitte)];
        const ganz = cent(Number(rufeZins(betrag, von, bis, m)));
        expect(ganz).toBe(
          cent(Number(rufeZins(betrag, von, mitte, m))) + cent(Number(rufeZins(betrag, mitte, bis, m))),
        );
      }),
      optionen,
    );
  });

  const rufeZins = (betrag: number, von: number, bis: number, m: string): Zellwert | undefined => {
    const ausgang = rufeAuf('ERSTATTUNGSZINS', [betrag, von, bis, null, m]);
    return ausgang.gelungen && Array.isArray(ausgang.wert) ? ausgang.wert[0]?.[0] : undefined;
  };
});

describe('NB-1 bis NB-3 Vergleich und Tarifannahme', () => {
  const tabellen = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'Summe'), eur), {
    minLength: 1,
    maxLength: 8,
  });
  const mitKopf = (zeilen: unknown): unknown[] => [['Stelle', 'Eigenanteil'], ...(zeilen as unknown[])];
  test('NB-2 gleiche Tabellen unterscheiden sich nicht, und die Differenzen ergeben den Unterschied', () => {
    fc.assert(
      fc.property(tabellen, tabellen, (alt, neu) => {
        const gleich = tabelle('NACHBERECHNUNG', [mitKopf(alt), mitKopf(alt)]) as Zellwert[][];
        expect(new Set(spalte(gleich, 3))).toEqual(new Set([0]));
        const anders = tabelle('NACHBERECHNUNG', [mitKopf(alt), mitKopf(neu)]) as Zellwert[][];
        const unterschied = summe(neu.map(([, b]) => cent(b))) - summe(alt.map(([, b]) => cent(b)));
        expect(summe(spalte(anders, 3).map(cent))).toBe(unterschied);
      }),
      optionen,
    );
  });

  test('NB-3 mehr Prozent, Sockel oder Mindestbetrag, nie ein kleineres Entgelt', () => {
    const runde = fc.tuple(
      fc.integer({ min: 1, max: 200 }).map((n) => n / 1000),
      fc.nat(300),
      fc.nat(300),
    );
    fc.assert(
      fc.property(runde, runde, (a, b) => {
        const rufe = (r: readonly number[]): number[] =>
          spalte(
            tabelle('TARIFANNAHME', [
              [
                ['Ab', 'Prozent', 'Sockel', 'Mindestbetrag'],
                ['01.04.2027', ...r],
              ],
              null,
              [['9c', 'S11b']],
            ]) ?? [],
            4,
          );
        const groesser = rufe(a.map((x, i) => Math.max(x, b[i] as number)));
        rufe(a).forEach((betrag, i) => expect(groesser[i]).toBeGreaterThanOrEqual(betrag));
      }),
      { ...optionen, numRuns: Math.ceil(SCHWERE_LAEUFE / 2) },
    );
  });
});
