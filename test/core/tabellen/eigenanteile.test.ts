import { eigenanteile } from '../../../src/core/tabellen/eigenanteile';
import { mitSpur } from '../hilfen';
import { betraege, rahmen, stelle, stellen, tabelle, type Angaben } from './hilfen';

const SUEDKREIS: Angaben = { name: 'CM Südkreis', vzae: '2.5', hoechst: '55000', sachkosten: '9700' };

describe('die Vereinbarung Südkreis', () => {
  test('TB-1 ein volles Jahr auf der Tabelle von 2022: 187.574,17 Kosten, 50.074,17 Eigenanteil', () => {
    expect(tabelle([SUEDKREIS], '01.04.2022-31.03.2023')[0]).toBe(
      '163324.17 | 24250.00 | 0.00 | 137500.00 | 0.00 | 50074.17',
    );
  });

  test('TB-1 das Kalenderjahr 2022: 49.308,99', () => {
    expect(tabelle([SUEDKREIS], '01.01.2022-31.12.2022')[0]).toBe(
      '162558.99 | 24250.00 | 0.00 | 137500.00 | 0.00 | 49308.99',
    );
  });

  test('TB-5 die Laufzeit wird je Jahr abgerechnet: 9.991,16 + 49.308,99 = 59.300,15', () => {
    expect(tabelle([SUEDKREIS], '15.10.2021-31.12.2021')[0]).toMatch(/9991\.16$/);
    expect(tabelle([SUEDKREIS], '15.10.2021-31.12.2022')[0]).toMatch(/59300\.15$/);
  });
});

describe('Zeilen und Summe', () => {
  const angaben: Angaben[] = [
    { name: 'A', kosten: '50000', hoechst: '55000' },
    { name: 'B', kosten: '60000', hoechst: '55000' },
    { name: 'C', kosten: '0', art: 'OHNE' },
  ];

  test('TB-1 EA-2 je Stelle, dann summiert: eine billige füllt nicht die Lücke einer teuren', () => {
    expect(tabelle(angaben, '01.01.2022-31.12.2022')).toEqual([
      '50000.00 | 0.00 | 0.00 | 50000.00 | 0.00 | 0.00',
      '60000.00 | 0.00 | 0.00 | 55000.00 | 0.00 | 5000.00',
      '0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00',
      '110000.00 | 0.00 | 0.00 | 105000.00 | 0.00 | 5000.00',
    ]);
  });

  test('TB-1 DG-1 Deckungsgrad je Zeile und der Summe, leer bei Kosten 0', () => {
    const { zeilen, summe } = eigenanteile(stellen(angaben), rahmen('01.01.2022-31.12.2022'));
    expect([...zeilen, summe].map((z) => z.deckungsgrad?.toFixed(4) ?? '')).toEqual([
      '1.0000',
      '0.9167',
      '',
      '0.9545',
    ]);
    expect(summe.stelle).toBe('Summe');
  });
});

