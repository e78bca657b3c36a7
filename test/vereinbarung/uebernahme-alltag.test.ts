import {
  EINSATZORT,
  erkenne,
  KOSTEN_JE_MONAT,
  KOSTEN_OFFEN,
  type Lesart,
  punktfrage,
  SACHKOSTEN_JE_STELLE,
  SACHKOSTEN_OFFEN,
  STUNDEN,
  type Uebernahme,
  uebernimm,
  type Uebernahmeliste,
  type Uebernahmezeile,
  zellenAus,
} from '../../src/vereinbarung/uebernahme';

const TERMIN: Partial<Lesart> = { laufzeit: { von: '2024-01-01', bis: '2025-12-31' }, vollzeit: 39 };

const gelesen = (text: string, angaben = TERMIN, liste: Uebernahmeliste = 'stellen'): Uebernahme => {
  const zellen = zellenAus(text);
  return uebernimm(zellen, erkenne(zellen, liste), liste, angaben);
};

const zeile = (kopf: string, zelle: string, angaben = TERMIN): Uebernahmezeile | undefined =>
  gelesen(`Stelle\t${kopf}\nA\t${zelle}`, angaben).zeilen[0];

const satz = (kopf: string, zelle: string, angaben = TERMIN): string =>
  (zeile(kopf, zelle, angaben)?.funde ?? []).map((fund) => fund.satz).join(' ');

describe('AS-11 was unter 0 liegt, wird als solches gelesen und abgelehnt', () => {
  test.each(['62.345,67-', '62.345,67 -', '-500,00', '−500,00', '(1.234,50)', '62.345,67- €', '5.000-'])(
    '%s',
    (zelle) => {
      expect(satz('Kosten gesamt', zelle)).toContain('kleiner als 0');
      expect(zeile('Kosten gesamt', zelle)?.werte).toEqual({ stelle: 'A' });
    },
  );

  test.each([
    ['5.000,-', 5_000],
    ['5.000,-- €', 5_000],
    ['5.000 –', 5_000],
    ['EUR 62.345,67', 62_345.67],
  ])('ein Strich ohne Cent ist kein Minus: %s', (zelle, wert) => {
    expect(zeile('Kosten gesamt', zelle)?.werte['kostenGesamt']).toBe(wert);
  });
});

describe('AS-11 Wochenstunden', () => {
  test.each([
    ['50 %', 0.5],
    ['100%', 1],
    ['0,5 VZÄ', 0.5],
    ['39/39', 1],
    ['19,5/39', 0.5],
    ['19,5 Std/Wo', 0.5],
    ['39 Std', 1],
    ['19,5 Wochenstunden', 0.5],
    ['39,00 Stunden', 1],
    ['41/39', 1.05128205128205],
  ])('„%s“ ist lesbar', (zelle, vzae) => {
    expect(zeile('Wochenstunden', zelle)).toMatchObject({ werte: { vzae }, funde: [] });
  });

  test.each(['1,0', '0', '400', '1.388,85', '1,5'])('„%s“ sind keine', (zelle) => {
    expect(satz('Wochenstunden', zelle)).toContain('keine Wochenstunden');
  });

  test('unter 0, oder mehr als eine volle Stelle', () => {
    expect(satz('Wochenstunden', '-20')).toContain('kleiner als 0');
    expect(satz('Wochenstunden', '41')).toContain('41/39');
  });

  test('Beamte haben eine eigene Woche', () => {
    const text = 'Stelle\tGruppe\tWochenstunden\nA\tA 10\t41\nB\t9c\t39\nC\tA 11\t20,5';
    expect(gelesen(text).zeilen.map(({ funde }) => funde.length)).toEqual([1, 0, 1]);
    expect(gelesen(text, { ...TERMIN, vollzeitBeamte: 41 }).zeilen.map(({ werte }) => werte['vzae'])).toEqual(
      [1, 1, 0.5],
    );
  });

  test('mehr als eine Stelle für Beamte wird gesagt', () => {
    const [eine, zwei] = gelesen('Stelle\tGruppe\tVZÄ\nA\tA 10\t1,05\nB\tA 10\t2').zeilen;
    expect(eine?.hinweise.map(({ satz: text }) => text)).toEqual([expect.stringContaining('Beamte')]);
    expect(zwei?.hinweise).toEqual([]);
  });
});

