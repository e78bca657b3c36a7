import { bereich, schritte, zeilen } from './aufruf';

const JAHR = ['01.01.2022', '31.12.2022'] as const;
const UNNA = bereich('Kommune | Schlüssel', 'Unna | 1');
const KOPF = 'VZÄ | Kosten gesamt | Höchstbetrag';
const ZEILE = '1 | 60000 | 55000';

const mitSpalte = (name: string): unknown => bereich(`${KOPF} | ${name}`, `${ZEILE} | 5`);
const spitz = (stellen: unknown, kommunen: unknown = UNNA): string =>
  zeilen('SPITZABRECHNUNG', stellen, kommunen, ...JAHR).at(-1) ?? '';
const STELLEN = bereich(KOPF, ZEILE);

describe('KO-3 eine Spalte, die in ein anderes Argument gehört', () => {
  test.each([
    ['Abschlag', 'kommunen'],
    ['Schlüssel', 'kommunen'],
    ['Ansicht', 'optionen'],
    ['Höchstens', 'optionen'],
    ['Termine', 'optionen'],
  ])('%s in stellen gehört in %s', (name, argument) => {
    const satz = `nicht gelesen: ${name} (gehört in ${argument})`;
    expect(spitz(mitSpalte(name))).toContain(satz);
    expect(zeilen('EIGENANTEILE', mitSpalte(name), ...JAHR).at(-1)).toContain(satz);
  });

  test.each(['Ist-Kosten', 'Vakanz', 'Ausgezahlt'])('%s in kommunen gehört in stellen', (name) => {
    const kommunen = bereich(`Kommune | Schlüssel | ${name}`, 'Unna | 1 | 5');
    expect(spitz(STELLEN, kommunen)).toContain(`kommunen: nicht gelesen: ${name} (gehört in stellen)`);
  });

  test('was eine Liste von Kommunen ohnehin haben mag, gehört nirgendwohin', () => {
    const kommunen = bereich('Kommune | Schlüssel | VZÄ | Bemerkung', 'Unna | 1 | 5 | x');
    expect(spitz(STELLEN, kommunen)).toMatch(/kommunen: nicht gelesen: VZÄ, Bemerkung$/);
  });
});

describe('KO-3 ein Name mit Jahr, und andere Wörter für das Ist und den Abschlag', () => {
  test.each([
    ['Ist-Kosten 2022', 'Ist-Kosten'],
    ['Vakanz 2022', 'Vakanz'],
    ['Ist 2022', 'Ist-Kosten'],
    ['Kosten Ist', 'Ist-Kosten'],
    ['Sachkosten Ist', 'Ist-Sachkosten'],
    ['Drittmittel Ist', 'Ist-Drittmittel'],
    ['Auszahlungen', 'Ausgezahlt'],
    ['Bewilligung', 'Bewilligt'],
  ])('„%s“ in stellen: Gemeint ist %s?', (name, gemeint) => {
    const satz = `Die Überschrift „${name}“ ist nicht bekannt. Gemeint ist ${gemeint}?`;
    expect(spitz(mitSpalte(name))).toContain(satz);
    const beide = bereich(`${KOPF} | ${name} | ${gemeint}`, `${ZEILE} | 5 | 1`);
    expect(spitz(beide)).toContain(`nicht gelesen: ${name}`);
    expect(zeilen('EIGENANTEILE', mitSpalte(name), ...JAHR).at(-1)).toContain(`nicht gelesen: ${name}`);
  });

  test.each(['Abschlag 2022', 'Abschläge 2022', 'Vorauszahlung', 'geleistete Abschläge'])(
    '„%s“ in kommunen: Gemeint ist Abschlag?',
    (name) => {
      const kommunen = bereich(`Kommune | Schlüssel | ${name}`, 'Unna | 1 | 5');
      expect(spitz(STELLEN, kommunen)).toContain('Gemeint ist Abschlag?');
      expect(zeilen('KOSTENTEILUNG', 5, kommunen)[1]).toBe('Unna | 1 | 1 | 5');
    },
  );

  test('ein Tag oder ein Name mit Jahr ist eine eigene Spalte', () => {
    for (const name of ['Bis 2022', 'Stelle 2022', 'Baustein 2022', '2022'])
      expect(zeilen('EIGENANTEILE', mitSpalte(name), ...JAHR).at(-1)).toContain(`nicht gelesen: ${name}`);
  });
});

describe('TB-6, KO-3 eigene Ergebnisse als kommunen', () => {
  const schluessel = bereich(
    'Kommune | Rechnerisch | Schlüssel | Hinweis',
    'Unna | 1 | 1 | Festwert: Rat',
    'Summe | 1 | 1 |',
  );

  test('was ein Ergebnis sonst enthält, hat niemand ausgefüllt', () => {
    expect(spitz(STELLEN, schluessel)).toMatch(/kommunen: Ergebniszeile \(Zeile 3\) nicht mitgerechnet$/);
    expect(schritte('KO-3', 'KOSTENTEILUNG', 100, schluessel)).toEqual([]);
    const teilung = bereich('Kommune | Schlüssel | Anteil | Betrag', 'Unna | 1 | 1 | 5');
    expect(schritte('KO-3', 'KOSTENTEILUNG', 100, teilung)).toEqual([]);
  });

  test('eine Spalte daneben wird genannt, und eine einzelne wie im Ergebnis auch', () => {
    const weitere = schluessel.map((z, i) => [...z, i === 0 ? 'Bemerkung' : 'x']);
    expect(schritte('KO-3', 'KOSTENTEILUNG', 100, weitere)).toEqual([
      'Zur Tabelle | kommunen: nicht gelesen: Bemerkung | ',
    ]);
    expect(
      schritte('KO-3', 'KOSTENTEILUNG', 100, bereich('Kommune | Schlüssel | Betrag', 'U | 1 | 5')),
    ).toEqual(['Zur Tabelle | kommunen: nicht gelesen: Betrag | ']);
  });
});
