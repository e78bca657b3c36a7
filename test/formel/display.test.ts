import { germanOutcome, germanText, messages } from '../../dev/formel/display';

describe('values as a German Excel shows them', () => {
  test.each([
    [50000, '50000'],
    [6.26, '6,26'],
    [-19516.58, '-19516,58'],
    [0, '0'],
    [1 / 3, '0,333333333'],
    [-2 / 3, '-0,666666667'],
    [0.1 + 0.2, '0,3'],
    [Math.PI, '3,141592654'],
    [100 / 7, '14,28571429'],
    [1e6 / 7, '142857,1429'],
    [1.005, '1,005'],
    [12345678901, '12345678901'],
    [123456789012, '1,23457E+11'],
    [1e11, '1E+11'],
    [0.0001, '0,0001'],
    [0.00001234, '0,00001234'],
    [0.0000123456789, '1,23457E-05'],
    [0.000123456789, '0,000123457'],
    [-1.5e-12, '-1,5E-12'],
    [123456789.123, '123456789,1'],
    [9999999999.9, '10000000000'],
    [12345678901.4, '12345678901'],
    [true, 'WAHR'],
    [false, 'FALSCH'],
    ['0.5', '0.5'],
    ['', ''],
    [null, ''],
  ])('%s', (value, expected) => {
    expect(germanText(value)).toBe(expected);
  });

  test.each([
    ['#VALUE!', '#WERT!'],
    ['#N/A', '#NV'],
    ['#REF!', '#BEZUG!'],
    ['#SPILL!', '#ÜBERLAUF!'],
    ['#CALC!', '#KALK!'],
    ['#NUM!', '#ZAHL!'],
    ['#DIV/0!', '#DIV/0!'],
  ] as const)('%s', (code, expected) => {
    expect(germanText({ code })).toBe(expected);
  });

  it('stand in a table with numbers to the right', () => {
    const matrix = [
      ['Kommune', 'Betrag', ''],
      ['Schwerte', 19500, 'zwei\nZeilen'],
      ['Unna', 0.5, { code: '#N/A' as const, message: 'Fehlt.' }],
      ['', 7, { code: '#N/A' as const, message: 'Fehlt.' }],
    ];
    expect(germanOutcome(matrix)).toBe(
      [
        'Kommune   Betrag',
        'Schwerte   19500  zwei Zeilen',
        'Unna         0,5  #NV',
        '               7  #NV',
      ].join('\n'),
    );
    expect(messages(matrix)).toEqual(['Fehlt.']);
  });
});
