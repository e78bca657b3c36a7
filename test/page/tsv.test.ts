import { parseTable, printTable } from '../../dev/excel/page/model/tsv';

describe('tables on the clipboard', () => {
  it.each([
    ['one cell', '12,5', [['12,5']]],
    [
      'rows and columns',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blank cells',
      'a\t\tb\n\t\t',
      [
        ['a', '', 'b'],
        ['', '', ''],
      ],
    ],
    ['quotes around line breaks', '"a\nb"\tc', [['a\nb', 'c']]],
    ['doubled quotes', '"sagt ""ja"""\tx', [['sagt "ja"', 'x']]],
    ['quotes inside a text', 'ein "Wort" darin', [['ein "Wort" darin']]],
  ])('are read: %s', (_, text, rows) => expect(parseTable(text)).toEqual(rows));

  it('come back as they were', () => {
    const rows = [
      ['a\tb', '"x"'],
      ['', 'zwei\nZeilen'],
    ];
    expect(parseTable(printTable(rows))).toEqual(rows);
  });
});
