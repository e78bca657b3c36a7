import { bereich, schritte, zeilen } from './aufruf';

const JAHR = ['01.01.2022', '31.12.2022'] as const;

/** SP, VN: the Südkreis of 2022; the plan leaves 50,000. */
const SUEDKREIS = bereich(
  'Stelle | VZÄ | Kosten gesamt | Höchstbetrag | Ist-Kosten | Vakanz | Ausgezahlt',
  'FM 1 | 1 | 75000 | 55000 | 74812,40 |  | 55000',
  'FM 2 | 1 | 75000 | 55000 | 56310,25 | 3 | 55000',
  'FM 3 | 0,5 | 37500 | 55000 | 38145 |  | 27500',
);
const KOMMUNEN = bereich(
  'Kommune | Schlüssel | Abschlag',
  'Schwerte | 39 | 19500',
  'Unna | 35 | 17500',
  'Fröndenberg | 14 | 7000',
  'Holzwickede | 12 | 6000',
);
const EINE = bereich('Kommune | Schlüssel', 'Unna | 1');
const VORSCHLAG =
  'Vorschlag nach Nr. 2 ANBest bzw. Bescheid; über eine Rückforderung entscheidet die Bewilligungsbehörde';

const spitz = (stellen: unknown, optionen: unknown = null, kommunen: unknown = EINE): string[] =>
  zeilen('SPITZABRECHNUNG', stellen, kommunen, ...JAHR, optionen);

/** The settled grant, and what may have to go back, of one post. */
const zuwendung = (
  kopf: string,
  zeile: string,
  optionen: unknown = null,
  zeit: readonly string[] = JAHR,
): string =>
  zeilen('VERWENDUNGSNACHWEIS', bereich(kopf, zeile), ...zeit, optionen)
    .filter((z) => /Zuwendung des Landes|Mögliche Erstattung|^[A-Z]+: /.test(z))
    .map((z) =>
      z
        .split(' | ')
        .filter((_, i) => i === 2 || i === 4)
        .join(' -> '),
    )
    .join('; ');

