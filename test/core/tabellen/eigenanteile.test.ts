import type { Rechenrahmen } from '../../../src/core/tabellen/fall';
import { eigenanteile as ausgang } from '../../../src/core/tabellen/eigenanteile';
import { cent, mitSpur } from '../hilfen';
import { BIS, IM_JAHR, IN_DER_LAUFZEIT, JAHR, VON } from '../../faelle/suedkreis';
import { betraege, rahmen, stelle, stellen, SUEDKREIS, tabelle, type Angaben } from './hilfen';
import { eigenanteile } from './rechnen';

describe('die Vereinbarung Südkreis', () => {
  test('TB-1 ein volles Jahr auf der Tabelle von 2022: 187.598,41 Kosten, 50.098,41 Eigenanteil', () => {
    const { personalkosten, sachkosten, foerderung, eigenanteil } = IM_JAHR;
    expect(tabelle([SUEDKREIS], `${JAHR.von}-${JAHR.bis}`)[0]).toBe(
      [personalkosten, sachkosten, 0, foerderung, 0, eigenanteil].map((x) => x.toFixed(2)).join(' | '),
    );
  });

  test('TB-1 das Kalenderjahr 2022: 49.333,02', () => {
    expect(tabelle([SUEDKREIS], '01.01.2022-31.12.2022')[0]).toBe(
      '162583.02 | 24250.00 | 0.00 | 137500.00 | 0.00 | 49333.02',
    );
  });

  test('TB-5 die Laufzeit wird je Jahr abgerechnet: 9.995,76 + 49.333,02 = 59.328,78', () => {
    const letzter = (zeit: string): number => Number(tabelle([SUEDKREIS], zeit)[0]?.split(' | ').at(-1));
    expect(letzter(`${VON}-31.12.2021`)).toBe(IN_DER_LAUFZEIT.jahre[0]);
    expect(letzter(`${VON}-${BIS}`)).toBe(IN_DER_LAUFZEIT.eigenanteil);
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

  test('TB-1 die Summe kennt auch die Rückzahlung', () => {
    const pauschale = { kosten: '50000', hoechst: '57000', art: 'PAUSCHALE' } as const;
    const { summe } = eigenanteile(stellen([pauschale, pauschale]), rahmen('01.01.2022-31.12.2022'));
    expect([cent(summe.rueckzahlung), cent(summe.ueberdeckung)]).toEqual(['14000.00', '14000.00']);
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

describe('Ablehnungen', () => {
  const rechne = (a: Angaben): unknown => eigenanteile([stelle(a, 7)], rahmen('01.01.2022-31.12.2022'));

  test.each([
    [{ name: 'CM', gruppe: null, hoechst: '1' }, /^Zeile 7 \(CM\): Die Gruppe fehlt/],
    [{ kosten: '1' }, 'Zeile 7: Höchstbetrag oder Baustein fehlt'],
    [{ hoechst: '1', art: 'ANTEIL' }, 'Zeile 7: Die Art ANTEIL braucht eine Quote'],
    [{ gruppe: 'E9', hoechst: '1' }, 'Zeile 7: Die Entgeltgruppe E9 gibt es im TVöD-VKA nicht allein'],
  ] as [Angaben, string | RegExp][])('FE-2 %p nennt die Zeile', (angaben, text) => {
    expect(() => rechne(angaben)).toThrow(text);
  });
});

test('FE-2 Zeilen, die nicht gehen, halten die übrigen nicht auf: gemeldet werden alle', () => {
  const zeilen = [{ gruppe: 'E77', hoechst: '1' }, { kosten: '1', hoechst: '1' }, { kosten: '1' }].map(
    (a, i) => stelle(a, 9 - i),
  );
  const { ergebnis, funde } = ausgang(zeilen, rahmen('01.01.2022-31.12.2022'));
  expect(ergebnis).toBeNull();
  expect(funde.map((z) => [z.stelle.zeile, z.fehler.art, z.fehler.angabe])).toEqual([
    [9, 'NV', 'Gruppe'],
    [7, 'WERT', 'Höchstbetrag'],
  ]);
});

test('FE-2 ein Programmfehler bricht ab', () => {
  const kaputt = { ...rahmen('01.01.2022-31.12.2022'), kosten: null } as unknown as Rechenrahmen;
  expect(() => eigenanteile([stelle({ hoechst: '1' })], kaputt)).toThrow(TypeError);
});

test('FE-2 fehlt nur die Stufe, liegt es an ihr', () => {
  const ohneStufe = { ...stelle({ hoechst: '1' }), stufe: null };
  const { funde } = ausgang([ohneStufe], rahmen('01.01.2022-31.12.2022'));
  expect(funde).toEqual([
    { stelle: ohneStufe, fehler: expect.objectContaining({ angabe: 'Stufe' }) as unknown },
  ]);
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
    '35833.02',
  ]);
  const sach = schritte.find((s) => s.schritt === 'Förderung Sachkosten');
  expect([sach?.regel, sach?.rechnung, sach?.betrag?.toFixed(2)]).toEqual([
    'TB-1',
    'min(24.250,00; 12.500,00)',
    '12500.00',
  ]);
});

test('RW-1 jede Zahl der Summenzeile ist ein Schritt: die Jahre einer Stelle, dann die Stellen', () => {
  const summen = (zeilen: Parameters<typeof stellen>[0]): unknown =>
    mitSpur((s) => eigenanteile(stellen(zeilen), rahmen('01.07.2022-31.12.2023'), s))
      .filter(({ schritt }) => schritt.startsWith('Summe'))
      .map(({ schritt, rechnung, betrag }) => [schritt, rechnung, betrag?.toFixed(2)]);
  const post = { kosten: '60000', hoechst: '40000', vzae: '1' };
  expect(summen([post])).toEqual([
    ['Summe Kosten', '30.000,00 + 60.000,00', '90000.00'],
    ['Summe Förderung', '20.000,00 + 40.000,00', '60000.00'],
    ['Summe Eigenanteil', '10.000,00 + 20.000,00', '30000.00'],
  ]);
  expect(summen([post, post])).toEqual(
    ['Kosten', 'Förderung', 'Eigenanteil'].flatMap((name, i) => {
      const [erstes, zweites, beide, alle] = [
        ['30.000,00', '60.000,00', '90.000,00', '180000.00'],
        ['20.000,00', '40.000,00', '60.000,00', '120000.00'],
        ['10.000,00', '20.000,00', '30.000,00', '60000.00'],
      ][i] as [string, string, string, string];
      const je = beide.replace('.', '').replace(',', '.');
      return [
        [`Summe ${name}, Zeile 2`, `${erstes} + ${zweites}`, je],
        [`Summe ${name}, Zeile 3`, `${erstes} + ${zweites}`, je],
        [`Summe ${name}`, `${beide} + ${beide}`, alle],
      ];
    }),
  );
});

test('TB-1 ohne Förderung der Sachkosten steht davon nichts im Rechenweg', () => {
  const schritte = mitSpur((s) =>
    eigenanteile(
      stellen([{ kosten: '60000', sachkosten: '9700', hoechst: '55000' }]),
      rahmen('01.01.2022-31.12.2022'),
      s,
    ),
  );
  expect(schritte.map((s) => s.schritt)).not.toContain('Förderung Sachkosten');
});

test.each([
  ['mit Höchstbetrag', { hoechst: '55000' }],
  ['ohne Höchstbetrag', {}],
])('FO-3 bei OHNE ist im Rechenweg von keinem Höchstbetrag die Rede: %s', (_, mehr) => {
  const angaben: Angaben = { kosten: '60000', art: 'OHNE', ...mehr };
  const schritte = mitSpur((s) => eigenanteile(stellen([angaben]), rahmen('01.01.2022-31.12.2022'), s));
  expect(schritte.map((s) => s.schritt)).not.toContain('Höchstbetrag');
  expect(schritte.at(-1)?.betrag?.toFixed(2)).toBe('60000.00');
});

test('TB-1 eine Stelle ohne Namen heißt im Rechenweg nach ihrer Zeile', () => {
  const [erster] = mitSpur((s) =>
    eigenanteile([stelle({ kosten: '1', art: 'OHNE' }, 9)], rahmen('01.01.2022-31.12.2022'), s),
  );
  expect(erster?.schritt).toBe('Zeile 9');
});

test('TB-1 der Rechenweg erklärt auch gleiche Zeilen einzeln', () => {
  const gleiche = stellen([
    { kosten: '1', art: 'OHNE' },
    { kosten: '1', art: 'OHNE' },
  ]);
  const schritte = mitSpur((s) => eigenanteile(gleiche, rahmen('01.01.2022-31.12.2022'), s));
  expect(schritte.filter((s) => s.schritt === 'Kosten gesamt')).toHaveLength(2);
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

test('TB-1 eine Zeile ohne Gruppe nennt, was fehlt; eine Summe gehört nicht zwischen die Stellen', () => {
  const zeile =
    (name: string): (() => unknown) =>
    () =>
      tabelle([{ name, gruppe: null, hoechst: '1' }], '01.01.2022-31.12.2022');
  expect(zeile('A')).toThrow('Die Gruppe fehlt');
  expect(zeile('Gesamtsteuerung')).toThrow('Die Gruppe fehlt');
  expect(zeile('Zwischensumme')).toThrow('Summen gehören nicht zwischen die Stellen');
});
