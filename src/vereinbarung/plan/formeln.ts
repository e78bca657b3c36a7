import type { Planrahmen } from './rahmen';
import { BLATTTEXT } from './texte';

/** The calls of the functions that a plan makes, one for each table (PL-3). */

/** TB-1: the posts in the year that the shares are agreed on. */
export const eigenanteile = (r: Planrahmen): string =>
  `=KIM.EIGENANTEILE(${r.bereich('stellen')},${r.name('bezugVon')},${r.name('bezugBis')},${r.weitere})`;

const teilungsargumente = (r: Planrahmen, betrag: string, kommunen: string, schritt: string): string =>
  `${betrag},${kommunen},${schritt},${r.name('restregel')}`;

/** TB-2: what is shared by key. @param schritt to the cent, or without it in the steps that are agreed */
export const kostenteilung = (
  r: Planrahmen,
  betrag: string,
  kommunen: string,
  schritt = r.name('rundung'),
): string => `=KIM.KOSTENTEILUNG(${teilungsargumente(r, betrag, kommunen, schritt)})`;

/** RW-1: how that is rounded and shared. */
export const rechenwegDerTeilung = (r: Planrahmen, betrag: string, kommunen: string): string =>
  `=KIM.RECHENWEG("KOSTENTEILUNG",${teilungsargumente(r, betrag, kommunen, r.name('rundung'))})`;

/** RW-1: how they are computed. */
export const rechenweg = (r: Planrahmen): string =>
  `=KIM.RECHENWEG("EIGENANTEILE",${r.bereich('stellen')},${r.name('bezugVon')},${r.name('bezugBis')},${r.weitere})`;

/** TB-3: the term by year and town. */
export const haushalt = (r: Planrahmen, kommunen: string): string =>
  `=KIM.HAUSHALT(${r.bereich('stellen')},${kommunen},${r.name('von')},${r.name('bis')},${r.weitere})`;

/** SL-1 to SL-4: the key, where the answers ask for more than one column of numbers. */
export const schluessel = (r: Planrahmen, gesamt: string): string =>
  `=KIM.SCHLUESSEL(${schluesselargumente(r, gesamt)})`;

const schluesselargumente = (r: Planrahmen, gesamt: string): string =>
  r.vereinbarung.gewichte.length > 0
    ? `${r.bereich('kommunen')},${r.bereich('gewichte')}`
    : `${r.bereich('kommunen')},{"Schlüssel",1},${gesamt}`;

/** RW-1: how the key is computed. */
export const rechenwegDesSchluessels = (r: Planrahmen, gesamt: string): string =>
  `=KIM.RECHENWEG("SCHLUESSEL",${schluesselargumente(r, gesamt)})`;

/** A day in a sentence, in every language of Excel. */
export const tag = (name: string): string =>
  `IF(N(${name})=0,"…",RIGHT("0"&DAY(${name}),2)&"."&RIGHT("0"&MONTH(${name}),2)&"."&YEAR(${name}))`;

/** A day with the word before it; nothing where there is none. */
export const amTag = (wort: string, name: string): string => `IF(N(${name})=0,"","${wort}"&${tag(name)})`;

/** Texts that are there, one behind the other. */
export const gereiht = (dazwischen: string, ...texte: readonly string[]): string =>
  `TEXTJOIN("${dazwischen}",TRUE,${texte.join(',')})`;

/** Of which day the answers are: results that follow data or a refresh are of another one. */
export const standDerAngaben = (r: Planrahmen): string =>
  amTag((r.masse.fassung ?? 0) > 2 ? BLATTTEXT.standDerAngaben : 'Stand ', r.name('stand'));

/** Whose the figures are, and of which day. */
export const aktenUndStand = (r: Planrahmen): string =>
  `=${gereiht('; ', `IF(${r.name('aktenzeichen')}="","","Aktenzeichen "&${r.name('aktenzeichen')})`, standDerAngaben(r))}`;

/** Whether amounts are rounded to more than a cent. */
export const gerundet = (r: Planrahmen): string => `(N(${r.name('rundung')})>0.01)`;

/** VT-1: what the agreed shares come to, and who bears what rounding leaves. */
export const rundungssatz = (davor: string, summe: string, rest: string): string =>
  `"${davor}"&FIXED(${summe},2)&" EUR"&IF(ABS(${rest})<0.005,".",", "&FIXED(ABS(${rest}),2)&IF(${rest}>0,"${BLATTTEXT.traegtEmpfaenger}","${BLATTTEXT.mehrAlsEigenanteil}"))`;

/** What an option says, as a text; nothing without it. */
export const ausOption = (r: Planrahmen, option: string, spalte: 'Wert' | 'Quelle'): string =>
  `TEXTJOIN("",TRUE,IF(${r.optionstabelle}[Option]="${option}",${r.optionstabelle}[${spalte}],""))`;

/** The number of an option; 0 without it. */
export const optionszahl = (r: Planrahmen, option: string): string =>
  `SUMPRODUCT((${r.optionstabelle}[Option]="${option}")*IFERROR(${r.optionstabelle}[Wert]*1,0))`;

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
