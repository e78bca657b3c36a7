import { formatOfFormula } from '../../dev/excel/host/model/calc/formula-format';
import { readEntry } from '../../dev/excel/host/model/calc/input';
import {
  formatNumber,
  formatText,
  fromLocalFormat,
  toLocalFormat,
} from '../../dev/excel/host/model/calc/number-format';
import { dateParts, serialOf } from '../../dev/excel/host/model/calc/dates';

describe('numbers as a German Excel shows them', () => {
  it.each([
    [1234.5, '#,##0.00 €', '1.234,50 €'],
    [-1234.5, '#,##0.00', '-1.234,50'],
    [0.391, '0.0%', '39,1%'],
    [44484, 'dd.mm.yyyy', '15.10.2021'],
    [44484, 'd. mmmm yyyy', '15. Oktober 2021'],
    [44484.5, 'dd.mm.yyyy hh:mm', '15.10.2021 12:00'],
    [44621, 'mmm yy', 'Mrz 22'],
    [44621, 'ddd dd. mmm', 'Di 01. Mrz'],
    [1.005, '0.00', '1,01'],
    [-0.001, '0.00', '0,00'],
    [0, '#,##0.00;-#,##0.00;"–"', '–'],
    [0, '#,##0;-#,##0;', ''],
    [1200, '#,##0;-#,##0;', '1.200'],
    [-5, '0;[Red]-0', '-5'],
    [12, '000', '012'],
    [46_210, '[>=1000]#,##0;General', '46.210'],
    [12.5, '[>=1000]#,##0;General', '12,5'],
    [1234567, '#,##0,', '1.235'],
    [50098.41, '#,##0.00 "EUR"', '50.098,41 EUR'],
    [187500, '#,##0.00\\ [$€-407]', '187.500,00 €'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,333333333'],
    [1e12, 'General', '1E+12'],
    [1.5e-10, 'General', '1,5E-10'],
  ])('%d in %s is %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it('text has a section of its own', () => {
    expect(formatText('Unna', '0;0;0;"Kreis "@')).toBe('Kreis Unna');
    expect(formatText('Unna', '0.00')).toBe('Unna');
  });

  it.each([
    ['#,##0.00 €', '#.##0,00 €'],
    ['dd.mm.yyyy', 'TT.MM.JJJJ'],
    ['General', 'Standard'],
    ['0 %', '0 %'],
  ])('the format %s reads %s in German, and back', (invariant, german) => {
    expect(toLocalFormat(invariant)).toBe(german);
    expect(fromLocalFormat(german)).toBe(invariant);
  });
});

describe('entries', () => {
  it.each([
    ['1.234,56', 'german', { value: 1234.56, format: '#,##0.00' }],
    ['55.000', 'german', { value: 55000, format: '#,##0' }],
    ['1234,5', 'german', { value: 1234.5 }],
    ['55.000 €', 'german', { value: 55000, format: '#,##0 "€"' }],
    ['1.234,50 €', 'german', { value: 1234.5, format: '#,##0.00 "€"' }],
    ['-5€', 'german', { value: -5, format: '#,##0 "€"' }],
    ['€ 12,5', 'german', { value: 12.5, format: '#,##0.00 "€"' }],
    ['5 EUR', 'german', { value: '5 EUR' }],
    ['€', 'german', { value: '€' }],
    ['01.04.22', 'german', { value: 44652, format: 'dd.mm.yyyy' }],
    ['1.4.30', 'german', { value: 11049, format: 'dd.mm.yyyy' }],
    ['1/4/2022', 'german', { value: 44652, format: 'dd.mm.yyyy' }],
    ['1.4.', 'german', { value: 44652, format: 'dd. mmm' }],
    ['1.5', 'german', { value: 44682, format: 'dd. mmm' }],
    ['2.30', 'german', { value: '2.30' }],
    ['April 2022', 'german', { value: 44652, format: 'mmm yy' }],
    ['Mrz 2022', 'german', { value: 44621, format: 'mmm yy' }],
    ['04/2022', 'german', { value: 44652, format: 'mmm yy' }],
    ['1. April 2022', 'german', { value: 44652, format: 'dd. mmm yy' }],
    ['April', 'german', { value: 'April' }],
    ['Unna 2022', 'german', { value: 'Unna 2022' }],
    ['12:30', 'german', { value: 12.5 / 24, format: 'hh:mm' }],
    ['24:00', 'german', { value: '24:00' }],
    ['1.4.2022 6:00', 'german', { value: 44652.25, format: 'dd.mm.yyyy hh:mm' }],
    ['+1+1', 'german', { formula: '=+1+1' }],
    ['-B5', 'german', { formula: '=-B5' }],
    ['+5', 'german', { value: 5 }],
    ['- Punkt 1', 'german', { value: '- Punkt 1' }],
    ['55.000 €', 'invariant', { value: '55.000 €' }],
    ['1.5', 'invariant', { value: 1.5 }],
    ['80 %', 'german', { value: 0.8, format: '0%' }],
    ['12,5%', 'german', { value: 0.125, format: '0.00%' }],
    ['31.02.2022', 'german', { value: '31.02.2022' }],
    ['2021-10-15', 'invariant', { value: 44484, format: 'dd.mm.yyyy' }],
    ['WAHR', 'german', { value: true }],
    ["'007", 'german', { value: '007' }],
    ['=1+1', 'german', { formula: '=1+1' }],
    ['', 'german', { value: null }],
    ['=', 'german', { value: '=' }],
  ] as const)('%s in %s notation', (text, notation, entry) => {
    expect(readEntry(text, notation, 'General', 2022)).toEqual(entry);
  });

  it('stay text in cells with the text format', () => {
    expect(readEntry('1,5', 'german', '@', 2022)).toEqual({ value: '1,5' });
  });
});

describe('dates', () => {
  it('know the day that never was', () => {
    expect([serialOf(1900, 2, 28), serialOf(1900, 3, 1), serialOf(2021, 10, 15)]).toEqual([59, 61, 44484]);
    expect(dateParts(59)).toMatchObject({ month: 2, day: 28 });
    expect(dateParts(61)).toMatchObject({ month: 3, day: 1 });
    expect(serialOf(2022, 2, 30)).toBeNull();
  });
});

describe('formulas', () => {
  it.each([
    ['=TODAY()', 'dd.mm.yyyy'],
    ['=DATE(2022,4,1)+30', 'dd.mm.yyyy'],
    ['=TIME(12,30,0)', 'hh:mm'],
    ['=TODAY()>A1', null],
    ['="Stand "&TODAY()', null],
    ['=YEAR(TODAY())', null],
  ])('%s bring the format %s', (formula, format) => {
    expect(formatOfFormula(formula)).toBe(format);
  });
});
