import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { kalendertag, tagAlsText, tagAus, tageImMonat, type Tag } from './datum';

/** A period, both days included (`bis` >= `von`). */
export interface Zeitraum {
  readonly von: Tag;
  readonly bis: Tag;
}

/** The part of a calendar month that a period covers. */
export interface Monatsabschnitt extends Zeitraum {
  readonly jahr: number;
  /** 1 to 12 */
  readonly monat: number;
  /** First day of the calendar month, whether covered or not. */
  readonly erster: Tag;
  /** Covered days. */
  readonly tage: number;
  /** Days of the calendar month. */
  readonly monatstage: number;
}

/** The part of a calendar year that a period covers. */
export interface Jahresabschnitt extends Zeitraum {
  readonly jahr: number;
}

/** Longer terms are typing errors, and every month of a term costs time. */
const HOECHSTENS_JAHRE = 100;

/**
 * DA-1: a period from two days.
 *
 * @throws Fachfehler `WERT` if `bis` lies before `von` or the term exceeds 100 years
 */
export function zeitraum(von: Tag, bis: Tag): Zeitraum {
  if (bis < von) throw wertFehler(FEHLER.endeVorBeginn(von, bis));
  if (kalendertag(bis).jahr - kalendertag(von).jahr > HOECHSTENS_JAHRE) {
    throw wertFehler(FEHLER.zeitraumZuLang(von, bis, HOECHSTENS_JAHRE));
  }
  return { von, bis };
}

export const zeitraumAlsText = (z: Zeitraum): string => `${tagAlsText(z.von)}-${tagAlsText(z.bis)}`;

/** The days both periods share, or null. */
export function schnitt(a: Zeitraum, b: Zeitraum): Zeitraum | null {
  if (b.von <= a.von && a.bis <= b.bis) return a;
  const von = Math.max(a.von, b.von);
  const bis = Math.min(a.bis, b.bis);
  return bis < von ? null : { von, bis };
}

export const enthaelt = (z: Zeitraum, tag: Tag): boolean => z.von <= tag && tag <= z.bis;

/** How many calendar months a period touches. */
export function anzahlMonate({ von, bis }: Zeitraum): number {
  const [a, b] = [kalendertag(von), kalendertag(bis)];
  return (b.jahr - a.jahr) * 12 + b.monat - a.monat + 1;
}

/** The part of a calendar month that a period covers. */
function monatsabschnitt({ von, bis }: Zeitraum, jahr: number, monat: number, erster: Tag): Monatsabschnitt {
  const monatstage = tageImMonat(jahr, monat);
  const beginn = Math.max(erster, von);
  const ende = Math.min(erster + monatstage - 1, bis);
  return { jahr, monat, erster, von: beginn, bis: ende, tage: ende - beginn + 1, monatstage };
}

/** The part of the calendar month of a day that a period covers; it covers the day. */
export function abschnittAm(z: Zeitraum, tag: Tag): Monatsabschnitt {
  const k = kalendertag(tag);
  return monatsabschnitt(z, k.jahr, k.monat, tag - k.tag + 1);
}

/** All calendar months that a period touches, in order. */
export function monatsabschnitte(z: Zeitraum): Monatsabschnitt[] {
  const abschnitte = [abschnittAm(z, z.von)];
  let davor = abschnitte[0] as Monatsabschnitt;
  while (davor.bis < z.bis) {
    const { jahr, monat, erster, monatstage } = davor;
    const naechster = erster + monatstage;
    davor =
      monat === 12
        ? monatsabschnitt(z, jahr + 1, 1, naechster)
        : monatsabschnitt(z, jahr, monat + 1, naechster);
    abschnitte.push(davor);
  }
  return abschnitte;
}

/** All calendar years that a period touches, in order. */
export function jahresabschnitte(z: Zeitraum): Jahresabschnitt[] {
  const abschnitte: Jahresabschnitt[] = [];
  const letztesJahr = kalendertag(z.bis).jahr;
  for (let jahr = kalendertag(z.von).jahr; jahr <= letztesJahr; jahr += 1) {
    const von = Math.max(z.von, tagAus(jahr, 1, 1));
    const bis = Math.min(z.bis, tagAus(jahr, 12, 31));
    abschnitte.push({ jahr, von, bis });
  }
  return abschnitte;
}
