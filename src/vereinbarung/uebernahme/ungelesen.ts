import type { Zellinhalt } from '../rueckweg/mappenstand';

/** `50%`, `8.400 €`, `12.000`, `1.234,50`, `EUR 300`; a day has points, too. */
const BETRAG = /%|€|\bEUR|\bEuro\b|Prozent|(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.])|\d,\d\d(?!\d)/i;
const GELDWORT = /Beihilfe|Sachkost|Honorar|Drittmittel|Zuschuss|Zulage|\bZul\b|Pauschal|Abschlag|unbezahlt/i;

/**
 * AS-11: whether a cell that is not taken over says something of the cost of its row.
 *
 * @param unterTexten other cells of its column are texts: numbers alone may count the rows
 */
export function nenntGeld(zelle: Zellinhalt | undefined, unterTexten: boolean): boolean {
  if (typeof zelle === 'number') return unterTexten;
  return typeof zelle === 'string' && (BETRAG.test(zelle) || GELDWORT.test(zelle));
}
