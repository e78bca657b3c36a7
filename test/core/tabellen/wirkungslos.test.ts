import { HINWEIS, OPTIONSHINWEIS } from '../../../src/core/meldungen/hinweise';
import type { Stelle, Wahlfeld } from '../../../src/core/tabellen/stelle';
import { d } from '../hilfen';
import { hinweis, kommunen, rahmen, stellen, type Angaben, type Optionen } from './hilfen';
import { eigenanteile, haushalt } from './rechnen';

const JAHR = '01.01.2022-31.12.2022';
const BASIS: Angaben = { kosten: '60000', hoechst: '55000' };

describe('KO-3 Angaben ohne Wirkung', () => {
  test('eine Quote neben einer anderen Art als ANTEIL', () => {
    const je = (art: Stelle['art'], mehr: Angaben = {}): string =>
      hinweis({ ...BASIS, quote: '0.8', ...mehr, art }, JAHR);
    expect(je('VOLL')).toBe('Quote nicht verwendet: Art VOLL');
    expect(je('ANTEIL')).toBe('');
    expect(je('VOLL', { ausOptionen: ['quote'] })).toBe('');
    expect(hinweis({ kosten: '60000', baustein: '2', quote: '0.8' }, JAHR)).toBe(
      HINWEIS.quoteVerdraengt('HÖCHSTBETRAG'),
    );
  });

  test('Eigenmittel ohne FEHLBEDARF', () => {
    const je = (art: Stelle['art'], mehr: Angaben = {}): string =>
      hinweis({ ...BASIS, eigenmittel: '500', ...mehr, art }, JAHR);
    expect(je('HÖCHSTBETRAG')).toBe('Eigenmittel nicht verwendet: Art HÖCHSTBETRAG');
    expect(je('FEHLBEDARF')).toBe('');
    expect(je('VOLL', { eigenmittel: '0' })).toBe('');
    expect(je('VOLL', { ausOptionen: ['eigenmittel'] })).toBe('');
  });

  test('ein Höchstbetrag und ein Sachkosten-Höchstbetrag neben der Art OHNE', () => {
    const ohne: Angaben = { kosten: '60000', art: 'OHNE' };
    const je = (mehr: Angaben, optionen?: Optionen): string => hinweis({ ...ohne, ...mehr }, JAHR, optionen);
    expect(je({ hoechst: '55000' })).toBe('Höchstbetrag nicht verwendet: Art OHNE');
    expect(je({ sachHoechst: '9700' })).toBe('Sachkosten-Höchstbetrag nicht verwendet: Art OHNE');
    expect(je({ sachHoechst: '9700' }, { kostenbasis: 'GESAMT' })).toBe(HINWEIS.sachkostenVerdraengt);
    expect(
      je({ hoechst: '1', sachHoechst: '1', ausOptionen: ['hoechstbetrag', 'sachkostenHoechstbetrag'] }),
    ).toBe('');
    expect(hinweis({ ...BASIS, sachHoechst: '9700' }, JAHR)).toBe('');
  });

  test('ein Höchstbetrag neben einem Baustein mit der Art OHNE hat den Satz zum Baustein', () => {
    const gueltig = { gueltigAb: 43_831, gueltigBis: null, quelle: '', status: '' };
    const satz = { ...gueltig, baustein: 'x', merkmal: 'PERSONAL', wert: d('0'), art: 'OHNE' } as const;
    expect(hinweis({ ...BASIS, baustein: 'x' }, JAHR, { saetze: [satz] })).toBe(
      HINWEIS.hoechstbetragVerdraengt,
    );
  });

  test('ein Merkmal ohne Baustein', () => {
    expect(hinweis({ ...BASIS, merkmal: 'ASSISTENZ' }, JAHR)).toBe('Merkmal nicht verwendet: kein Baustein');
    expect(hinweis({ ...BASIS, merkmal: 'ASSISTENZ', ausOptionen: ['merkmal'] }, JAHR)).toBe('');
    expect(hinweis({ kosten: '60000', baustein: '1', merkmal: 'ASSISTENZ' }, JAHR)).not.toContain('Merkmal');
  });

  test('was eine Option neben einem Baustein sagt, ist für andere Zeilen da', () => {
    const angaben: Angaben = { kosten: '60000', baustein: '2', hoechst: '1', art: 'VOLL' };
    expect(hinweis({ ...angaben, ausOptionen: ['hoechstbetrag', 'art'] }, JAHR)).toBe('');
  });

  test('dieselbe Art wie die des Bausteins ist nicht verdrängt', () => {
    const angaben: Angaben = { kosten: '60000', baustein: '2', art: 'HÖCHSTBETRAG' };
    expect(hinweis(angaben, JAHR)).toBe('');
    // From 2023 on the rate is a lump sum.
    expect(hinweis(angaben, '01.01.2022-31.12.2023')).toBe(HINWEIS.artVerdraengt);
  });
});

