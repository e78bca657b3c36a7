import { SCHRITT } from '../meldungen/schritte';
import { bruchAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { bruch, bruchAlsDezimal, GANZ, NICHTS, plusBruch, type Bruch } from '../zahl/bruch';
import { kalendertag, tageImMonat, type Tag } from './datum';
import {
  abschnittAm,
  anzahlMonate,
  monatsabschnitte,
  zeitraumAlsText,
  type Monatsabschnitt,
  type Zeitraum,
} from './zeitraum';

export const MONATSMETHODEN = ['TAGGENAU', 'VOLL', 'ANGEFANGEN', '30/360'] as const;
/** How part months count (ZE-1). */
export type Monatsmethode = (typeof MONATSMETHODEN)[number];

/** 30/360: the 31st counts as 30th; as last day, the last of February does too. */
function tag360(tag: Tag, istEnde: boolean): number {
  const k = kalendertag(tag);
  return istEnde && k.tag === tageImMonat(k.jahr, k.monat) ? 30 : Math.min(k.tag, 30);
}

/**
 * ZE-1: the share of one calendar month that a period covers, by method. Shares of the months of a
 * period add up to `monate` of the period.
 */
export function monatsanteil(m: Monatsabschnitt, methode: Monatsmethode): Bruch {
  switch (methode) {
    case 'TAGGENAU':
      return m.tage === m.monatstage ? GANZ : bruch(m.tage, m.monatstage);
    case 'VOLL':
      return m.tage === m.monatstage ? GANZ : NICHTS;
    case 'ANGEFANGEN':
      return GANZ;
    case '30/360':
      return bruch(tag360(m.bis, true) - tag360(m.von, false) + 1, 30);
  }
}

/**
 * ZE-1: number of months of a period, both days included, as an exact fraction. Not rounded.
 *
 * TAGGENAU: covered days / days of each month; VOLL: complete calendar months only;
 * ANGEFANGEN: every calendar month touched; 30/360: 30-day months.
 */
export function monate(z: Zeitraum, methode: Monatsmethode): Bruch {
  const anzahl = anzahlMonate(z);
  const erster = monatsanteil(abschnittAm(z, z.von), methode);
  if (anzahl === 1) return erster;
  const letzter = monatsanteil(abschnittAm(z, z.bis), methode);
  // Every month between them is whole, by whatever method.
  return plusBruch(plusBruch(erster, letzter), { zaehler: anzahl - 2, nenner: 1 });
}

/** "17/31 + 14": part months by themselves, whole ones between them together. */
function summanden(z: Zeitraum, methode: Monatsmethode): string[] {
  const teile: Bruch[] = [];
  for (const { zaehler, nenner } of monatsabschnitte(z).map((m) => monatsanteil(m, methode))) {
    const letzter = teile.at(-1);
    if (nenner === 1 && letzter?.nenner === 1)
      teile.splice(-1, 1, { zaehler: letzter.zaehler + zaehler, nenner });
    else teile.push({ zaehler, nenner });
  }
  return teile.map(bruchAlsText);
}

/** RW-1: how the months of a period come together, and their number. */
export function erklaereMonate(z: Zeitraum, methode: Monatsmethode, spur: Spur | undefined): void {
  if (spur === undefined) return;
  const m = monate(z, methode);
  const teile = summanden(z, methode);
  const rechnung = [teile.join(' + '), ...(teile.length > 1 ? [bruchAlsText(m)] : [])].join(' = ');
  spur.notiere('ZE-1', SCHRITT.monate(methode), `${zeitraumAlsText(z)}: ${rechnung}`, bruchAlsDezimal(m));
}
