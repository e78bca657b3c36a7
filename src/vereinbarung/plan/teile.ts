import type { Block, ConditionPlan, Entry, LookPlan, NewSheet, PrintPlan } from '../../plan/plan';
import { DARSTELLUNG } from '../../mappe/format';
import type { Wertart } from '../../mappe/spalte';

/** Something on a sheet: its cells with their looks. */
export type Blattteil = Partial<Omit<NewSheet, 'kind' | 'name'>>;

const LISTENFELDER = [
  'blocks',
  'tables',
  'numberFormats',
  'widths',
  'heights',
  'looks',
  'validations',
  'conditions',
  'charts',
] as const satisfies readonly (keyof Blattteil)[];

/** PL-1: a sheet of parts. Of what only one can be, the last one counts. */
export function blatt(name: string, teile: readonly Blattteil[]): NewSheet {
  const listen = LISTENFELDER.map(
    (feld) => [feld, teile.flatMap((teil) => [...(teil[feld] ?? [])])] as const,
  );
  return {
    ...(Object.assign({}, ...teile) as Blattteil),
    ...Object.fromEntries(listen),
    kind: 'new',
    name,
  } as NewSheet;
}

/** Colours that differ in brightness, too. */
export const FARBE = {
  titel: '#0E5C84',
  nebensache: '#595959',
  kopf: '#D6E8F2',
  kopftext: '#000000',
  linie: '#1176A9',
  nichts: '#6B6B6B',
  summe: '#EAF3F8',
  gut: { color: '#1E4620', fill: '#D9EAD3' },
  schlecht: { color: '#7F1D1D', fill: '#F8D7DA' },
} as const;

/** The series of charts: light enough for dark numbers on them. */
export const REIHE = {
  personalkosten: '#C9C9C9',
  sachkosten: '#E3E3E3',
  foerderung: '#8FC1DE',
  drittmittel: '#B5D6A7',
  eigenanteil: '#F4B26A',
} as const;

/** Points of a character of the standard font. */
const JE_ZEICHEN = 5.6;

const BUCHSTABEN = 26;

/** The letters of a column, counted from 0. */
export function spaltenbuchstabe(spalte: number): string {
  const vorne = Math.floor(spalte / BUCHSTABEN);
  return (vorne > 0 ? spaltenbuchstabe(vorne - 1) : '') + String.fromCharCode(65 + (spalte % BUCHSTABEN));
}

/** The address of a cell; the column counts from 0, the row from 1 as on the sheet. */
export const zelle = (spalte: number, zeile: number): string => `${spaltenbuchstabe(spalte)}${zeile}`;

/** The address of an area between two such cells. */
export function flaeche(spalte: number, zeile: number, bisSpalte: number, bisZeile: number): string {
  const anfang = zelle(spalte, zeile);
  const ende = zelle(bisSpalte, bisZeile);
  return anfang === ende ? anfang : `${anfang}:${ende}`;
}

/** A cell of a sheet as a formula names it: `'KIM Ergebnis'!$A$5`. */
export const aufBlatt = (blattname: string, spalte: number, zeile: number): string =>
  `'${blattname}'!$${spaltenbuchstabe(spalte)}$${zeile}`;

export const formel = (text: string): Entry => ({ formula: text });

export const bloecke = (...blocks: readonly Block[]): Blattteil => ({ blocks });

export const eintraege = (spalte: number, zeile: number, rows: Block['rows']): Blattteil =>
  bloecke({ at: zelle(spalte, zeile), rows });

export const breiten = (zeichen: readonly number[]): Blattteil => ({
  widths: zeichen.map((anzahl, spalte) => {
    const buchstabe = spaltenbuchstabe(spalte);
    return { columns: `${buchstabe}:${buchstabe}`, points: Math.round(anzahl * JE_ZEICHEN) };
  }),
});

export const format = (area: string, art: Wertart): Blattteil => {
  const { zahlenformat } = DARSTELLUNG[art];
  return zahlenformat === 'General' ? {} : { numberFormats: [{ area, format: zahlenformat }] };
};

/** Numbers of a key may be inhabitants or shares: points for thousands, and decimals only where there are some. */
export const schluesselzahlen = (area: string): Blattteil => ({
  numberFormats: [{ area, format: '[>=1000]#,##0;General' }],
});

/** For the values of a chart, which shows them: without cents, and nothing where there is nothing. */
export const ganzeEuro = (area: string): Blattteil => ({
  numberFormats: [{ area, format: '#,##0;-#,##0;' }],
});

export const aussehen = (...looks: readonly LookPlan[]): Blattteil => ({ looks });