describe('Spalten', () => {
  const JAHR = '01.01.2022-31.12.2022';

  test('TB-1 Kosten gesamt ersetzt den Tarif und wird nach Monaten genommen', () => {
    expect(tabelle([{ kosten: '60000', hoechst: '55000' }], '15.10.2021-31.12.2021')[0]).toBe(
      '12741.94 | 0.00 | 0.00 | 11680.11 | 0.00 | 1061.83',
    );
  });

  test('TB-1 Sachkosten, Drittmittel und Eigenmittel sind Jahresbeträge; Sachkosten je VZÄ', () => {
    expect(
      tabelle(
        [{ kosten: '60000', vzae: '0.5', sachkosten: '9700', drittmittel: '1200', hoechst: '55000' }],
        '01.07.2022-31.12.2022',
      )[0],
    ).toBe('30000.00 | 2425.00 | 600.00 | 13750.00 | 0.00 | 18075.00');
    expect(
      tabelle(
        [{ kosten: '60000', eigenmittel: '6000', hoechst: '90000', art: 'FEHLBEDARF' }],
        '01.07.2022-31.12.2022',
      )[0],
    ).toBe('30000.00 | 0.00 | 0.00 | 27000.00 | 0.00 | 3000.00');
  });

  test.each([
    ['unter den Sachkosten', '5700', '5700.00', '9000.00'],
    ['über den Sachkosten', '20000', '9700.00', '5000.00'],
    ['null', '0', '0.00', '14700.00'],
  ])('TB-1 Sachkosten-Höchstbetrag %s', (_, sachHoechst, sach, eigen) => {
    const zeile = tabelle([{ kosten: '60000', sachkosten: '9700', hoechst: '55000', sachHoechst }], JAHR)[0];
    expect(zeile).toBe(`60000.00 | 9700.00 | 0.00 | ${(55000 + Number(sach)).toFixed(2)} | 0.00 | ${eigen}`);
  });

  test('TB-1 ohne Sachkosten-Höchstbetrag werden Sachkosten nicht gefördert', () => {
    expect(tabelle([{ kosten: '50000', sachkosten: '9700', hoechst: '55000' }], JAHR)[0]).toBe(
      '50000.00 | 9700.00 | 0.00 | 50000.00 | 0.00 | 9700.00',
    );
  });

  test('TB-1 Kostenbasis GESAMT: der Höchstbetrag deckt Personal- und Sachkosten zusammen', () => {
    const angaben = { kosten: '50000', sachkosten: '9700', hoechst: '55000', sachHoechst: '9700' };
    expect(tabelle([angaben], JAHR, { kostenbasis: 'GESAMT' })[0]).toBe(
      '50000.00 | 9700.00 | 0.00 | 55000.00 | 0.00 | 4700.00',
    );
  });

  test('TB-1 die Art OHNE fördert auch keine Sachkosten', () => {
    expect(
      tabelle(
        [{ kosten: '50000', sachkosten: '9700', sachHoechst: '9700', art: 'OHNE', hoechst: '1' }],
        JAHR,
      )[0],
    ).toBe('50000.00 | 9700.00 | 0.00 | 0.00 | 0.00 | 59700.00');
  });

  test('TB-1 ANTEIL und PAUSCHALE in der Tabelle', () => {
    expect(tabelle([{ kosten: '60000', hoechst: '90000', art: 'ANTEIL', quote: '0.8' }], JAHR)[0]).toMatch(
      /48000.00 \| 0.00 \| 12000.00$/,
    );
    expect(
      tabelle([{ kosten: '50000', hoechst: '57000', art: 'PAUSCHALE', drittmittel: '60000' }], JAHR)[0],
    ).toBe('50000.00 | 0.00 | 60000.00 | 57000.00 | 67000.00 | 0.00');
  });
});

describe('Zeiträume', () => {
  test('TB-1 nur der Teil der Stelle im Zeitraum zählt, außerhalb nichts', () => {
    const angaben = { kosten: '60000', hoechst: '55000', zeit: '01.07.2021-30.06.2022' };
    expect(tabelle([angaben], '01.01.2022-31.12.2022')[0]).toBe(
      '30000.00 | 0.00 | 0.00 | 27500.00 | 0.00 | 2500.00',
    );
    expect(tabelle([angaben], '01.01.2023-31.12.2023')[0]).toBe('0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00');
  });

  test('PK-10 für Einmalzahlungen zählt die ganze Stelle, nicht der Zeitraum der Tabelle', () => {
    const je = (zeit: string): number =>
      Number(tabelle([{ art: 'OHNE', zeit }], '01.06.2023-30.06.2023')[0]?.split(' | ')[0]);
    expect((je('01.05.2023-31.12.2023') - je('02.05.2023-31.12.2023')).toFixed(2)).toBe('1240.00');
  });

  test.each([
    ['TAGGENAU', '2741.94'],
    ['VOLL', '0.00'],
    ['ANGEFANGEN', '5000.00'],
    ['30/360', '2666.67'],
  ] as const)('TB-1 Monatsmethode %s gilt für Jahresbeträge und Höchstbetrag', (monatsmethode, betrag) => {
    const angaben = { kosten: '60000', hoechst: '60000', sachkosten: '60000', drittmittel: '60000' };
    const zeile = tabelle([angaben], '15.10.2021-31.10.2021', { monatsmethode })[0]?.split(' | ') ?? [];
    expect(zeile.slice(0, 3)).toEqual([betrag, betrag, betrag]);
  });

  test('TB-1 mit Seit steigt die Stelle in der Tabelle auf', () => {
    const je = (seit?: string): string | undefined =>
      tabelle(
        [{ stufe: 2, art: 'OHNE', ...(seit === undefined ? {} : { seit }) }],
        '01.01.2022-31.12.2022',
      )[0];
    expect(je('01.08.2020')).not.toBe(je());
  });
});

