import { rufeAuf } from '../../src/berechnung/aufruf';
import { bereich, schritte, zeilen } from './aufruf';

const nimmAn = (...argumente: readonly unknown[]): string[] => zeilen('TARIFANNAHME', ...argumente).slice(1);
const KOPF = 'Ab | Prozent | Sockel | Mindestbetrag';
const betrag = (zeile: string | undefined): string | undefined => zeile?.split(' | ')[4];

describe('NB-3 Angenommene Tarifrunden', () => {
  test('E9c/3: 3 %, mindestens 110, dann 2 %', () => {
    const zwei = nimmAn(bereich(KOPF, '01.04.2027 | 0,03 | | 110', '01.04.2028 | 0,02 | 0 | 0'), null, '9c');
    expect(zwei).toHaveLength(12);
    expect(zwei[2]).toBe(
      'TVöD-VKA | 46478 | E9c | 3 | 4732,6 | Tarifannahme +3 %, mindestens 110,00 (KIM_Tarifannahmen Zeile 2) | Annahme',
    );
    expect(betrag(zwei[8])).toBe('4827,25');
  });

  test('die Runde von 2024 ergibt die veröffentlichte Tabelle, Zelle für Zelle', () => {
    const runde = bereich(KOPF, '01.03.2024 | 0,055 | 200 | 340');
    const ausgang = rufeAuf('TARIFANNAHME', [runde]);
    const gerechnet = ausgang.gelungen && Array.isArray(ausgang.wert) ? ausgang.wert.slice(1) : [];
    const eGruppen = gerechnet.filter((z) => String(z[2]).startsWith('E'));
    expect(eGruppen.length).toBeGreaterThan(90);
    for (const [, , gruppe, stufe, wert] of eGruppen) {
      const veroeffentlicht = rufeAuf('ENTGELT', [gruppe, stufe, '01.03.2024']);
      expect([gruppe, stufe, veroeffentlicht]).toEqual([gruppe, stufe, { gelungen: true, wert }]);
    }
  });

  test('Ausgangspunkt sind auch eigene Entgelte; Gruppen zählen einmal, auch unter einer Überschrift', () => {
    const tarife = bereich('GültigAb | Gruppe | Stufe | Betrag', '01.03.2027 | 9c | 3 | 5000');
    const gruppen = bereich('Gruppe', '9c', 'E9c', '');
    expect(nimmAn(bereich(KOPF, '01.04.2027 | | 100 |'), null, gruppen, tarife)).toEqual([
      'TVöD-VKA | 46478 | E9c | 3 | 5100 | Tarifannahme +100,00 (KIM_Tarifannahmen Zeile 2) | Annahme',
    ]);
  });

  test('eine Zeile ohne Erhöhung, falsche Reihenfolge, keine Tabelle davor, unbekannte Gruppe', () => {
    const satz = (...z: readonly string[]): string =>
      zeilen('TARIFANNAHME', bereich(KOPF, ...z), null, '9c')[0] ?? '';
    expect(satz('01.04.2027 | | 0 |')).toContain('Zeile 2, Spalte Prozent: Die Zeile erhöht nichts.');
    expect(satz('01.04.2027 | 0,03 | |', '01.04.2027 | 0,03 | |')).toContain(
      'Zeile 3, Spalte Ab: Die Annahmen stehen in der Reihenfolge',
    );
    expect(satz('01.01.2015 | 0,03 | |')).toMatch(
      /^NV: Argument „gruppen“: Für den 31\.12\.2014 ist kein Entgelt E9c/,
    );
    expect(satz('01.04.2027 | 3 | |')).toContain('Ein Anteil von 3');
    expect(satz(' | 3 | |')).toContain('Die Angabe ist leer oder 0');
    expect(zeilen('TARIFANNAHME', bereich(KOPF, '01.01.2015 | 0,03 | |'))[0]).toMatch(
      /^NV: Argument „annahmen“: Für den 31\.12\.2014/,
    );
    expect(zeilen('TARIFANNAHME', bereich(KOPF, '01.04.2027 | 0,03 | |'), null, bereich('9'))[0]).toContain(
      'gruppen“: Zeile 1, Spalte 1: Die Entgeltgruppe E9 gibt es',
    );
    expect(
      zeilen('TARIFANNAHME', bereich(KOPF, '01.04.2027 | 0,03 | |'), null, bereich('Gruppe'))[0],
    ).toContain('Der Bereich enthält keine Daten');
    expect(zeilen('TARIFANNAHME', bereich(KOPF))[0]).toContain('Der Bereich enthält keine Daten');
    expect(zeilen('TARIFANNAHME', null)[0]).toContain('Der Bereich enthält keine Daten');
  });

  test('eine Gruppe, die es am Tag davor noch nicht gibt, fehlt im Ergebnis', () => {
    const tarife = bereich('GültigAb | Gruppe | Stufe | Betrag', '01.01.2029 | P7 | 3 | 5000');
    const gruppen = nimmAn(bereich(KOPF, '01.04.2027 | 0,03 | |'), null, null, tarife).map(
      (z) => z.split(' | ')[2],
    );
    expect(gruppen).toContain('E9c');
    expect(gruppen).not.toContain('P7');
  });

  test('TB-10 der Rechenweg nennt jeden Betrag und endet mit ihrer Anzahl', () => {
    const weg = schritte('NB-3', 'TARIFANNAHME', bereich(KOPF, '01.04.2027 | 0,03 | | 110'), null, '9c');
    expect(weg[2]).toBe(
      'E9c Stufe 3 ab 01.04.2027 | max((4.594,76 + 0,00) × (1 + 3 %); 4.594,76 + 110,00) | 4732,6',
    );
    expect(weg.at(-1)).toBe('Anzahl der Beträge |  | 6');
  });
});

