import type { Zellinhalt } from '../rueckweg/mappenstand';

/** Nothing to see in it. */
export const istLeer = (zelle: Zellinhalt | undefined): boolean =>
  zelle === undefined || zelle === null || (typeof zelle === 'string' && zelle.trim() === '');
