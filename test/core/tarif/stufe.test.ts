import { Fachfehler } from '../../../src/core/fehler';
import { aufstiege, brauchtFallgruppe, pruefeStufe, stufeAm } from '../../../src/core/tarif/stufe';
import { am, mitSpur } from '../hilfen';

/** Group, step and its first day; then the days on which the next steps begin. */
const AUFSTIEGE: readonly [grund: string, gruppe: string, stufe: number, seit: string, ...tage: string[]][] =
  [
    [
      'allgemein 1/2/3/4/5 Jahre',
      'E9c',
      1,
      '01.01.2020',
      '01.01.2021',
      '01.01.2023',
      '01.01.2026',
      '01.01.2030',
      '01.01.2035',
    ],
    ['mitten im Lauf', 'E9c', 3, '15.10.2021', '15.10.2024', '15.10.2028'],
    [
      'E1 ab Stufe 2 je vier Jahre',
      'E1',
      2,
      '01.01.2020',
      '01.01.2024',
      '01.01.2028',
      '01.01.2032',
      '01.01.2036',
    ],
    ['vom 29. Februar auf den 1. März', 'E9c', 1, '29.02.2020', '01.03.2021', '01.03.2023'],
    ['vom 29. Februar auf den 29. Februar', 'E9c', 4, '29.02.2020', '29.02.2024'],
    [
      'SuE bis 30.09.2024: 1/3/4/4/5 Jahre',
      'S11b',
      1,
      '01.01.2010',
      '01.01.2011',
      '01.01.2014',
      '01.01.2018',
      '01.01.2022',
      '01.01.2027',
    ],
    [
      'SuE Stufe 2: neue Laufzeit erfüllt, Aufstieg am 01.10.2024 und neu ab da',
      'S11b',
      2,
      '01.01.2022',
      '01.10.2024',
      '01.10.2027',
      '01.10.2031',
    ],
    [
      'SuE Stufe 2: noch nicht erfüllt, die Zeit läuft weiter',
      'S11b',
      2,
      '01.03.2023',
      '01.03.2025',
      '01.03.2028',
    ],
    ['SuE Stufe 2: am 01.10.2024 gerade erfüllt', 'S11b', 2, '01.10.2022', '01.10.2024', '01.10.2027'],
    ['SuE Stufe 2: einen Tag zu spät', 'S11b', 2, '02.10.2022', '02.10.2024', '02.10.2027'],
    ['SuE Stufe 3: alte Laufzeit endet vor dem Wechsel', 'S11b', 3, '30.09.2020', '30.09.2024', '30.09.2028'],
    [
      'SuE Stufe 3: alte Laufzeit endet am Tag des Wechsels',
      'S11b',
      3,
      '01.10.2020',
      '01.10.2024',
      '01.10.2028',
    ],
    ['SuE Stufe 3: neue Laufzeit erfüllt', 'S11b', 3, '01.01.2021', '01.10.2024'],
    ['SuE Stufen 4 und 5 dauern alt wie neu gleich', 'S11b', 4, '01.06.2021', '01.06.2025', '01.06.2030'],
    ['SuE Stufe 1 dauert alt wie neu ein Jahr', 'S11b', 1, '01.02.2024', '01.02.2025', '01.02.2027'],
    ['SuE Stufen 4 und 5 vor dem Wechsel', 'S11b', 4, '01.03.2010', '01.03.2014', '01.03.2019'],
    ['SuE ab 01.10.2024 wie allgemein', 'S8a', 1, '01.10.2024', '01.10.2025', '01.10.2027', '01.10.2030'],
  ];

const TAGE = AUFSTIEGE.flatMap(([grund, gruppe, stufe, seit, ...tage]) =>
  tage.map((tag, i) => [grund, gruppe, stufe, seit, tag, stufe + i + 1] as const),
);

test.each(TAGE)(
  'TA-5 %s: %s Stufe %d seit %s steigt am %s in Stufe %d',
  (_, gruppe, stufe, seit, tag, neu) => {
    expect(stufeAm(gruppe, stufe, am(seit), am(tag) - 1)).toBe(neu - 1);
    expect(stufeAm(gruppe, stufe, am(seit), am(tag))).toBe(neu);
  },
);

