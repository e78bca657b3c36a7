import { roh } from './aufruf';
import { verstoesse } from './gebaut';
import { ergebnismangel, fehlermangel } from './zellpruefung';

/** What is wrong with the outcome of a call, whatever the arguments; null if nothing. */
export function mangel(id: string, args: readonly unknown[], ort = /^/): string | null {
  let gefunden: string | null;
  try {
    gefunden = ergebnismangel(roh(id, ...args));
  } catch (fehler) {
    gefunden = fehlermangel(fehler, ort);
  }
  return verstoesse.length > 0 ? `ST-1: ${verstoesse.join()}` : gefunden;
}

/** Values that no cell of a sound workbook holds. */
export const FEINDLICH: readonly unknown[] = [
  ...[NaN, Infinity, -Infinity, 1e308, -1e308, 1e21, -0, 0, -1, 5e-324, -5e-324, 1e-300],
  ...[1e13, 1e13 + 1, -1e13],
  ...[0.1 + 0.2, 2_958_466, 60, 2 ** 53, 10n, true, false, null, undefined],
  ...['', ' ', '\u00a0', '\0', '0', 'NaN', '=1+1', "+cmd|' /C calc'!A0", '{}', '💶', 'ﬀ', '\ud800', 'ẞ'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '#N/A', '#REF!', 'x'.repeat(32_767)],
  ...['31.02.2022', '1.1.0000', '99.99.9999', '2022-1-1', '01/01/2022', '٠١.٠١.٢٠٢٢'],
  ...[{}, { code: '#N/A' }, { code: 'constructor' }, { code: 7 }, { code: null }, { basicValue: '#DIV/0!' }],
  ...[
    { type: 'Error', basicType: 'Error', basicValue: '#NUM!' },
    Object.create(null) as object,
    new Map(),
    /x/,
    Symbol('x'),
  ],
  ...[(): number => 1, [], [[]], [[[]]], [1, 2], [[1, 2], [3]], [[[1]]], [null], [undefined], [[null]]],
  // Arrays with holes and of very unequal rows.
  ...[
    new Array<unknown>(3),
    [new Array<unknown>(3)],
    [new Array<unknown>(1), [1]],
    [[1], new Array<unknown>(2)],
    [['Kommune']],
    [['Kommune', 'Schlüssel'], []],
  ],
];
