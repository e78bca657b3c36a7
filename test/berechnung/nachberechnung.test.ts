import { rufeAuf } from '../../src/berechnung/aufruf';
import { bereich, schritte, zeilen } from './aufruf';

const eigenanteile = (kosten: number, hoechstbetrag: number): unknown => {
  const stellen = [
    ['Stelle', 'VZÄ', 'Kosten gesamt', 'Höchstbetrag'],
    ['A', 1, kosten, hoechstbetrag],
  ];
  const ausgang = rufeAuf('EIGENANTEILE', [stellen, '01.01.2022', '31.12.2022']);
  return ausgang.gelungen ? ausgang.wert : null;
};

describe('NB-2 Ergebnis des Vergleichs', () => {
  test('EIGENANTEILE vor und nach einer Erhöhung', () => {
    expect(zeilen('NACHBERECHNUNG', eigenanteile(75_000, 55_000), eigenanteile(77_250, 57_000))).toEqual([
      'Stelle | Kommune | Alt | Neu | Differenz | Veränderung | Hinweis',
      'A |  | 20000 | 20250 | 250 | 0,0125 |',
      'Summe |  | 20000 | 20250 | 250 | 0,0125 |',
    ]);
  });

  test('entfallene stehen vor der Summe, ohne Summe am Ende; neue haben Alt 0', () => {
    const alt = bereich('Kommune | Eigenanteil', 'A | 1', 'B | 2', 'Summe | 3');
    const neu = bereich('Kommune | Eigenanteil', 'C | 1', 'b | 5', 'Summe | 6');
    expect(zeilen('NACHBERECHNUNG', alt, neu).slice(1)).toEqual([
      'C | 0 | 1 | 1 |  | neu',
      'b | 2 | 5 | 3 | 1,5 |',
      'A | 1 | 0 | -1 | -1 | entfallen',
      'Summe | 3 | 6 | 3 | 1 |',
    ]);
    expect(zeilen('NACHBERECHNUNG', alt.slice(0, 3), neu.slice(0, 3)).at(-1)).toBe(
      'A | 1 | 0 | -1 | -1 | entfallen',
    );
    expect(schritte('NB-2', 'NACHBERECHNUNG', alt, neu).at(-1)).toBe('Differenz Summe | 6,00 - 3,00 | 3');
  });

  test('gleiche Namen gehören der Reihe nach zueinander, ein leerer Wert ist 0', () => {
    const alt = bereich('Stelle | Eigenanteil', 'A | 1', 'A | 2', 'A |');
    const neu = bereich('Stelle | Eigenanteil', 'A | 10', 'A |', '| 7', '|');
    expect(zeilen('NACHBERECHNUNG', alt, neu).slice(1)).toEqual([
      'A | 1 | 10 | 9 | 9 |',
      'A | 2 | 0 | -2 | -1 |',
      '| 0 | 7 | 7 |  | neu',
      'A | 0 | 0 | 0 |  | entfallen',
    ]);
  });

  test('Jahre, Tage und Wahrheitswerte bleiben, was sie sind', () => {
    const tabelle = [
      ['Jahr', 'Kommune', 'Eigenanteil'],
      [2022, true, 5],
      ['Gesamt', 'Summe', '5,5'],
    ];
    const ausgang = rufeAuf('NACHBERECHNUNG', [tabelle, tabelle]);
    expect(ausgang).toMatchObject({
      wert: [expect.anything(), [2022, 'WAHR', 5, 5, 0, 0, ''], ['Gesamt', 'Summe', 5.5, 5.5, 0, 0, '']],
    });
  });
});

describe('NB-1 Was verglichen wird', () => {
  const satz = (...argumente: readonly unknown[]): string => zeilen('NACHBERECHNUNG', ...argumente)[0] ?? '';
  const tabelle = bereich('Stelle | Kosten | Eigenanteil', 'A | 5 | 1');

  test('eine andere Spalte', () => {
    expect(zeilen('NACHBERECHNUNG', tabelle, tabelle, 'kosten')[1]).toBe('A | 5 | 5 | 0 | 0 |');
  });

  test('was nicht passt, mit seinem Ort', () => {
    expect(satz(tabelle, tabelle, 'Kostn')).toBe(
      'WERT: Argument „alt“: Eine Spalte „Kostn“ gibt es nicht. Gefunden wurden „Stelle“, „Kosten“, „Eigenanteil“. Bitte im Argument spalte eine dieser Überschriften angeben.',
    );
    expect(satz(tabelle, bereich('Kommune | Eigenanteil', 'A | 1'))).toContain(
      'neu“: Die Tabellen sind von verschiedener Art: alt hat Stelle, neu Kommune.',
    );
    expect(satz(bereich('Name | Eigenanteil', 'A | 1'), tabelle)).toContain(
      'darunter mindestens eine von Jahr, Monat, Fällig, Stelle',
    );
    expect(satz(bereich('Stelle | Stelle | Eigenanteil', 'A | B | 1'), tabelle)).toContain(
      'Die Spalte Stelle kommt zweimal vor',
    );
    expect(satz(bereich('Stelle | Eigenanteil', 'A | viel'), tabelle)).toContain(
      'alt“: Zeile 2, Spalte Eigenanteil: Hier wird eine Zahl gebraucht',
    );
    expect(
      satz(
        [
          ['Stelle', 'Eigenanteil'],
          [{ code: '#N/A' }, 1],
        ],
        tabelle,
      ),
    ).toContain('Zeile 2, Spalte Stelle: #NV');
    expect(satz(bereich('Stelle | Eigenanteil'), tabelle)).toContain('Der Bereich enthält keine Daten');
    expect(satz(null, tabelle)).toContain('Der Bereich enthält keine Daten');
  });
});

