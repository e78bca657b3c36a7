import { istSichtbar } from '../core/text/falten';
import { zahlAusText } from '../core/text/zahltext';

/** LE-1: nothing was entered: null on the web, a text with nothing to see in it, an argument left out. */
export const istLeer = (wert: unknown): boolean =>
  wert === null || wert === undefined || (typeof wert === 'string' && !istSichtbar(wert));

/**
 * LE-2: additionally 0, which Excel on the desktop hands over for a blank cell; for values where 0 makes no sense. A
 * text is 0 too: Excel makes one of it for an argument that is text, and RU-4 reads it.
 */
export const istLeerOderNull = (wert: unknown): boolean =>
  istLeer(wert) || wert === 0 || (typeof wert === 'string' && zahlAusText(wert) === 0);
