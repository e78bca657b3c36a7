import type { Monatseingabe } from '../../../src/core/personal/monatseingabe';
import {
  beitragsgrundlage,
  groessen,
  kostenDerMonate,
  monatskosten,
} from '../../../src/core/personal/monatskosten';
import { satzgroessen } from '../../../src/core/personal/satzgroessen';
import type { Dezimal } from '../../../src/core/zahl/dezimal';
import { cent, d, kostenrechnung, zr } from '../hilfen';
import { angabe, ersterMonat, person } from './hilfen';

/** November without Jahressonderzahlung, with an amount of the pay table. */
const november = (entgelt: string): Monatseingabe => {
  const rechnung = kostenrechnung({ jahressonderzahlung: false });
  const monat = ersterMonat(rechnung, angabe('E9c', 3, '1', zr('16.11.2022-30.11.2022')));
  return { ...monat, entgelt: { ...monat.entgelt, betrag: d(entgelt) } };
};

test.each([
  ['4000', true],
  ['100000000', true],
  ['100000000.01', false],
  ['100000000.001', false],
  ['50000000.005', true],
  ['4.00000000001', true],
  ['4.000000000001', false],
  ['-4000', false],
])('RU-1 ein Entgelt von %s rechnet in ganzen Cent: %p', (entgelt, passt) => {
  expect(groessen(november(entgelt)).ganz !== null).toBe(passt);
});

test('RU-1 ein Satz, der nicht in ganze Zahlen passt, nimmt auch das Entgelt aus', () => {
  const monat = november('4000');
  const { saetze } = monat.saetze;
  expect(saetze.ganz).not.toBeNull();
  expect(
    groessen({ ...monat, saetze: { ...monat.saetze, saetze: { ...saetze, ganz: null } } }).ganz,
  ).toBeNull();
});

test.each([
  ['Umlage', '1', true],
  ['Umlage', '1.01', false],
  ['Umlage', '-0.01', false],
  ['Umlage', '1e-23', false],
  ['BBG RV', '100000000', true],
  ['BBG RV', '100000000.01', false],
  ['BBG RV', '7050.005', false],
  ['BBG RV', '-1', false],
] as const)('RU-1 %s %s rechnet in ganzen Cent: %p', (name, zahl, passt) => {
  const { werte } = november('4000').saetze;
  const { ganz } = satzgroessen({ ...werte, [name]: { ...werte[name], wert: d(zahl) } });
  expect(ganz !== null).toBe(passt);
});

describe('PK-11 über 100 Millionen EUR gelten dieselben Regeln', () => {
  /** Half of November for half a post; the ceilings 7,050 and 4,837.50 shrink to a half. */
  const gross = groessen(november('400000000'));
  const halbe = person('0.5');

  test('die Zeilen des Monats', () => {
    const werte = Object.entries<Dezimal>({ ...monatskosten(gross, halbe) });
    const zeilen = werte.map(([name, wert]) => `${name} ${cent(wert)}`);
    // E 400,000,000 x 0.5 x 15/30, L 2 %, U 4.5 %, S 3.25 %; H = 100 / 4.5 % x 2.5 % - 13.30 + (U - 100).
    expect(zeilen).toEqual([
      'e 100000000.00',
      'z 0.00',
      'l 2000000.00',
      'j 0.00',
      'v 102000000.00',
      'u 4590000.00',
      's 3315000.00',
      'h 4589942.26',
      'b 106589942.26',
      'rv 327.83',
      'av 42.30',
      'kv 192.29',
      'pv 36.89',
      'u2 23.27',
      'monat 109905622.58',
    ]);
  });

  test('Beitragsgrundlage und Summe der Monate, auch neben kleinen', () => {
    expect(cent(beitragsgrundlage(gross, halbe))).toBe('106589942.26');
    const klein = groessen(november('4000'));
    const monate = [
      { groessen: gross, anzahl: 2 },
      { groessen: klein, anzahl: 3 },
    ];
    const erwartet = d('109905622.58').times(2).plus(monatskosten(klein, halbe).monat.times(3));
    expect(cent(kostenDerMonate(monate, halbe))).toBe(cent(erwartet));
  });

  test('auch ein Umfang mit zu vielen Stellen', () => {
    const umfang = { ...person('0.5'), ganz: null };
    const klein = groessen(november('4000'));
    expect(cent(monatskosten(klein, umfang).e)).toBe('1000.00');
    expect(cent(monatskosten(klein, umfang).monat)).toBe(cent(monatskosten(klein, halbe).monat));
  });
});
