import { bereich, eigenanteile, STELLE, WERT, type Zeile } from './bauen';
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
};

test('TB-1 jede Spalte von stellen hat hier ihren Fall', () => {
  expect(Object.keys(SPALTEN)).toEqual(VERTRAG.spalten['stellen']);
});

describe.each(Object.entries(SPALTEN))('TB-1 Option %s als Vorgabe der Spalte', (name, [wert, mehr = {}]) => {
  const basis: Zeile = { ...STELLE, ...mehr };
  const ohne: Zeile = Object.fromEntries(Object.entries(basis).filter(([k]) => k !== name));
  const gewollt = eigenanteile(bereich({ ...basis, [name]: wert }));

  test('gilt, wo die Zelle leer ist oder die Spalte fehlt', () => {
    expect(gewollt).not.toHaveProperty('code');
    expect(eigenanteile(bereich(ohne), [[name, wert]])).toEqual(gewollt);
    expect(eigenanteile(bereich({ ...ohne, [name]: null }), [[name, wert]])).toEqual(gewollt);
  });

  test('weicht der Zelle', () => {
    const zweite = eigenanteile(bereich({ ...ohne, [name]: wert }), [[name, basis[name] ?? null]]);
    expect(zweite).toEqual(gewollt);
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
