import { bereich, schritte, zeilen } from './aufruf';

const JAHR = ['01.01.2022', '31.12.2022'] as const;
const NOTTULN = bereich('VZÄ | Kosten gesamt | Höchstbetrag', '1 | 65000 | 55000');
const frage = (budget: unknown, stelle: unknown, ...weitere: readonly unknown[]): string[] =>
  zeilen('STELLENBUDGET', budget, stelle, ...JAHR, ...weitere).slice(1);

describe('SB-1 bis SB-4 Stellenbudget', () => {
  test('SB-2 Nottuln: 5.000 EUR reichen für eine halbe Stelle', () => {
    expect(frage(5000, NOTTULN)).toEqual([
      'Ergebnis | 0,5 | 32500 | 27500 | 0 | 5000 | 0',
      'Nächster Schritt | 0,51 | 33150 | 28050 | 0 | 5100 | -100',
    ]);
  });

  test('SB-2 mit Mindestanteil: 0 oder mindestens so viel', () => {
    const stelle = bereich('VZÄ | Kosten gesamt | Höchstbetrag | Mindestanteil', '1 | 65000 | 55000 | 0,5');
    expect(frage(4999, stelle)).toEqual([
      'Ergebnis | 0 | 0 | 0 | 0 | 0 | 4999',
      'Nächster Schritt | 0,5 | 32500 | 27500 | 0 | 5000 | -1',
    ]);
  });

  test('SB-1, SB-2 nach Tarif', () => {
    const stelle = bereich('Gruppe | Stufe | Sachkosten je VZÄ | Höchstbetrag', '9c | 3 | 9700 | 55000');
    const [ergebnis = '', naechster = ''] = frage(50_000, stelle);
    expect([ergebnis.split(' | ')[1], ergebnis.split(' | ')[5]]).toEqual(['2,53', '49924,65']);
    expect([naechster.split(' | ')[1], naechster.split(' | ')[5]]).toEqual(['2,54', '50123,25']);
  });

  test('SB-3 Höchstbetrag und Quote: der kleinste, der reicht', () => {
    const stelle = bereich('VZÄ | Kosten gesamt', '2,5 | 187500');
    expect(frage(40_000, stelle, 'HÖCHSTBETRAG')).toEqual([
      'Ergebnis | 59000 | 187500 | 147500 | 0 | 40000 | 0',
      'Schritt davor | 58999 | 187500 | 147497,5 | 0 | 40002,5 | -2,5',
    ]);
    expect(frage(20_000, bereich('Kosten gesamt', '72300'), 'QUOTE')[0]).toMatch(/^Ergebnis \| 0,724 \| /);
  });

  test('SB-3 reicht das Budget ohne Förderung, ist die kleinste Quote 0 und keine davor', () => {
    expect(frage(80_000, bereich('Kosten gesamt', '72300'), 'QUOTE')).toEqual([
      'Ergebnis | 0 | 72300 | 0 | 0 | 72300 | 7700',
      'Schritt davor |  |  |  |  |  |',
    ]);
    expect(frage(80_000, bereich('Kosten gesamt', '72300'), 'HÖCHSTBETRAG')[0]).toMatch(/^Ergebnis \| 0 \| /);
  });

  test('SB-4 reicht auch die größte Förderung nicht, ist das Ergebnis #NV und nennt, was bleibt', () => {
    expect(
      zeilen('STELLENBUDGET', 20_000, bereich('Kosten gesamt', '72300'), ...JAHR, 'QUOTE', null, [
        ['Höchstens', 0.5],
      ]).join(),
    ).toMatch(/^NV: .*Auch mit QUOTE 0,5 bleibt ein Eigenanteil von 36\.150,00/);
  });

  test('SB-4 bleiben auch ohne Kosten Sachkosten, die das Budget übersteigen, ist das Ergebnis #NV', () => {
    const stelle = bereich(
      'VZÄ | Kosten gesamt | Sachkosten je VZÄ | Höchstbetrag',
      '1 | 60000 | 9700 | 55000',
    );
    expect(zeilen('STELLENBUDGET', 100, stelle, ...JAHR, 'KOSTEN').join()).toMatch(
      /^NV: .*Auch mit KOSTEN 0 bleibt ein Eigenanteil von 9\.700,00/,
    );
  });

  test('SB-3 Kosten: der größte Betrag; SB-4 bis zur Grenze', () => {
    expect(frage(5000, NOTTULN, 'KOSTEN')[0]).toBe('Ergebnis | 60000 | 60000 | 55000 | 0 | 5000 | 0');
    expect(frage(5000, NOTTULN, 'KOSTEN', 700, [['Höchstens', 50_000]])).toEqual([
      'Ergebnis | 49700 | 49700 | 49700 | 0 | 0 | 5000',
      'Nächster Schritt |  |  |  |  |  |',
    ]);
  });

  const abgelehnt = (budget: number, stelle: unknown, ...weitere: readonly unknown[]): string =>
    zeilen('STELLENBUDGET', budget, stelle, ...JAHR, ...weitere).join();

  test('SB-1 was der Höchstbetrag schon vorgibt, steht einem gesuchten entgegen', () => {
    const neben = (spalte: string, wert: string, gesucht: string): string =>
      abgelehnt(5000, bereich(`VZÄ | Kosten gesamt | ${spalte}`, `1 | 60000 | ${wert}`), gesucht);
    const satz = (gesucht: string, spalte: string): string =>
      `Gesucht ist ${gesucht}, die Spalte ${spalte} gibt den Höchstbetrag aber schon vor.`;
    expect(neben('Baustein', '2', 'QUOTE')).toContain(satz('QUOTE', 'Baustein'));
    expect(neben('Baustein', '2', 'HÖCHSTBETRAG')).toContain(satz('HÖCHSTBETRAG', 'Baustein'));
    expect(neben('Höchstbetrag gesamt', '50000', 'HÖCHSTBETRAG')).toContain(
      satz('HÖCHSTBETRAG', 'Höchstbetrag gesamt'),
    );
  });

  test('SB-1 eine Stelle außerhalb des Zeitraums, eine ohne Kosten und zu kleine Schritte sind #WERT!', () => {
    const spaeter = bereich('VZÄ | Kosten gesamt | Höchstbetrag | Von', '1 | 60000 | 55000 | 01.01.2024');
    expect(abgelehnt(5000, spaeter)).toMatch(/^WERT: .*Zeitraum/);
    expect(abgelehnt(5000, bereich('VZÄ | Höchstbetrag', '1 | 55000'))).toContain('Gruppe und Stufe fehlen');
    expect(abgelehnt(5000, bereich('VZÄ | Kosten gesamt', 'eine | 60000'))).toMatch(/^WERT: .*Spalte VZÄ/);
    expect(abgelehnt(10_000_000, NOTTULN, 'VZÄ', 0.0001)).toMatch(/^WERT: /);
  });

  test('RW-1 der letzte Betrag ist der Wert', () => {
    expect(schritte('SB-2', 'STELLENBUDGET', 5000, NOTTULN, ...JAHR).at(-1)).toBe(
      'Gesucht: VZÄ | 0,5: 5.000,00 ≤ 5.000,00 | 0,5',
    );
  });
});

