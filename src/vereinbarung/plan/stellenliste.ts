import { STELLENLISTE } from '../../mappe/namen';
import type { Plan } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import { stellenteile } from './listenblaetter';
import { blatt } from './teile';
import { BLATTTEXT } from './texte';

/** What somebody has entered for a post and what is no answer. */
export interface Unlesbares {
  /** Counted from 0. */
  readonly zeile: number;
  readonly feld: string;
  readonly text: string;
}

/** Nothing that somebody has entered is to be missing in the sheet: what can't be read stands in it as it was entered. */
function mitUnlesbarem(vereinbarung: Vereinbarung, unlesbares: readonly Unlesbares[]): Vereinbarung {
  const texte = new Map<number, Record<string, string>>();
  for (const { zeile, feld, text } of unlesbares) texte.set(zeile, { ...texte.get(zeile), [feld]: text });
  const stellen = vereinbarung.stellen.map((stelle, zeile) => ({ ...stelle, ...texte.get(zeile) }));
  return { ...vereinbarung, stellen };
}

/**
 * AS-11: the posts on a sheet of their own, to be edited there before the agreement is written. It is no part of the
 * agreement: nothing refers to it, and the pane reads it back.
 */
export function stellenliste(vereinbarung: Vereinbarung, unlesbares: readonly Unlesbares[] = []): Plan {
  const teile = stellenteile(
    mitUnlesbarem(vereinbarung, unlesbares),
    STELLENLISTE.tabelle,
    BLATTTEXT.stellenlisteHinweis,
  );
  return { sheets: [blatt(STELLENLISTE.blatt, teile)], show: STELLENLISTE.blatt };
}
