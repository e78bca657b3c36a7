import type { NamePlan, NewSheet } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { bezugsjahre } from './wachstum';

const START = 5;
const BREITEN = [7, 28, 48, 13, 72];
/** RW-1: a Rechenweg has no more rows. */
const HOECHSTENS = 50_000;
/** Sources have up to four lines of small print, calculations three. Excel does not adjust rows into which a result spreads. */
const KLEIN = 9;
const GROSS = 11;
const HOEHE = 4 * (KLEIN + 3);
/** Rows for each post and Haushaltsjahr, with room for changes within the year. */
const JE_STELLE_UND_JAHR = 60;

const erwartet = (vereinbarung: Vereinbarung): number =>
  JE_STELLE_UND_JAHR * Math.max(1, vereinbarung.stellen.length) * bezugsjahre(vereinbarung);

/** Where the Rechenweg begins. */
export const rechenweganker = (rahmen: Planrahmen): NamePlan => rahmen.anker('rechenweg', 0, START);

/**
 * PL-3, RW-1: how the result of the year came about. Whole columns have their looks: the result may grow (PL-2), and
 * thousands of formatted cells would make the file large.
 */
export function rechenwegblatt(rahmen: Planrahmen): NewSheet {
  const zeilen = erwartet(rahmen.vereinbarung);
  const passt = zeilen <= HOECHSTENS;
  return teile.blatt(rahmen.blatt('rechenweg'), [
    teile.format('D:D', 'betrag'),
    teile.aussehen(
      { area: 'A:E', vertical: 'Top' },
      { area: 'B:C', wrap: true },
      { area: 'E:E', wrap: true, indent: 1, align: 'Left', size: KLEIN },
      { area: `E${START}`, size: GROSS },
    ),
    teile.titel(BLATTTEXT.rechenweg, BLATTTEXT.rechenwegHinweis),
    ...(passt ? [] : [teile.anmerkung(0, START - 2, BLATTTEXT.rechenwegLang)]),
    teile.eintraege(0, START, [[teile.formel(f.rechenweg(rahmen))]]),
    teile.kopfzeile(`A${START}:E${START}`, [`D${START}`]),
    ...(passt ? [{ heights: [{ rows: `${START + 1}:${START + zeilen}`, points: HOEHE }] }] : []),
    teile.breiten(BREITEN),
    teile.druck({ quer: true, kopf: START }),
    { frozenRows: START, selected: `A${START}` },
  ]);
}
