/** Excel's 1900 date system, with its 29 February 1900 that never was. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Names in the order of the calendar; German ones, as everything that is shown. */
export const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
] as const;
/** Excel abbreviates the month of March to `Mrz`. */
export const shortMonth = (name: string): string => (name === 'März' ? 'Mrz' : name.slice(0, 3));
/** From Sunday, as the days of Excel and JavaScript count. */
export const WEEKDAYS = [
  ...['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
] as const;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export function dateParts(serial: number): DateParts {
  const days = Math.floor(serial);
  const seconds = Math.round((serial - days) * 86_400);
  const at = new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** `null` for a day that does not exist. */
export function serialOf(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const days = (at.getTime() - EPOCH) / DAY;
  return days < 61 ? days - 1 : days;
}
