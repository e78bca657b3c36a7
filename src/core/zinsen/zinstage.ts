import { istSchaltjahr, kalendertag, tageImMonat, type Tag } from '../zeit/datum';
import type { Halbjahr } from './halbjahre';

/** ZI-3: how the days of a time count. */
export const ZINSMETHODEN = ['TAGGENAU', 'TAGE/365', '30/360'] as const;
export type Zinsmethode = (typeof ZINSMETHODEN)[number];

/** A part of a year. */
export interface Jahresteil {
  readonly tage: number;
  readonly jahr: number;
}

/** 30/360: how many days of 30-day months lie before the end of a day; the 31st and the last of February are the 30th. */
function tage360(tag: Tag): number {
  const k = kalendertag(tag);
  const tagDesMonats = k.tag === tageImMonat(k.jahr, k.monat) ? 30 : Math.min(k.tag, 30);
  return k.jahr * 360 + k.monat * 30 + tagDesMonats;
}

/** ZI-3: the part of a year that the days of a half-year make. Parts of neighbouring half-years add up. */
export function jahresteil({ jahr, nach, bis }: Halbjahr, methode: Zinsmethode): Jahresteil {
  switch (methode) {
    case 'TAGGENAU':
      return { tage: bis - nach, jahr: istSchaltjahr(jahr) ? 366 : 365 };
    case 'TAGE/365':
      return { tage: bis - nach, jahr: 365 };
    case '30/360':
      return { tage: tage360(bis) - tage360(nach), jahr: 360 };
  }
}
