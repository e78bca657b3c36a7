import { bereich, schritte, zeilen } from './aufruf';

const KOPF = 'Empfänger | Von | Erhalten | Kosten | Zurückgezahlt';
const leite = (...z: readonly string[]): string[] => zeilen('WEITERLEITUNG', bereich(...z)).slice(1);
const VORSCHLAG =
  'Vorschlag nach Nr. 2 ANBest bzw. Bescheid; über eine Rückforderung entscheidet die Bewilligungsbehörde';

const CHAIN = [
  KOPF,
  'Kreis | Land NRW | 1026000 | 883500 | 0',
  'Bergkamen | Kreis | 142500 | 57000 |',
  'Kamen | Bergkamen | 57000 | 55480,2 |',
  'Bönen | Bergkamen | 28500 | 26100 | 2400',
];

describe('WL-1 bis WL-5 Weiterleitung', () => {
  test('WL-1, WL-3 Baustein 1: die Stadt hat zurückgezahlt, alles Übrige gehört dem Land', () => {
    expect(
      leite(KOPF, 'Kreis | Land NRW | 300000 | 231450 |', 'Lünen | Kreis | 64700 | 61200,5 | 3499,5'),
    ).toEqual([
      '1 | Kreis | Land NRW | 300000 | 231450 | 64700 | 3499,5 | 0 | 7349,5 | 0 | 7349,5 | 0 | 0 |',
      '2 | Lünen | Kreis | 64700 | 61200,5 | 0 | 0 | 3499,5 | 0 | 0 | 0 | 0 | 0 |',
      `| Summe |  | 300000 | 292650,5 |  |  | 0 | 7349,5 |  |  |  |  | ${VORSCHLAG}`,
    ]);
  });

  test('WL-4, WL-5 Kette 2023 über drei Ebenen: wer weiterleitet, steht für alle darunter ein', () => {
    expect(leite(...CHAIN)).toEqual([
      '1 | Kreis | Land NRW | 1026000 | 883500 | 142500 | 0 | 0 | 0 | 3919,8 | 3919,8 | 0 | 0 | davon 3.919,80 bei den Empfängern darunter',
      '2 | Bergkamen | Kreis | 142500 | 57000 | 85500 | 2400 | 0 | 2400 | 1519,8 | 3919,8 | 0 | 0 | davon 1.519,80 bei den Empfängern darunter',
      '3 | Kamen | Bergkamen | 57000 | 55480,2 | 0 | 0 | 0 | 1519,8 | 0 | 1519,8 | 0 | 0 |',
      '3 | Bönen | Bergkamen | 28500 | 26100 | 0 | 0 | 2400 | 0 | 0 | 0 | 0 | 0 |',
      `| Summe |  | 1026000 | 1022080,2 |  |  | 0 | 3919,8 |  |  |  |  | ${VORSCHLAG}`,
    ]);
  });

  test('WL-2 höchstens der Höchstbetrag, nach VZÄ und Monaten', () => {
    const kopf = 'Empfänger | Von | Erhalten | Kosten | VZÄ | Monate | Höchstbetrag';
    const verwendet = (zeile: string): string | undefined =>
      leite(kopf, `A | Land | 60000 | ${zeile}`)[0]?.split(' | ')[4];
    expect(verwendet('60000 | 0,5 | 7 | 55000')).toBe('16041,67');
    expect(verwendet('60000 | | | 55000')).toBe('55000');
    expect(verwendet('60000 | 0 | 0 | 0')).toBe('60000');
    expect(verwendet('100 | 1 | 12 | 55000')).toBe('100');
    expect(
      schritte(
        'WL-2',
        'WEITERLEITUNG',
        bereich(kopf, 'A | Land | 1 | 60000 | 1 | 12 | 55000', 'B | A | 0 | 5 | | |'),
      ),
    ).toEqual([
      'B: eigene Verwendung | 5,00, ohne Höchstbetrag | 5',
      'A: eigene Verwendung | min(60.000,00; 55.000,00) | 55000',
    ]);
  });

  test('WL-3 vorfinanziert: ein negativer Saldo wird mit keiner Ebene verrechnet', () => {
    expect(
      leite(KOPF, 'Kreis | Land | 100 | 150 |', 'Ort | Kreis | 0 | 0 |', 'Amt | Ort | 0 | 0 |')[0],
    ).toContain('-50 | 0 | 0 | 0 | 0 | aus eigenen Mitteln vorfinanziert');
    expect(leite(KOPF, 'Kreis | Land | 100 | 90 |', 'Ort | Kreis | 60 | 10 |')[0]).toContain(
      '| -50 | 50 | 50 | 0 | 0 | aus eigenen Mitteln vorfinanziert; davon 50,00 bei den Empfängern darunter',
    );
  });

  test('WL-3 zu viel zurückgezahlt ist nicht vorfinanziert', () => {
    const hinweis = (zeile: string): string | undefined =>
      leite(KOPF, `Kreis | Land | ${zeile}`)[0]?.split(' | ').at(-1);
    expect(hinweis('100 | 50 | 80')).toBe('30,00 zu viel zurückgezahlt');
    expect(hinweis('100 | 120 | 10')).toBe('aus eigenen Mitteln vorfinanziert; 10,00 zu viel zurückgezahlt');
    expect(hinweis('100 | 120 |')).toBe('aus eigenen Mitteln vorfinanziert');
    expect(hinweis('100 | 50 | 50')).toBe('0 |');
  });

  test('KO-3, PR-2 andere Wörter werden gefragt, Wochenstunden genannt', () => {
    const satz = (spalte: string): string | undefined =>
      zeilen('WEITERLEITUNG', bereich(`Empfänger | Von | Erhalten | ${spalte}`, 'A | Land | 100 | 50'))[0];
    for (const wort of ['Verwendung', 'Ist-Kosten', 'Ausgaben'])
      expect(satz(wort)).toContain(`„${wort}“ ist nicht bekannt. Gemeint ist Kosten?`);
    expect(satz('Rückzahlung')).toContain('Gemeint ist Zurückgezahlt?');
    const kopf = 'Empfänger | Von | Erhalten | Kosten | VZÄ | Höchstbetrag';
    expect(leite(kopf, 'A | Land | 100 | 100 | 38,5 | 55000')[0]).toMatch(
      /\| 38,5 VZÄ: Wochenstunden\? KIM\.VZAE rechnet sie um$/,
    );
    expect(leite(kopf, 'A | Land | 100 | 100 | 38,5 |')[0]).not.toContain('Wochenstunden');
  });

  test('WL-5, TB-10 der Rechenweg prüft den Verbleib und endet mit dem, was zurückzugeben ist', () => {
    expect(schritte('WL-5', 'WEITERLEITUNG', bereich(...CHAIN))).toEqual([
      'Verbleib der Mittel von Land NRW | 1.022.080,20 + 0,00 + 3.919,80 | 1026000',
    ]);
    expect(schritte('WL-4', 'WEITERLEITUNG', bereich(...CHAIN)).at(-1)).toBe(
      'Zurückzugeben an Land NRW | 3.919,80 | 3919,8',
    );
    expect(schritte('WL-1', 'WEITERLEITUNG', bereich(...CHAIN))[0]).toBe(
      'Bergkamen: weitergeleitet | 57.000,00 + 28.500,00 | 85500',
    );
  });
});

