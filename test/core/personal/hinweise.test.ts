import { SCHRITT } from '../../../src/core/meldungen/schritte';
import { entgeltbereich } from '../../../src/core/personal/geringfuegigkeit';
import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import { am, d, kostenrechnung, mitSpur, schritteZu, zr } from '../hilfen';
import { angabe } from './hilfen';

const FORT = { fortschreibung: true };

const hinweise = (
  zeit: string,
  optionen: Partial<Kostenoptionen> = {},
  vzae = '1',
  gruppe = 'E9c',
): readonly string[] =>
  kostenrechnung(optionen).hinweise(angabe(gruppe, 3, vzae, zr('01.01.2020-31.12.2039')), zr(zeit));

const SV = [
  'Rentenversicherung',
  'Arbeitslosenversicherung',
  'Krankenversicherung',
  'Zusatzbeitrag',
  'Pflegeversicherung',
  'BBG RV',
  'BBG KV',
  'BBG PV',
].join(', ');
const TABELLE =
  'Entgelttabelle vom 01.05.2026 über das Ende der Tarifeinigung (31.03.2027) hinaus fortgeschrieben';

describe('PK-15 PK-16 TA-3 worauf die Kosten einer Zeile beruhen', () => {
  test('veröffentlichte Werte und geltende Tabellen brauchen keinen Hinweis', () => {
    expect(hinweise('01.01.2022-31.12.2026')).toEqual([]);
  });

  test('je Jahr die Werte, die Entwurf oder fortgeschrieben sind, und die Tabelle', () => {
    expect(hinweise('01.01.2027-31.12.2028', FORT)).toEqual([
      `2027: Entwurf oder fortgeschrieben (${SV}, ${SCHRITT.jahressonderzahlung})`,
      `2028: Entwurf oder fortgeschrieben (${SV}, ${SCHRITT.jahressonderzahlung})`,
      TABELLE,
    ]);
  });

  test('was eine Option setzt, ist keiner davon', () => {
    const saetze = { zusatzbeitrag: d('0.03'), jahressonderzahlung: false };
    expect(hinweise('01.02.2027-28.02.2027', { ...FORT, ...saetze })).toEqual([
      `2027: Entwurf oder fortgeschrieben (${SV.replace('Zusatzbeitrag, ', '')})`,
    ]);
  });

  test('die Jahressonderzahlung eines Monats davor nimmt die Tabelle danach', () => {
    expect(hinweise('01.02.2027-28.02.2027', FORT).at(-1)).toBe(TABELLE);
    expect(hinweise('01.02.2027-28.02.2027', { ...FORT, jahressonderzahlung: false })).toHaveLength(1);
  });

  test('eine angenommene Tarifsteigerung steht statt der fortgeschriebenen Tabelle', () => {
    expect(hinweise('01.01.2028-31.12.2028', { ...FORT, tarifsteigerung: d('0.025') }).slice(1)).toEqual([
      'Tarifsteigerung 2,5 % je Jahr ab 01.04.2027 angenommen',
    ]);
  });

  test('TV-L: 2027 ist die Jahressonderzahlung bekannt, die Tabelle gilt', () => {
    expect(hinweise('01.01.2027-31.12.2027', { ...FORT, tarif: 'TV-L' }, '1', 'E9b')).toEqual([
      `2027: Entwurf oder fortgeschrieben (${SV})`,
    ]);
  });
});

