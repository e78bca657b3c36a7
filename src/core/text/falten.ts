/**
 * KO-1: case, umlauts (Ü = UE), spaces, hyphens and underscores do not count when names are compared. Text copied
 * from elsewhere brings umlauts of two characters and the soft or non-breaking hyphens of word processors.
 */
export const gefaltet = (text: string): string =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/ẞ/g, 'SS')
    .replace(/[\s\-_\u00ad\u2010\u2011]/g, '');