test('TA-5 vor dem Beginn gilt die angegebene Stufe', () => {
  expect(stufeAm('E9c', 3, am('15.10.2021'), am('01.01.2000'))).toBe(3);
});

test('TA-5 die letzte Stufe bleibt', () => {
  expect(stufeAm('E9c', 6, am('01.01.1990'), am('31.12.2099'))).toBe(6);
  expect(stufeAm('E1', 2, am('01.01.1990'), am('31.12.2099'))).toBe(6);
});

test.each([
  ['E9c', 0, '1 bis 6'],
  ['E9c', 7, '1 bis 6'],
  ['E1', 1, '2 bis 6'],
])('TA-5 %s Stufe %d gibt es nicht', (gruppe, stufe, vorhanden) => {
  const rechne = (): number => stufeAm(gruppe, stufe, am('01.01.2020'), am('01.01.2022'));
  expect(rechne).toThrow(Fachfehler);
  expect(rechne).toThrow(`${gruppe} hat keine Stufe ${stufe}, sondern die Stufen ${vorhanden}`);
});

test('TA-5 FE-2 eine Stufe, die es nicht gibt, liegt an der Stufe', () => {
  expect(() => pruefeStufe('E9c', 7)).toThrow(
    expect.objectContaining({ art: 'NV', angabe: 'Stufe' }) as Error,
  );
});

test('TA-5 Aufstiege gibt es bis zur letzten Stufe; eine Stufe, die es nicht gibt, führt zu keinem', () => {
  expect(aufstiege('E9c', 4, am('01.01.2020'))).toEqual([am('01.01.2024'), am('01.01.2029')]);
  expect(aufstiege('E9c', 6, am('01.01.2020'))).toEqual([]);
  for (const [gruppe, stufe] of [
    ['E9c', 0],
    ['E9c', 7],
    ['E1', 1],
  ] as const)
    expect(aufstiege(gruppe, stufe, am('01.01.2020'))).toEqual([]);
});

test('TA-5 der Rechenweg nennt jeden Aufstieg und den Wechsel der Laufzeiten', () => {
  const schritte = mitSpur((s) => stufeAm('S4', 2, am('01.01.2022'), am('31.12.2024'), s));
  expect(schritte.map((s) => [s.schritt, s.rechnung, s.betrag?.toNumber()])).toEqual([
    ['S4: Ausgangsstufe', 'Stufe 2 seit 01.01.2022', 2],
    ['S4: Aufstieg in Stufe 3', '01.01.2022 bis 01.10.2024, neue Laufzeiten SuE', 3],
    ['Fallgruppe prüfen (besondere Stufenlaufzeit)', 'Gruppe S4', undefined],
  ]);
  expect(schritte.map((s) => s.regel)).toEqual(['TA-5', 'TA-5', 'TA-5']);
});

test('TA-5 ohne Wechsel der Laufzeiten und ohne besondere Fallgruppe steht nichts davon da', () => {
  const schritte = mitSpur((s) => stufeAm('E9c', 2, am('01.01.2020'), am('01.01.2022'), s));
  expect(schritte.map((s) => s.rechnung)).toEqual(['Stufe 2 seit 01.01.2020', '01.01.2020 bis 01.01.2022']);
});

test('TA-5 ein Aufstieg im SuE an einem anderen Tag folgt nicht aus dem Wechsel der Laufzeiten', () => {
  const schritte = mitSpur((s) => stufeAm('S11b', 2, am('01.03.2023'), am('01.03.2025'), s));
  expect(schritte.at(-1)?.rechnung).toBe('01.03.2023 bis 01.03.2025');
});

test('TA-5 ein Aufstieg am 01.10.2024 außerhalb des SuE folgt keinen neuen Laufzeiten', () => {
  const schritte = mitSpur((s) => stufeAm('E9c', 3, am('01.10.2021'), am('01.10.2024'), s));
  expect(schritte.at(-1)?.rechnung).toBe('01.10.2021 bis 01.10.2024');
});

test('TA-5 besondere Laufzeiten haben S4, S8b und E9a', () => {
  const alle = ['E1', 'E8', 'E9a', 'E9b', 'S3', 'S4', 'S8a', 'S8b', 'S9'];
  expect(alle.filter(brauchtFallgruppe)).toEqual(['E9a', 'S4', 'S8b']);
});