describe('KO-1, DA-1 dieselben Zeilen und Spalten, anders geschrieben', () => {
  const zeile = (alt: unknown, neu: unknown, ...weitere: readonly unknown[]): string[] =>
    zeilen('NACHBERECHNUNG', alt, neu, ...weitere).slice(1);

  test('ein Tag als Text und als Datumszahl ist derselbe, auch ohne Uhrzeit', () => {
    for (const spalte of ['Fällig', 'Monat']) {
      const tabelle = (tag: unknown, betrag: number): unknown => [
        [spalte, 'Kommune', 'Betrag'],
        [tag, 'Unna', betrag],
        ['Summe', '', betrag],
      ];
      for (const tag of ['01.05.2026', '1.5.2026', '2026-05-01', 46_143, 46_143.5])
        expect(zeile(tabelle(tag, 5), tabelle(46_143, 7), 'Betrag')).toEqual([
          '46143 | Unna | 5 | 7 | 2 | 0,4 |',
          'Summe |  | 5 | 7 | 2 | 0,4 |',
        ]);
      expect(zeile(tabelle(46_143, 5), tabelle('01.05.2026', 7), 'Betrag')[0]).toBe(
        '01.05.2026 | Unna | 5 | 7 | 2 | 0,4 |',
      );
    }
  });

  test('eine Zahl als Name ist als Text dieselbe', () => {
    const tabelle = (name: unknown): unknown => [
      ['Stelle', 'Eigenanteil'],
      [name, 1],
    ];
    expect(zeile(tabelle(1.5), tabelle('1,5'))).toEqual(['1,5 | 1 | 1 | 0 | 0 |']);
  });

  test('eine Klammer, die nichts Neues sagt, und ein anderes Wort für Kommune', () => {
    const alt = bereich('Gemeinde | Eigenanteil (EUR)', 'Unna | 5');
    const neu = bereich('Kommune: | Eigenanteil', 'Unna | 7');
    for (const spalte of [null, 'Eigenanteil', 'Eigenanteil (€)', 'eigenanteil:'])
      expect(zeilen('NACHBERECHNUNG', alt, neu, spalte)).toEqual([
        'Kommune | Alt | Neu | Differenz | Veränderung | Hinweis',
        'Unna | 5 | 7 | 2 | 0,4 |',
      ]);
  });

  test('eine andere Einheit wird gefragt, genau so genannt wird sie gelesen', () => {
    const tabelle = bereich('Stelle | Eigenanteil (T€)', 'A | 5');
    const satz = zeilen('NACHBERECHNUNG', tabelle, tabelle)[0];
    expect(satz).toContain('alt“: Zeile 1, Spalte 2: Die Überschrift „Eigenanteil (T€)“ nennt etwas anderes');
    expect(zeile(tabelle, tabelle, 'Eigenanteil (T€)')).toEqual(['A | 5 | 5 | 0 | 0 |']);
    const beide = bereich('Stelle | Eigenanteil (T€) | Eigenanteil', 'A | 5 | 5000');
    expect(zeile(beide, beide)).toEqual(['A | 5000 | 5000 | 0 | 0 |']);
    expect(
      zeilen('NACHBERECHNUNG', bereich('Stelle | Eigenanteil', 'A | 5'), tabelle, 'Eigenanteil (T€)')[0],
    ).toContain('Eine Spalte „Eigenanteil (T€)“ gibt es nicht.');
  });

  test('KO-3 ein Tippfehler, eine fehlende und eine fehlerhafte Überschrift', () => {
    const satz = (...tabelle: readonly string[]): string | undefined =>
      zeilen('NACHBERECHNUNG', bereich(...tabelle), bereich('Stelle | Eigenanteil', 'A | 1'))[0];
    expect(satz('Stelle | Eigenantiel', 'A | 1')).toContain('Gemeint ist Eigenanteil?');
    expect(satz('Stelle | | Eigenanteil', 'A | Unna | 1')).toContain(
      'Zeile 1, Spalte 2: Über den Werten dieser Spalte steht keine Überschrift.',
    );
    expect(satz('Stelle | #REF! | Eigenanteil', 'A | Unna | 1')).toContain('Zeile 1, Spalte 2: #BEZUG!');
    expect(satz('Stelle | | Eigenanteil', 'A | | 1')).toMatch(/^Stelle/);
  });
});

test('NB-1 eine Spalte ohne Beträge wird nicht verglichen', () => {
  const tabelle = bereich('Stelle | Kommune | Eigenanteil | Hinweis', 'A | Unna | 1 |');
  for (const spalte of ['Hinweis', 'hinweis', 'Kommune', 'Jahr'])
    expect(zeilen('NACHBERECHNUNG', tabelle, tabelle, spalte)).toEqual([
      `WERT: Argument „spalte“: „${spalte}“ enthält keine Beträge. Bitte im Argument spalte die Überschrift einer Spalte mit Beträgen angeben.`,
    ]);
});
