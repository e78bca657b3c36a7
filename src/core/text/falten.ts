/** KO-1: case, umlauts (Ü = UE), spaces, hyphens and underscores do not count when names are compared. */
export const gefaltet = (text: string): string =>
  text
    .toUpperCase()
    .replace(/Ä/g, 'AE')
    .replace(/Ö/g, 'OE')
    .replace(/Ü/g, 'UE')
    .replace(/ẞ/g, 'SS')
    .replace(/[\s\-_]/g, '');
