import { bruchAlsDezimal } from '../../../src/core/zahl/bruch';
import { erklaereMonate, monate, MONATSMETHODEN } from '../../../src/core/zeit/monate';
import { mitSpur, zr } from '../hilfen';

/** Numerator/denominator for TAGGENAU | VOLL | ANGEFANGEN | 30/360, counted by hand. */
const TABELLE: readonly [zeitraum: string, ...erwartet: string[]][] = [
  // The example of the concept.
  ['15.10.2021-31.12.2022', '451/31', '14/1', '15/1', '218/15'],
  // Whole months and years.
  ['01.01.2022-31.12.2022', '12/1', '12/1', '12/1', '12/1'],
  ['01.02.2023-28.02.2023', '1/1', '1/1', '1/1', '1/1'],
  ['01.02.2024-29.02.2024', '1/1', '1/1', '1/1', '1/1'],
  ['01.04.2022-31.03.2023', '12/1', '12/1', '12/1', '12/1'],
  // Single days.
  ['01.01.2022-01.01.2022', '1/31', '0/1', '1/1', '1/30'],
  ['15.06.2022-15.06.2022', '1/30', '0/1', '1/1', '1/30'],
  ['31.01.2022-31.01.2022', '1/31', '0/1', '1/1', '1/30'],
  ['28.02.2023-28.02.2023', '1/28', '0/1', '1/1', '1/10'],
  ['28.02.2024-28.02.2024', '1/29', '0/1', '1/1', '1/30'],
  ['29.02.2024-29.02.2024', '1/29', '0/1', '1/1', '1/15'],
  // One day short of a month, at both ends.
  ['01.02.2024-28.02.2024', '28/29', '0/1', '1/1', '14/15'],
  ['02.01.2022-31.01.2022', '30/31', '0/1', '1/1', '29/30'],
  ['01.01.2022-30.01.2022', '30/31', '0/1', '1/1', '1/1'],
  ['30.01.2022-31.01.2022', '2/31', '0/1', '1/1', '1/30'],
  // Month ends: the 31st and, as last day, the last of February count as 30th.
  ['31.01.2022-28.02.2022', '32/31', '1/1', '2/1', '31/30'],
  ['28.02.2023-31.03.2023', '29/28', '1/1', '2/1', '11/10'],
  ['28.02.2024-31.03.2024', '31/29', '1/1', '2/1', '11/10'],
  ['29.02.2024-31.03.2024', '30/29', '1/1', '2/1', '16/15'],
  ['31.12.2022-01.01.2023', '2/31', '0/1', '2/1', '1/15'],
  // Leap year and common year.
  ['15.02.2023-15.03.2023', '61/62', '0/1', '2/1', '31/30'],
  ['15.02.2024-15.03.2024', '900/899', '0/1', '2/1', '31/30'],
  // 36 months of a grant.
  ['01.03.2022-28.02.2025', '36/1', '36/1', '36/1', '36/1'],
];

const FAELLE = TABELLE.flatMap(([zeitraum, ...erwartet]) =>
  MONATSMETHODEN.map((methode, i) => [zeitraum, methode, erwartet[i] as string] as const),
);

test.each(FAELLE)('ZE-1 %s nach %s: %s', (zeitraum, methode, erwartet) => {
  const m = monate(zr(zeitraum), methode);
  expect(`${m.zaehler}/${m.nenner}`).toBe(erwartet);
});

test('ZE-1 das Beispiel 15.10.2021 bis 31.12.2022 als Zahl', () => {
  const zahlen = MONATSMETHODEN.map((m) => bruchAlsDezimal(monate(zr('15.10.2021-31.12.2022'), m)));
  expect(zahlen.map((z) => z.toFixed(6))).toEqual(['14.548387', '14.000000', '15.000000', '14.533333']);
});

test('ZE-1 der Rechenweg nennt Methode, Bruch und Zahl', () => {
  const [schritt] = mitSpur((spur) => erklaereMonate(zr('15.10.2021-31.12.2022'), 'TAGGENAU', spur));
  expect([schritt?.regel, schritt?.schritt, schritt?.rechnung, schritt?.betrag?.toFixed(6)]).toEqual([
    'ZE-1',
    'Monate (TAGGENAU)',
    '15.10.2021-31.12.2022: 17/31 + 14 = 451/31',
    '14.548387',
  ]);
});

test.each([
  ['15.10.2021-20.12.2022', 'TAGGENAU', '17/31 + 13 + 20/31 = 440/31'],
  ['15.10.2021-16.12.2022', 'VOLL', '13'],
  ['15.10.2021-16.12.2022', 'ANGEFANGEN', '15'],
  ['15.10.2021-31.12.2022', '30/360', '8/15 + 14 = 218/15'],
  ['01.01.2022-31.12.2022', 'TAGGENAU', '12'],
  ['05.06.2022-09.06.2022', 'TAGGENAU', '1/6'],
  ['05.06.2022-09.06.2022', 'VOLL', '0'],
  ['20.06.2022-09.07.2022', 'TAGGENAU', '11/30 + 9/31 = 611/930'],
] as const)('ZE-1 der Rechenweg nennt die Teile von %s nach %s: %s', (zeit, methode, teile) => {
  const [schritt] = mitSpur((spur) => erklaereMonate(zr(zeit), methode, spur));
  expect(schritt?.rechnung).toBe(`${zeit}: ${teile}`);
});

test('ZE-1 ohne Rechenweg wird nichts erklärt', () => {
  expect(() => erklaereMonate(zr('01.01.2022-31.12.2022'), 'VOLL', undefined)).not.toThrow();
});