describe('Ablehnungen', () => {
  const rechne = (a: Angaben): unknown => eigenanteile([stelle(a, 7)], rahmen('01.01.2022-31.12.2022'));

  test.each([
    [{ name: 'CM', gruppe: null, hoechst: '1' }, 'Zeile 7 (CM): Gruppe und Stufe fehlen'],
    [{ kosten: '1' }, 'Zeile 7: Höchstbetrag oder Baustein fehlt'],
    [{ hoechst: '1', art: 'ANTEIL' }, 'Zeile 7: Die Art ANTEIL braucht eine Quote'],
    [{ gruppe: 'E9', hoechst: '1' }, 'Zeile 7: Die Entgeltgruppe E9 gibt es im TVöD-VKA nicht allein'],
  ] as [Angaben, string][])('FE-2 %p nennt die Zeile', (angaben, text) => {
    expect(() => rechne(angaben)).toThrow(text);
  });
});

test('TB-1 der Rechenweg nennt Stelle, Jahr, Kosten, Förderung und als letzten Betrag die Summe', () => {
  const schritte = mitSpur((s) =>
    eigenanteile(
      stellen([{ ...SUEDKREIS, drittmittel: '1000', sachHoechst: '5000' }]),
      rahmen('01.01.2022-31.12.2022'),
      s,
    ),
  );
  const namen = schritte.map((s) => s.schritt);
  for (const name of [
    'Stelle CM Südkreis',
    'Jahr 2022',
    'Sachkosten',
    'Drittmittel',
    'Höchstbetrag',
    'Höchstbetrag Sachkosten',
    'Förderung Sachkosten',
    'Eigenanteil',
  ]) {
    expect(namen).toContain(name);
  }
  expect([schritte.at(-1)?.schritt, schritte.at(-1)?.betrag?.toFixed(2)]).toEqual([
    'Summe Eigenanteil',
    '35808.99',
  ]);
});

test('TB-1 eine Stelle ohne Namen heißt im Rechenweg nach ihrer Zeile', () => {
  const [erster] = mitSpur((s) =>
    eigenanteile([stelle({ kosten: '1', art: 'OHNE' }, 9)], rahmen('01.01.2022-31.12.2022'), s),
  );
  expect(erster?.schritt).toBe('Zeile 9');
});

test('TB-1 gleiche Zeilen werden einmal gerechnet und geben dasselbe wie einzeln', () => {
  const zwei = eigenanteile(
    stellen([
      { name: 'A', hoechst: '55000' },
      { name: 'B', hoechst: '55000' },
    ]),
    rahmen('01.01.2022-31.12.2022'),
  );
  expect(zwei.zeilen.map((z) => [z.stelle, betraege(z)])).toEqual([
    ['A', tabelle([{ hoechst: '55000' }], '01.01.2022-31.12.2022')[0]],
    ['B', tabelle([{ hoechst: '55000' }], '01.01.2022-31.12.2022')[0]],
  ]);
});
