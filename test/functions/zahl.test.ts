import { fehler, tabelle, zahl } from './aufruf';
import { anfang, bereich, code, eigenanteile, mit, STELLE, WERT } from './bauen';
import { plaetze } from './stellen';

const BETRAEGE = plaetze(
  'kosten',
  'hoechstbetrag',
  'drittmittel',
  'eigenmittel',
  'betrag',
  'wochenstunden',
  'vollzeit',
);
const ZAHLEN = [...BETRAEGE, ...plaetze('vzae', 'monate', 'quote', 'rundung')];
const NICHT_NEGATIV = ZAHLEN.filter((p) => p.name !== 'betrag');

describe('RU-2 Zahlen kommen mit 15 Stellen an', () => {
  test('0,1+0,2 ist 0,3', () => {
    expect(tabelle('VERTEILUNG', 0.1 + 0.2, [[1]], 0.1)).toEqual([[0.3]]);
    expect(zahl('EIGENANTEIL', 0.1 + 0.2, 1, 0, 12, 'OHNE')).toBe(0.3);
    expect(zahl('FOERDERUNG', 1_000, 0.1 + 0.2, 1_000)).toBe(zahl('FOERDERUNG', 1_000, 0.3, 1_000));
  });

  test('der halbe Cent wird so gerundet, wie er dasteht', () => {
    // 1.005 is stored as 1.00499999999999989...
    expect(tabelle('VERTEILUNG', 1.005, [[1]])).toEqual([[1.01]]);
    expect(tabelle('VERTEILUNG', -1.005, [[1]])).toEqual([[-1.01]]);
    expect(zahl('FOERDERUNG', 10, 1.005, 1)).toBe(1.01);
  });

  test('die 16. Stelle zählt nicht mehr', () => {
    const genau = 1_234_567_890_123.45;
    expect(zahl('EIGENANTEIL', genau + 0.0002, 1, 0, 12, 'OHNE')).toBe(genau);
    expect(zahl('VZAE', 1 / 3, 1)).toBe(0.333_333_333_333_333);
  });
});

describe.each(BETRAEGE)('RU-2 $id, Argument „$name“', ({ id, i, name }) => {
  test('10 Billionen gehen, mehr ist #WERT!', () => {
    const grenze = fehler(id, ...mit(id, { [i]: 1e13 + 0.01 }));
    expect(grenze.code).toBe('#VALUE!');
    expect(grenze.text).toMatch(new RegExp(`${anfang(name)}Werte über 10 Billionen`));
    expect(fehler(id, ...mit(id, { [i]: -1e13 - 1 })).code).toBe('#VALUE!');
  });
});

test('RU-2 10 Billionen selbst werden berechnet', () => {
  expect(zahl('EIGENANTEIL', 1e13, 1, 0, 12, 'OHNE')).toBe(1e13);
  expect(tabelle('VERTEILUNG', -1e13, [[1], [1]])).toEqual([[-5e12], [-5e12]]);
});

test('RU-2 auch ein Ergebnis über 10 Billionen ist #WERT!', () => {
  expect(fehler('FOERDERUNG', 1, 1e6, 1e8, 12, 'PAUSCHALE').text).toMatch(
    /^Das Ergebnis liegt über 10 Billionen/,
  );
});

test.each(NICHT_NEGATIV)('FO-6 $id: „$name“ darf nicht negativ sein', ({ id, i, name }) => {
  const { code: c, text } = fehler(id, ...mit(id, { [i]: -1 }));
  expect(c).toBe('#VALUE!');
  expect(text).toMatch(
    name === 'wochenstunden' || name === 'vollzeit' ? /nicht negativ/ : new RegExp(`„${name}“`),
  );
});

test.each(ZAHLEN)('FE-1 $id: „$name“ nimmt keine Wörter', ({ id, i, name }) => {
  for (const wert of ['viel', '12 Stück', '1e3', true]) {
    const { code: c, text } = fehler(id, ...mit(id, { [i]: wert }));
    expect(c).toBe('#VALUE!');
    expect(text).toMatch(new RegExp(`${anfang(name)}Hier wird eine Zahl gebraucht, gefunden wurde de[rn]`));
  }
});

describe('RU-3 Anteile über 1', () => {
  const HINWEIS = /Bitte 80 % als 0,8 oder als 80 % eingeben/;
  const GEMEINT =
    /Ein Anteil von 4,5 \(450 %\) ist nicht möglich. Gemeint ist wohl 4,5 %. Bitte 4,5 % als 0,045 /;

  test.each(['FOERDERUNG', 'EIGENANTEIL', 'DECKUNGSGRAD'])('%s, quote', (id) => {
    for (const quote of [80, 800]) {
      const { code: c, text } = fehler(id, ...mit(id, { 5: quote }));
      expect(c).toBe('#VALUE!');
      expect(text).toMatch(HINWEIS);
    }
    expect(code(id, ...mit(id, { 5: 1 }))).toBe('');
    expect(fehler(id, ...mit(id, { 5: 70 })).text).toBe(
      'Argument „quote“: Eine Quote von 70 (7.000 %) ist nicht möglich. Gemeint ist wohl 70 %. Bitte 70 % als 0,7 oder als 70 % eingeben.',
    );
  });

  test.each(['Leistungsentgelt', 'Umlage', 'Sanierungsgeld', 'U2', 'Zusatzbeitrag', 'Quote'])(
    'Option %s',
    (name) => {
      expect(eigenanteile(bereich(STELLE), [[name, 4.5]])).toEqual(
        WERT(
          new RegExp(
            `^Argument „optionen“: Zeile 1, Spalte Wert \\(Option ${name}\\): ${GEMEINT.source.replace('Ein Anteil', name === 'Quote' ? 'Eine Quote' : 'Ein Anteil')}`,
          ),
        ),
      );
    },
  );

  test('Spalte Quote, Spalte Wert eines Satzes', () => {
    expect(eigenanteile(bereich({ ...STELLE, Quote: 80 }))).toHaveProperty(
      'text',
      expect.stringMatching(HINWEIS),
    );
    const parameter = bereich(
      { Parameter: 'U2', GültigAb: '01.01.2022', Wert: 0.66 },
      { Parameter: 'Umlage', GültigAb: '01.01.2022', Wert: 4.5 },
    );
    expect(eigenanteile(bereich(STELLE), null, null, null, parameter)).toEqual(
      WERT(new RegExp(`^Argument „parameter“: Zeile 3, Spalte Wert: ${GEMEINT.source}`)),
    );
  });

  test('Beträge in EUR sind keine Anteile', () => {
    const parameter = bereich({
      Parameter: 'BBG RV',
      GültigAb: '01.01.2022',
      GültigBis: '31.12.2022',
      Wert: 7_000,
    });
    expect(eigenanteile(bereich(STELLE), null, null, null, parameter)).not.toHaveProperty('code');
  });
});
