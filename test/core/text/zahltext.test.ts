import { istMehrdeutig, istZahlaehnlich, zahlAusText } from '../../../src/core/text/zahltext';

test.each([
  ['57000', 57_000],
  ['0,5', 0.5],
  ['57.000,00', 57_000],
  ['1.234.567', 1_234_567],
  ['1.234,5', 1_234.5],
  ['1234,56', 1_234.56],
  ['1.234.567,89', 1_234_567.89],
  ['007', 7],
  ['0', 0],
  ['80 %', 0.8],
  ['80%', 0.8],
  ['4,5 %', 0.045],
  ['-12,50', -12.5],
  ['+3', 3],
  ['\u2212 1'.replace(' ', ''), -1],
  ['57.000,00 €', 57_000],
  ['57000EUR', 57_000],
  ['\u00a057.000,00\u202fEUR ', 57_000],
  ['\u200e39\ufeff', 39],
])('RU-4 „%s“ ist %p', (text, zahl) => {
  expect(zahlAusText(text)).toBe(zahl);
  expect(istMehrdeutig(text)).toBe(false);
});

test.each(['1.234', '-1.234', '57.000', '999.999', '1.234 €', '1.234 %', '0.500', ' 1.234\u00a0'])(
  'RU-4 „%s“ kann zweierlei heißen',
  (text) => {
    expect(zahlAusText(text)).toBeNull();
    expect(istMehrdeutig(text)).toBe(true);
  },
);

test.each([
  ...['1,234.50', '1234.56', '12.5', '1.2.3', '1.23', '12.34.567', '1.234.56', '1.2345', '1234.567', '0,5,5'],
  ...['57 000', "57'000", '57.000,', ',5', '57.000,-', '100-', '1 234,5'],
])('RU-4 „%s“ ist eine Zahl in einer Schreibweise, die nicht gelesen wird', (text) => {
  expect(zahlAusText(text)).toBeNull();
  expect(istMehrdeutig(text)).toBe(false);
  expect(istZahlaehnlich(text)).toBe(true);
});

test.each([
  '',
  ' ',
  'x',
  'drei',
  '12 Stück',
  '1e3',
  '€',
  '% 5',
  '- 5',
  '--5',
  '5 % €',
  '€ 5',
  '½',
  '٣',
  '1.1.22x',
])('RU-4 „%s“ ist keine Zahl', (text) => {
  expect(zahlAusText(text)).toBeNull();
  expect(istMehrdeutig(text)).toBe(false);
});

test('RU-4 auch lange Texte werden in einem Durchgang erkannt oder abgelehnt', () => {
  for (const text of ['1', '1.234.', '1,', ' ', '1 ', '.', '%'].map((t) => t.repeat(100_000)))
    expect([zahlAusText(`${text}x`), istMehrdeutig(`${text}x`), istZahlaehnlich(`${text}x`)]).toEqual([
      null,
      false,
      false,
    ]);
});
