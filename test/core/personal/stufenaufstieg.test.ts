import { Stufenverlauf } from '../../../src/core/personal/stufenverlauf';
import { cent, kostenrechnung, zr } from '../hilfen';
import { angabe, kosten, zeilen } from './hilfen';

const STUFE_2 = '3640.83';
const STUFE_3 = '3913.20';

const entgelt = (seit: string, monat: string): string =>
  zeilen(kostenrechnung(), angabe('E9c', 2, '1', zr(monat), seit)).e;

const [JULI, AUGUST, SEPTEMBER] = [
  '01.07.2022-31.07.2022',
  '01.08.2022-31.08.2022',
  '01.09.2022-30.09.2022',
] as const;

const entgeltVon = (gruppe: string, stufe: number): string =>
  zeilen(kostenrechnung(), angabe(gruppe, stufe, '1', zr(JULI), '01.08.2020')).e;

test.each([
  ['am Ersten', '01.08.2020'],
  ['in der Monatsmitte', '15.08.2020'],
  ['am Letzten', '31.08.2020'],
])('PK-13 Aufstieg %s: der ganze Monat hat die höhere Stufe, der davor die alte', (_, seit) => {
  expect([entgelt(seit, JULI), entgelt(seit, AUGUST), entgelt(seit, SEPTEMBER)]).toEqual([
    STUFE_2,
    STUFE_3,
    STUFE_3,
  ]);
});

test('PK-13 ein Aufstieg am Ersten des Folgemonats zählt noch nicht', () => {
  expect(entgelt('01.09.2020', AUGUST)).toBe(STUFE_2);
});

test('PK-13 PK-5 die Jahressonderzahlung nimmt die Stufen von Juli, August und September', () => {
  // (3,640.83 + 2 x 3,913.20) x 70.28 % / 36
  const a = angabe('E9c', 2, '1', zr('01.01.2022-31.01.2022'), '15.08.2020');
  expect(zeilen(kostenrechnung(), a).j).toBe('223.87');
});

test('PK-13 ein Jahr mit Aufstieg liegt zwischen den Jahren in beiden Stufen', () => {
  const zeit = zr('01.01.2022-31.12.2022');
  const mit = kostenrechnung().personalkosten(angabe('E9c', 2, '1', zeit, '15.08.2020'), zeit);
  expect(mit.gt(kosten('E9c', 2, '1', '01.01.2022-31.12.2022'))).toBe(true);
  expect(mit.lt(kosten('E9c', 3, '1', '01.01.2022-31.12.2022'))).toBe(true);
});

test('PK-13 von einer Stufe, die die Gruppe nicht hat, steigt niemand auf', () => {
  expect(() => entgeltVon('E1', 1)).toThrow('E1 hat keine Stufe 1');
  expect(() => entgeltVon('E9c', 7)).toThrow('E9c hat keine Stufe 7');
});

describe('PK-13 Stellen einer Gruppe teilen sich ihre Monate nur, wo sie in derselben Stufe sind', () => {
  const jahr = zr('01.01.2022-31.12.2022');
  const verlauf = (stufe: number, seit?: string): string =>
    new Stufenverlauf(angabe('E9c', stufe, '1', jahr, seit)).kennung(jahr);

  test('gleich sind sie, wo die Stufen des Jahres gleich sind', () => {
    expect(verlauf(2, '01.01.2018')).toBe(verlauf(3, '01.01.2020'));
    expect(verlauf(2, '01.05.2020')).toBe(verlauf(2, '31.05.2020'));
  });

  test('verschieden bei anderer Stufe und anderem Monat des Aufstiegs', () => {
    const alle = [
      verlauf(2),
      verlauf(3),
      verlauf(2, '01.05.2020'),
      verlauf(2, '01.06.2020'),
      verlauf(3, '01.05.2020'),
    ];
    expect(new Set(alle).size).toBe(alle.length);
  });

  test('eine Rechnung für alle gibt jeder Stelle ihren Betrag', () => {
    const zusammen = kostenrechnung();
    for (const [stufe, seit] of [
      [2, undefined],
      [3, undefined],
      [2, '01.05.2020'],
      [2, '01.06.2020'],
      [3, '01.05.2020'],
    ] as const) {
      const a = angabe('E9c', stufe, '1', jahr, seit);
      expect(cent(zusammen.personalkosten(a, jahr))).toBe(cent(kostenrechnung().personalkosten(a, jahr)));
    }
    expect(cent(zusammen.personalkosten(angabe('E9c', 3, '1', jahr), jahr))).toBe('65059.41');
  });
});

test('PK-13 ohne Angabe seit wann nennt eine Stufe ohne Betrag die Stufen der Tabelle', () => {
  expect(() => kosten('E1', 1, '1', '01.01.2022-31.12.2022')).toThrow('vorhanden: Stufe 2, 3, 4, 5, 6');
});
