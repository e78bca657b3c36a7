/** No rate or ceiling has ever become another one by so much from one year to the next. */
const HOECHSTENS_FACHES = 2;

/** AK-3: whether a value is so far from the last one of its name that it is probably mistyped, or of another unit. */
export const istWeitWeg = (wert: number, zuletzt: number): boolean =>
  wert >= zuletzt * HOECHSTENS_FACHES || wert * HOECHSTENS_FACHES <= zuletzt;
