const long = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });
const short = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium' });

/** Day and time as the clock of the machine shows them: 29.11.2026, 14:05. */
export const momentText = (time: Date): string => long.format(time);

/** 29.11.2026 */
export const dateText = (time: Date): string => short.format(time);