test('TB-9 ohne etwas Zurückzugebendes steht kein Vorschlag da', () => {
  expect(leite(KOPF, 'A | Land | 100 | 100 |').at(-1)).toBe(
    '| Summe |  | 100 | 100 |  |  | 0 | 0 |  |  |  |  |',
  );
});

test('WL-7 Aufstockung zählt in keinem Saldo', () => {
  expect(
    leite(
      'Empfänger | Von | Erhalten | Kosten | Aufstockung',
      'Kreis | Land | 55000 | 0 | 0',
      'DRK | Kreis | 55000 | 53250,5 | 5000',
    ),
  ).toEqual([
    '1 | Kreis | Land | 55000 | 0 | 55000 | 0 | 0 | 0 | 1749,5 | 1749,5 | 0 | 5000 | davon 1.749,50 bei den Empfängern darunter',
    '2 | DRK | Kreis | 55000 | 53250,5 | 0 | 0 | 0 | 1749,5 | 0 | 1749,5 | 5000 | 0 |',
    `| Summe |  | 55000 | 53250,5 |  |  | 0 | 1749,5 |  |  |  |  | ${VORSCHLAG}`,
  ]);
});

describe('WL-6 Ein Geber', () => {
  const satz = (...z: readonly string[]): string => zeilen('WEITERLEITUNG', bereich(...z))[0] ?? '';
  test('ein Name, der weder Empfänger noch Geber ist', () => {
    expect(satz(...CHAIN.map((z) => z.replace('Kamen | Bergkamen', 'Kamen | Bergkmen')))).toContain(
      'Zeile 4: „Bergkmen“ ist weder Empfänger noch der Geber „Land NRW“.',
    );
    expect(satz(KOPF, 'A | Lnd | 1 | 1 |', 'B | Land | 1 | 1 |', 'C | Land | 1 | 1 |')).toContain(
      'Zeile 2: „Lnd“ ist weder Empfänger noch der Geber „Land“.',
    );
  });

  test('zweimal derselbe, ein Kreis, auch mit sich selbst', () => {
    expect(satz(KOPF, 'A | Land | 1 | 1 |', 'a | Land | 1 | 1 |')).toContain(
      '„a“ steht zweimal in der Liste der Empfänger (Zeilen 2 und 3)',
    );
    expect(satz(KOPF, 'K | Land | 1 | 1 |', 'A | B | 1 | 1 |', 'B | A | 1 | 1 |')).toContain(
      'Zeile 3 (A): Die Angaben in der Spalte Von verweisen aufeinander',
    );
    expect(satz(KOPF, 'A | A | 1 | 1 |')).toContain(
      'Zeile 2 (A): Die Angaben in der Spalte Von verweisen aufeinander',
    );
  });
});

test('KO-2 Ergebniszeile, fehlende Spalten, leerer Bereich, negative Beträge', () => {
  expect(leite(...CHAIN, 'Summe | | 1254000 | 1022080,2 | 2400').at(-1)).toContain(
    'Ergebniszeile (Zeile 6) nicht mitgerechnet',
  );
  const satz = (...z: readonly string[]): string => zeilen('WEITERLEITUNG', bereich(...z))[0] ?? '';
  expect(satz('Empfänger | Erhalten', 'A | 1')).toContain('Die Spalte Von fehlt.');
  expect(satz(KOPF)).toContain('Der Bereich enthält keine Daten');
  expect(zeilen('WEITERLEITUNG', null)[0]).toContain('Der Bereich enthält keine Daten');
  expect(satz(KOPF, 'A | Land | -1 | 1 |')).toContain('Der Betrag darf nicht negativ sein');
});
