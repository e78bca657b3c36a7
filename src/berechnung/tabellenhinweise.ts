import type { Tabellenhinweis } from '../core/meldungen/hinweise';
import { SCHRITT } from '../core/meldungen/schritte';
import type { Spur } from '../core/rechenweg/spur';
import { werteOhneFunde, type Gelesen } from '../eingabe/gelesen';
import { HINWEIS } from '../mappe/ergebnisse';
import type { Zellwert } from './funktion';

/** Takes what reading a table has to say about it as a whole (KO-2, KO-3, LE-2). */
export type Hinweisnehmer = (hinweise: readonly Tabellenhinweis[]) => void;

/** RW-1: the Rechenweg always says it; for a function without a column Hinweis it is the only place. */
export const insRechenweg =
  (spur: Spur | undefined): Hinweisnehmer =>
  (hinweise) => {
    for (const { regel, satz } of hinweise) spur?.notiere(regel, SCHRITT.zurTabelle, satz, null);
  };

/** For a function with a column Hinweis, whose last row carries what is collected here. */
export function sammler(spur: Spur | undefined): {
  readonly nimm: Hinweisnehmer;
  readonly hinweise: readonly Tabellenhinweis[];
} {
  const hinweise: Tabellenhinweis[] = [];
  const nimm: Hinweisnehmer = (neue) => {
    for (const hinweis of neue) hinweise.push(hinweis);
    insRechenweg(spur)(neue);
  };
  return { nimm, hinweise };
}

/**
 * Takes what was read from a range, and hands on what reading has to say.
 *
 * @throws Fachfehler with all that is wrong in it
 */
export function entnimm<T>(gelesen: Gelesen<T>, nimm: Hinweisnehmer): T {
  nimm(gelesen.hinweise);
  return werteOhneFunde(gelesen);
}

/** The column Hinweis of the last row: its own sentences, then those of the table as a whole. */
export const mitTabellenhinweisen = (eigener: string, hinweise: readonly Tabellenhinweis[]): string =>
  [...(eigener === '' ? [] : [eigener]), ...hinweise.map((h) => h.satz)].join('; ');

/**
 * KO-3: a result that has no column Hinweis gets one at its end if the option of this name asks for it. Not unasked: what
 * spills into a full sheet is an error.
 *
 * @param tabelle with its headings
 * @param hinweise by row; those left out have none
 */
export const mitHinweisspalte = (
  tabelle: readonly Zellwert[][],
  gewuenscht: boolean,
  hinweise: Readonly<Record<number, string>>,
): Zellwert[][] =>
  gewuenscht
    ? tabelle.map((zeile, i) => [...zeile, i === 0 ? HINWEIS.name : (hinweise[i] ?? '')])
    : [...tabelle];
