import { refused, type Reading } from './fragment';
import { literal } from './text';

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SHORT = /^\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2})?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as text, which is how the functions take it (DA-1); `null` if the text is no date. */
export function readDate(text: string): Reading | null {
  const [, day, month, year] = GERMAN.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (SHORT.test(text)) return refused('short-year', text);
  if (day === undefined && isoDay === undefined) return null;
  const exists = isDay(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay));
  return exists ? { kind: 'date', ...literal(text) } : refused('no-such-day', text);
}

function isDay(year: number, month: number, day: number): boolean {
  // Before 1900 Excel knows no dates at all.
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
