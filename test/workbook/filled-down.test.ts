import { filledDown } from '../../src/workbook/write/filled-down';

test.each([
  ['the same formula a row further down', ['=A2*2', '=A3*2'], [0]],
  ['with the row of the table', ['=T[[#This Row],[x]]', '=T[[#This Row],[x]]'], [0]],
  ['with a fixed row and a text that looks like a cell', ['=A$1&"B2"', '=A$1&"B2"'], [0]],
  ['another formula', ['=A2*2', '=A3*3'], []],
  ['the same cell', ['=A2*2', '=A2*2'], []],
  ['a constant', ['=A2*2', 4], []],
  ['no formula above', [1, '=A3*2'], []],
])('%s: columns %j', (_, column, expected) => {
  expect(filledDown([['Kopf'], ...column.map((formula) => [formula])], 2)).toEqual(expected);
});
