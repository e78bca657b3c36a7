import { GERMAN_ERRORS } from '@kim/engine';
import { toGermanError } from '../../host/model/calc/language';
import { formatNumber } from '../../host/model/calc/number-format';
import type { Chart } from '../../host/objects/chart/Chart';
import { TEXTS } from '../texts';

export interface Bars {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    /** Where one was chosen. */
    readonly colour: string | null;
  }[];
  /** The series stand upon each other. */
  readonly stacked: boolean;
  /** The upper end of the scale, and the lines on the way there. */
  readonly top: number;
  readonly ticks: readonly number[];
  /** The numbers in words, for those who don't see the chart. */
  readonly summary: string;
  /** Why there is nothing to draw. */
  readonly fault: string | null;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round numbers from zero to beyond the largest value, about four of them. */
function scale(largest: number): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Zeros would be drawn where there are no numbers. */
function faultOf(values: readonly unknown[]): string | null {
  if (values.some((value) => typeof value === 'number')) return null;
  const code = values.map(String).find((value) => GERMAN_ERRORS.has(value));
  return code === undefined ? TEXTS.chartEmpty : TEXTS.chartFault(toGermanError(code));
}

/**
 * What is to be drawn for a chart, read from the cells as they are now.
 *
 * @param pending there are results to come, so that what is missing is no fault
 */
export function barsOf(chart: Chart, pending = false): Bars {
  const all = chart.Series.items();
  const categories = (all[0]?.GetDimensionValues('Categories') ?? []).map(String);
  const series = all.map((item) => ({
    name: item.Name,
    colour: item.Format.Fill.color,
    values: item.GetDimensionValues('Values').map((value) => (typeof value === 'number' ? value : 0)),
  }));
  const shown =
    categories.length > 0 ? categories : (series[0]?.values ?? []).map((_, index) => String(index + 1));
  const stacked = /Stacked/.test(chart.ChartType);
  const heights = stacked
    ? shown.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
    : series.flatMap(({ values }) => values);
  const ticks = scale(Math.max(0, ...heights));
  const words = series.map(({ name, values }) =>
    [
      name,
      ...shown.map((category, index) => `${category} ${formatNumber(values[index] ?? 0, '#,##0')}`),
    ].join(', '),
  );
  const fault = faultOf(all.flatMap((item) => item.GetDimensionValues('Values')));
  return {
    title: chart.Title.Text,
    categories: shown,
    series,
    stacked,
    top: ticks[ticks.length - 1] ?? 1,
    ticks,
    summary: words.join('. '),
    fault: fault !== null && pending ? TEXTS.chartPending : fault,
  };
}
