import type { NamePlan, NewSheet } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { bezugsjahre } from './wachstum';

const START = 5;
const BREITEN = [7, 30, 44, 13, 74];
/** RW-1: a Rechenweg has no more rows. */
const HOECHSTENS = 50_000;
/** Sources have up to three lines of small print. Excel does not adjust rows into which a result spreads. */
const KLEIN = 9;
const HOEHE = 3 * (KLEIN + 3);
/** PL-2: rows that have their looks already, besides twice those that are expected. */
const WEITERE = 1_000;
/** Rows for each post and Haushaltsjahr, with room for changes within the year. */
const JE_STELLE_UND_JAHR = 60;

const erwartet = (vereinbarung: Vereinbarung): number =>
  JE_STELLE_UND_JAHR * Math.max(1, vereinbarung.stellen.length) * bezugsjahre(vereinbarung);

/** Where the Rechenweg begins. */
export const rechenweganker = (rahmen: Planrahmen): NamePlan => rahmen.anker('rechenweg', 0, START);

/** PL-3, RW-1: how the result of the year came about. */
export function rechenwegblatt(rahmen: Planrahmen): NewSheet {
  const erste = START + 1;
  const zeilen = erwartet(rahmen.vereinbarung);
  const bis = START + Math.min(HOECHSTENS, 2 * zeilen + WEITERE);
  const passt = zeilen <= HOECHSTENS;
  return teile.blatt(rahmen.blatt('rechenweg'), [
    teile.titel(BLATTTEXT.rechenweg, BLATTTEXT.rechenwegHinweis),
    ...(passt ? [] : [teile.anmerkung(0, START - 2, BLATTTEXT.rechenwegLang)]),
    teile.eintraege(0, START, [[teile.formel(f.rechenweg(rahmen))]]),
    teile.kopfzeile(`A${START}:E${START}`, [`D${START}`]),
    teile.format(`D${erste}:D${bis}`, 'betrag'),
    teile.aussehen(
      { area: `A${erste}:E${bis}`, vertical: 'Top' },
      { area: `B${erste}:C${bis}`, wrap: true },
      { area: `E${START}:E${bis}`, indent: 1, align: 'Left' },
      { area: `E${erste}:E${bis}`, wrap: true, size: KLEIN },
    ),
    ...(passt ? [{ heights: [{ rows: `${erste}:${START + zeilen}`, points: HOEHE }] }] : []),
    teile.breiten(BREITEN),
    teile.druck({ quer: true, kopf: START }),
    { frozenRows: START, selected: `A${START}` },
  ]);
}