describe('PK-19 Übergangsbereich und Minijob', () => {
  test.each([
    ['450', '30.09.2022', 'Minijob'],
    ['450.01', '30.09.2022', null],
    ['520', '01.10.2022', 'Minijob'],
    ['520.01', '01.10.2022', 'Übergangsbereich'],
    ['1600', '31.12.2022', 'Übergangsbereich'],
    ['1600.01', '31.12.2022', null],
    ['520', '01.01.2023', 'Minijob'],
    ['2000', '01.01.2023', 'Übergangsbereich'],
    ['2000.01', '31.12.2027', null],
    ['538', '01.01.2024', 'Minijob'],
    ['538', '31.12.2023', 'Übergangsbereich'],
    ['556', '01.01.2025', 'Minijob'],
    ['556', '31.12.2024', 'Übergangsbereich'],
    ['603', '01.01.2026', 'Minijob'],
    ['603', '31.12.2025', 'Übergangsbereich'],
    ['633', '01.01.2027', 'Minijob'],
    ['633', '31.12.2026', 'Übergangsbereich'],
    ['633', '01.01.2035', 'Minijob'],
    ['633.01', '01.01.2035', 'Übergangsbereich'],
    ['450', '01.01.2020', 'Minijob'],
  ])('%s EUR am %s: %s', (betrag, tag, bereich) => {
    expect(entgeltbereich(d(betrag), am(tag))).toBe(bereich);
  });

  const MINIJOB = (umfang: string): string =>
    `Umfang ${umfang}: Minijob, die Abgaben sind andere als gerechnet (§ 8 SGB IV)`;
  const UEBERGANG = (umfang: string): string =>
    `Umfang ${umfang}: Übergangsbereich, der Arbeitgeberanteil ist höher als gerechnet (§ 20 Abs. 2 und 2a SGB IV)`;

  // E9c step 3 with H in a full month: 0.12 VZÄ 506.47; 0.36 VZÄ 1,544.12; 0.37 VZÄ 1,587.38; 0.45 VZÄ 1,933.47.
  test.each([
    ['0.12', '01.09.2022-30.09.2022', []],
    ['0.1', '01.09.2022-30.09.2022', [MINIJOB('0,1')]],
    ['0.12', '01.10.2022-31.10.2022', [MINIJOB('0,12')]],
    ['0.36', '01.10.2022-31.10.2022', [UEBERGANG('0,36')]],
    ['0.36', '01.09.2022-30.09.2022', []],
    ['0.45', '01.12.2022-31.12.2022', []],
    ['0.45', '01.01.2023-31.01.2023', [UEBERGANG('0,45')]],
    ['2.45', '01.01.2023-31.12.2023', [UEBERGANG('0,45')]],
    ['1', '31.01.2023-31.01.2023', []],
  ])('%s VZÄ in %s', (vzae, zeit, erwartet) => {
    expect(hinweise(zeit, {}, vzae)).toEqual(erwartet);
  });

  test('mit JSZ-Stichtag hängt das Zwölftel nicht davon ab, wie viel vom Monat die Stelle abdeckt', () => {
    expect(hinweise('31.01.2023-31.01.2023', { jszStichtag: true }, '0.45')).toEqual([UEBERGANG('0,45')]);
  });

  test('auch in Dezimalzahlen: ein Entgelt oder ein Umfang, der nicht in ganze Cent passt', () => {
    const zeit = '01.01.2023-31.01.2023';
    expect(hinweise(zeit, { zulage: d('0.00000000000001') }, '0.45')).toEqual([UEBERGANG('0,45')]);
    expect(hinweise(zeit, {}, '0.45000000000000000000001')).toEqual([UEBERGANG('0,45')]);
    expect(hinweise(zeit, { zulage: d('0.00000000000001') }, '0.6')).toEqual([]);
  });

  test('der Rechenweg nennt den Betrag des vollen Monats und die Monate', () => {
    const zeit = zr('15.09.2022-31.12.2022');
    const schritte = mitSpur((s) => kostenrechnung().personalkosten(angabe('E9c', 3, '1.36', zeit), zeit, s));
    expect(schritteZu(schritte, 'PK-19').map((s) => [s.schritt, s.rechnung, s.betrag])).toEqual([
      [UEBERGANG('0,36'), '1.544,12 im vollen Monat (10/2022-12/2022)', null],
    ]);
  });
});
