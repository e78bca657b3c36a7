import { ausgang, rufe, type Ergebnis, type Fehlerbild } from './aufruf';
import { GUELTIG } from './gueltig';

export type Zeile = Readonly<Record<string, unknown>>;

/** A range with a header row from rows by column name; what a row does not name is blank. */
export function bereich(...zeilen: readonly Zeile[]): unknown[][] {
  const kopf = [...new Set(zeilen.flatMap((z) => Object.keys(z)))];
  return [kopf, ...zeilen.map((z) => kopf.map((spalte) => z[spalte] ?? null))];
}

/** The valid arguments of a function with some of them replaced, by name of the position. */
export const mit = (id: string, ersatz: Readonly<Record<number, unknown>>): unknown[] =>
  (GUELTIG[id] ?? []).map((wert, i) => (i in ersatz ? ersatz[i] : wert));

export const bild = (id: string, args: readonly unknown[]): Ergebnis | Fehlerbild =>
  ausgang(() => rufe(id, ...args));

/** The error value that a call ends in; empty if it gives a result. */
export function code(id: string, ...args: readonly unknown[]): string {
  const b = bild(id, args);
  return typeof b === 'object' && 'code' in b ? b.code : '';
}

/** German names that stand behind those of Excel's dialog. */
const DEUTSCH: Readonly<Record<string, string>> = {
  ...{
    vzae: 'VZÄ',
    hoechstbetrag: 'Höchstbetrag',
    schluessel: 'Schlüssel',
    saetze: 'Fördersätze',
    empfaenger: 'Empfänger',
  },
};

/** How a sentence begins that blames an argument; for a regular expression. */
export const anfang = (name: string): string =>
  `^Argument „${name}“${name in DEUTSCH ? ` \\(${DEUTSCH[name] ?? ''}\\)` : ''}: `;

/** A post that costs 65,048.94 EUR in 2022 and gets 55,000 EUR. */
export const STELLE: Zeile = { Stelle: 'A', Gruppe: '9c', Stufe: 3, VZÄ: 1, Höchstbetrag: 55_000 };

export const JAHR = ['01.01.2022', '31.12.2022'] as const;

/** EIGENANTEILE for 2022. */
export const eigenanteile = (
  stellen: unknown,
  optionen: unknown = null,
  ...weitere: unknown[]
): Ergebnis | Fehlerbild => bild('EIGENANTEILE', [stellen, ...JAHR, optionen, ...weitere]);

/** A result without the column Hinweis of a table of posts, to compare the figures alone. */
export const ohneHinweis = (ergebnis: unknown): unknown =>
  Array.isArray(ergebnis) ? ergebnis.map((z: unknown[]) => (z.length === 10 ? z.slice(0, 9) : z)) : ergebnis;

/** An error of this code whose sentence matches. */
export const fehlerbild = (errorCode: string, muster: RegExp): unknown => ({
  code: errorCode,
  text: expect.stringMatching(muster) as unknown,
});

export const WERT = (muster: RegExp): unknown => fehlerbild('#VALUE!', muster);
export const NV = (muster: RegExp): unknown => fehlerbild('#N/A', muster);
