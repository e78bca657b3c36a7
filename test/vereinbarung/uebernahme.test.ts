import { erkenne, STUNDEN, type Uebernahme, uebernimm, zellenAus } from '../../src/vereinbarung/uebernahme';
import type { Uebernahmeliste } from '../../src/vereinbarung/uebernahme';

const uebernommen = (
  text: string,
  liste: Uebernahmeliste = 'stellen',
  vollzeit: number | null = null,
): Uebernahme => {
  const zellen = zellenAus(text);
  return uebernimm(zellen, erkenne(zellen, liste), liste, { vollzeit });
};
const werte = (text: string, liste: Uebernahmeliste = 'stellen'): unknown[] =>
  uebernommen(text, liste).zeilen.map((zeile) => zeile.werte);

describe('AS-11 der Text wird in Zellen zerlegt', () => {
  test.each([
    [
      'Excel: Tabulatoren',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'deutsche CSV-Datei mit BOM',
      '\uFEFFa;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['Anführungszeichen, Zeilenumbruch und Trenner in der Zelle', '"a\nb"\t"c ""d"""\n', [['a\nb', 'c "d"']]],
    ['ein Komma trennt nicht', '39.600,50\n12,5', [['39.600,50'], ['12,5']]],
    ['leere Zeilen am Ende', 'a\tb\n\t\n\n', [['a', 'b']]],
    ['nichts', '  \n ', []],
  ])('%s', (_, text, zellen) => {
    expect(zellenAus(text)).toEqual(zellen);
  });
});

describe('AS-11 Spalten werden an der Überschrift oder am Inhalt erkannt', () => {
  test('Überschriften der Mappe, des Stellenplans und mit Einheit', () => {
    const zellen = zellenAus(
      'Stellenplan 2022\n\nStellen-Nr.\tEingruppierung\tErfahrungsstufe\tUmfang (VZÄ)\tbesetzt ab\tBemerkung\tSachkosten je VZÄ in EUR\n1\t9c\t3\t1\t01.04.2022\t\t9700',
    );
    expect(erkenne(zellen, 'stellen')).toEqual({
      kopfzeile: 2,
      felder: ['stelle', 'gruppe', 'stufe', 'vzae', 'von', null, 'sachkosten'],
    });
  });

  test('ohne Überschriften am Inhalt; ein Betrag neben der Gruppe bleibt offen', () => {
    const zellen = zellenAus(
      'Case Management 1\tEG 9c\t3\t1,0\t01.04.2022\t31.03.2023\t71.320,64\nCase Management 2\tE 9c\t4\t0,5\t01.04.2022\t31.03.2023\t35.000',
    );
    expect(erkenne(zellen, 'stellen')).toEqual({
      kopfzeile: null,
      felder: ['stelle', 'gruppe', 'stufe', 'vzae', 'von', 'bis', null],
    });
  });

  test('ein Feld gibt es einmal', () => {
    expect(erkenne(zellenAus('Name\tFunktion\tVZÄ\nA\tB\t1'), 'stellen').felder).toEqual([
      'stelle',
      null,
      'vzae',
    ]);
  });

  test('Kommunen', () => {
    expect(erkenne(zellenAus('Gemeinde\tEinwohner\nUnna\t59.000'), 'kommunen').felder).toEqual([
      'kommune',
      'schluessel',
    ]);
    expect(erkenne(zellenAus('Unna\t35\nSchwerte\t39'), 'kommunen').felder).toEqual([
      'kommune',
      'schluessel',
    ]);
  });

  test('Stunden sind keine VZÄ: gefragt ist die volle Stelle', () => {
    const text = 'Stelle\tGruppe\tStufe\tWochenstunden\nA\t9c\t3\t19,5\nB\t9c\t3\t39';
    expect(erkenne(zellenAus(text), 'stellen').felder.at(-1)).toBe(STUNDEN);
    expect(uebernommen(text).zeilen[0]?.funde[0]?.satz).toContain('volle Stelle');
    expect(uebernommen(text, 'stellen', 39).zeilen.map((z) => z.werte['vzae'])).toEqual([0.5, 1]);
  });
});

test.each([
  ...[
    'Wochenstd.',
    'Std./Woche',
    'Stunden je Woche',
    'Arbeitszeit (Std.)',
    'Std./Wo.',
    'Std/Wo',
    'Std. / Woche',
  ],
  ...[
    'WStd.',
    'Wo.-Std.',
    'Wo-Std',
    'wöch. Std.',
    'wöchentliche Stunden',
    'h/Woche',
    'h / Wo.',
    'Stunden pro Woche',
  ],
  ...[
    'Arbeitszeit',
    'AZ',
    'RAZ',
    'reg. AZ',
    'WAZ',
    'wöch. Arbeitszeit',
    'Std. i. d. W.',
    'Stunden',
    'Stundenzahl',
  ],
  ...['Umfang (Std.)', 'Umfang in Std.', 'Beschäftigungsumfang in Stunden', 'BU (Wochenstunden)'],
])('AS-11 „%s“ steht über Stunden', (kopf) => {
  expect(erkenne(zellenAus(`Stelle\tGruppe\t${kopf}\nA\t9c\t19,5`), 'stellen').felder[2]).toBe(STUNDEN);
});

test.each([
  ['stelle', 'Bez.', 'Bezeichnung', 'Stellenbez.', 'Funktion'],
  ['gruppe', 'EG', 'EGr.', 'E.-Gr.', 'Entgeltgr.', 'Eingr.', 'Entgelt-/Besoldungsgruppe', 'EG/Stufe'],
  ['stufe', 'St.', 'Stufe', 'Stufe/Erf.', 'Erf.-Stufe', 'Erf. St.'],
  ['von', 'ab', 'von', 'besetzt seit', 'besetzt ab'],
  ['bis', 'bis', 'befr. bis', 'besetzt bis'],
  [
    'vzae',
    'Umfang',
    'BU',
    'Beschäftigungsumfang',
    'Besch.-Umfang',
    '%',
    'Umfang in %',
    'Arbeitszeit in %',
    'AZ (%)',
  ],
])('AS-11 Überschriften, die %s heißen', (feld, ...koepfe) => {
  const gelesen = koepfe.map((kopf) =>
    erkenne(zellenAus(`Kommune\tSachkosten\t${kopf}\nA\t9\tx`), 'stellen'),
  );
  expect(gelesen.map(({ felder }) => felder[2])).toEqual(koepfe.map(() => feld));
});

test.each(['lfd. Nr.', 'Bem.', 'Wohnort', 'Azubi', 'Wert', 'Handy', 'Woche', 'Höchststand'])(
  'AS-11 „%s“ bleibt ohne Bedeutung',
  (kopf) => {
    expect(erkenne(zellenAus(`Stelle\tGruppe\t${kopf}\nA\t9c\t1`), 'stellen').felder[2]).toBeNull();
  },
);

test('AS-11 VZÄ gehen Stunden vor, wo beides dasteht', () => {
  expect(erkenne(zellenAus('Stelle\tStd./Wo.\tVZÄ\nA\t19,5\t0,5'), 'stellen').felder).toEqual([
    'stelle',
    null,
    'vzae',
  ]);
});

describe('AS-11 Stunden und Minuten', () => {
  const zeile = (kopf: string, zelle: string) =>
    uebernommen(`Stelle\t${kopf}\nA\t${zelle}`, 'stellen', 39).zeilen[0];

  test.each([
    ['19:30', 0.5],
    ['19:30:00', 0.5],
    ['39:00 Std.', 1],
    ['19,5 h', 0.5],
  ])('sind in einer Spalte mit Stunden lesbar: %s', (zelle, vzae) => {
    expect(zeile('Wochenstunden', zelle)).toMatchObject({ werte: { vzae }, funde: [] });
  });

  test.each([
    ['VZÄ', '19:30', 'etwa 0,5.'],
    ['VZÄ', '19,5 Std.', 'etwa 0,5.'],
    ['Stufe', '3:00', 'etwa 3.'],
    ['Kosten gesamt', '39:30', 'etwa 50.000.'],
    ['Wochenstunden', '19:75', 'etwa 19,5.'],
    ['Wochenstunden', 'wenig', 'etwa 19,5.'],
    ['Quote', 'viel', 'etwa 80 %.'],
  ])('sonst nicht, mit einem Beispiel, das passt: %s „%s“', (kopf, zelle, ende) => {
    expect(zeile(kopf, zelle)?.funde.map(({ satz }) => satz.endsWith(ende))).toEqual([true]);
  });

  test('sind ohne Überschrift kein Name einer Stelle', () => {
    const { felder } = erkenne(zellenAus('19:30\t9c\tBüro\n39:00\t11\tAmt'), 'stellen');
    expect(felder[2]).toBe('stelle');
  });
});

describe('AS-11 deutsche Schreibweisen', () => {
  const mitKopf = (kopf: string, zelle: string) => uebernommen(`Stelle\t${kopf}\nA\t${zelle}`).zeilen[0];
  test.each([
    ['Gruppe', 'E 9c', 'E9c'],
    ['Gruppe', 'EG9c', 'E9c'],
    ['Gruppe', 'S 11 b', 'S11b'],
    ['Gruppe', '11', 'E11'],
    ['Gruppe', 'A 11', 'A11'],
    ['Stufe', 'Stufe 3', 3],
    ['VZÄ', '50 %', 0.5],
    ['VZÄ', '0,5 VZÄ', 0.5],
    ['VZÄ', 'halbe Stelle', 0.5],
    ['VZÄ', '19,5 von 39 Std.', 0.5],
    ['Wochenstunden', 'Vollzeit', 1],
    ['Umfang in %', '50', 0.5],
    ['Kosten gesamt', '39.600', 39_600],
    ['Kosten gesamt', '39 600,-', 39_600],
    ['Kosten gesamt', "39'600", 39_600],
    ['Kosten gesamt', '57.000,25 Euro', 57_000.25],
    ['Kosten gesamt', '57.000 €', 57_000],
    ['Kosten gesamt', '-', null],
    ['Quote', '80 %', 0.8],
    ['Quote (%)', '80', 0.8],
    ['Von', '1.4.22', '2022-04-01'],
    ['Von', '2022-04-01', '2022-04-01'],
    ['Merkmal', 'assistenz', 'ASSISTENZ'],
    ['Kommune', '00123', '00123'],
    ['Kommune', '=1+1', '=1+1'],
  ])('%s: „%s“', (kopf, zelle, wert) => {
    const zeile = mitKopf(kopf, zelle);
    expect(zeile?.funde).toEqual([]);
    expect(Object.values(zeile?.werte ?? {})).toEqual(['A', wert]);
  });

  test.each([
    ['Gruppe', 'Q 9'],
    ['Gruppe', '99'],
    ['Gruppe', 'E 99 / 3'],
    ['Gruppe', '9c / halb'],
    ['VZÄ', '1.000'],
    ['VZÄ', 'Teilzeit'],
    ['VZÄ', '0.5'],
    ['Von', '31.02.2022'],
    ['Von', 'April 2022'],
    ['Stufe', '3/4'],
    ['Merkmal', 'PRAKTIKUM'],
    ['Kosten gesamt', '12,5,3'],
  ])('%s: „%s“ wird nicht erraten', (kopf, zelle) => {
    const zeile = mitKopf(kopf, zelle);
    expect(zeile?.funde).toHaveLength(1);
    expect(zeile?.funde[0]?.roh).toBe(zelle);
    expect(zeile?.funde[0]?.satz).toMatch(/[.]$/);
    expect(Object.values(zeile?.werte ?? {})).toEqual(['A']);
  });

  test('Gruppe und Stufe in einer Zelle', () => {
    for (const zelle of ['E 9c / 3', '9c Stufe 3', 'EG 9c, St. 3', '9 c-3'])
      expect(werte(`Stelle\tEntgeltgruppe\tVZÄ\nA\t${zelle}\t1`)).toEqual([
        { stelle: 'A', gruppe: 'E9c', stufe: 3, vzae: 1 },
      ]);
  });

  test('Zellen einer Auswahl: Zahlen, Tage, Fehlerwerte', () => {
    const zellen = [
      ['Stelle', 'Gruppe', 'VZÄ', 'Von', 'Kosten gesamt'],
      [7, 11, 0.5, 44_652, { fehler: '#NV' }],
    ];
    const [zeile] = uebernimm(zellen, erkenne(zellen, 'stellen'), 'stellen').zeilen;
    expect(zeile?.werte).toEqual({ stelle: '7', gruppe: 'E11', vzae: 0.5, von: '2022-04-01' });
    expect(zeile?.funde).toEqual([
      { feld: 'kostenGesamt', roh: { fehler: '#NV' }, satz: expect.stringContaining('#NV') as string },
    ]);
    const [ab1904] = uebernimm(zellen, erkenne(zellen, 'stellen'), 'stellen', { von1904: true }).zeilen;
    expect(ab1904?.werte['von']).toBe('2026-04-02');
  });
});

describe('AS-11 nichts entfällt stillschweigend', () => {
  test('was keine Stelle ist, steht mit seinem Grund in der Liste', () => {
    const text = [
      'Stellenplan',
      'Stelle\tGruppe\tStufe\tVZÄ',
      'Sozialamt\t\t\t',
      'A\t9c\t3\t1',
      '',
      'Stelle\tGruppe\tStufe\tVZÄ',
      'B\t9c\t3\thalb',
      'Summe\t\t\t1,5',
    ].join('\n');
    const { zeilen, uebergangen } = uebernommen(text);
    expect(zeilen.map(({ nr }) => nr)).toEqual([4, 7]);
    expect(uebergangen.map(({ nr, grund }) => [nr, grund.split(':')[0]])).toEqual([
      [1, 'über den Überschriften'],
      [3, 'Zwischenüberschrift'],
      [5, 'leere Zeile'],
      [6, 'Überschriften noch einmal'],
      [8, 'Summenzeile'],
    ]);
  });

  test('mehr Zeilen, als eine Vereinbarung hat', () => {
    const text = ['Stelle\tVZÄ', ...Array.from({ length: 5_001 }, (_, i) => `S${i}\t1`)].join('\n');
    const { zeilen, uebergangen } = uebernommen(text);
    expect(zeilen).toHaveLength(5_000);
    expect(uebergangen).toEqual([{ nr: 5_002, grund: 'mehr als 5000 Zeilen' }]);
  });
});
