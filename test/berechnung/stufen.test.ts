import { bereich, schritte, zeilen } from './aufruf';

const teile = (betrag: number, kommunen: unknown, stufen: unknown, rundung?: number): string[] =>
  zeilen('KOSTENTEILUNG', betrag, kommunen, rundung, undefined, stufen).slice(1);
const KOPF = 'Art | Wert | Träger';
const VIER = bereich(
  'Kommune | Schlüssel',
  'Schwerte | 39',
  'Unna | 35',
  'Fröndenberg | 14',
  'Holzwickede | 12',
);

describe('SL-7 Stufen vor dem Schlüssel', () => {
  test('VHS Miltenberg 2010', () => {
    const kommunen = bereich('Kommune | Schlüssel', 'Stadt | 1717', 'Schneeberg | 169');
    const stufen = bereich(
      KOPF,
      'ÜBER | 40903,35 | Stadt',
      'ANTEIL | 0,25 | Landkreis',
      'ANTEIL | 0,4 | Stadt',
    );
    expect(teile(56_480.51, kommunen, stufen)).toEqual([
      'Stadt | 1717 | 0,910392 | 44605,31',
      'Schneeberg | 169 | 0,089608 | 1649,36',
      'Landkreis |  |  | 10225,84',
      'Summe | 1886 | 1 | 56480,51',
    ]);
    expect(schritte('SL-7', 'KOSTENTEILUNG', 56_480.51, kommunen, null, null, stufen)).toEqual([
      'Stufe 1 (ÜBER): Stadt | max(0; 56.480,51 - 40.903,35) | 15577,16',
      'Stufe 2 (ANTEIL): Landkreis | 25 % × 40.903,35 | 10225,84',
      'Stufe 3 (ANTEIL): Stadt | 40 % × 30.677,51 | 12271',
      'Rest für den Schlüssel | 18.406,51 | 18406,51',
    ]);
  });

  test('VHS Miltenberg 2020: über dem Deckel', () => {
    const kommunen = bereich('Kommune | Schlüssel', 'andere | 705', 'Kleinheubach | 82', 'Schneeberg | 52');
    const stufen = bereich(KOPF, 'ÜBER | 80000 | Stadt', 'ANTEIL | 0,25 | Landkreis', 'ANTEIL | 0,4 | Stadt');
    const betraege = teile(113_132.56, kommunen, stufen);
    expect(betraege.slice(1, 3).map((z) => z.split(' | ')[3])).toEqual(['3518,47', '2231,23']);
    expect(betraege.slice(3, 5)).toEqual(['Stadt |  |  | 57132,56', 'Landkreis |  |  | 20000']);
  });

  test('Sockel von jeder Kommune, dann nach Schlüssel; eine Erstattung spiegelt', () => {
    const soll = ['18138,38', '16534,44', '8113,78', '7311,81', '50098,41'];
    const betraege = (b: number): (string | undefined)[] =>
      teile(b, VIER, bereich(KOPF, 'Festbetrag | 2500 | alle')).map((z) => z.split(' | ')[3]);
    expect(betraege(50_098.41)).toEqual(soll);
    expect(betraege(-50_098.41)).toEqual(soll.map((b) => `-${b}`));
    expect(teile(50_098.41, VIER, bereich('Art | Wert', 'FESTBETRAG | 2500'))[0]).toContain('18138,38');
  });

  test('Festbetrag eines Trägers höchstens so viel, wie da ist; Preis je Einheit; wer keinen Schlüssel hat', () => {
    const kommunen = bereich('Kommune | Schlüssel', 'A | 3', 'B | 1', 'C | 0');
    expect(teile(100, kommunen, bereich(KOPF, 'FESTBETRAG | 250 | Land'))).toEqual([
      'A | 3 | 0,75 | 0',
      'B | 1 | 0,25 | 0',
      'C | 0 | 0 | 0',
      'Land |  |  | 100',
      'Summe | 4 | 1 | 100',
    ]);
    expect(teile(100, kommunen, bereich(KOPF, 'JE EINHEIT | 10,005 |', 'FESTBETRAG | 5 | ALLE'))).toEqual([
      'A | 3 | 0,75 | 72,5',
      'B | 1 | 0,25 | 27,5',
      'C | 0 | 0 | 0',
      'Summe | 4 | 1 | 100',
    ]);
    expect(
      schritte('SL-7', 'KOSTENTEILUNG', 100, kommunen, null, null, bereich(KOPF, 'JE EINHEIT | 10,005 |')),
    ).toEqual([
      'Stufe 1 (JE EINHEIT): A | 10,005 × 3 | 30,02',
      'Stufe 1 (JE EINHEIT): B | 10,005 × 1 | 10,01',
      'Rest für den Schlüssel | 59,97 | 59,97',
    ]);
    expect(
      schritte('SL-7', 'KOSTENTEILUNG', 100, kommunen, null, null, bereich(KOPF, 'FESTBETRAG | 5 |'))[0],
    ).toBe('Stufe 1 (FESTBETRAG): A | 5,00 | 5');
    expect(
      schritte(
        'SL-7',
        'KOSTENTEILUNG',
        -100,
        kommunen,
        null,
        null,
        bereich(KOPF, 'FESTBETRAG | 5 | Land'),
      )[0],
    ).toBe('Stufe 1 (FESTBETRAG): Land | min(100,00; 5,00) | -5');
  });

  test('der Rest wird gerundet, die Differenz bekommt ihre Zeile', () => {
    expect(teile(50_098.417, VIER, bereich(KOPF, 'FESTBETRAG | 98 | Land'), 500).slice(4)).toEqual([
      'Land |  |  | 98',
      'Rundung |  |  | 0,417',
      'Summe | 100 | 1 | 50098,417',
    ]);
  });

  test('was nicht geht, mit seiner Zeile', () => {
    const satz = (...z: readonly string[]): string =>
      zeilen('KOSTENTEILUNG', 1000, VIER, null, null, bereich(...z))[0] ?? '';
    expect(satz(KOPF, 'FESTBETRAG | 2500 | ALLE')).toContain(
      'stufen“: Zeile 2: FESTBETRAG für alle Kommunen ergibt 10.000,00 EUR, übrig sind nur 1.000,00 EUR',
    );
    expect(satz(KOPF, 'JE EINHEIT | 11 |')).toContain('JE EINHEIT für alle Kommunen ergibt 1.100,00 EUR');
    expect(satz(KOPF, 'JE EINHEIT | 1 | Land')).toContain(
      'Zeile 2, Spalte Träger: JE EINHEIT zahlt jede Kommune',
    );
    expect(satz(KOPF, 'ÜBER | 500 |')).toContain('Zeile 2, Spalte Träger: Zu ÜBER gehört ein Träger');
    expect(satz(KOPF, 'ANTEIL | 25 | Land')).toContain('Zeile 2, Spalte Wert: Ein Anteil von 25');
    expect(satz(KOPF, 'DECKEL | 500 | Land')).toContain(
      '„DECKEL“ ist nicht bekannt. Möglich sind ÜBER, FESTBETRAG, ANTEIL, JE EINHEIT.',
    );
    for (const leer of ['', '0'])
      expect(satz(KOPF, `ÜBER | ${leer} | Land`)).toContain(
        'Zeile 2, Spalte Wert: Die Angabe ist leer oder 0',
      );
    expect(satz('Art | Träger', 'ÜBER | Land')).toContain('Die Spalte Wert fehlt.');
  });
});

