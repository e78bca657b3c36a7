/** LE-1: nothing was entered: null on the web, an empty or blank text, an argument left out. */
export const istLeer = (wert: unknown): boolean =>
  wert === null || wert === undefined || (typeof wert === "string" && wert.trim() === "");

/** LE-2: additionally 0, which Excel on the desktop hands over for a blank cell. For values where 0 makes no sense. */
export const istLeerOderNull = (wert: unknown): boolean => istLeer(wert) || wert === 0 || wert === "0";