describe('SPITZABRECHNUNG', () => {
  test('SP-1 to SP-5 Südkreis 2022 auf den Cent', () => {
    expect(spitz(SUEDKREIS, null, KOMMUNEN)).toEqual([
      'Kommune | Schlüssel | Plan | Ist | Abweichung | Abschlag | Nachzahlung | Erstattung | Hinweis',
      'Schwerte | 39 | 19500 | 17751,88 | -1748,12 | 19500 | 0 | 1748,12 |',
      'Unna | 35 | 17500 | 15931,18 | -1568,82 | 17500 | 0 | 1568,82 |',
      'Fröndenberg | 14 | 7000 | 6372,47 | -627,53 | 7000 | 0 | 627,53 |',
      'Holzwickede | 12 | 6000 | 5462,12 | -537,88 | 6000 | 0 | 537,88 |',
      `Summe | 100 | 50000 | 45517,65 | -4482,35 | 50000 | 0 | 4482,35 | ${VORSCHLAG}`,
    ]);
  });

  test('SP-2 Bayern: nur volle unbesetzte Monate, 3,4 sind 3', () => {
    const kopf = 'VZÄ | Kosten gesamt | Art | Höchstbetrag | Ist-Kosten | Vakanz';
    const zeile = '0,5 | 30000 | FESTBETRAG | 19700 | 24000 | 3,4';
    expect(zuwendung(kopf, zeile, [['Vakanzmethode', 'VOLL']])).toBe('9850 -> 7387,5;  -> 0');
    expect(zuwendung(kopf, zeile)).toBe('9850 -> 7059,17;  -> 0');
    expect(zuwendung(kopf, zeile, [['Vakanzmethode', 'KEINE']])).toBe('9850 -> 9850;  -> 0');
  });

  test('SP-2 eine Zeile ohne Ist wird nach Plan und Monaten abgerechnet, und der Hinweis sagt es', () => {
    const stellen = bereich(
      'Stelle | Kommune | VZÄ | Kosten gesamt | Höchstbetrag | Ist-Kosten | Vakanz',
      'A | Unna | 1 | 60000 | 48000 |  | 3',
      'B |  | 1 | 60000 | 48000 | 60000 |',
      'C | Unna | 1 | 60000 | 48000 |  | 12',
    );
    expect(spitz(stellen).slice(1)).toEqual([
      'Unna | 1 | 36000 | 21000 | -15000 | 0 | 21000 | 0 | A, C: Ist fehlt: Plan nach Monaten',
      `Summe | 1 | 36000 | 21000 | -15000 | 0 | 21000 | 0 | A, C: Ist fehlt: Plan nach Monaten; ${VORSCHLAG}`,
    ]);
  });

  test('SP-4 eine Stelle mit Kommune gehört ihr, der Rest wird nach Schlüssel geteilt', () => {
    const stellen = bereich(
      'Stelle | Kommune | VZÄ | Kosten gesamt | Höchstbetrag | Ist-Kosten',
      'A | Unna | 1 | 60000 | 55000 | 61000',
      'B |  | 1 | 60000 | 55000 | 55003',
    );
    const kommunen = bereich('Kommune | Schlüssel | Abschlag', 'Schwerte | 1 |', 'Unna | 1 | 5000');
    expect(spitz(stellen, null, kommunen).slice(1)).toEqual([
      'Schwerte | 1 | 2500 | 1,5 | -2498,5 | 0 | 1,5 | 0 |',
      'Unna | 1 | 7500 | 6001,5 | -1498,5 | 5000 | 1001,5 | 0 |',
      'Summe | 2 | 10000 | 6003 | -3997 | 5000 | 1003 | 0 |',
    ]);
  });

  test('SP-1 mehrere Kalenderjahre nur mit Höchstbeträgen der Laufzeit', () => {
    const zweiJahre = ['01.07.2022', '30.06.2023'] as const;
    const mit = (optionen: unknown): string[] =>
      zeilen('SPITZABRECHNUNG', SUEDKREIS, KOMMUNEN, ...zweiJahre, optionen);
    expect(mit(null)).toEqual([expect.stringContaining('Bitte je Jahr abrechnen')]);
    expect(mit([['Abrechnung', 'LAUFZEIT']])).toHaveLength(6);
    expect(mit([['Höchstbetrag gesamt', 55000]])).toHaveLength(6);
  });

  test('VN-1 eine Bewilligung neben dem Plan lässt Lt. Bescheid nicht still auseinanderlaufen', () => {
    const hinweis = (...stellen: readonly string[]): string | undefined =>
      zeilen(
        'VERWENDUNGSNACHWEIS',
        bereich('VZÄ | Kosten gesamt | Höchstbetrag | Ist-Kosten | Bewilligt', ...stellen),
        ...JAHR,
      )[4]
        ?.split(' | ')
        .at(-1);
    expect(hinweis('1 | 60000 | 55000 | 60000 | 50000')).toBe(
      'Unterdeckung (lt. Bescheid): 5.000,00, weil Bewilligt von der Förderung nach Plan abweicht',
    );
    expect(hinweis('1 | 60000 | 55000 | 60000 | 56000')).toBe('Überdeckung (lt. Bescheid)');
    expect(hinweis('1 | 60000 | 55000 | 60000 | 55000')).toBe('0 |');
    expect(hinweis('1 | 60000 | 55000 | 60000 | 50000', '1 | 60000 | 55000 | 60000 | 60000')).toBe('0 |');
  });

  test('VT-2, TB-3 der Rechenweg nennt bei jedem Anteil die Kommune', () => {
    const zwei = bereich('Kommune | Schlüssel', 'Unna | 1', 'Kamen | 2');
    const namen = ['Anteil Unna', 'Anteil Kamen'];
    const titel = (...aufruf: readonly [string, ...unknown[]]): (string | undefined)[] =>
      schritte('VT-2', ...aufruf)
        .slice(-2)
        .map((z) => z.split(' | ')[0]);
    expect(titel('KOSTENTEILUNG', 100, zwei)).toEqual(namen);
    expect(titel('HAUSHALT', SUEDKREIS, zwei, ...JAHR)).toEqual(namen);
    expect(titel('SPITZABRECHNUNG', SUEDKREIS, zwei, ...JAHR)).toEqual(namen);
    expect(titel('VERTEILUNG', 100, [[1], [2]])[0]).toBe('Anteil 1');
  });

  test('FO-9 der Rechenweg sagt, was verglichen wird und was daraus folgt', () => {
    const weg = (grenze: number, ...stellen: readonly string[]): string[] =>
      schritte('FO-9', 'EIGENANTEILE', bereich('VZÄ | Kosten gesamt | Höchstbetrag', ...stellen), ...JAHR, [
        ['Bagatellgrenze', grenze],
      ]);
    const titel = 'Förderung aller Stellen und Bagatellgrenze';
    expect(weg(1_000, '1 | 60000 | 500', '1 | 60000 | 300')).toEqual([
      `${titel} | 500,00 + 300,00 = 800,00 unter 1.000,00: keine Förderung | 0`,
      'Zur Tabelle | Förderung zusammen 800,00 EUR, unter der Bagatellgrenze 1.000,00 EUR: keine Förderung | ',
    ]);
    expect(weg(800, '1 | 60000 | 800')).toEqual([
      `${titel} | 800,00 nicht unter 800,00: Förderung bleibt | 800`,
    ]);
  });

  test('FE-2 eine Option, die stört, hat ihren Ort', () => {
    const optionen = [
      ['Umlage', 0.05],
      ['Bagatellgrenze', 500],
    ];
    expect(spitz(SUEDKREIS, optionen)[0]).toMatch(
      /^WERT: Argument „optionen“: Zeile 2, Spalte Wert \(Option Bagatellgrenze\): Die Option Bagatellgrenze gehört/,
    );
    expect(zeilen('VERWENDUNGSNACHWEIS', SUEDKREIS, ...JAHR, [['Pool', true]])[0]).toMatch(
      /^WERT: Argument „optionen“: Zeile 1, Spalte Wert \(Option Pool\): Im Pool/,
    );
    expect(zeilen('EIGENANTEILE', SUEDKREIS, ...JAHR, [['Quote', 0.5]])[0]).toMatch(
      /^WERT: Argument „optionen“: Zeile 1, Spalte Wert \(Option Quote\): Eine Quote wirkt nur/,
    );
  });

  test.each([
    ['Gemeinkosten', 0.2, '20 %'],
    ['Mindestanteil', 0.5, '0,5'],
    ['Sachkosten-Quote', 0.5, '50 %'],
    ['Ist-Kosten', 59_000, '59.000,00'],
    ['Ist-Sachkosten', 500, '500,00'],
    ['Ist-Drittmittel', 100, '100,00'],
    ['Vakanz', 2, '2'],
    ['Bewilligt', 50_000, '50.000,00'],
    ['Ausgezahlt', 50_000, '50.000,00'],
  ])('LE-2 eine 0 in der Spalte %s nimmt die Option, und der Hinweis sagt es', (name, option, wert) => {
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag | Sachkosten je VZÄ | Sachkosten-Höchstbetrag';
    const mit = (zelle: string): string[] =>
      zeilen(
        'VERWENDUNGSNACHWEIS',
        bereich(`${kopf} | ${name}`, `1 | 60000 | 55000 | 9700 | 9000 | ${zelle}`),
        ...JAHR,
        [
          [name, option],
          ['Ansicht', 'STELLEN'],
        ],
      );
    const satz = `${name}: Option ${wert}, weil 0 hier als leere Zelle zählt`;
    const ohneSatz = (ergebnis: readonly string[]): string[] =>
      ergebnis.map((z) => z.replace(satz, '').replace(/\| ; /, '| ').trim());
    expect(mit('0')[1]).toContain(satz);
    expect(ohneSatz(mit('0'))).toEqual(ohneSatz(mit('')));
    expect(mit('').join()).not.toContain(satz);
    expect(mit(String(option).replace('.', ',')).join()).not.toContain('leere Zelle');
  });

  test('LE-2 kein Hinweis auf die 0, wo die Option fehlt oder nichts zu entscheiden ist', () => {
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag';
    const hinweis = (spalte: string, optionen: unknown): string =>
      zeilen(
        'EIGENANTEILE',
        bereich(`${kopf} | ${spalte}`, '1 | 60000 | 55000 | 0'),
        ...JAHR,
        optionen,
      ).join();
    expect(hinweis('Gemeinkosten', null)).not.toContain('leere Zelle');
    expect(hinweis('Gemeinkosten', [['Gemeinkosten', 0.2]])).toContain('Gemeinkosten: Option 20 %');
    expect(hinweis('Sachkosten-Quote', [['Sachkosten-Quote', 0.5]])).not.toContain('leere Zelle');
    expect(hinweis('Ist-Kosten', [['Ist-Kosten', 5]])).not.toContain('leere Zelle');
  });

  test('FO-6 was kein Betrag ist, heißt in der Meldung nicht so', () => {
    const satz = (spalte: string, wert: string): string | undefined =>
      spitz(bereich(`VZÄ | Kosten gesamt | Höchstbetrag | ${spalte}`, `1 | 60000 | 55000 | ${wert}`))[0];
    expect(satz('Vakanz', '-1')).toMatch(/Spalte Vakanz: Die Zahl der Monate darf nicht negativ sein\./);
    expect(satz('Mindestanteil', '-1')).toMatch(/Spalte Mindestanteil: Der Mindestanteil darf nicht negativ/);
    expect(satz('Ist-Kosten', '-1')).toMatch(/Spalte Ist-Kosten: Der Betrag darf nicht negativ sein\./);
  });

  test('FO-8, RU-3 ein Mindestanteil von 50 ist wohl einer von 50 %', () => {
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag';
    const satz =
      'Ein Mindestanteil von 50 VZÄ ist nicht möglich. Gemeint ist wohl 50 %. Bitte 50 % als 0,5 oder als 50 % eingeben.';
    const stellen = bereich(`${kopf} | Mindestanteil`, '1 | 60000 | 55000 | 50');
    expect(spitz(stellen)).toEqual([`WERT: Argument „stellen“: Zeile 2, Spalte Mindestanteil: ${satz}`]);
    expect(spitz(bereich(kopf, '1 | 60000 | 55000'), [['Mindestanteil', 50]])[0]).toContain(satz);
    expect(spitz(bereich(kopf, '1 | 60000 | 55000'), [['Mindestanteil', 500]])[0]).toContain(
      'Bitte die VZÄ einer Stelle angeben',
    );
    expect(spitz(bereich(`${kopf} | Mindestanteil`, '2 | 60000 | 55000 | 2'))[1]).toMatch(/^Unna \| 1 \| 0/);
    const saetze = bereich('Baustein | Merkmal | GültigAb | Betrag', 'X | MINDESTANTEIL | 01.01.2020 | 50');
    expect(zeilen('FOERDERSATZ', 'X', '01.01.2022', 'MINDESTANTEIL', saetze)[0]).toContain(
      `Zeile 2, Spalte Betrag: ${satz}`,
    );
  });

  test('EA-2, FO-9 Pool und Bagatellgrenze lehnt eine Abrechnung ab', () => {
    expect(spitz(SUEDKREIS, [['Pool', true]])).toEqual([
      expect.stringMatching(
        /^WERT: Argument „optionen“: .*Pool.*Im Pool lässt sich nicht je Stelle abrechnen/,
      ),
    ]);
    expect(spitz(SUEDKREIS, [['Bagatellgrenze', 500]])).toEqual([
      expect.stringMatching(/Die Option Bagatellgrenze gehört zum Plan, nicht zur Abrechnung/),
    ]);
  });

  test('SP-2 mehr unbesetzte Monate, als die Zeile hat, sind #WERT! an ihrer Zelle', () => {
    const stellen = bereich('VZÄ | Kosten gesamt | Höchstbetrag | Vakanz', '1 | 60000 | 55000 | 12,5');
    for (const methode of ['GENAU', 'VOLL', 'KEINE'])
      expect(spitz(stellen, [['Vakanzmethode', methode]])).toEqual([
        'WERT: Argument „stellen“: Zeile 2, Spalte Vakanz: Vakanz 12,5: Die Stelle hat im Zeitraum nur 12 Monate. Bitte die unbesetzten Monate im Zeitraum angeben.',
      ]);
  });

  test('FE-2 was der Plan nicht rechnen kann, rechnet auch die Abrechnung nicht', () => {
    expect(spitz(bereich('VZÄ | Höchstbetrag | Ist-Kosten', '1 | 55000 | 60000'))).toEqual([
      expect.stringMatching(/^WERT: Argument „stellen“: .*Gruppe und Stufe fehlen/),
    ]);
  });

  test('SP-2 Ist ohne Ist-Kosten sind Personalkosten 0, und der Hinweis sagt es', () => {
    const stellen = bereich(
      'VZÄ | Kosten gesamt | Höchstbetrag | Sachkosten je VZÄ | Ist-Sachkosten',
      '1 | 60000 | 50000 | 9000 | 5000',
    );
    expect(spitz(stellen).at(-1)).toContain('Zeile 2: Ist-Kosten leer oder 0: Personalkosten 0');
    expect(schritte('SP-1', 'SPITZABRECHNUNG', stellen, EINE, ...JAHR)).toEqual(['Abrechnung Zeile 2 |  | ']);
  });

  test('SP-2 Ist-Kosten ohne Ist-Sachkosten: geplante Sachkosten zählen nicht, und der Hinweis sagt es', () => {
    const kopf = 'VZÄ | Kosten gesamt | Sachkosten je VZÄ | Höchstbetrag | Ist-Kosten | Ist-Sachkosten';
    const zeile = (ist: string): unknown =>
      spitz(bereich(kopf, `1 | 82000 | 9700 | 60000 | 83000 | ${ist}`)).at(-1);
    expect(zeile('0')).toContain('Zeile 2: Ist-Sachkosten leer oder 0: Sachkosten je VZÄ zählen nicht');
    expect(zeile('9700')).not.toContain('Ist-Sachkosten');
  });

  test('SP-4, TB-10 der Rechenweg endet mit Nachzahlungen - Erstattungen', () => {
    expect(schritte('SP-4', 'SPITZABRECHNUNG', SUEDKREIS, KOMMUNEN, ...JAHR).at(-1)).toBe(
      'Nachzahlungen - Erstattungen | 0,00 - 4.482,35 | -4482,35',
    );
    expect(schritte('SP-2', 'SPITZABRECHNUNG', SUEDKREIS, KOMMUNEN, ...JAHR)).toEqual(
      expect.arrayContaining([
        'Besetzte Monate | 12 - 3 | ',
        'Höchstbetrag nach Vakanz | 55.000,00 × 12 × 1 VZÄ / 12 × 9 / 12 | 41250',
      ]),
    );
  });
});

