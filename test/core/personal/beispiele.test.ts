import { Fachfehler } from '../../../src/core/fehler';
import { personenAus } from '../../../src/core/personal/personen';
import { d, kostenrechnung, zr } from '../hilfen';
import { angabe, kosten } from './hilfen';

test.each([
  ['1', '01.11.2021-30.11.2021', '5347.12'],
  ['1', '01.01.2022-31.12.2022', '65048.94'],
  ['2.5', '01.01.2022-31.12.2022', '162558.99'],
  ['1', '15.10.2021-31.12.2022', '78670.26'],
  ['2.5', '01.04.2022-31.03.2023', '163324.17'],
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
  expect(zwei.plus(kosten('E9c', 3, '0.5', zeit)).toFixed(2)).toBe('162558.99');
  expect(
    d(kosten('E9c', 3, '0.5', zeit))
      .times(5)
      .toFixed(2),
  ).not.toBe('162558.99');
});

test('PK-2 maßgeblich ist die Tabelle am Ersten des Monats', () => {
  // The table of the S groups changed on 01.10.2024; a post that starts in mid-month is no different.
  const rechnung = kostenrechnung();
  const s9 = angabe('S9', 3, '1', zr('15.10.2024-31.10.2024'));
  expect(rechnung.entgelt(s9, 2024, 9).betrag.toFixed(2)).toBe('3864.55');
  expect(rechnung.entgelt(s9, 2024, 10).betrag.toFixed(2)).toBe('3935.15');
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
