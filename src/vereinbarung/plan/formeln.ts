import type { Planrahmen } from './rahmen';

/** The calls of the functions that a plan makes, one for each table (PL-3). */

/** TB-1: the posts in the year that the shares are agreed on. */
export const eigenanteile = (r: Planrahmen): string =>
  `=KIM.EIGENANTEILE(${r.bereich('stellen')},${r.name('bezugVon')},${r.name('bezugBis')},${r.weitere})`;

/** RW-1: how they are computed. */
export const rechenweg = (r: Planrahmen): string =>
  `=KIM.RECHENWEG("EIGENANTEILE",${r.bereich('stellen')},${r.name('bezugVon')},${r.name('bezugBis')},${r.weitere})`;

/** TB-3: the term by year and town. */
export const haushalt = (r: Planrahmen, kommunen: string): string =>
  `=KIM.HAUSHALT(${r.bereich('stellen')},${kommunen},${r.name('von')},${r.name('bis')},${r.weitere})`;

/** SL-1 to SL-4: the key, where the answers ask for more than one column of numbers. */
export const schluessel = (r: Planrahmen, gesamt: string): string =>
  r.vereinbarung.gewichte.length > 0
    ? `=KIM.SCHLUESSEL(${r.bereich('kommunen')},${r.bereich('gewichte')})`
    : `=KIM.SCHLUESSEL(${r.bereich('kommunen')},{"Schlüssel",1},${gesamt})`;

/** A day in a sentence, in every language of Excel. */
export const tag = (name: string): string =>
  `IF(N(${name})=0,"…",RIGHT("0"&DAY(${name}),2)&"."&RIGHT("0"&MONTH(${name}),2)&"."&YEAR(${name}))`;

/** A day with the word before it; nothing where there is none. */
export const amTag = (wort: string, name: string): string => `IF(N(${name})=0,"","${wort}"&${tag(name)})`;

/** Texts that are there, one behind the other. */
export const gereiht = (dazwischen: string, ...texte: readonly string[]): string =>
  `TEXTJOIN("${dazwischen}",TRUE,${texte.join(',')})`;

/** Whose the figures are, and of which day. */
export const aktenUndStand = (r: Planrahmen): string =>
  `=${gereiht('; ', `IF(${r.name('aktenzeichen')}="","","Aktenzeichen "&${r.name('aktenzeichen')})`, amTag('Stand ', r.name('stand')))}`;

/** The column of a result that has spread, the heading among it; columns count from 1. */
export const spalteVon = (ergebnis: string, spalte: number): string => `INDEX(${ergebnis},0,${spalte})`;

/** The last row of a result that has spread. */
export const summeVon = (ergebnis: string, spalte: number): string =>
  `INDEX(${ergebnis},ROWS(${ergebnis}),${spalte})`;

/** The numbers of a column, with 0 for its heading. */
export const zahlenVon = (ergebnis: string, spalte: number): string =>
  `IF(SEQUENCE(ROWS(${ergebnis}))=1,0,${spalteVon(ergebnis, spalte)})`;

/**
 * For each name of a column the sum of the numbers beside the same name elsewhere. Not SUMIF, which reads `=`, `<` and `*`
 * in a name as a question.
 */
export const jeName = (namen: string, andere: string, zahlen: string): string =>
  `MMULT((${namen}=TRANSPOSE(${andere}))*1,${zahlen})`;

/** A formula about a result: where that has failed it shows the same error. */
export const ausser = (fehler: string, dann: string): string => `=IF(ISERROR(${fehler}),${fehler},${dann})`;
