import {
  belegAlsText,
  bruchAlsText,
  euro,
  prozent,
  summeAlsText,
  zahl,
} from '../../../src/core/rechenweg/schreibweise';
import { Mitschrift } from '../../../src/core/rechenweg/spur';
import { am, d } from '../hilfen';

test.each([
  ['1234.5', '1.234,50'],
  ['0', '0,00'],
  ['-1234567.891', '-1.234.567,891'],
  ['999.99', '999,99'],
  ['1000', '1.000,00'],
  ['163.0145161290322580645', '163,0145161290'],
])('RW-1 %s EUR steht als %s', (betrag, text) => {
  expect(euro(d(betrag))).toBe(text);
});

test('RW-1 was in einer Summe negativ ist, wird abgezogen', () => {
  expect(summeAlsText([d('1000'), d('-166.98'), d('0')])).toBe('1.000,00 - 166,98 + 0,00');
  expect(summeAlsText([d('-5'), d('-6')])).toBe('-5,00 - 6,00');
});

test.each([
  ['2.5', '2,5'],
  ['1', '1'],
  ['12000', '12.000'],
  ['14.5483870967741935', '14,5483870968'],
])('RW-1 die Zahl %s steht als %s', (wert, text) => {
  expect(zahl(d(wert))).toBe(text);
});

test('RW-1 Anteile stehen in Prozent, Brüche als Brüche', () => {
  expect([prozent(d('0.045')), prozent(d('0.7028')), prozent(d(1))]).toEqual(['4,5 %', '70,28 %', '100 %']);
  expect([bruchAlsText({ zaehler: 17, nenner: 31 }), bruchAlsText({ zaehler: 14, nenner: 1 })]).toEqual([
    '17/31',
    '14',
  ]);
});

test('RW-1 ein Beleg nennt Quelle, Gültigkeit und Status', () => {
  const beleg = {
    gueltigAb: am('01.04.2021'),
    gueltigBis: am('31.03.2022'),
    quelle: 'Tabelle',
    status: 'abgeleitet',
  };
  expect(belegAlsText(beleg)).toBe('Tabelle (gültig 01.04.2021-31.03.2022, abgeleitet)');
  expect(belegAlsText({ ...beleg, gueltigBis: null, status: '' })).toBe('Tabelle (gültig ab 01.04.2021)');
});

test('RW-1 eine Mitschrift behält die Reihenfolge; ohne Beleg ist die Liste leer', () => {
  const spur = new Mitschrift();
  spur.notiere('FO-1', 'eins', '1', d(1));
  spur.notiere('FO-2', 'zwei', '2', null, '§ 44 LHO');
  expect(spur.schritte.map((s) => [s.regel, s.betrag?.toNumber(), s.belege])).toEqual([
    ['FO-1', 1, []],
    ['FO-2', undefined, '§ 44 LHO'],
  ]);
});
