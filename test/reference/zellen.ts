import fc from 'fast-check';
import { alsText, ausZahl, bruch, mal, runde, type Bruch } from './bruch';
import type { Tag } from './monate';
import { serie } from './zufall';

/** What a cell can hold of an exact value: the nearest double. */
export const zahlAus = (b: Bruch): number => Number(alsText(runde(b, bruch(1n, 10n ** 40n)), 40));

export const alsJson = (wert: unknown): string => JSON.stringify(wert);

export type Schreiber<T> = (wert: T) => unknown;

/** LE-2: a blank cell as Excel on the web and on the desktop hand it over. */
export const leer = fc.constantFrom<null | 0>(null, 0);

/** DA-1: a day as serial number, with a time of day, and in the text forms. */
const DATUMSFORMEN: readonly Schreiber<Tag>[] = [
  serie,
  (t) => serie(t) + 0.75,
  (t) => t,
  (t) => `${t.slice(8)}.${t.slice(5, 7)}.${t.slice(0, 4)}`,
  (t) => `${Number(t.slice(8))}.${Number(t.slice(5, 7))}.${t.slice(0, 4)}`,
];
export const form = fc.constantFrom(...DATUMSFORMEN);

const stellen = (text: string): string => text.replace(/\.?0+$/, '');

/** The 15 digits of a cell without an exponent. */
const dezimal = (b: Bruch): string => stellen(alsText(b, 40));

/** RU-4: the thousands of a number with a decimal comma, or of one that has two groups of them. */
function gruppiert(b: Bruch): string {
  const [ganz = '', nachkomma] = dezimal(b).split('.');
  const gruppen = ganz.replace(/\B(?=(\d{3})+$)/g, '.');
  if (nachkomma !== undefined) return `${gruppen},${nachkomma}`;
  return gruppen.split('.').length > 2 ? gruppen : `${gruppen},00`;
}

const alsZelltext = (b: Bruch): string => dezimal(b).replace('.', ',');

const ZAHLFORMEN: readonly Schreiber<number>[] = [
  (x) => alsZelltext(ausZahl(x)),
  (x) => `+${alsZelltext(ausZahl(x))}`,
  (x) => gruppiert(ausZahl(x)),
];
const GELDFORMEN: readonly Schreiber<number>[] = [
  ...ZAHLFORMEN,
  (x) => `${gruppiert(ausZahl(x))} €`,
  (x) => `${alsZelltext(ausZahl(x))}EUR`,
];
const SATZFORMEN: readonly Schreiber<number>[] = [
  (x) => alsZelltext(ausZahl(x)),
  (x) => `${alsZelltext(mal(ausZahl(x), bruch(100)))} %`,
  (x) => `${alsZelltext(mal(ausZahl(x), bruch(100)))}%`,
];

/** Mostly the number itself, now and then one of the texts that mean it. */
const oderText = (formen: readonly Schreiber<number>[]): fc.Arbitrary<Schreiber<number>> =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constant<Schreiber<number>>((x) => x) },
    { weight: 1, arbitrary: fc.constantFrom(...formen) },
  );
export const zahlform = oderText(ZAHLFORMEN);
export const geldform = oderText(GELDFORMEN);
export const satzform = oderText(SATZFORMEN);

/** TA-2: the spellings of a pay group that the concept promises. */
export const gruppenform = fc.constantFrom<Schreiber<string>>(
  (g) => g,
  (g) => g.toLowerCase().split('').join(' '),
  (g) => (g.startsWith('E') ? `EG ${g.slice(1)}` : `S ${g.slice(1).toUpperCase()}`),
  (g) => (/^E\d+$/.test(g) ? Number(g.slice(1)) : g.replace('E', '')),
  (g) => (g.startsWith('E') ? `Entgeltgruppe ${g.slice(1)}` : g),
);

/** KO-1: a truth value as Excel has it, or as the text that means it. */
export const wahrheitsform = fc.constantFrom<Schreiber<boolean>>(
  (b) => b,
  (b) => (b ? 'WAHR' : 'Falsch'),
);