/** The title of a sheet in its first rows, and whose it is (PL-5: in cells, not in a footer). */
export const titel = (text: Entry, ...darunter: readonly Entry[]): Blattteil => titelAb(0, text, ...darunter);

/** The same for the page that begins with this column. */
export const titelAb = (spalte: number, text: Entry, ...darunter: readonly Entry[]): Blattteil => ({
  ...eintraege(spalte, 1, [[text], ...darunter.map((eintrag) => [eintrag])]),
  looks: [
    { area: zelle(spalte, 1), size: 16, bold: true, color: FARBE.titel },
    { area: flaeche(spalte, 2, spalte, 1 + darunter.length), color: FARBE.nebensache },
  ],
  heights: [{ rows: '1:1', points: 24 }],
});

export const ueberschrift = (spalte: number, zeile: number, text: Entry): Blattteil => ({
  ...eintraege(spalte, zeile, [[text]]),
  ...aussehen({ area: zelle(spalte, zeile), size: 12, bold: true, color: FARBE.titel }),
});

/**
 * The headings of a band of columns; those of numbers stand over them. The colour of the text is named, because the
 * headings of a table are white otherwise, whatever they are filled with.
 */
export const kopfzeile = (area: string, zahlen: readonly string[] = []): Blattteil =>
  aussehen(...zahlen.map((bereich): LookPlan => ({ area: bereich, align: 'Right' })), {
    area,
    bold: true,
    color: FARBE.kopftext,
    fill: FARBE.kopf,
    lineBelow: FARBE.linie,
  });

export const anmerkung = (spalte: number, zeile: number, text: Entry): Blattteil => ({
  ...eintraege(spalte, zeile, [[text]]),
  ...aussehen({ area: zelle(spalte, zeile), italic: true, color: FARBE.nebensache }),
});

/** PL-4: green or red, beside the word that says the same. */
export function ampel(spalte: number, zeile: number, wort: string): Blattteil {
  const area = zelle(spalte, zeile);
  const beginnt = `LEFT(${area},${wort.length})="${wort}"`;
  const gut: ConditionPlan = { area, formula: `=${beginnt}`, ...FARBE.gut, bold: true };
  const schlecht: ConditionPlan = {
    area,
    formula: `=IF(ISERROR(${area}),TRUE,NOT(${beginnt}))`,
    ...FARBE.schlecht,
    bold: true,
  };
  return { conditions: [gut, schlecht] };
}

/** The rows whose first cell says so are sums. */
export const summenzeilen = (area: string, wort: string): Blattteil => {
  const [erste = area] = area.split(':');
  const [, spalte = '', zeile = ''] = /^([A-Z]+)(\d+)$/.exec(erste) ?? [];
  return { conditions: [{ area, formula: `=$${spalte}${zeile}="${wort}"`, fill: FARBE.summe, bold: true }] };
};

/** Points of a line of text. */
export const ZEILENHOEHE = 15;

/** Lines that a text needs in a column of so many characters: letters of prose are narrower than digits. */
export const zeilenVon = (text: unknown, breite: number): number =>
  typeof text === 'string' ? Math.max(1, Math.ceil(text.length / (breite * 1.05))) : 1;

/** Room for so many lines in a row; a row with one line has it anyway. */
export const hoehe = (zeile: number, zeilen: number): Blattteil =>
  zeilen > 1 ? { heights: [{ rows: `${zeile}:${zeile}`, points: zeilen * ZEILENHOEHE }] } : {};

/** Zeros step back, so that the amounts are seen. */
export const ohneNullen = (...bereiche: readonly string[]): Blattteil => ({
  conditions: bereiche.map((area): ConditionPlan => {
    const [erste = area] = area.split(':');
    return { area, formula: `=AND(ISNUMBER(${erste}),${erste}=0)`, color: FARBE.nichts };
  }),
});

/** What a sheet is printed on. */
interface Seite {
  readonly quer: boolean;
  /** The row that every page begins with. */
  readonly kopf?: number;
  /** Pages beside each other; without it one. */
  readonly breit?: number;
  /** The columns that are printed; without it all. */
  readonly spalten?: string;
}

/** PL-5: A4, as wide as the paper, headings repeated, page x of y. */
export function druck({ quer, kopf, breit = 1, spalten }: Seite): Blattteil {
  const print: PrintPlan = {
    landscape: quer,
    pagesWide: breit,
    margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.8 },
    leftFooter: '&A',
    rightFooter: 'Seite &P von &N',
    ...(kopf !== undefined && { titleRows: `${kopf}:${kopf}` }),
    ...(spalten !== undefined && { columns: spalten }),
  };
  return { print };
}
