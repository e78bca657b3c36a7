import { germanDate, germanNumber } from '../../src/taskpane/ui/numbers';
import { germanTable, germanText } from '../../scripts/hilfe/numbers';

describe('numbers on the help pages', () => {
  it.each([
    [50000, '50.000'],
    [1234567890123, '1.234.567.890.123'],
    [136677.1, '136.677,10'],
    [-6.26, '-6,26'],
    [0.8, '0,8'],
    [2.5, '2,5'],
    [14.548387096774194, '14,5483871'],
    [1e-4, '0,0001'],
    [0, '0'],
  ])('writes %p as %s', (value, text) => expect(germanNumber(value)).toBe(text));

  it('writes truth values, errors and blanks like a German Excel', () => {
    expect([true, false, null, 'Summe'].map((value) => germanText(value))).toEqual([
      'WAHR',
      'FALSCH',
      '',
      'Summe',
    ]);
    expect(germanText({ code: '#N/A', message: 'Ein Satz.' })).toBe('#NV');
  });

  it('gives every amount of a column cents as soon as one has some', () => {
    const rows = [
      ['Jahr', 'VZÄ', 'Betrag', 'Anteil'],
      [2022, 1, 19500, 1],
      [2023, 0.5, 42.5, 0.7373654225],
    ];
    expect(germanTable(rows).slice(1)).toEqual([
      ['2022', '1', '19.500,00', '1'],
      ['2023', '0,5', '42,50', '0,7374'],
    ]);
  });

  it('writes the steps of a Rechenweg one by one', () => {
    const rows = [
      ['Regel', 'Betrag'],
      ['PK-1', 1],
      ['PK-2', 3913.2],
    ];
    expect(germanTable(rows).slice(1)).toEqual([
      ['PK-1', '1'],
      ['PK-2', '3.913,20'],
    ]);
  });

  it('knows the day of a serial number', () => {
    expect([61, 44652, 46143].map(germanDate)).toEqual(['01.03.1900', '01.04.2022', '01.05.2026']);
  });
});
