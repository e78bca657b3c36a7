import { zutreffende } from '../hinweisregel';
import { HINWEIS } from '../meldungen/hinweise';
import { gemerkt } from '../sammlung';
import { jahresabschnitte, schnitt, type Zeitraum } from '../zeit/zeitraum';
import type { Lage } from './lage';
import { PRUEFUNGEN } from './pruefungen';
import type { Hinweis, Stelle } from './stelle';

/** PR-1: the checks of one row by itself, check by check, of each the years. */
export const hinweiseDerZeile = (lagen: readonly Lage[]): Hinweis[] =>
  zutreffende(PRUEFUNGEN, lagen).map(({ lage, satz }) => ({ jahr: lage.jahr.jahr, satz }));

/** A row and its part inside the term. */
interface Teil {
  readonly stelle: Stelle;
  readonly z: Zeitraum;
}

/**
 * PR-1: rows of the same post that overlap inside the term, of each the row it overlaps with. Not every pair: of many
 * rows at once each names one.
 *
 * @param posten the rows of each post that has several
 */
export function ueberschneidungen(
  posten: readonly (readonly Stelle[])[],
  laufzeit: Zeitraum,
): ReadonlyMap<Stelle, readonly Hinweis[]> {
  const treffer = new Map<Stelle, readonly Hinweis[]>();
  const merke = (s: Stelle, andere: Stelle, gemeinsam: Zeitraum): void => {
    const satz = HINWEIS.ueberschneidung(andere.zeile);
    gemerkt(treffer, s, () => jahresabschnitte(gemeinsam).map(({ jahr }) => ({ jahr, satz })));
  };
  for (const zeilen of posten) {
    const teile = zeilen.flatMap((stelle): Teil[] => {
      const z = schnitt(stelle.zeitraum, laufzeit);
      return z === null ? [] : [{ stelle, z }];
    });
    teile.sort((a, b) => a.z.von - b.z.von);
    let laengster = teile[0];
    for (const teil of teile.slice(1)) {
      const davor = laengster as Teil;
      const gemeinsam = schnitt(davor.z, teil.z);
      if (gemeinsam !== null) {
        merke(teil.stelle, davor.stelle, gemeinsam);
        merke(davor.stelle, teil.stelle, gemeinsam);
      }
      if (teil.z.bis > davor.z.bis) laengster = teil;
    }
  }
  return treffer;
}

/** The text of the column Hinweis: every sentence once. */
export const hinweistext = (hinweise: readonly Hinweis[]): string =>
  [...new Set(hinweise.map((h) => h.satz))].join('; ');
