import { UEBERNAHMEFEHLER, UEBERNAHMEHINWEIS } from '../meldungen';
import { bereinigt } from '../wert';
import { type Deutung, gut, type Lesbar, schlecht } from './lage';
import type { Lesart } from './lesart';

const MONATE = 12;

const deutsch = (zahl: number): string => String(zahl).replace('.', ',');

/** PK-18: groups of Beamte. */
export const istBeamter = (gruppe: unknown): boolean => typeof gruppe === 'string' && gruppe.startsWith('A');

/** ZE-2: VZÄ from hours of a week; a share of a post is one already. */
export function vzaeAus(gelesen: Lesbar, gruppe: unknown, lesart: Lesart): Deutung {
  const { wert } = gelesen;
  if (typeof wert !== 'number' || gelesen.istAnteil === true) return gelesen;
  const voll = istBeamter(gruppe) ? lesart.vollzeitBeamte : lesart.vollzeit;
  if (voll === null) return schlecht(UEBERNAHMEFEHLER.vollzeit(istBeamter(gruppe)));
  if (wert > voll) return schlecht(UEBERNAHMEFEHLER.ueberVollzeit(deutsch(wert), deutsch(voll)));
  return gut(bereinigt(wert / voll));
}

/**
 * AS-11: Sachkosten of a post for one VZÄ. The functions multiply by the VZÄ and round to the cent, so the amount of the
 * post comes back to the cent whether the division comes out or not.
 */
export function sachkostenJeVzae(betrag: number, vzae: unknown): Deutung {
  if (typeof vzae !== 'number' || vzae <= 0) return schlecht(UEBERNAHMEFEHLER.sachkostenOhneVzae);
  return gut(bereinigt(betrag / vzae));
}

export const kostenImJahr = (betrag: number): Lesbar => gut(bereinigt(betrag * MONATE));

/** PK-18: more than one post of a Beamter is seldom meant; whole ones may be counted together. */
export const vzaeHinweis = (vzae: unknown, gruppe: unknown): string | null =>
  istBeamter(gruppe) && typeof vzae === 'number' && vzae > 1 && !Number.isInteger(vzae)
    ? UEBERNAHMEHINWEIS.mehrAlsEineStelle
    : null;
