import type { NamePlan, NewSheet } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { bezugsjahre } from './wachstum';

const START = 5;
/** As wide as the paper with the narrow column behind it, so that each band has pages of its own. */
const BREITEN = [7, 28, 46, 13, 72];
const SPALT = 2;
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

const spalten = (von: number, bis = von): string =>
  `${teile.spaltenbuchstabe(von)}:${teile.spaltenbuchstabe(bis)}`;

/** Whole columns have their looks: a result may grow (PL-2), and thousands of formatted cells would make the file large. */
const spaltenteil = (ab: number): teile.Blattteil[] => [
  teile.format(spalten(ab + 3), 'betrag'),
  teile.aussehen(
    { area: spalten(ab, ab + 4), vertical: 'Top' },
    { area: spalten(ab + 1, ab + 2), wrap: true },
    { area: spalten(ab + 4), wrap: true, indent: 1, align: 'Left', size: KLEIN },
    { area: teile.zelle(ab + 4, START), size: GROSS },
  ),
];

/** A Rechenweg in its band of columns; below it nothing stands (PL-2). */
const band = (ab: number, aufruf: string): teile.Blattteil[] => [
  teile.eintraege(ab, START, [[teile.formel(aufruf)]]),
  teile.kopfzeile(teile.flaeche(ab, START, ab + 4, START), [teile.zelle(ab + 3, START)]),
];

/**
 * PL-3, RW-1: how the result of the year came about, how it is rounded and shared, and where the key is computed, how.
 * Beside each other, because each may grow.
 */
export function rechenwegblatt(rahmen: Planrahmen, ergebnis: Ergebnisort): NewSheet {
  const zeilen = erwartet(rahmen.vereinbarung);
  const passt = zeilen <= HOECHSTENS;
  const weitere = [
    {
      titel: BLATTTEXT.rechenwegAnteile,
      aufruf: f.rechenwegDerTeilung(rahmen, ergebnis.zelle('gemeinsam'), ergebnis.schluessel),
    },
    ...(rahmen.rechnetSchluessel
      ? [
          {
            titel: BLATTTEXT.rechenwegSchluessel,
            aufruf: f.rechenwegDesSchluessels(rahmen, ergebnis.schluesselgesamt),
          },
        ]
      : []),
  ].map((teil, i) => ({ ...teil, ab: (i + 1) * (BREITEN.length + 1) }));
  return teile.blatt(rahmen.blatt('rechenweg'), [
    ...[0, ...weitere.map(({ ab }) => ab)].flatMap(spaltenteil),
    teile.titel(BLATTTEXT.rechenweg, BLATTTEXT.rechenwegHinweis, BLATTTEXT.rechenwegWeitere),
    ...(passt ? [] : [teile.anmerkung(0, START - 1, BLATTTEXT.rechenwegLang)]),
    ...band(0, f.rechenweg(rahmen)),
    ...weitere.flatMap(({ ab, titel, aufruf }) => [
      teile.titelAb(ab, titel, BLATTTEXT.rechenwegHinweis),
      ...band(ab, aufruf),
    ]),
    ...(passt ? [{ heights: [{ rows: `${START + 1}:${START + zeilen}`, points: HOEHE }] }] : []),
    teile.breiten([...BREITEN, ...weitere.flatMap(() => [SPALT, ...BREITEN])]),
    teile.druck({ quer: true, kopf: START, breit: 1 + weitere.length }),
    { frozenRows: START, selected: `A${START}` },
  ]);
}
