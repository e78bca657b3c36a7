import { IM_JAHR, NAMEN as NAMEN_DER_KOMMUNEN, SCHLUESSEL } from '../faelle/suedkreis';
import { rechenweg, tabelle, type Zellwert } from './aufruf';
import { bereich, bild, eigenanteile, JAHR, STELLE, WERT, type Zeile } from './bauen';

const NAMEN = ['Summe', 'Gesamt', 'Gesamtsumme', 'Insgesamt', 'Ergebnis', 'Total'];
const KREIS: readonly Zeile[] = NAMEN_DER_KOMMUNEN.map((Kommune, i) => ({
  Kommune,
  Schlüssel: SCHLUESSEL[i],
}));
const BETRAEGE = IM_JAHR.inSchritten;
const AUSWEG =
  /Zeile 6 hat in der Spalte Kommune keinen Namen und ist die Summe der Zeilen darüber. Bitte die Ergebniszeile weglassen, in einer Tabelle mit \[\[#Kopfzeilen\];\[#Daten\]\] statt \[#Alle\], oder die Zeile Summe nennen.$/;

const teilung = (...zeilen: readonly Zeile[]): unknown => bild('KOSTENTEILUNG', [50_000, bereich(...zeilen)]);
const betraege = (ergebnis: unknown): unknown[] =>
  (ergebnis as Zellwert[][]).slice(1).map((z) => z[3] as Zellwert);

describe('KO-2 50.000 nach 39/35/14/12 mit einer Ergebniszeile von 100', () => {
  test.each([...NAMEN, 'ERGEBNIS', ' summe ', 'Gesamt-Summe', 'Summe:', 'Sum\u00adme'])(
    '„%s“: nie 9.750',
    (name) => {
      expect(betraege(teilung(...KREIS, { Kommune: name, Schlüssel: 100 }))).toEqual([...BETRAEGE, 50_000]);
    },
  );

  test.each([null, '', ' ', 0, '\u200b'])('ohne Namen (%p): #WERT! mit dem Ausweg', (name) => {
    for (const summe of [100, 100.004, 99.996, '100,00'])
      expect(teilung(...KREIS, { Kommune: name, Schlüssel: summe })).toEqual(
        WERT(new RegExp(`^Argument „kommunen“: ${AUSWEG.source}`)),
      );
  });

  test('ohne Namen und ohne Summe fehlt der Name', () => {
    for (const keine of [99.99, 100.01, 50])
      expect(teilung(...KREIS, { Kommune: null, Schlüssel: keine })).toEqual(
        WERT(
          /^Argument „kommunen“: Zeile 6, Spalte Kommune: Die Angabe ist leer oder 0, und 0 ist hier nicht möglich/,
        ),
      );
  });

  test('leere Zeilen unter und zwischen den Daten ändern nichts', () => {
    const leer = { Kommune: null, Schlüssel: null };
    const mit = teilung(...KREIS, leer, { Kommune: 'Ergebnis', Schlüssel: 100 }, leer);
    expect(betraege(mit)).toEqual([...BETRAEGE, 50_000]);
  });

  test('der Rechenweg sagt, welche Zeile nicht mitgerechnet ist', () => {
    const kommunen = bereich(...KREIS, { Kommune: 'Ergebnis', Schlüssel: 100 });
    expect(rechenweg('KOSTENTEILUNG', 50_000, kommunen)).toContainEqual([
      ...['KO-2', 'Zur Tabelle', 'kommunen: Ergebniszeile (Zeile 6) nicht mitgerechnet', '', ''],
    ]);
  });

  test('auch das Ergebnis einer KOSTENTEILUNG kann wieder hineingehen', () => {
    const ergebnis = tabelle('KOSTENTEILUNG', 50_000, bereich(...KREIS));
    expect(tabelle('KOSTENTEILUNG', 50_000, ergebnis)).toEqual(ergebnis);
  });
});

test('KO-2 nur die letzte Zeile, und nur unter Daten, ist eine Ergebniszeile', () => {
  const summe = { Kommune: 'Summe', Schlüssel: 1 };
  expect(betraege(teilung(summe))).toEqual([50_000, 50_000]);
  expect(betraege(teilung(summe, { Kommune: 'Unna', Schlüssel: 1 }))).toEqual([25_000, 25_000, 50_000]);
  expect(betraege(teilung({ Kommune: 'Unna', Schlüssel: 1 }, { ...summe, Kommune: 'Summer' }))).toHaveLength(
    3,
  );
});

describe('KO-2 HAUSHALT', () => {
  const haushalt = (stellen: readonly Zeile[], kommunen: readonly Zeile[]): unknown =>
    bild('HAUSHALT', [bereich(...stellen), bereich(...kommunen), ...JAHR]);

  test('die Ergebniszeilen beider Tabellen zählen nicht mit', () => {
    const mit = haushalt(
      [STELLE, { Stelle: 'Ergebnis', VZÄ: 1 }],
      [...KREIS, { Kommune: 'Ergebnis', Schlüssel: 100 }],
    );
    expect(mit).toEqual(haushalt([STELLE], KREIS));
    expect(mit).not.toHaveProperty('code');
  });
});

describe('KO-2 stellen', () => {
  const B = { ...STELLE, Stelle: 'B', VZÄ: 0.5, Höchstbetrag: 27_500 };
  const daten = [STELLE, B];
  const ohne = eigenanteile(bereich(...daten)) as Zellwert[][];
  const gesagt = (ergebnis: unknown): unknown => (ergebnis as Zellwert[][]).at(-1)?.[9];

  test.each(NAMEN)('„%s“ in der Spalte Stelle: nicht mitgerechnet, und die letzte Zeile sagt es', (name) => {
    const mit = eigenanteile(
      bereich(...daten, { Stelle: name, VZÄ: 1.5, Höchstbetrag: 82_500 }),
    ) as Zellwert[][];
    expect(mit.map((z) => z.slice(0, 9))).toEqual(ohne.map((z) => z.slice(0, 9)));
    expect(gesagt(mit)).toBe('Ergebniszeile (Zeile 4) nicht mitgerechnet');
  });

  test('mit anderen Hinweisen steht es in derselben Zelle', () => {
    const zeilen = [...daten, { Stelle: 'Summe', VZÄ: 1.5 }].map((z) => ({ Amt: 50, ...z }));
    expect(gesagt(eigenanteile(bereich(...zeilen), [['Umlage', 0]]))).toBe(
      'Ergebniszeile (Zeile 4) nicht mitgerechnet; nicht gelesen: Amt; Option Umlage ist 0',
    );
  });

  test('ohne Namen ist eine Zeile, in der jede Zahl eine Summe ist, #WERT!', () => {
    const summe = { VZÄ: 1.5, Höchstbetrag: 82_500 };
    for (const mehr of [
      {},
      { Stufe: 3 },
      { Von: '01.01.2022', Bis: 44_926 },
      { Höchstbetrag: null },
      { VZÄ: '1,5' },
    ])
      expect(eigenanteile(bereich(...daten, { ...summe, ...mehr }))).toEqual(
        WERT(
          /^Argument „stellen“: Zeile 4 hat in der Spalte Stelle keinen Namen und ist die Summe der Zeilen darüber/,
        ),
      );
  });

  test('eine Stelle ohne Namen, in der eine Zahl keine Summe ist, wird gerechnet', () => {
    const stelle = { ...STELLE, Stelle: null, VZÄ: 1.5 };
    const t = eigenanteile(bereich(...daten, stelle)) as Zellwert[][];
    expect(t).toHaveLength(5);
    expect(eigenanteile(bereich(STELLE, { ...STELLE, Stelle: null }))).toHaveLength(4);
  });

  test('Kommune benennt die Zeilen nur, wo die Spalte Stelle fehlt oder ganz leer ist', () => {
    const { Stelle: _, ...a }: Zeile = { ...STELLE, Kommune: 'Unna' };
    const ergebnis = { Kommune: 'Ergebnis', VZÄ: 1 };
    expect(gesagt(eigenanteile(bereich(a, ergebnis)))).toBe('Ergebniszeile (Zeile 3) nicht mitgerechnet');
    const leer = { Stelle: null, ...a };
    expect(gesagt(eigenanteile(bereich(leer, ergebnis)))).toBe('Ergebniszeile (Zeile 3) nicht mitgerechnet');
    const benannt = { Stelle: 'A', ...a };
    expect(eigenanteile(bereich(benannt, { Stelle: 'B', ...a, Kommune: 'Gesamt' }))).toHaveLength(4);
  });

  test('auch das Ergebnis von EIGENANTEILE behält seine Summe nicht als Stelle', () => {
    const wieder = bereich(...daten.map((z) => ({ ...z, 'Kosten gesamt': 60_000 })), {
      Stelle: 'Summe',
      'Kosten gesamt': 120_000,
    });
    expect(eigenanteile(wieder)).toHaveLength(4);
  });
});