describe('VERWENDUNGSNACHWEIS', () => {
  test('VN-1, VN-3 Südkreis 2022: 137.500 bewilligt, 123.750 laut Abrechnung', () => {
    expect(zeilen('VERWENDUNGSNACHWEIS', SUEDKREIS, ...JAHR)).toEqual([
      'Abschnitt | Position | Lt. Bescheid | v.H. Bescheid | Lt. Abrechnung | v.H. Abrechnung | Abweichung | Hinweis',
      'Einnahmen | Eigenanteil | 50000 | 0,266667 | 45517,65 | 0,268909 | -4482,35 |',
      'Einnahmen | Leistungen Dritter | 0 | 0 | 0 | 0 | 0 |',
      'Einnahmen | Zuwendung des Landes | 137500 | 0,733333 | 123750 | 0,731091 | -13750 |',
      'Einnahmen | Insgesamt | 187500 | 1 | 169267,65 | 1 | -18232,35 |',
      'Ausgaben | Personalausgaben | 187500 | 1 | 169267,65 | 1 | -18232,35 |',
      'Ausgaben | Sachausgaben | 0 | 0 | 0 | 0 | 0 |',
      'Ausgaben | Insgesamt | 187500 | 1 | 169267,65 | 1 | -18232,35 |',
      'Ergebnis | Bewilligt | 137500 |  |  |  |  |',
      'Ergebnis | Ausgezahlt |  |  | 137500 |  |  |',
      `Ergebnis | Mögliche Erstattung |  |  | 13750 |  |  | ${VORSCHLAG}`,
      'Ergebnis | Möglicher Restbetrag |  |  | 0 |  |  |',
    ]);
  });

  test('VN-2 je Stelle', () => {
    const stellen = zeilen('VERWENDUNGSNACHWEIS', SUEDKREIS, ...JAHR, [['Ansicht', 'STELLEN']]);
    expect(stellen).toEqual([
      'Stelle | Kommune | Plan | Ist | Monate | Höchstbetrag | Zuwendung Plan | Zuwendung Ist | Ausgezahlt | Mögliche Erstattung | Möglicher Restbetrag | Eigenanteil Plan | Eigenanteil Ist | Hinweis',
      'FM 1 |  | 75000 | 74812,4 | 12 | 55000 | 55000 | 55000 | 55000 | 0 | 0 | 20000 | 19812,4 |',
      'FM 2 |  | 75000 | 56310,25 | 9 | 41250 | 55000 | 41250 | 55000 | 13750 | 0 | 20000 | 15060,25 |',
      'FM 3 |  | 37500 | 38145 | 12 | 27500 | 27500 | 27500 | 27500 | 0 | 0 | 10000 | 10645 |',
      `Summe |  | 187500 | 169267,65 |  | 123750 | 137500 | 123750 | 137500 | 13750 | 0 | 50000 | 45517,65 | ${VORSCHLAG}`,
    ]);
    expect(zeilen('VERWENDUNGSNACHWEIS', SUEDKREIS, ...JAHR, [['Ansicht', 'PLAN']])[1]).toContain(
      'Eigenanteil',
    );
  });

  test.each([
    [
      'ANTEIL 0,8',
      'VZÄ | Kosten gesamt | Art | Quote | Drittmittel | Ist-Kosten | Ist-Drittmittel | Ausgezahlt',
      '1 | 100000 | ANTEIL | 0,8 | 10000 | 92000 | 14000 | 80000',
      '80000 -> 70400;  -> 9600',
    ],
    [
      'FEHLBEDARF',
      'VZÄ | Kosten gesamt | Art | Drittmittel | Eigenmittel | Ist-Kosten | Ist-Drittmittel',
      '1 | 100000 | FEHLBEDARF | 15000 | 20000 | 92000 | 18000',
      '65000 -> 54000;  -> 0',
    ],
    [
      'FESTBETRAG',
      'VZÄ | Kosten gesamt | Art | Höchstbetrag | Ist-Kosten',
      '1 | 20000 | FESTBETRAG | 16700 | 15900,25',
      '16700 -> 15900,25;  -> 0',
    ],
    [
      'PAUSCHALE: was übrig ist, geht zurück',
      'VZÄ | Kosten gesamt | Art | Höchstbetrag | Ist-Kosten | Ausgezahlt',
      '1 | 57000 | PAUSCHALE | 57000 | 48750,30 | 57000',
      '57000 -> 48750,3;  -> 8249,7',
    ],
    [
      'VOLL ohne Höchstbetrag: der Bescheid begrenzt',
      'VZÄ | Kosten gesamt | Art | Drittmittel | Ist-Kosten',
      '1 | 80000 | VOLL | 8000 | 83000',
      '72000 -> 72000;  -> 0',
    ],
    [
      'Lünen: Personal und Sachkosten, ein Monat unbesetzt',
      'VZÄ | Kosten gesamt | Sachkosten je VZÄ | Höchstbetrag | Sachkosten-Höchstbetrag | Ist-Kosten | Ist-Sachkosten | Vakanz',
      '1 | 60000 | 9700 | 55000 | 9700 | 60500,75 | 6120,40 | 1',
      '64700 -> 56537,07;  -> 0',
    ],
  ])('SP-3, VN-4 %s', (_, kopf, zeile, erwartet) => {
    expect(zuwendung(kopf, zeile)).toBe(erwartet);
  });

  test('SP-2, SP-3 ein Höchstbetrag gesamt wird nicht gekürzt', () => {
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag gesamt | Ist-Kosten | Vakanz';
    expect(zuwendung(kopf, '1 | 75000 | 210000 | 205500,5 | 4', null, ['01.01.2022', '31.12.2024'])).toBe(
      '210000 -> 205500,5;  -> 0',
    );
  });

  test('SP-3 Kostenbasis GESAMT: die Sachkosten zählen zu den Kosten, kein Aufschlag', () => {
    const kopf = 'VZÄ | Kosten gesamt | Sachkosten je VZÄ | Höchstbetrag | Ist-Kosten | Ist-Sachkosten';
    expect(zuwendung(kopf, '1 | 50000 | 9700 | 57000 | 45000 | 8800,5', [['Kostenbasis', 'GESAMT']])).toBe(
      '57000 -> 53800,5;  -> 0',
    );
  });

  test('SP-1 Bewilligt ersetzt die geplante Zuwendung und begrenzt die abgerechnete', () => {
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag | Ist-Kosten | Bewilligt';
    expect(zuwendung(kopf, '1 | 60000 | 55000 | 60000 | 50000')).toBe('50000 -> 50000;  -> 0');
    expect(zuwendung(kopf, '1 | 60000 | 55000 | 40000 | 50000')).toBe('50000 -> 40000;  -> 0');
  });

  test('SP-3 OHNE und unter dem Mindestanteil gibt es nichts', () => {
    expect(zuwendung('VZÄ | Kosten gesamt | Art | Ist-Kosten', '1 | 60000 | OHNE | 50000')).toBe(
      '0 -> 0;  -> 0',
    );
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag | Mindestanteil | Ist-Kosten';
    expect(zuwendung(kopf, '0,4 | 60000 | 55000 | 0,5 | 50000')).toBe('0 -> 0;  -> 0');
  });

  test('SP-2 Gemeinkosten folgen den Ist-Kosten', () => {
    const kopf = 'VZÄ | Kosten gesamt | Höchstbetrag | Gemeinkosten | Ist-Kosten | Ist-Sachkosten';
    const [, , , , , , sach] = zeilen(
      'VERWENDUNGSNACHWEIS',
      bereich(kopf, '1 | 60000 | 55000 | 0,2 | 50000,04 | 0,5'),
      ...JAHR,
    );
    expect(sach).toBe('Ausgaben | Sachausgaben | 12000 | 0,166667 | 10000,51 | 0,166674 | -1999,49 |');
  });

  test('SP-6 Spenden zählen nicht zu den Drittmitteln, wo sie als Eigenmittel eingetragen sind', () => {
    const kopf = 'VZÄ | Kosten gesamt | Art | Eigenmittel | Ist-Kosten | Ist-Drittmittel';
    expect(zuwendung(kopf, '1 | 60000 | FEHLBEDARF | 5000 | 60000 | 0')).toBe('55000 -> 55000;  -> 0');
  });

  test('SP-2 ohne die Spalte Ist-Drittmittel gelten die geplanten, eine leere Zelle ist 0', () => {
    const mit = (kopf: string, zelle: string): string =>
      zuwendung(
        `VZÄ | Kosten gesamt | Höchstbetrag | Drittmittel | Ist-Kosten${kopf}`,
        `1 | 60000 | 58000 | 5000 | 60000${zelle}`,
      );
    expect(mit('', '')).toBe('55000 -> 55000;  -> 0');
    expect(mit(' | Ist-Drittmittel', ' | ')).toBe('55000 -> 58000;  -> 0');
  });

  test('VN-1 mehr Einnahmen als Ausgaben sind eine Überdeckung', () => {
    const stellen = bereich(
      'VZÄ | Kosten gesamt | Art | Höchstbetrag | Drittmittel',
      '1 | 60000 | HÖCHSTBETRAG | 55000 | 70000',
    );
    expect(zeilen('VERWENDUNGSNACHWEIS', stellen, ...JAHR)[4]).toBe(
      'Einnahmen | Insgesamt | 70000 | 1 | 70000 | 1 | 0 | Überdeckung (lt. Bescheid, lt. Abrechnung)',
    );
  });

  test('VN-1 eine Stelle außerhalb des Zeitraums zählt nicht; ohne Beträge bleiben die Anteile leer', () => {
    const stellen = bereich(
      'Stelle | VZÄ | Kosten gesamt | Höchstbetrag | Von',
      'A | 1 | 60000 | 55000 | 01.01.2023',
    );
    const formular = zeilen('VERWENDUNGSNACHWEIS', stellen, ...JAHR);
    expect(formular[1]).toBe('Einnahmen | Eigenanteil | 0 |  | 0 |  | 0 |');
    expect(formular.at(-1)).toBe(
      'Ergebnis | Möglicher Restbetrag |  |  | 0 |  |  | A: außerhalb des Zeitraums',
    );
  });

  test('VN-3, TB-10 der Rechenweg endet mit der Zuwendung laut Abrechnung', () => {
    expect(schritte('VN-1', 'VERWENDUNGSNACHWEIS', SUEDKREIS, ...JAHR)).toEqual([
      'Zuwendung laut Abrechnung | 55.000,00 + 41.250,00 + 27.500,00 | 123750',
    ]);
  });
});

