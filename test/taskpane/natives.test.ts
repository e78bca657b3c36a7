import { NATIVES } from '../../src/taskpane/check/natives';
import type { Values } from '../../src/workbook/read/values';

const one = (value: unknown): Values => [[value]];
const column = (...values: readonly unknown[]): Values => values.map((value) => [value]);
const NV = { code: '#N/A' };
const call = (name: string, ...args: readonly (Values | null | undefined)[]): Values | null => {
  const native = NATIVES.get(name);
  if (!native) throw new Error(name);
  return native(...args);
};

describe('AK-7 what stands around KIM calls, as Excel computes it', () => {
  test.each<[string, readonly (Values | null | undefined)[], Values | null]>([
    ['=', [one('Tarif'), one('TARIF')], one(true)],
    ['=', [one(null), one('')], one(true)],
    ['=', [one(null), one(0)], one(true)],
    ['=', [one(null), one('x')], one(false)],
    ['=', [one('1'), one(1)], one(false)],
    ['=', [column('a', 'b', NV), one('b')], column(false, true, NV)],
    ['=', [column('a', 'b'), column('a', 'b', 'c')], null],
    ['<>', [one(1), one(2)], one(true)],
    ['<>', [one(NV), one(2)], one(NV)],
    ['IF', [one(true), one(1), null], one(1)],
    ['IF', [one(0), null, one(2)], one(2)],
    ['IF', [one(true), null, one(2)], null],
    ['IF', [one(false), one(1)], one(false)],
    ['IF', [one('ja'), one(1), one(2)], null],
    ['IF', [one(NV), one(1), one(2)], one(NV)],
    ['IF', [column(true, false), column('a', 'b'), one('')], column('a', '')],
    ['IFERROR', [one(NV), one('')], one('')],
    ['IFERROR', [one(5), null], one(5)],
    ['IFERROR', [null, one(5)], null],
    ['IFERROR', [column(1, NV), one(0)], column(1, 0)],
    ['OR', [one(false), one(0), one(null)], one(false)],
    ['OR', [one(false), column(0, 3)], one(true)],
    ['OR', [one(false), null], null],
    ['OR', [one('x')], null],
    ['OR', [one(NV)], one(NV)],
    ['COUNTA', [column('a', null, '', 0)], one(3)],
    ['INDEX', [[['a', 'b', 'c']], one(1), one(3)], one('c')],
    ['INDEX', [column('a', 'b'), one(2)], one('b')],
    ['INDEX', [column('a', 'b'), one(0)], null],
    ['INDEX', [column('a', 'b'), one(3)], null],
    ['TEXTJOIN', [one('; '), one(true), column('a', '', null, 7)], one('a; 7')],
    ['TEXTJOIN', [one(''), one(true), column('', 'TV-L')], one('TV-L')],
    // How Excel writes decimals and truth values depends on its language.
    ['TEXTJOIN', [one(''), one(true), one(0.5)], null],
    ['TEXTJOIN', [one(''), one(true), one(true)], null],
    ['TEXTJOIN', [one(''), one(false), one('a')], null],
    ['TEXTJOIN', [null, one(true), one('a')], null],
    ['TEXTJOIN', [one(''), one(true), one(NV)], one(NV)],
    ['SUM', [column(1, 'x', null, 2.5), one(3)], one(6.5)],
    ['SUM', [one('3')], null],
    ['SUM', [column(1, NV)], one(NV)],
    ['ROUND', [one(2.675), one(2)], one(2.68)],
    ['ROUND', [one(-1.5), one(0)], one(-2)],
    ['ROUND', [one(1_250), one(-2)], one(1_300)],
    ['ROUND', [one(NV), one(2)], one(NV)],
    ['ROUND', [one('1'), one(2)], null],
    ['ROUND', [one(1e300), one(20)], null],
  ])('%s %j', (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });
});
