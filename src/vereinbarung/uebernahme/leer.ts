import type { Zellinhalt } from '../rueckweg/mappenstand';

/** Nothing to see in it. */
export const istLeer = (zelle: Zellinhalt | undefined): boolean =>
  zelle === undefined || zelle === null || (typeof zelle === 'string' && zelle.trim() === '');

/** What stands in it, as its text; of an error its word. */
export function zellwort(zelle: Zellinhalt | undefined): string {
  if (zelle === undefined || zelle === null) return '';
  return typeof zelle === 'object' ? zelle.fehler : String(zelle);
}