test('TB-1 der Rechenweg nennt Drittmittel und Drittmittel je VZÄ in einer Summe', () => {
  const stellen = bereich(
    'VZÄ | Kosten gesamt | Höchstbetrag | Drittmittel | Drittmittel je VZÄ',
    '0,5 | 60000 | 50000 | 1000 | 9700',
  );
  expect(schritte('TB-1', 'EIGENANTEILE', stellen, ...JAHR)).toContain(
    'Drittmittel | (1.000,00 + 9.700,00 × 0,5 VZÄ) × 12 / 12 | 5850',
  );
});

test('PK-18 Stufen und Gruppen, die es in der Besoldungsordnung nicht gibt, sagen es in ihren Worten', () => {
  const kosten = (gruppe: string, stufe: number): string =>
    zeilen('PERSONALKOSTEN', gruppe, stufe, 1, '01.01.2026', '31.01.2026', [
      ['Beihilfe', 350],
      ['Versorgungszuschlag', 0.3],
    ])[0] ?? '';
  expect(kosten('A16', 3)).toMatch(/^NV: /);
  expect(kosten('A11', 1)).toMatch(/^(NV|WERT): /);
  const eigene = bereich(
    'Tarif | GültigAb | Gruppe | Stufe | Betrag',
    'LBesO-NRW | 01.01.2026 | A11 | 2 | 4000',
  );
  expect(zeilen('ENTGELT', 'A11', 5, '01.02.2026', 'LBesO-NRW', eigene)[0]).toMatch(/^(NV|WERT): /);
  expect(zeilen('ENTGELT', 'E9c', 3, '01.02.2026', 'LBesO-NRW')[0]).toContain('LBesO-NRW');
});
