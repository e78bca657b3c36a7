import { generalWithin } from '../../dev/excel/page/grid/general-within';

describe('numbers in the format Standard', () => {
  const within = (room: number) => (text: string) => text.length <= room;

  it.each([
    [12345.678, 9, '12345,678'],
    [12345.678, 7, '12345,7'],
    [12345.678, 5, '12346'],
    [12345.678, 4, null],
    [1 / 3, 11, '0,333333333'],
    [1 / 3, 6, '0,3333'],
    [123456789, 7, '1,2E+08'],
    [123456789, 5, '1E+08'],
    [-0.00001234, 8, '-1,2E-05'],
    [0.00001234, 3, null],
    [0, 1, '0'],
  ])('%d in %d characters is %s', (value, room, shown) => {
    expect(generalWithin(value, within(room))).toBe(shown);
  });
});