describe('AS-11 Sachkosten und Kosten: gefragt ist, wofür der Betrag gilt', () => {
  const felder = (kopf: string): (string | null)[] => [
    ...erkenne(zellenAus(`Stelle\tVZÄ\t${kopf}\nA\t0,5\t4.850`), 'stellen').felder,
  ];

  test.each([
    ['Sachkosten', SACHKOSTEN_OFFEN],
    ['Sachkostenpauschale', SACHKOSTEN_OFFEN],
    ['Sachkosten je VZÄ (EUR)', 'sachkosten'],
    ['Sachkosten je Stelle', SACHKOSTEN_JE_STELLE],
    ['Personalkosten', KOSTEN_OFFEN],
    ['AG-Brutto', KOSTEN_OFFEN],
    ['Personalkosten (EUR/Jahr)', 'kostenGesamt'],
    ['AG-Brutto monatlich', KOSTEN_JE_MONAT],
    ['Jahreskosten', 'kostenGesamt'],
    ['Kosten gesamt', 'kostenGesamt'],
  ])('„%s“', (kopf, wahl) => {
    expect(felder(kopf).at(-1)).toBe(wahl);
  });

  test('vor der Antwort wird nichts davon gelesen', () => {
    expect(gelesen('Stelle\tVZÄ\tSachkosten\nA\t0,5\t4.850').zeilen[0]?.werte).toEqual({
      stelle: 'A',
      vzae: 0.5,
    });
  });

  test('je Stelle wird umgerechnet, auch wo die Teilung nicht aufgeht; ohne Umfang nicht', () => {
    const [halb, dreiviertel, ohne] = gelesen(
      'Stelle\tVZÄ\tSachkosten je Stelle\nA\t0,5\t4.850,00\nB\t0,75\t1.200,50\nC\t\t9.700',
    ).zeilen;
    expect(halb?.werte['sachkosten']).toBe(9_700);
    expect((Number(dreiviertel?.werte['sachkosten']) * 0.75).toFixed(2)).toBe('1200.50');
    expect(ohne?.funde.map(({ feld }) => feld)).toEqual(['sachkosten']);
  });

  test('je Monat sind es zwölf', () => {
    expect(zeile('AG-Brutto je Monat', '5.195,47')?.werte['kostenGesamt']).toBe(62_345.64);
  });
});

describe('AS-11 Punkte in Zahlen', () => {
  const frage = (liste: Uebernahmeliste, wahl: string, ...zellen: string[]) =>
    punktfrage(zellen, wahl, 0, liste);

  test('ganze Tausender unter Einwohnern sind es; sonst wird gefragt', () => {
    expect(frage('kommunen', 'schluessel', '52.582', '36.646', '980')?.offenbar).toBe('TAUSENDER');
    expect(frage('kommunen', 'schluessel', '52.582', '0.5')?.offenbar).toBeNull();
    expect(frage('stellen', 'vzae', '1.000', '0.500')?.offenbar).toBeNull();
    expect(frage('stellen', STUNDEN, '19.5', '39')?.offenbar).toBe('DEZIMAL');
    expect(frage('stellen', STUNDEN, '19.5', '1.000')?.offenbar).toBeNull();
    expect(frage('stellen', 'sachkosten', '9.700', '9.70')?.offenbar).toBeNull();
    expect(frage('kommunen', 'schluessel', '39', '1.234.567')).toBeNull();
    expect(frage('stellen', 'von', '1.4.22')).toBeNull();
  });

  test('was gesagt ist, gilt für die ganze Spalte', () => {
    const text = 'Kommune\tEinwohner\nAhlen\t52.582\nBeckum\t36.6';
    const werte = (schluessel?: 'TAUSENDER' | 'DEZIMAL' | 'OFFEN') =>
      gelesen(text, schluessel ? { punkte: { schluessel } } : {}, 'kommunen').zeilen.map(
        (eine) => eine.werte['schluessel'],
      );
    expect(werte('TAUSENDER')).toEqual([52_582, undefined]);
    expect(werte('DEZIMAL')).toEqual([52.582, 36.6]);
    expect(werte('OFFEN')).toEqual([undefined, undefined]);
    expect(gelesen(text, {}, 'kommunen').zeilen[0]?.funde[0]?.satz).toContain('52582 oder 52,582');
  });
});

