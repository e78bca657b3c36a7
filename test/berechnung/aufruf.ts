import { rufeAuf } from '../../src/berechnung/aufruf';
import type { Zellwert } from '../../src/berechnung/funktion';

type Zeile = readonly unknown[];

/** Rows of a range written down briefly: cells between bars, numbers in German notation, nothing is a blank cell. */
export const bereich = (...zeilen: readonly string[]): Zeile[] =>
  zeilen.map((zeile) =>
    zeile.split('|').map((zelle) => {
      const text = zelle.trim();
      if (text === '') return null;
      return /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
    }),
  );

const zellentext = (wert: Zellwert): string =>
  typeof wert === 'number' ? String(Math.round(wert * 1e6) / 1e6).replace('.', ',') : String(wert);

/** The result of a call as rows of text, at most six decimals; or what keeps it from one, with its place. */
export function zeilen(funktion: string, ...argumente: readonly unknown[]): string[] {
  const ausgang = rufeAuf(funktion, argumente);
  if (!ausgang.gelungen) return ausgang.funde.map((f) => `${f.art}: ${f.ort ?? ''}: ${f.satz}${f.nachsatz}`);
  const { wert } = ausgang;
  return Array.isArray(wert)
    ? wert.map((zeile) => zeile.map(zellentext).join(' | ').trim())
    : [zellentext(wert)];
}

/** The steps of a rule in the Rechenweg of a call: title, numbers, amount. */
export function schritte(regel: string, funktion: string, ...argumente: readonly unknown[]): string[] {
  const alle = rufeAuf('RECHENWEG', [funktion, argumente]);
  if (!alle.gelungen || !Array.isArray(alle.wert)) throw new Error(JSON.stringify(alle));
  return alle.wert
    .filter((z) => z[0] === regel)
    .map(([, titel = '', rechnung = '', betrag = '']) => [titel, rechnung, zellentext(betrag)].join(' | '));
}
