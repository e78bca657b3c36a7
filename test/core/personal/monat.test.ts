import type { Monatskosten } from '../../../src/core/personal/monatskosten';
import { am, d, kostenrechnung, zr } from '../hilfen';
import { angabe, zeilen } from './hilfen';

const SPALTEN = 'e z l j v u s h b rv av kv pv u2 monat'.split(' ') as (keyof Monatskosten)[];

/** Worked line by line with whole-number fractions, apart from the first one, which the concept gives. */
const MONATE: readonly [
  was: string,
  gruppe: string,
  stufe: number,
  umfang: string,
  zeit: string,
  zeilen: string,
][] = [
  [
    'Beispielmonat',
    'E9c',
    3,
    '1',
    '01.11.2021-30.11.2021',
    '3844.01 0.00 76.88 225.13 4146.02 186.57 134.75 128.83 4274.85 397.56 51.30 339.85 65.19 26.73 5347.97',
  ],
  [
    'halbe Stelle mit Zulage im angebrochenen Monat',
    'S11b',
    3,
    '0.5',
    '15.10.2022-31.10.2022',
    '1017.35 49.35 21.33 62.47 1150.50 51.77 37.39 15.46 1165.96 108.43 13.99 92.69 17.78 7.28 1479.83',
  ],
  [
    'über beiden Beitragsbemessungsgrenzen',
    'E15',
    6,
    '1',
    '01.11.2024-30.11.2024',
    '7748.20 0.00 154.96 334.33 8237.49 370.69 267.72 312.95 8550.44 702.15 98.15 421.76 87.98 49.83 10235.77',
  ],
  [
    'zehn Tage über den Grenzen, die mit dem Monat kürzen',
    'E15',
    6,
    '1',
    '21.11.2024-30.11.2024',
    '2582.73 0.00 51.65 111.44 2745.82 123.56 89.24 65.82 2811.64 234.05 32.72 140.59 29.33 16.61 3411.92',
  ],
  [
    'so klein, dass die Hinzurechnung null ist',
    'E2',
    2,
    '0.02',
    '01.11.2022-30.11.2022',
    '48.78 0.00 0.98 3.44 53.20 2.39 1.73 0.00 53.20 4.95 0.64 4.23 0.81 0.33 68.28',
  ],
];

/** Which line belongs to which rule. */
const REGELN: readonly [regel: string, ...namen: (keyof Monatskosten)[]][] = [
  ['PK-2 E Tabellenentgelt', 'e'],
  ['PK-3 Z Zulage', 'z'],
  ['PK-4 L Leistungsentgelt', 'l'],
  ['PK-5 J Jahressonderzahlung', 'j'],
  ['PK-6 V, U, S: zusatzversorgungspflichtiges Entgelt, Umlage, Sanierungsgeld', 'v', 'u', 's'],
  ['PK-7 H, B: Hinzurechnung und Beitragsgrundlage', 'h', 'b'],
  ['PK-8 RV, AV, KV, PV: Sozialversicherung', 'rv', 'av', 'kv', 'pv'],
  ['PK-9 U2', 'u2'],
  ['PK-11 Monat einer Person', 'monat'],
];

describe.each(MONATE)('%s (%s Stufe %d, %s VZÄ, %s)', (_, gruppe, stufe, umfang, zeit, text) => {
  const ist = zeilen(kostenrechnung(), angabe(gruppe, stufe, umfang, zr(zeit)), umfang);
  const erwartet = text.split(' ');

  test.each(REGELN)('%s', (_regel, ...namen) => {
    expect(namen.map((n) => ist[n])).toEqual(namen.map((n) => erwartet[SPALTEN.indexOf(n)]));
  });
});

test('PK-8 die Sätze sind die des Monats: Pflegeversicherung am 01.07.2023', () => {
  const pv = ['01.06.2023-30.06.2023', '01.07.2023-31.07.2023'].map((zeit) => {
    const { b, pv: beitrag } = zeilen(kostenrechnung(), angabe('E9c', 3, '1', zr(zeit)));
    return (Number(beitrag) / Number(b)).toFixed(5);
  });
  expect(pv).toEqual(['0.01525', '0.01700']);
});

const UMLAGEN: readonly [umlage: string, u: string, h: string][] = [
  ['0.0106', '50.05', '36.75'],
  ['0.011', '51.94', '38.64'],
  ['0.001', '4.72', '0.00'],
  ['0.0249', '117.57', '104.27'],
  ['0.025', '118.04', '104.74'],
  ['0.0251', '118.51', '104.81'],
];

test.each(UMLAGEN)('PK-7 V 4.721,50: Umlage %s gibt U %s und H %s', (umlage, u, h) => {
  const eigene = { gueltigAb: am('01.11.2022'), gueltigBis: null, quelle: 'Beschluss', status: '' };
  const rechnung = kostenrechnung(
    { umlage: d(umlage), leistungsentgelt: d(0), jahressonderzahlung: false },
    undefined,
    [{ ...eigene, tarif: 'TVöD-VKA', gruppe: 'E9c', stufe: 3, betrag: d('4721.50') }],
  );
  const z = zeilen(rechnung, angabe('E9c', 3, '1', zr('01.11.2022-30.11.2022')));
  expect([z.v, z.u, z.h]).toEqual(['4721.50', u, h]);
});

test('PK-7 bei Umlagesatz 0 gibt es keine Hinzurechnung', () => {
  const a = angabe('E9c', 3, '1', zr('01.11.2022-30.11.2022'));
  const { u, h, b, v } = zeilen(kostenrechnung({ umlage: d(0) }), a);
  expect([u, h]).toEqual(['0.00', '0.00']);
  expect(b).toBe(v);
});
