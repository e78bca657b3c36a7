import { STELLENLISTE } from '../../mappe/namen';
import type { Plan } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import { stellenteile } from './listenblaetter';
import { blatt } from './teile';
import { BLATTTEXT } from './texte';

/**
 * AS-11: the posts on a sheet of their own, to be edited there before the agreement is written. It is no part of the
 * agreement: nothing refers to it, and the pane reads it back.
 */
export function stellenliste(vereinbarung: Vereinbarung): Plan {
  const teile = stellenteile(vereinbarung, STELLENLISTE.tabelle, BLATTTEXT.stellenlisteHinweis);
  return { sheets: [blatt(STELLENLISTE.blatt, teile)], show: STELLENLISTE.blatt };
}
