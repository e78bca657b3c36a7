import { Fachfehler } from '../../../src/core/fehler';
import { personenAus } from '../../../src/core/personal/personen';
import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { am, d, kostenrechnung, zr } from '../hilfen';
import { angabe, kosten, zeilen } from './hilfen';

test.each([
  ['1', '01.11.2021-30.11.2021', '5347.97'],
  ['1', '01.01.2022-31.12.2022', '65059.41'],
  ['2.5', '01.01.2022-31.12.2022', '162583.02'],
  ['1', '15.10.2021-31.12.2022', '78682.73'],
  ['2.5', '01.04.2022-31.03.2023', '163348.41'],
])('PK-11 E9c Stufe 3, %s VZÄ, %s: %s EUR', (vzae, zeit, ergebnis) => {
  expect(kosten('E9c', 3, vzae, zeit)).toBe(ergebnis);
});

test.each([
  ['2.5', ['2 × 1', '1 × 0.5']],
  ['3', ['3 × 1']],
  ['0.75', ['1 × 0.75']],
  ['1.01', ['1 × 1', '1 × 0.01']],
])('PK-1 %s VZÄ sind %p Personen', (vzae, personen) => {
  expect(personenAus(d(vzae)).map((p) => `${p.anzahl.toFixed()} × ${p.umfang.toFixed()}`)).toEqual(personen);
});

test('PK-1 zweieinhalb Stellen sind zwei volle und eine halbe, nicht fünf halbe', () => {
  const zeit = '01.01.2022-31.12.2022';
  const zwei = d(kosten('E9c', 3, '1', zeit)).times(2);
  expect(zwei.plus(kosten('E9c', 3, '0.5', zeit)).toFixed(2)).toBe('162583.02');
  expect(
    d(kosten('E9c', 3, '0.5', zeit))
      .times(5)
      .toFixed(2),
  ).not.toBe('162583.02');
});

test('PK-2 maßgeblich ist die Tabelle am Ersten des Monats', () => {
  const e = (zeit: string): string => zeilen(kostenrechnung(), angabe('S9', 3, '1', zr(zeit))).e;
  expect([e('01.09.2024-30.09.2024'), e('01.10.2024-31.10.2024')]).toEqual(['3864.55', '3935.15']);
});

test('PK-2 eine eigene Tabelle ab dem Zweiten gilt erst im nächsten Monat', () => {
  const eigene: EigenesEntgelt = {
    tarif: 'TVöD-VKA',
    gruppe: 'E9c',
    stufe: 3,
    betrag: d('4000'),
    gueltigAb: am('02.11.2022'),
    gueltigBis: null,
    quelle: 'Beschluss',
    status: 'Annahme',
  };
  const rechnung = kostenrechnung({ jahressonderzahlung: false }, undefined, [eigene]);
  const e = (zeit: string): string => zeilen(rechnung, angabe('E9c', 3, '1', zr(zeit))).e;
  expect([e('01.11.2022-30.11.2022'), e('01.12.2022-31.12.2022')]).toEqual(['3913.20', '4000.00']);
});

test('PK-5 eine Erhöhung zum 1. Oktober zählt nicht zur Jahressonderzahlung des Jahres', () => {
  // S 9 step 3 in 2024: (3,864.55 + 130) x 84.51 % / 12, although December is paid from the table of October.
  expect(zeilen(kostenrechnung(), angabe('S9', 3, '1', zr('01.12.2024-31.12.2024'))).j).toBe('281.32');
});

test.each([
  ['vor der ersten Tabelle', 'E9c', '01.02.2020-29.02.2020', 'die älteste Tabelle gilt ab 01.03.2020'],
  [
    'Sozialversicherung 2027',
    'E9c',
    '01.12.2026-31.01.2027',
    'für den 01.01.2027 nicht hinterlegt (bekannt bis 31.12.2026)',
  ],
])('FE-1 %s ist #NV und nennt die Nachbarn', (_, gruppe, zeit, text) => {
  expect(() => kosten(gruppe, 3, '1', zeit)).toThrow(Fachfehler);
  expect(() => kosten(gruppe, 3, '1', zeit)).toThrow(text);
});