test('SL-8 ein Träger, der zweimal vorkommt, steht einmal da, in der Reihenfolge des ersten Mals', () => {
  const stufen = bereich(
    KOPF,
    'FESTBETRAG | 10 | Land',
    'FESTBETRAG | 20 | unna',
    'FESTBETRAG | 5 | Bund',
    'FESTBETRAG | 1 | LAND',
  );
  expect(teile(136, VIER, stufen)).toEqual([
    'Schwerte | 39 | 0,39 | 39',
    'Unna | 35 | 0,35 | 55',
    'Fröndenberg | 14 | 0,14 | 14',
    'Holzwickede | 12 | 0,12 | 12',
    'Land |  |  | 11',
    'Bund |  |  | 5',
    'Summe | 100 | 1 | 136',
  ]);
});

test('SL-7 ohne Stufen ist alles wie zuvor', () => {
  expect(teile(50_098.41, VIER, null)).toEqual(zeilen('KOSTENTEILUNG', 50_098.41, VIER).slice(1));
});

test('KO-3 Zahlen neben den Stufen liest niemand, und eine Kommune ist wohl der Träger', () => {
  const kommunen = bereich('Kommune | Schlüssel', 'Unna | 1');
  const satz = (...stufen: readonly string[]): string | undefined =>
    zeilen('KOSTENTEILUNG', 100, kommunen, null, null, bereich(...stufen))[0];
  expect(satz('Art | Wert | Träger | Höchstens', 'ÜBER | 50 | Kreis | 20')).toContain(
    'Die Zahlen unter „Höchstens“ liest hier niemand; gelesen werden Art, Wert, Träger.',
  );
  expect(satz('Art | Wert | Träger | Bemerkung', 'ÜBER | 50 | Kreis | § 3')).toMatch(/^Kommune \| /);
  expect(satz('Stufe | Art | Wert | Träger', '1 | ÜBER | 50 | Kreis')).toMatch(/^Kommune \| /);
  expect(satz('Art | Betrag | Träger', 'ÜBER | 50 | Kreis')).toContain('Gemeint ist Wert?');
  expect(satz('Art | Wert | Kommune', 'FESTBETRAG | 50 | Unna')).toContain('Gemeint ist Träger?');
});
