import {
  ERSTER_TAG,
  istKalendertag,
  istSchaltjahr,
  jahreSpaeter,
  kalendertag,
  LETZTER_TAG,
  monatAlsText,
  tageImMonat,
  tagAlsIso,
  tagAlsText,
  tagAus,
  tagAusIso,
} from '../../../src/core/zeit/datum';
import { am } from '../hilfen';

/** From Excel itself: =DATUM(JJJJ;MM;TT) in the 1900 system. */
const AUS_EXCEL: readonly [text: string, serie: number][] = [
  ['01.03.1900', 61],
  ['01.01.1970', 25569],
  ['29.02.2000', 36585],
  ['01.03.2000', 36586],
  ['31.12.2020', 44196],
  ['15.10.2021', 44484],
  ['29.02.2024', 45351],
  ['28.02.2100', 73109],
  ['01.03.2100', 73110],
  ['31.12.9999', 2958465],
];

test.each(AUS_EXCEL)('DA-1 der %s ist in Excel die Zahl %d', (text, serie) => {
  const [tag, monat, jahr] = text.split('.').map(Number) as [number, number, number];
  expect(tagAus(jahr, monat, tag)).toBe(serie);
  expect(kalendertag(serie)).toEqual({ jahr, monat, tag });
  expect(tagAlsText(serie)).toBe(text);
  const iso = text.split('.').reverse().join('-');
  expect(tagAusIso(iso)).toBe(serie);
  expect(tagAlsIso(serie)).toBe(iso);
});

test('DA-1 jeder Tag von 1900 bis 2299, danach jeder 89. bis 9999, kommt zurück, wie er hineinging', () => {
  let falsch = 0;
  const dicht = am('31.12.2299');
  for (let serie = ERSTER_TAG; serie <= LETZTER_TAG; serie += serie < dicht ? 1 : 89) {
    const { jahr, monat, tag } = kalendertag(serie);
    if (tagAus(jahr, monat, tag) !== serie || !istKalendertag(jahr, monat, tag)) falsch += 1;
  }
  expect(falsch).toBe(0);
});

test('DA-1 Schaltjahre und Monatslängen', () => {
  expect([1900, 2000, 2023, 2024, 2100, 2400].filter(istSchaltjahr)).toEqual([2000, 2024, 2400]);
  const tage = Array.from({ length: 12 }, (_, i) => tageImMonat(2023, i + 1));
  expect(tage).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(tageImMonat(2024, 2)).toBe(29);
});

test.each([
  [2023, 2, 29],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 1, 0],
  [2024, 4, 31],
  [1900, 2, 28],
  [10000, 1, 1],
])('DA-1 %d-%d-%d ist kein Tag, den Excel zweifelsfrei kennt', (jahr, monat, tag) => {
  expect(istKalendertag(jahr, monat, tag)).toBe(false);
});

test('DA-1 der erste Tag, den Excel zweifelsfrei kennt, ist der 01.03.1900', () => {
  expect(istKalendertag(1900, 3, 1)).toBe(true);
  expect(istKalendertag(9999, 12, 31)).toBe(true);
});

test('DA-1 Jahre später ist derselbe Tag, vom 29.02. der 01.03.', () => {
  expect(tagAlsText(jahreSpaeter(am('15.10.2021'), 3))).toBe('15.10.2024');
  expect(tagAlsText(jahreSpaeter(am('29.02.2020'), 1))).toBe('01.03.2021');
  expect(tagAlsText(jahreSpaeter(am('29.02.2020'), 4))).toBe('29.02.2024');
});

test('RW-1 Monate stehen zweistellig', () => {
  expect([monatAlsText(2022, 4), monatAlsText(2022, 12)]).toEqual(['04/2022', '12/2022']);
});
