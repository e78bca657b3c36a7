import { ohneUnsichtbares } from './falten';

const GANZ = String.raw`\d+`;
const GRUPPEN = String.raw`\d{1,3}(?:\.\d{3})`;
const EINHEIT = String.raw`\s*(€|EUR|%)?`;
const VORZEICHEN = String.raw`([+\-−]?)`;

/** Digits; a decimal comma; thousands dots only with a decimal comma or in two groups and more. */
const ZAHL = new RegExp(`^${VORZEICHEN}(${GANZ}(?:,\\d+)?|${GRUPPEN}+,\\d+|${GRUPPEN}{2,})${EINHEIT}$`);

/** One dot before three digits: a thousand in German notation, a thousandth in English. */
const MEHRDEUTIG = new RegExp(`^${VORZEICHEN}${GRUPPEN}${EINHEIT}$`);

/** Digits with signs that belong to some notation of numbers. */
const ZAHLAEHNLICH = /^[+\-−]?[.,]?\d[\d.,'’\s]*[+\-−]?(€|EUR|%)?$/;

const kern = (text: string): string => ohneUnsichtbares(text).trim();

/**
 * RU-4: the number that a text stands for, where German notation leaves one meaning: `57000`, `0,5`, `57.000,00`,
 * `1.234.567`, `80 %` (0.8), with a sign and a trailing `€` or `EUR`.
 *
 * @returns null for every other text, `1.234` among them
 */
export function zahlAusText(text: string): number | null {
  const treffer = ZAHL.exec(kern(text));
  if (treffer === null) return null;
  const [, vorzeichen, ziffern, einheit] = treffer as unknown as [string, string, string, string?];
  const betrag = Number(ziffern.replaceAll('.', '').replace(',', '.')) / (einheit === '%' ? 100 : 1);
  return vorzeichen === '' || vorzeichen === '+' ? betrag : -betrag;
}

/** RU-4: `1.234`, of which nobody can say what it means. */
export const istMehrdeutig = (text: string): boolean => MEHRDEUTIG.test(kern(text));

/** A text that somebody means as a number, in whatever notation. */
export const istZahlaehnlich = (text: string): boolean => ZAHLAEHNLICH.test(kern(text));
