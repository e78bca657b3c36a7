/** Characters that nobody sees: soft hyphens, zero-width characters, marks of direction, a byte order mark. */
const UNSICHTBAR = /\p{Default_Ignorable_Code_Point}/gu;

/** Beyond Latin, and the soft hyphen: only there are characters that nobody sees, and letters of two characters. */
const FREMD = /[^ -¬®-ÿ]/;

const SICHTBAR = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** KO-1: what a reader sees of a text. Copied text brings invisible characters and umlauts of two characters. */
export const ohneUnsichtbares = (text: string): string =>
  FREMD.test(text) ? text.replace(UNSICHTBAR, '').normalize('NFC') : text;

/** Is there anything to see in the text? */
export const istSichtbar = (text: string): boolean => SICHTBAR.test(text);

/** KO-1: order by code unit. The order of a language passes over characters, and equal keys would not stand together. */
export const nachZeichen = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * KO-1: case, umlauts (Ü = UE), spaces, hyphens, underscores and invisible characters do not count when names are
 * compared. A folded name is a key: whoever sorts it does so by code unit.
 */
export const gefaltet = (text: string): string =>
  ohneUnsichtbares(text)
    .toUpperCase()
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/ẞ/g, 'SS')
    .replace(/[\s\-_\u2010-\u2013]/g, '');