test('KO-3, SB-1 die Option Hinweis fügt am Ende an, was Stelle und Tabelle zu sagen haben', () => {
  const stelle = bereich('Gruppe | Stufe | VZÄ | Höchstbetrag | Bemerkung', '9c | 3 | 1 | 55000 | x');
  const tarife = bereich(
    'GültigAb | Gruppe | Stufe | Betrag | Status',
    '01.01.2026 | 9c | 3 | 5000 | Annahme',
  );
  const suche = (...optionen: readonly (readonly [string, unknown])[]): string[] =>
    zeilen('STELLENBUDGET', 9_000, stelle, '01.01.2026', '31.12.2026', null, 0.1, optionen, tarife);
  const mit = suche(['Hinweis', true], ['Quote', 0.5], ['Art', 'HÖCHSTBETRAG']);
  expect(mit[0]).toMatch(/ \| Rest \| Hinweis$/);
  expect(mit[1]).toMatch(/^Ergebnis .* \| Entgelttabelle vom 01\.01\.2026: Annahme; Umfang 0,3/);
  expect(mit[2]).toMatch(/^Nächster Schritt .* \| nicht gelesen: Bemerkung; Option Quote nicht verwendet/);
  expect(suche()[0]).toMatch(/ \| Rest$/);
  expect(suche().every((z, i) => mit[i]?.startsWith(z) === true)).toBe(true);
});