describe('AS-11 Tage', () => {
  test.each([
    ['1. 1. 2024', '2024-01-01'],
    ['01.01.2024 00:00', '2024-01-01'],
    ['01.01.2024 00:00:00', '2024-01-01'],
    ['1.7.25', '2025-07-01'],
  ])('„%s“ ist lesbar', (zelle, tag) => {
    expect(zeile('Von', zelle)?.werte['von']).toBe(tag);
  });

  test.each([
    ['31.2.25', 'Den Tag 31.2.2025 gibt es nicht'],
    ['1.13.24', 'Den Tag 1.13.2024 gibt es nicht'],
    ['1.1.1924', 'vor 1950'],
    ['1.1.99', 'Der 01.01.1999 liegt zu weit weg von der Laufzeit 2024 bis 2025'],
    ['1.10.79', 'Der 01.10.1979'],
    ['1.1.2060', 'zu weit weg'],
    ['bald', 'kein Tag'],
  ])('„%s“ nicht, mit dem Grund', (zelle, grund) => {
    expect(satz('Von', zelle)).toContain(grund);
  });

  test('ohne Laufzeit bleibt ein Jahr mit zwei Ziffern offen, das zweierlei heißen kann', () => {
    expect(satz('Von', '1.1.99', {})).toContain('zwei Jahrhunderten');
    expect(zeile('Von', '1.4.22', {})?.werte['von']).toBe('2022-04-01');
  });

  test('„Seit“ darf weiter zurückliegen', () => {
    expect(zeile('Seit', '1.1.99')?.werte['seit']).toBe('1999-01-01');
  });

  test.each(['unbefristet', 'offen', 'lfd.', '31.12.9999'])('kein Ende: „%s“ wird gesagt', (zelle) => {
    const eine = zeile('Bis', zelle);
    expect([eine?.werte['bis'], eine?.funde, eine?.hinweise.length]).toEqual([null, [], 1]);
  });

  test('ein Tag, wie Excel ihn zählt, wird mit einem Hinweis gelesen; andere Zahlen sind keine Tage', () => {
    const eine = zeile('Von', '46023');
    expect([eine?.werte['von'], eine?.funde, eine?.hinweise.map(({ satz: text }) => text)]).toEqual([
      '2026-01-01',
      [],
      ['„46023“: als Tag gelesen, wie Excel Tage zählt: 01.01.2026.'],
    ]);
    expect(satz('Von', '36525')).toContain('ist kein Tag');
    expect(satz('Von', '73051')).toContain('ist kein Tag');
    expect(satz('Von', '460,5')).toContain('ist kein Tag');
    expect(satz('Von', '72000')).toContain('zu weit weg');
  });

  test('das Ende vor dem Beginn', () => {
    const [eine] = gelesen('Stelle\tVon\tBis\nA\t1.1.25\t31.12.24').zeilen;
    expect(eine?.funde.map(({ feld, satz: text }) => [feld, text.slice(0, 9)])).toEqual([
      ['bis', 'Das Ende '],
    ]);
    expect(eine?.werte['bis']).toBe('2024-12-31');
  });
});

describe('AS-11 Stufen', () => {
  // § 16 TVöD: n years in step n.
  const angaben: Partial<Lesart> = {
    ...TERMIN,
    stufeAm: (_, stufe, seit, tag) =>
      stufe + (`${Number(seit.slice(0, 4)) + stufe}${seit.slice(4)}` <= tag ? 1 : 0),
  };
  const text = (stufe: string, kopf = '', zelle = ''): Uebernahmezeile | undefined =>
    gelesen(`Stelle\tGruppe\tStufe${kopf}\nA\t9c\t${stufe}${zelle}`, angaben).zeilen[0];

  test.each(['3 (ab 1.7.24 4)', '3 (ab 1.7.2024: Stufe 4)', 'Stufe 3, ab 1.7.2024 St. 4'])(
    'ein Aufstieg steht danach in Seit: „%s“',
    (stufe) => {
      expect(text(stufe)).toMatchObject({ werte: { stufe: 3, seit: '2021-07-01' }, funde: [] });
      expect(text(stufe)?.hinweise).toHaveLength(1);
    },
  );

  test('seit wann eine Stufe gilt', () => {
    expect(text('Stufe 3 seit 1.7.23')).toMatchObject({ werte: { stufe: 3, seit: '2023-07-01' } });
  });

  test('ohne Jahr wird gefragt, mit der Schreibweise, die gelesen wird', () => {
    const grund = text('3 (ab 1.7. 4)')?.funde[0]?.satz;
    expect(grund).toContain('3 (ab 1.7.2024 4)');
    expect(text('3 (ab 1.7.2024 4)')?.funde).toEqual([]);
  });

  test.each(['3 (ab 1.7.24 5)', '3 (ab 29.2.24 4)', '2,5', '0', '13', '3/4'])(
    'nicht lesbar: „%s“',
    (stufe) => {
      expect(text(stufe)?.funde.map(({ feld }) => feld)).toEqual(['stufe']);
    },
  );

  test('eine andere Spalte sagt anderes', () => {
    expect(text('3 (ab 1.7.24 4)', '\tSeit', '\t1.1.22')?.funde[0]?.satz).toContain('Seit');
    expect(text('3 (ab 1.7.24 4)', '\tSeit', '\t1.7.21')?.funde).toEqual([]);
  });
});

