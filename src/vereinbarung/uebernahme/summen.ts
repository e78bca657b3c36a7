import { gefaltet } from '../../core/text/falten';
import { zahlAusText } from '../../core/text/zahltext';
import { ERGEBNISNAMEN } from '../../mappe/woerter';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { istLeer, zellwort } from './leer';
import { NUR_DEZIMAL } from './punkte';

type Zeile = readonly (Zellinhalt | undefined)[];

const NAMEN = new Set([...ERGEBNISNAMEN, 'Zwischensumme', 'Übertrag', 'Summe gesamt'].map(gefaltet));
/** `Summe Ahlen`, `Zwischensumme: Beckum`, `Σ`; not `Summer, Eva`. */
const SUMME_VON = /^(?:(?:Zwischen|Gesamt|Teil|End)?summe(?=[\s:.]|$)|Σ|∑)/i;
/** `Ahlen gesamt`; a post may be called so, too. */
const GESAMT = /\s(?:gesamt|insgesamt|zusammen)\s*:?$/i;
const HALBER_CENT = 0.005;
/** A single row equals its sum by nature. */
const MINDESTENS = 2;

const erste = (zeile: Zeile): string => {
  const zelle = zeile.find((eine) => !istLeer(eine));
  return typeof zelle === 'string' ? zelle.trim() : '';
};

/**
 * KO-2: whether a row says by its first word that it adds up others.
 *
 * @param istStelle it has a group as no total has
 */
export function heisstSumme(zeile: Zeile, istStelle: boolean): boolean {
  const name = erste(zeile);
  if (NAMEN.has(gefaltet(name.replace(/[:.]/g, '')))) return true;
  return SUMME_VON.test(name) || (!istStelle && GESAMT.test(name));
}

/** Whether the name says that the row adds up a part: `Zwischensumme`, `Summe Ahlen`. */
export const istTeilsumme = (zeile: Zeile): boolean => /^(?:Zwischen|Teil)|summe[\s:]+\S/i.test(erste(zeile));

/** The bare number of a cell, whatever it counts; null = none. */
function zahlIn(zelle: Zellinhalt | undefined): number | null {
  if (typeof zelle === 'number') return zelle;
  if (typeof zelle !== 'string') return null;
  const text = zelle.replace(/\s*(?:€|EUR|Euro|VZÄ|Std\.?|Stunden|h)$/i, '').trim();
  return (
    zahlAusText(text) ??
    zahlAusText(NUR_DEZIMAL.test(text) ? text.replace('.', ',') : text.replaceAll('.', ''))
  );
}

const istUnklar = (zelle: Zellinhalt | undefined, zahl: number | null): boolean =>
  !istLeer(zelle) && (zahl === null ? !/^\s*[-–—]\s*$/.test(zellwort(zelle)) : zellwort(zelle).includes('%'));

/** The totals of the entries so far: since the beginning, and since the last total. */
export class Zwischensummen {
  private alle: number[] = [];
  private neue: number[] = [];
  /** Columns with cells that are no bare numbers: what they come to nobody knows. */
  private readonly unklar = new Set<number>();
  private anzahl = 0;
  private seither = 0;

  nimm(zeile: Zeile): void {
    zeile.forEach((zelle, spalte) => {
      const gelesen = zahlIn(zelle);
      const zahl = gelesen ?? 0;
      if (istUnklar(zelle, gelesen)) this.unklar.add(spalte);
      this.alle[spalte] = (this.alle[spalte] ?? 0) + zahl;
      this.neue[spalte] = (this.neue[spalte] ?? 0) + zahl;
    });
    this.anzahl += 1;
    this.seither += 1;
  }

  /** A total has been passed over. */
  beginneNeu(): void {
    [this.neue, this.seither] = [[], 0];
  }

  /**
   * AS-11: what the entries above come to where a total says something else; null = it fits, or says no number.
   *
   * @param istTeil it adds up what follows the last total
   */
  andereSumme(zeile: Zeile, spalte: number, istTeil: boolean): number | null {
    const zahl = this.unklar.has(spalte) ? null : zahlIn(zeile[spalte]);
    const [alle, neue] = [this.alle[spalte] ?? 0, this.neue[spalte] ?? 0];
    if (zahl === null || [alle, neue].some((summe) => Math.abs(summe - zahl) < HALBER_CENT)) return null;
    return istTeil ? neue : alle;
  }

  /** AS-11: a row of numbers alone, each the sum of those above it. */
  sindSumme(zeile: Zeile): boolean {
    const zellen = zeile.flatMap((zelle, spalte) =>
      istLeer(zelle) ? [] : [{ zahl: zahlIn(zelle), spalte }],
    );
    if (zellen.length === 0 || zellen.some(({ zahl }) => zahl === null)) return false;
    const gleicht = (summen: readonly number[]): boolean =>
      zellen.every(({ zahl, spalte }) => Math.abs((zahl ?? 0) - (summen[spalte] ?? 0)) < HALBER_CENT);
    return (
      (this.anzahl >= MINDESTENS && gleicht(this.alle)) || (this.seither >= MINDESTENS && gleicht(this.neue))
    );
  }
}
