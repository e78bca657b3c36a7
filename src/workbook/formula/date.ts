import { FRUEHESTER_TAG, tagAus, tageImMonat } from '../../core/zeit/datum';
import { refused, type Reading } from './fragment';
import { literal } from './text';

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SHORT = /^\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2})?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as text, which is how the functions take it (DA-1, DA-2); `null` if the text is no date. */
export function readDate(text: string): Reading | null {
  const [, day, month, year] = GERMAN.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (SHORT.test(text)) return refused('short-year', text);
  if (day === undefined && isoDay === undefined) return null;
  const parts = [Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay)] as const;
  if (!exists(...parts)) return refused('no-such-day', text);
  return tagAus(...parts) < FRUEHESTER_TAG ? refused('too-early', text) : { kind: 'date', ...literal(text) };
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= tageImMonat(year, month);