describe('KO-3 Optionen ohne Wirkung', () => {
  const saetze = (angaben: readonly Angaben[], optionen?: Optionen): string[] =>
    eigenanteile(stellen(angaben), rahmen(JAHR, optionen)).hinweise.map((h) => `${h.regel} ${h.satz}`);
  const aus = (feld: Wahlfeld, mehr: Angaben = {}): Angaben => ({ ...BASIS, ...mehr, ausOptionen: [feld] });

  test('die Quote der Option, wenn keine Zeile die Art ANTEIL hat', () => {
    const voll = aus('quote', { quote: '0.8', art: 'VOLL' });
    expect(saetze([voll, voll])).toEqual([
      'KO-3 Option Quote nicht verwendet: keine Stelle hat die Art ANTEIL',
    ]);
    expect(saetze([voll, aus('quote', { quote: '0.8', art: 'ANTEIL' })])).toEqual([]);
    expect(saetze([{ ...voll, ausOptionen: [] }])).toEqual([]);
  });

  test('Eigenmittel ohne FEHLBEDARF, Sachkosten-Höchstbetrag bei GESAMT, Höchstbetrag und Art bei Bausteinen', () => {
    const eigenmittel = aus('eigenmittel', { eigenmittel: '1' });
    expect(saetze([eigenmittel])).toEqual([expect.stringContaining('Option Eigenmittel nicht verwendet')]);
    expect(saetze([eigenmittel, aus('eigenmittel', { art: 'FEHLBEDARF' })])).toEqual([]);
    const sach = aus('sachkostenHoechstbetrag', { sachHoechst: '9700' });
    expect(saetze([sach])).toEqual([]);
    expect(saetze([sach], { kostenbasis: 'GESAMT' })).toEqual([
      'KO-3 Option Sachkosten-Höchstbetrag nicht verwendet: Kostenbasis GESAMT',
    ]);
    const baustein: Angaben = { kosten: '60000', baustein: '2', hoechst: '1', art: 'VOLL' };
    const beide: Angaben = { ...baustein, ausOptionen: ['hoechstbetrag', 'art'] };
    expect(saetze([beide])).toEqual([
      'KO-3 Option Höchstbetrag nicht verwendet: Baustein geht vor',
      'KO-3 Option Art nicht verwendet: Baustein geht vor',
    ]);
    expect(saetze([beide, { ...BASIS, ausOptionen: ['hoechstbetrag', 'art'] }])).toEqual([]);
  });

  test('Merkmal ohne Baustein, Sachkosten-Höchstbetrag bei lauter OHNE', () => {
    const merkmal = aus('merkmal', { merkmal: 'ASSISTENZ' });
    expect(saetze([merkmal])).toEqual([`KO-3 ${OPTIONSHINWEIS.merkmal}`]);
    const { hoechst: _, ...ohneDeckel } = merkmal;
    expect(saetze([merkmal, { ...ohneDeckel, baustein: '1' }])).toEqual([]);
    const ohne = aus('sachkostenHoechstbetrag', { sachHoechst: '9700', art: 'OHNE' });
    expect(saetze([ohne])).toEqual([`KO-3 ${OPTIONSHINWEIS.sachkostenOhne}`]);
    expect(saetze([ohne, { ...ohne, art: 'VOLL' }])).toEqual([]);
  });

  test('Zeilen außerhalb des Zeitraums sagen nichts', () => {
    expect(saetze([aus('quote', { quote: '0.8', art: 'VOLL', zeit: '01.01.2030-31.12.2030' })])).toEqual([]);
  });

  test('TB-3 HAUSHALT sagt dasselbe', () => {
    const posten = stellen([aus('quote', { quote: '0.8', art: 'VOLL' })]);
    expect(haushalt(posten, kommunen('1'), rahmen(JAHR)).hinweise).toEqual([
      { regel: 'KO-3', satz: OPTIONSHINWEIS.quote },
    ]);
  });
});
