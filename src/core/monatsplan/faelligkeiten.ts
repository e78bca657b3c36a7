import { verteile } from '../verteilung/verteilung';
import { Dezimal, EINS, NULL, plus } from '../zahl/dezimal';
import { tagAus, tageImMonat, type Tag } from '../zeit/datum';
import { monatsanteil, type Monatsmethode } from '../zeit/monate';
import { enthaelt, monatsabschnitte, type Jahresabschnitt, type Monatsabschnitt } from '../zeit/zeitraum';
import type { Abschlagsart, Faelligkeit, Jahrestag } from './planoptionen';

/** When a part of a year's amount is due, and how much of it (VT-2). */
export interface Faelligkeitstag {
  readonly tag: Tag;
  readonly gewicht: Dezimal;
}

/** What is due on a day, EUR. */
export interface Faelligkeitsbetrag {
  readonly tag: Tag;
  readonly betrag: Dezimal;
}

/** VT-2: an amount of a year on its days. */
export function faellig(betrag: Dezimal, tage: readonly Faelligkeitstag[]): Faelligkeitsbetrag[] {
  const { anteile } = verteile(
    betrag,
    tage.map((t) => t.gewicht),
  );
  return tage.map(({ tag }, i) => ({ tag, betrag: anteile[i] as Dezimal }));
}

/**
 * MP-1: what months of one year count for an amount of the year, as keys of VT-2: their shares by the method (ZE-1), or
 * their days where no month has any.
 */
export function monatsgewichte(monate: readonly Monatsabschnitt[], methode: Monatsmethode): Dezimal[] {
  const anteile = monate.map((m) => monatsanteil(m, methode));
  const nenner = anteile.reduce((n, a) => n * a.nenner, 1);
  const keine = anteile.every((a) => a.zaehler === 0);
  return anteile.map(
    ({ zaehler, nenner: eigener }, i) =>
      new Dezimal(keine ? (monate[i] as Monatsabschnitt).tage : zaehler * (nenner / eigener)),
  );
}

/** The day in a year; 29 February is the last of the month where there is none. */
const tagIm = (jahr: number, { monat, tag }: Jahrestag): Tag =>
  tagAus(jahr, monat, Math.min(tag, tageImMonat(jahr, monat)));

/** MP-5, MP-6: days that no part of a year contains. */
export const termineAusserhalb = (
  jahre: readonly Jahresabschnitt[],
  termine: readonly Jahrestag[],
): readonly Jahrestag[] => termine.filter((t) => !jahre.some((a) => enthaelt(a, tagIm(a.jahr, t))));

/** MP-5, MP-6: equal parts on fixed days. Those outside the part of the year don't count; without any its first day does. */
export function anTerminen(jahr: Jahresabschnitt, termine: readonly Jahrestag[]): Faelligkeitstag[] {
  const tage = termine
    .map((t) => tagIm(jahr.jahr, t))
    .filter((tag) => enthaelt(jahr, tag))
    .sort((a, b) => a - b);
  const verschiedene = tage.length === 0 ? [jahr.von] : [...new Set(tage)];
  return verschiedene.map((tag) => ({ tag, gewicht: EINS }));
}

const BLOCKMONATE: Readonly<Record<Exclude<Abschlagsart, 'TERMINE'>, number>> = {
  MONATLICH: 1,
  QUARTAL: 3,
  HALBJAHR: 6,
  JAHR: 12,
};

/** MP-6: the blocks of a calendar year by the months that the part of the year covers; due on their first or last covered day. */
export function inBloecken(
  jahr: Jahresabschnitt,
  art: Exclude<Abschlagsart, 'TERMINE'>,
  faelligkeit: Faelligkeit,
  methode: Monatsmethode,
): Faelligkeitstag[] {
  const monate = monatsabschnitte(jahr);
  const gewichte = monatsgewichte(monate, methode);
  const bloecke = new Map<number, Faelligkeitstag>();
  monate.forEach((m, i) => {
    const nummer = Math.ceil(m.monat / BLOCKMONATE[art]);
    const bisher = bloecke.get(nummer);
    const gewicht = plus(bisher?.gewicht ?? NULL, gewichte[i] as Dezimal);
    bloecke.set(nummer, { tag: faelligkeit === 'ENDE' ? m.bis : (bisher?.tag ?? m.von), gewicht });
  });
  return [...bloecke.values()];
}
