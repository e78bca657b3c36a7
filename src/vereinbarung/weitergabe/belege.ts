import { PROTOKOLL } from '../../mappe/protokoll';
import type { LookPlan } from '../../plan/plan';
import { AKTUALISIERUNGSBLATT, FESTE_WERTE } from '../aktualisierung/meldungen';
import * as teile from '../plan/teile';
import type { Blattbild } from './blattbild';

/** So many cells of column A tell what a sheet is. */
export const KOPFZEILEN = 4;

/**
 * AK-5: the title of the agreement whose refresh a sheet holds; `null` for any other sheet.
 *
 * @param kopf its first cells in column A
 */
export function titelDerNachberechnung([was, titel, , stand]: readonly unknown[]): string | null {
  const istEine = was === AKTUALISIERUNGSBLATT.titel && String(stand).endsWith(FESTE_WERTE);
  return istEine && typeof titel === 'string' ? titel : null;
}

/** AK-6: whether a row of the protocol is of an agreement that is or was called so. */
export const vorgangVon = (titel: readonly string[], vorgang: unknown): boolean =>
  titel.some((name) => AKTUALISIERUNGSBLATT.vorgang(name) === vorgang);

const { nr, vorgang, pruefsumme } = PROTOKOLL.spalten;

/** AK-8: the sheet of the protocol without the rows of other agreements; their formulas go with them. */
export function protokollauszug(bild: Blattbild, titel: readonly string[]): Blattbild {
  const { zeile, zeilen, formate, formeln } = bild;
  const kopf = zeilen.findIndex((reihe) => reihe.includes(nr.name) && reihe.includes(vorgang.name));
  const [nummer, was] = [nr, vorgang].map(({ name }) => zeilen[kopf]?.indexOf(name) ?? 0);
  const bleibt = zeilen.map((reihe, z) => {
    const [steht, wovon] = [reihe[nummer ?? 0] ?? '', reihe[was ?? 0] ?? ''];
    return z <= kopf || (steht === '' && wovon === '') || vorgangVon(titel, wovon);
  });
  const hier = (_: unknown, z: number): boolean => bleibt[z] === true;
  return {
    ...bild,
    zeilen: zeilen.filter(hier),
    formate: formate.filter(hier),
    formeln: formeln.flatMap(({ zelle, text }) => {
      const [, spalte = '', nummerDort = ''] = /^(\D+)(\d+)$/.exec(zelle) ?? [];
      const z = Number(nummerDort) - 1 - zeile;
      const davor = bleibt.slice(0, z).filter((ist) => !ist).length;
      return bleibt[z] === true ? [{ zelle: `${spalte}${zeile + z + 1 - davor}`, text }] : [];
    }),
  };
}

const KOPFWORTE: readonly unknown[] = [AKTUALISIERUNGSBLATT.spalten[2], pruefsumme.name];

/** The looks of the headings, wherever they stand by now. */
export const belegaussehen = ({ zeile, spalte, zeilen }: Blattbild): readonly LookPlan[] =>
  zeilen.flatMap((reihe, z) => {
    if (z === 0 || !reihe.some((wert) => KOPFWORTE.includes(wert))) return [];
    const erste = reihe.findIndex((wert) => wert !== null);
    const kopf = teile.flaeche(spalte + erste, zeile + z + 1, spalte + reihe.length - 1, zeile + z + 1);
    const darueber = { area: teile.zelle(spalte, zeile + z), bold: true, color: teile.FARBE.titel };
    return [...(teile.kopfzeile(kopf).looks ?? []), darueber];
  });
