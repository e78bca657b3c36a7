import type { Monatskosten } from '../../../src/core/personal/monatskosten';
import { d, kostenrechnung, zr } from '../hilfen';
import { angabe, zeilen } from './hilfen';

type Zeilen = Readonly<Record<keyof Monatskosten, string>>;

/** Worked line by line with whole-number fractions, apart from the first one, which the concept gives. */
const MONATE: readonly [
  was: string,
  gruppe: string,
  stufe: number,
  umfang: string,
  zeit: string,
  zeilen: Zeilen,
][] = [
  [
    'Beispielmonat',
    'E9c',
    3,
    '1',
    '01.11.2021-30.11.2021',
    {
      e: '3844.01',
      z: '0.00',
      l: '76.88',
      j: '225.13',
      v: '4146.02',
      u: '186.57',
      s: '134.75',
      h: '128.83',
      b: '4274.85',
      rv: '397.56',
      av: '51.30',
      kv: '339.85',
      pv: '65.19',
      u2: '25.88',
      monat: '5347.12',
    },
  ],
  [
    'halbe Stelle mit Zulage im angebrochenen Monat',
    'S11b',
    3,
    '0.5',
    '15.10.2022-31.10.2022',
    {
      e: '1017.35',
      z: '49.35',
      l: '21.33',
      j: '62.47',
      v: '1150.50',
      u: '51.77',
      s: '37.39',
      h: '15.46',
      b: '1165.96',
      rv: '108.43',
      av: '13.99',
      kv: '92.69',
      pv: '17.78',
      u2: '7.18',
      monat: '1479.73',
    },
  ],
  [
    'über beiden Beitragsbemessungsgrenzen',
    'E15',
    6,
    '1',
    '01.11.2024-30.11.2024',
    {
      e: '7748.20',
      z: '0.00',
      l: '154.96',
      j: '334.33',
      v: '8237.49',
      u: '370.69',
      s: '267.72',
      h: '312.95',
      b: '8550.44',
      rv: '702.15',
      av: '98.15',
      kv: '421.76',
      pv: '87.98',
      u2: '49.83',
      monat: '10235.77',
    },
  ],
  [
    'zehn Tage über den Grenzen, die mit dem Monat kürzen',
    'E15',
    6,
    '1',
    '21.11.2024-30.11.2024',
    {
      e: '2582.73',
      z: '0.00',
      l: '51.65',
      j: '111.44',
      v: '2745.82',
      u: '123.56',
      s: '89.24',
      h: '65.82',
      b: '2811.64',
      rv: '234.05',
      av: '32.72',
      kv: '140.59',
      pv: '29.33',
      u2: '16.61',
      monat: '3411.92',
    },
  ],
  [
    'so klein, dass die Hinzurechnung null ist',
    'E2',
    2,
    '0.2',
    '01.11.2022-30.11.2022',
    {
      e: '487.83',
      z: '0.00',
      l: '9.76',
      j: '34.36',
      v: '531.95',
      u: '23.94',
      s: '17.29',
      h: '0.00',
      b: '531.95',
      rv: '49.47',
      av: '6.38',
      kv: '42.29',
      pv: '8.11',
      u2: '3.28',
      monat: '682.71',
    },
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

describe.each(MONATE)('%s (%s Stufe %d, %s VZÄ, %s)', (_, gruppe, stufe, umfang, zeit, erwartet) => {
  const ist = zeilen(kostenrechnung(), angabe(gruppe, stufe, umfang, zr(zeit)), umfang);

  test.each(REGELN)('%s', (_regel, ...namen) => {
    expect(namen.map((n) => ist[n])).toEqual(namen.map((n) => erwartet[n]));
  });
});

test('PK-8 die Sätze sind die des Monats: Pflegeversicherung am 01.07.2023', () => {
  const pv = ['01.06.2023-30.06.2023', '01.07.2023-31.07.2023'].map((zeit) => {
    const { b, pv: beitrag } = zeilen(kostenrechnung(), angabe('E9c', 3, '1', zr(zeit)));
    return (Number(beitrag) / Number(b)).toFixed(5);
  });
  expect(pv).toEqual(['0.01525', '0.01700']);
});

test('PK-7 bei Umlagesatz 0 gibt es keine Hinzurechnung', () => {
  const { u, h, b, v } = zeilen(
    kostenrechnung({ umlage: d(0) }),
    angabe('E9c', 3, '1', zr('01.11.2022-30.11.2022')),
  );
  expect([u, h]).toEqual(['0.00', '0.00']);
  expect(b).toBe(v);
});