describe('KO-3 Spalten neben den Annahmen, von denen das Ergebnis nichts sagen kann', () => {
  const satz = (spalte: string, zelle: string): string =>
    zeilen(
      'TARIFANNAHME',
      bereich(`${KOPF} | ${spalte}`, `01.04.2027 | 0,03 | | | ${zelle}`),
      null,
      '9c',
    )[0] ?? '';

  test.each([
    ['Einmalzahlung', '500'],
    ['Laufzeit', '31.03.2028'],
    ['Zuschlag', '2 %'],
  ])('Zahlen und Tage unter „%s“ sind #WERT!', (spalte, zelle) => {
    expect(satz(spalte, zelle)).toBe(
      `WERT: Argument „annahmen“: Zeile 1, Spalte 5: Die Zahlen unter „${spalte}“ liest hier niemand; gelesen werden Ab, Prozent, Sockel, Mindestbetrag. Bitte die Überschrift berichtigen oder die Spalte weglassen.`,
    );
  });

  test('Text und leere Spalten stören nicht', () => {
    expect(satz('Bemerkung', 'Einigung vom Mai')).toMatch(/^Tarif \| /);
    expect(satz('Einmalzahlung', '')).toMatch(/^Tarif \| /);
    expect(satz('Einmalzahlung', '0')).toMatch(/^Tarif \| /);
  });

  test('eine Spalte, die nur die Zeilen zählt, stört auch nicht', () => {
    const gezaehlt = bereich('Nr | Ab | Prozent', '1 | 01.04.2027 | 0,03', '2 | 01.04.2028 | 0,02');
    expect(zeilen('TARIFANNAHME', gezaehlt, null, '9c')[0]).toMatch(/^Tarif \| /);
    const andere = bereich('Nr | Ab | Prozent', '2 | 01.04.2027 | 0,03', '1 | 01.04.2028 | 0,02');
    expect(zeilen('TARIFANNAHME', andere, null, '9c')[0]).toContain('Die Zahlen unter „Nr“');
  });

  test('Gruppe und Tarif sind eigene Argumente', () => {
    expect(satz('Entgeltgruppe', 'S')).toContain(
      'Bitte die Spalte „Entgeltgruppe“ weglassen und das Argument gruppen angeben.',
    );
    expect(satz('Tarif', 'TV-L')).toContain('das Argument tarif angeben');
  });

  test('andere Wörter für Ab und Mindestbetrag', () => {
    const andere = (kopf: string): string | undefined =>
      zeilen('TARIFANNAHME', bereich(kopf, '01.04.2027 | 0,03 | 110'), null, '9c')[0];
    expect(andere('Gültig ab | Prozent | Mindestbetrag')).toContain('Gemeint ist Ab?');
    expect(andere('Ab | Prozent | Mindestens')).toContain('Gemeint ist Mindestbetrag?');
  });

  test('eine Erhöhung ist wohl der Prozentsatz', () => {
    const ohne = bereich('Ab | Erhöhung | Sockel', '01.04.2027 | 0,03 | 100');
    expect(zeilen('TARIFANNAHME', ohne, null, '9c')[0]).toContain('Gemeint ist Prozent?');
  });
});

test('NB-4 die Annahme als tarife: dieselbe Erhöhung in einer Rechnung', () => {
  const annahme = rufeAuf('TARIFANNAHME', [bereich(KOPF, '01.04.2027 | 0,03 | | 110'), null, '9c']);
  if (!annahme.gelungen) throw new Error('Annahme');
  expect(zeilen('ENTGELT', '9c', 3, '01.05.2027', null, annahme.wert)).toEqual(['4732,6']);
  expect(zeilen('TARIFSTAND', '01.05.2027', null, annahme.wert)[0]).toContain('Annahme');
});
