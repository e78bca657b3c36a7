import { dateParts, serialOf } from '../../host/model/calc/dates';

const monthsOf = (serial: number): number => {
  const { year, month } = dateParts(serial);
  return year * 12 + month - 1;
};

const daysIn = (months: number): number =>
  new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();

const isLastDay = (serial: number): boolean => dateParts(serial).day === daysIn(monthsOf(serial));

/** So many months later on the same day, or on the last one of a month that is too short for it. */
function monthsLater(serial: number, by: number, atEnd: boolean): number {
  const months = monthsOf(serial) + by;
  const most = daysIn(months);
  const day = atEnd ? most : Math.min(dateParts(serial).day, most);
  return serialOf(Math.floor(months / 12), (months % 12) + 1, day) ?? serial;
}

/** Dates that are whole months apart, on the same day or each on the last one, go on by months; `null` if they are not. */
function monthly(dates: readonly number[]): ((index: number) => number) | null {
  const [first = 0, second = 0] = dates;
  const step = monthsOf(second) - monthsOf(first);
  const atEnd = dates.every(isLastDay);
  const next = (index: number): number => monthsLater(first, step * index, atEnd);
  return step !== 0 && dates.every((date, index) => date === next(index)) ? next : null;
}

/** How dates go on: by days, or by months where the format shows no day; several by their distance. */
export function dateSeries(dates: readonly number[], format: string): ((index: number) => number) | null {
  const [first = 0] = dates;
  if (dates.length > 1) return dates.every(Number.isInteger) ? monthly(dates) : null;
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]/g, '').toLowerCase();
  if (/h/.test(shown) && !/[dy]/.test(shown)) return (index) => first + index / 24;
  return /d/.test(shown) ? (index) => first + index : (index) => monthsLater(first, index, false);
}
