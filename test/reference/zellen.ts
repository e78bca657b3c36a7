import fc from 'fast-check';
import { alsText, bruch, runde, type Bruch } from './bruch';
import type { Tag } from './monate';
import { serie } from './zufall';

/** What a cell can hold of an exact value: the nearest double. */
export const zahlAus = (b: Bruch): number => Number(alsText(runde(b, bruch(1n, 10n ** 40n)), 40));

export const alsJson = (wert: unknown): string => JSON.stringify(wert);

/** LE-2: a blank cell as Excel on the web and on the desktop hand it over. */
export const leer = fc.constantFrom<null | 0>(null, 0);

/** DA-1: a day as serial number, with a time of day, and in the text forms. */
export const form = fc.constantFrom<(t: Tag) => unknown>(
  serie,
  (t) => serie(t) + 0.75,
  (t) => t,
  (t) => `${t.slice(8)}.${t.slice(5, 7)}.${t.slice(0, 4)}`,
  (t) => `${Number(t.slice(8))}.${Number(t.slice(5, 7))}.${t.slice(0, 4)}`,
);
