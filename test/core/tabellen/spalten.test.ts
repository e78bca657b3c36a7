import type { Stelle } from '../../../src/core/tabellen/stelle';
import { tabelle } from './hilfen';

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

  test('FO-7 ohne Höchstbetrag fördern ANTEIL, FEHLBEDARF und VOLL, was die Art zulässt', () => {
    const je = (art: Stelle['art'], mehr = {}): string | undefined =>
      tabelle([{ kosten: '60000', quote: '0.8', drittmittel: '5000', ...mehr, art }], JAHR)[0];
    expect(je('ANTEIL')).toBe('60000.00 | 0.00 | 5000.00 | 48000.00 | 0.00 | 7000.00');
    expect(je('VOLL')).toBe('60000.00 | 0.00 | 5000.00 | 55000.00 | 0.00 | 0.00');
    expect(je('FEHLBEDARF', { eigenmittel: '9000' })).toBe(
      '60000.00 | 0.00 | 5000.00 | 46000.00 | 0.00 | 9000.00',
    );
  });

  test.each(['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE'] as const)(
    'FO-7 ohne Höchstbetrag ist %s #WERT!',
    (art) => {
      expect(() => tabelle([{ kosten: '60000', art }], JAHR)).toThrow(
        `Zeile 2: Die Art ${art} braucht einen Höchstbetrag über 0`,
      );
    },
  );

  test('FO-7 der Eigenanteil einer Stelle mit der Art OHNE sind alle ihre Kosten, ohne die der Dritten', () => {
    expect(tabelle([{ kosten: '60000', sachkosten: '9700', art: 'OHNE' }], JAHR)[0]).toBe(
      '60000.00 | 9700.00 | 0.00 | 0.00 | 0.00 | 69700.00',
    );
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
