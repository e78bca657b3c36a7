import { lastStepOf } from '../../src/taskpane/trace/last-step';
import { parseFormula } from '../../src/workbook/formula/tree/parse';
import type { Values } from '../../src/workbook/read/values';

const lastStep = (formula: string, amount: number, values: Readonly<Record<string, number | Values>>) => {
  const tree = parseFormula(formula);
  if (tree === null) throw new Error(formula);
  const areas = Object.entries(values).map(
    ([text, value]) => [text, typeof value === 'number' ? [[value]] : value] as const,
  );
  return lastStepOf(tree, amount, new Map(areas));
};

const YEAR =
  '=IF($A$14="","",IF($A$14="Gesamt",IF((N(KIM_Rundung)>0.01),SUM(F13:F13),""),IF((N(KIM_Rundung)>0.01),IF(ABS(E14-B16)<0.005,B19,ROUND(E14/KIM_Rundung,0)*KIM_Rundung),"")))';

test('RZ-1 ein gerundeter Jahresbetrag: der letzte Schritt endet mit ihm und sagt, wie gerundet wurde', () => {
  const values = {
    $A$14: 2021,
    E14: 9_995.76,
    KIM_Rundung: 500,
    B16: 50_098.41,
    B19: 50_000,
    'F13:F13': [[10_000]],
  };
  expect(lastStep(YEAR, 10_000, values)).toEqual({
    row: [
      'VT-1',
      'Gerundet in Schritten von 500,00',
      '9.995,76 / 500,00 = 19,9915, gerundet 20; 20 × 500,00',
      10_000,
      '',
    ],
    sought: 9_995.76,
    references: ['E14'],
  });
});

test('RZ-1 das Bezugsjahr nimmt die vereinbarte Summe, auch wo sie anders gerundet ist', () => {
  const values = {
    $A$14: 2022,
    E14: 50_098.41,
    KIM_Rundung: 500,
    B16: 50_098.41,
    B19: 49_500,
    'F13:F13': [['']],
  };
  expect(lastStep(YEAR, 49_500, values)).toEqual({
    row: ['', 'Übernommen aus B19', '', 49_500, ''],
    sought: 49_500,
    references: ['B19'],
  });
});

test('RZ-1 die Summe gerundeter Beträge zählt sie auf', () => {
  const formula = YEAR.replace('F13:F13', 'F12:F13');
  const values = {
    $A$14: [['Gesamt']],
    'F12:F13': [[10_000], [49_500]],
    KIM_Rundung: 500,
    B16: 1,
    B19: 2,
    E14: 59_328.78,
  };
  expect(lastStep(formula, 59_500, values)).toMatchObject({
    row: ['', 'Summe der Beträge darüber', '10.000,00 + 49.500,00', 59_500, ''],
    sought: null,
    references: ['F12:F13'],
  });
});

test('RZ-1 was weder gerundet noch addiert ist, wird in den Schritten gesucht', () => {
  expect(lastStep('=INDEX(A1#,2,3)', 7, { 'A1#': [['x', 'y']] })).toEqual({
    row: null,
    sought: 7,
    references: ['A1#'],
  });
});
