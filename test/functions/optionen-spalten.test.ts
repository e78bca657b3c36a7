import { bereich, eigenanteile, ohneHinweis, STELLE, WERT, type Zeile } from './bauen';
import { VERTRAG } from './vertrag';

/** TB-1: for every input column a post that lacks it and a value. */
const SPALTEN: Readonly<Record<string, readonly [unknown, Zeile?]>> = {
  Stelle: ['X'],
  Kommune: ['Unna'],
  Gruppe: ['S11b'],
  Stufe: [5],
  VZÄ: [2.5],
  Von: ['01.03.2022'],
  Bis: [44_800],
  Seit: ['01.04.2019'],
  'Kosten gesamt': [60_000],
  'Sachkosten je VZÄ': [9_700],
  Baustein: [3],
  Merkmal: ['ASSISTENZ', { Baustein: 1 }],
  Höchstbetrag: [40_000],
  'Sachkosten-Höchstbetrag': [9_000, { 'Sachkosten je VZÄ': 9_700 }],
  Art: ['OHNE'],
  Quote: [0.5, { Art: 'ANTEIL' }],
  Drittmittel: [20_000],
  Eigenmittel: [30_000, { Art: 'FEHLBEDARF' }],
  Mindestanteil: [1.5],
  Gemeinkosten: [0.2],
  'Sachkosten-Quote': [0.5, { 'Sachkosten je VZÄ': 9_700, 'Sachkosten-Höchstbetrag': 9_000 }],
  'Drittmittel je VZÄ': [9_700],
  'Höchstbetrag gesamt': [40_000],
};

/** TB-8: what has come of a post is of no use to a plan. */
const IST: Zeile = {
  'Ist-Kosten': 1,
  'Ist-Sachkosten': 2,
  'Ist-Drittmittel': 3,
  Vakanz: 4,
  Bewilligt: 5,
  Ausgezahlt: 6,
};

/** Another value of the columns that the post does not have anyway. */
const ANDERE: Zeile = {
  ...{
    Kommune: 'Schwerte',
    Von: '01.05.2022',
    Bis: '30.06.2022',
    Seit: '01.04.2021',
    'Kosten gesamt': 70_000,
  },
  ...{ 'Sachkosten je VZÄ': 5_000, Baustein: 1, Merkmal: 'PERSONAL', 'Sachkosten-Höchstbetrag': 4_000 },
  ...{ Art: 'PAUSCHALE', Quote: 0.7, Drittmittel: 10_000, Eigenmittel: 10_000 },
  ...{ Mindestanteil: 0.1, Gemeinkosten: 0.1, 'Sachkosten-Quote': 0.4, 'Drittmittel je VZÄ': 100 },
  'Höchstbetrag gesamt': 30_000,
};

test('TB-1 jede Spalte von stellen hat hier ihren Fall', () => {
  expect([...Object.keys(SPALTEN), ...Object.keys(IST)]).toEqual(VERTRAG.spalten['stellen']);
});

test('TB-8 über das Ist einer Stelle gehen Plan und Hinweis hinweg, was immer dort steht', () => {
  const plan = eigenanteile(bereich(STELLE));
  expect(plan).not.toHaveProperty('code');
  expect(eigenanteile(bereich({ ...STELLE, ...IST }))).toEqual(plan);
  const falsch = Object.fromEntries(Object.keys(IST).map((name) => [name, 'noch offen']));
  expect(eigenanteile(bereich({ ...STELLE, ...falsch }))).toEqual(plan);
  expect(eigenanteile(bereich(STELLE), Object.entries(IST))).toEqual(plan);
});

describe.each(Object.entries(SPALTEN))('TB-1 Option %s als Vorgabe der Spalte', (name, [wert, mehr = {}]) => {
  const basis: Zeile = { ...STELLE, ...mehr };
  const ohne: Zeile = Object.fromEntries(Object.entries(basis).filter(([k]) => k !== name));
  const gewollt = eigenanteile(bereich({ ...basis, [name]: wert }));

  test('gilt, wo die Zelle leer ist oder die Spalte fehlt', () => {
    expect(gewollt).not.toHaveProperty('code');
    expect(eigenanteile(bereich(ohne), [[name, wert]])).toEqual(gewollt);
    const leereZelle = eigenanteile(bereich({ ...ohne, [name]: null }), [[name, wert]]);
    expect(ohneHinweis(leereZelle)).toEqual(ohneHinweis(gewollt));
  });

  test('weicht der Zelle', () => {
    const optionen = [[name, basis[name] ?? ANDERE[name]]];
    expect(eigenanteile(bereich({ ...ohne, [name]: wert }), optionen)).toEqual(gewollt);
    expect(ohneHinweis(eigenanteile(bereich(ohne), optionen))).not.toEqual(ohneHinweis(gewollt));
  });
});

test('TB-1 eine falsche Vorgabe nennt die Option, nicht die Zeilen, in denen sie gälte', () => {
  const zeilen = bereich({ ...STELLE, Gruppe: null }, { ...STELLE, Gruppe: null, Stelle: 'B' });
  expect(eigenanteile(zeilen, [['Gruppe', 'Chef']])).toEqual({
    code: '#N/A',
    text: expect.stringMatching(
      /^Argument „optionen“: Zeile 1, Spalte Wert \(Option Gruppe\): „Chef“ ist keine Entgeltgruppe. [^(]*$/,
    ) as unknown,
  });
  expect(eigenanteile(zeilen, [['Gruppe', '9']])).toEqual({
    code: '#N/A',
    text: expect.stringMatching(/^Argument „stellen“: Zeile 2 \(A\): Die Entgeltgruppe E9 [^(]*$/) as unknown,
  });
});

test('TB-1 die Wörter von Kostenbasis und Abrechnung', () => {
  for (const name of ['Kostenbasis', 'Abrechnung']) {
    const woerter = VERTRAG.optionen[name] ?? [];
    expect(woerter).not.toEqual([]);
    for (const wort of woerter)
      expect(eigenanteile(bereich(STELLE), [[name, wort]])).not.toHaveProperty('code');
    expect(eigenanteile(bereich(STELLE), [[name, 'x']])).toEqual(
      WERT(new RegExp(`\\(Option ${name}\\): „x“ ist nicht bekannt. Möglich sind ${woerter.join(', ')}\\.$`)),
    );
  }
});
