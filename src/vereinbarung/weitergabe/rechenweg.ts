import type { Blattbild } from './blattbild';

/** Rows as RECHENWEG gives them, headings first (RW-1). */
export type Rechenwegzeilen = readonly (readonly (string | number | boolean)[])[];

/** The Rechenweg that stands on a sheet, wherever its headings are; blank where it has none. */
export function rechenwegzeilen({ zeilen }: Pick<Blattbild, 'zeilen'>): Rechenwegzeilen {
  const kopf = zeilen.findIndex((zeile) => zeile.includes('Regel') && zeile.includes('Quelle'));
  const erste = zeilen[kopf]?.indexOf('Regel') ?? 0;
  return kopf < 0 ? [] : zeilen.slice(kopf).map((zeile) => zeile.slice(erste).map((wert) => wert ?? ''));
}