describe('AS-11 Gruppen', () => {
  test.each([
    ['Entgeltgruppe 9c', 'E9c'],
    ['TVöD 9c', 'E9c'],
    ['TVöD EG 9c', 'E9c'],
    ['EG S 12', 'S12'],
    ['EG. 9c', 'E9c'],
    ['EG 09c', 'E9c'],
  ])('„%s“', (zelle, gruppe) => {
    expect(zeile('Gruppe', zelle)).toMatchObject({ werte: { gruppe }, funde: [] });
  });

  test('mit der Stufe in derselben Zelle, auch neben einer Spalte für sie', () => {
    const [leer, gleich, anders] = gelesen(
      'Stelle\tEG\tStufe\nA\tE 9c/3\t\nB\tE 9c/3\t3\nC\tE 9c/3\t4',
    ).zeilen;
    expect([leer?.werte['stufe'], gleich?.werte['stufe'], gleich?.funde]).toEqual([3, 3, []]);
    expect(anders?.funde[0]?.satz).toContain('Stufe 3');
  });

  test.each(['E9x', 'TV-L 9', 'VIb'])('„%s“ ist keine', (zelle) => {
    expect(zeile('Gruppe', zelle)?.funde).toHaveLength(1);
  });
});

describe('AS-11 Summenzeilen', () => {
  const stellen =
    'Stelle\tGruppe\tWochenstunden\tSachkosten je VZÄ\nA\t9c\t39\t9.700,00\nB\t9c\t19,5\t9.700,00\n';
  const grund = (letzte: string): string | undefined =>
    gelesen(stellen + letzte)
      .uebergangen.at(-1)
      ?.grund.split(':')[0];

  test.each(['Summe Ahlen', 'Zwischensumme: Nord', 'Ahlen gesamt', 'Σ', 'Gesamtsumme'])('„%s“', (name) => {
    expect(grund(`${name}\t\t858,00\t213.400,00`)).toMatch(/^Summenzeile/);
  });

  test.each(['Summer, Eva', 'Gesamtkoordination', 'Total, Recall'])('„%s“ ist eine Stelle', (name) => {
    expect(gelesen(`${stellen}${name}\t9c\t39\t9.700`).zeilen.at(-1)?.werte['stelle']).toBe(name);
  });

  test('ohne Namen: gleich der Summe, oder gefragt', () => {
    expect(grund('\t\t58,5\t19.400')).toBe('Summenzeile ohne Namen');
    const offen = gelesen(`${stellen}\t9c\t39\t9.700`).zeilen.at(-1);
    expect(offen?.funde.map(({ feld }) => feld)).toEqual(['stelle']);
    expect(
      gelesen(`${stellen}\t9c\t39\t9.700`, { ...TERMIN, fragtNamen: false }).zeilen.at(-1)?.funde,
    ).toEqual([]);
  });

  test('jede Zwischensumme für sich', () => {
    const { zeilen, uebergangen } = gelesen(
      `${stellen}\t\t58,5\t19.400\nC\t9c\t39\t1.000\nD\t9c\t39\t1.000\n\t\t78\t2.000\n\t\t136,5\t21.400`,
    );
    expect([zeilen.length, uebergangen.map(({ nr }) => nr)]).toEqual([4, [4, 7, 8]]);
  });
});

describe('AS-11 Überschriften und Inhalt', () => {
  const felder = (text: string, orte: string[] = []): readonly (string | null)[] =>
    erkenne(zellenAus(text), 'stellen', orte).felder;

  test('Erfahrungsstufe, Einsatzort, und was niemand kennt', () => {
    expect(felder('Name\tErf.-Stufe\tEinsatzort\tBemerkung\nA\t3\tAhlen\tx')).toEqual([
      'stelle',
      'stufe',
      EINSATZORT,
      null,
    ]);
  });

  test('ohne Überschriften: Stunden und Sachkosten; Kommunen nur, wo man sie kennt', () => {
    const text =
      'Müller\tCase Management\tAhlen\t9c\t3\t39\t9.700\nMeier\tCase Management\tBeckum\tS 12\t4\t19,5\t4.850';
    expect(felder(text, ['Ahlen', 'Beckum'])).toEqual([
      'stelle',
      null,
      'kommune',
      'gruppe',
      'stufe',
      STUNDEN,
      SACHKOSTEN_OFFEN,
    ]);
    expect(felder(text)).not.toContain('kommune');
  });
});
