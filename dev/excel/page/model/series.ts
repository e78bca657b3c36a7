import { isDateFormat } from '../../host/model/calc/number-format';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { dateSeries } from './date-series';
import { textSeries } from './text-series';

type Series = (index: number) => number | string;

/** Several numbers go on if their steps are equal. */
function linear(numbers: readonly number[]): Series | null {
  const [first = 0, second] = numbers;
  if (second === undefined) return null;
  const step = Number((second - first).toPrecision(15));
  const even = numbers.every((value, index) => Math.abs(value - (first + step * index)) < 1e-9);
  return even ? (index) => Number((first + step * index).toPrecision(15)) : null;
}

/** How the cells of a line go on when they are filled further, by their place in it; `null` if they repeat. */
export function seriesOf(
  sheet: Worksheet,
  cells: readonly (readonly [row: number, column: number])[],
): Series | null {
  if (cells.some(([row, column]) => sheet.cells.formula(row, column) !== null)) return null;
  const values = cells.map(([row, column]) => sheet.cells.value(row, column));
  if (values.every((value) => typeof value === 'string')) return textSeries(values);
  if (!values.every((value) => typeof value === 'number')) return null;
  const formats = cells.map(([row, column]) => sheet.cells.format(row, column));
  return (formats.every(isDateFormat) ? dateSeries(values, formats[0] ?? '') : null) ?? linear(values);
}
