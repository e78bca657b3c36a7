import type { NamePlan, NewSheet } from '../../plan/plan';
import type { Vereinbarung } from '../form';
import type { Ergebnisort } from './ergebnisraster';
import * as f from './formeln';
import type { Planrahmen } from './rahmen';
import { regelworte } from './regelworte';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { bezugsjahre } from './wachstum';

const START = 5;
/**
 * As wide as the paper with the narrow column behind it, so that each band has pages of its own; in newer workbooks with a
 * column ahead that says what the rule is about.
 */
const FRUEHERE_BREITEN = [7, 28, 46, 13, 72];
const BREITEN = [20, 7, 26, 44, 13, 56];
const SPALT = 2;
/** RW-1: a Rechenweg has no more rows. */
const HOECHSTENS = 50_000;
/** With more steps than these, looking up what each is about would take longer than anybody waits: their column stays blank. */
const HOECHSTENS_MIT_WORTEN = 2_000;
const KLEIN = 9;
const GROSS = 11;
/** Points for four lines of small print, until the rows are fitted to their texts: Excel does not adjust rows into which a result spreads. */
const HOEHE = 4 * (KLEIN + 3);
/** Rows for each post and Haushaltsjahr, with room for changes within the year. */
const JE_STELLE_UND_JAHR = 60;

const erwartet = (vereinbarung: Vereinbarung): number =>
  JE_STELLE_UND_JAHR * Math.max(1, vereinbarung.stellen.length) * bezugsjahre(vereinbarung);

/** Whether a column ahead of each Rechenweg says what its rules are about. */
const mitWorten = ({ masse }: Planrahmen): boolean => (masse.fassung ?? 0) > 2;

/** Where the Rechenweg begins. */
export const rechenweganker = (rahmen: Planrahmen): NamePlan =>
  rahmen.anker('rechenweg', mitWorten(rahmen) ? 1 : 0, START);

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
  ...spaltenteil(ab),
  teile.eintraege(ab, START, [[teile.formel(aufruf)]]),
  teile.kopfzeile(teile.flaeche(ab, START, ab + 4, START), [teile.zelle(ab + 3, START)]),
];

/** The column ahead of it. */
const wortspalte = (spalte: number, passt: boolean): teile.Blattteil[] => [
  teile.aussehen(
    { area: spalten(spalte), vertical: 'Top', wrap: true, size: KLEIN },
    { area: teile.flaeche(spalte, 1, spalte, START - 1), wrap: false, size: GROSS },
    { area: teile.zelle(spalte, START), size: GROSS },
  ),
  ...(passt
    ? [teile.eintraege(spalte, START, [[teile.formel(regelworte(teile.zelle(spalte + 1, START)))]])]
    : []),
  teile.kopfzeile(teile.zelle(spalte, START)),
];

/**
 * PL-3, RW-1: how the result of the year came about, how it is rounded and shared, and where the key is computed, how.
 * Beside each other, because each may grow.
 */
export function rechenwegblatt(rahmen: Planrahmen, ergebnis: Ergebnisort): NewSheet {
  const zeilen = erwartet(rahmen.vereinbarung);
  const passt = zeilen <= HOECHSTENS;
  const breiten = mitWorten(rahmen) ? BREITEN : FRUEHERE_BREITEN;
  const baender = [
    { titel: BLATTTEXT.rechenweg, aufruf: f.rechenweg(rahmen) },
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
  ].map((teil, i) => ({ ...teil, istErstes: i === 0, ab: i * (breiten.length + 1) }));
  const hoehen = `${START + 1}:${START + zeilen}`;
  return teile.blatt(rahmen.blatt('rechenweg'), [
    ...baender.flatMap(({ ab, aufruf }) =>
      mitWorten(rahmen)
        ? [...wortspalte(ab, zeilen <= HOECHSTENS_MIT_WORTEN), ...band(ab + 1, aufruf)]
        : band(ab, aufruf),
    ),
    ...baender.map(({ ab, titel, istErstes }) =>
      teile.titelAb(
        ab,
        titel,
        BLATTTEXT.rechenwegHinweis,
        ...(istErstes ? [BLATTTEXT.rechenwegWeitere] : []),
      ),
    ),
    ...(passt ? [] : [teile.anmerkung(0, START - 1, BLATTTEXT.rechenwegLang)]),
    ...(passt ? [{ heights: [{ rows: hoehen, points: HOEHE }], fittedRows: hoehen }] : []),
    teile.breiten(baender.flatMap(({ istErstes }) => [...(istErstes ? [] : [SPALT]), ...breiten])),
    teile.druck({ quer: true, kopf: START, breit: baender.length }),
    { frozenRows: START, selected: teile.zelle(mitWorten(rahmen) ? 1 : 0, START) },
  ]);
}
