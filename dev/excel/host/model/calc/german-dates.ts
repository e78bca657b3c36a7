import { MONTHS, serialOf } from './dates';

export interface Moment {
  readonly value: number;
  readonly format: string;
}

/** Two digits mean a year from 1930 to 2029. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

const MONTH_NAMES = MONTHS.map((name) => name.toLowerCase());

/** `April`, `Apr`, `Apr.` and `Mrz` as the number of the month. */
function monthNumber(text: string): number | null {
  const name = text.toLowerCase().replace(/\.$/, '').replace(/^mrz$/, 'märz');
  const index = MONTH_NAMES.findIndex(
    (month) => month === name || (name.length === 3 && month.startsWith(name)),
  );
  return index < 0 ? null : index + 1;
}

const moment = (value: number | null, format: string): Moment | null =>
  value === null ? null : { value, format };

/** What a German Excel takes for a date or a month, with the format it gives the cell. */
function day(text: string, thisYear: number): Moment | null {
  const full = /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (full) return moment(serialOf(fullYear(full[4] ?? ''), Number(full[3]), Number(full[1])), 'dd.mm.yyyy');
  const short = /^(\d{1,2})(?:\.(\d{1,2})\.?|[/-](\d{1,2}))$/.exec(text);
  if (short) return moment(serialOf(thisYear, Number(short[2] ?? short[3]), Number(short[1])), 'dd. mmm');
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month) return moment(serialOf(Number(month[2]), Number(month[1]), 1), 'mmm yy');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return moment(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'dd.mm.yyyy');
  const words = /^(?:(\d{1,2})\.?\s*)?([a-zä]{3,}\.?)(?:\s+(\d{4}))?$/i.exec(text);
  const named = words && monthNumber(words[2] ?? '');
  if (!named || (words[1] === undefined && words[3] === undefined)) return null;
  const date = serialOf(Number(words[3] ?? thisYear), named, Number(words[1] ?? 1));
  if (words[1] === undefined) return moment(date, 'mmm yy');
  return moment(date, words[3] === undefined ? 'dd. mmm' : 'dd. mmm yy');
}

/** `12:30` and `7:05:30` as a part of a day. */
function time(text: string): Moment | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const [hours, minutes, seconds] = [1, 2, 3].map((index) => Number(parts?.[index] ?? 0));
  if (!parts || hours === undefined || hours > 23 || (minutes ?? 0) > 59 || (seconds ?? 0) > 59) return null;
  const value = (hours * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  return { value, format: parts[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

/** A date, a time or both, as they are typed in a German Excel. */
export function germanMoment(text: string, thisYear: number): Moment | null {
  const [first = '', second] = text.split(/\s+(?=\d{1,2}:\d)/);
  if (second === undefined) return day(first, thisYear) ?? time(first);
  const [date, clock] = [day(first, thisYear), time(second)];
  return date && clock && { value: date.value + clock.value, format: 'dd.mm.yyyy hh:mm' };
}
