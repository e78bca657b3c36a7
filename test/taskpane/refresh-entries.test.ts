import { numberIn, percentIn } from '../../src/taskpane/aktualisierung/entries';

it.each<[string, number | null | undefined]>([
  ['8.850', 8850],
  ['57.000 €', 57_000],
  ['1.234.567', 1_234_567],
  ['8.850,50', 8850.5],
  ['2,5', 2.5],
  ['', null],
  ['-1', undefined],
  ['57 000', undefined],
  ['1.2.3', undefined],
])('AK-3 the amount %j is read as %p', (text, number) => expect(numberIn(text)).toBe(number));

it.each<[string, number | null | undefined]>([
  ['14,6', 0.146],
  ['14,6 %', 0.146],
  ['', null],
  ['viel', undefined],
])('AK-3 the share %j is read as %p', (text, share) => expect(percentIn(text)).toBe(share));
