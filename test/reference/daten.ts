import type { Bruch } from './bruch';
import type { Tag } from './monate';

export interface Zeitwert {
  readonly ab: Tag;
  /** null = open */
  readonly bis: Tag | null;
  readonly wert: Bruch;
  /** A draft or assumption that counts only with option Fortschreibung (PK-15). */
  readonly nurFortschreibung?: boolean;
}
export interface Gruppenwert extends Zeitwert {
  /** null = all groups */
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
}
export interface Einmalzahlung extends Gruppenwert {
  /** PK-10: the post's period must contain this day. */
  readonly stichtag: Tag | null;
  /** PK-17: it must also contain a day of this span. */
  readonly einTagVon: Tag | null;
  readonly einTagBis: Tag | null;
}
export interface Tabelle {
  readonly ab: Tag;
  /** Group -> amounts of step 1 to 6, null = there is no such step. */
  readonly betraege: ReadonlyMap<string, readonly (Bruch | null)[]>;
}
export interface Satz extends Zeitwert {
  readonly baustein: string;
  readonly merkmal: string;
  readonly art: string | null;
}
/** Values that are the same for every tariff and pension fund. */
export const GEMEINSAM = {
  rv: 'sozialversicherung/rentenversicherung',
  av: 'sozialversicherung/arbeitslosenversicherung',
  kv: 'sozialversicherung/krankenversicherung',
  zusatz: 'sozialversicherung/zusatzbeitrag',
  pv: 'sozialversicherung/pflegeversicherung',
  bbgRv: 'sozialversicherung/bbg-rv',
  bbgKv: 'sozialversicherung/bbg-kv',
  bbgPv: 'sozialversicherung/bbg-pv',
  u2: 'sozialversicherung/u2',
  hinzurechnungssatz: 'zusatzversorgung/hinzurechnungssatz',
  hinzurechnungsabzug: 'zusatzversorgung/hinzurechnungsabzug',
  hinzurechnungsgrenze: 'zusatzversorgung/hinzurechnungsgrenze',
} as const;
export type Gemeinsam = keyof typeof GEMEINSAM;
/** What a workbook may bring of its own (PK-14). */
export type Reihe = Gemeinsam | 'umlage' | 'sanierung' | 'leistungsentgelt';
export const REIHEN: readonly Reihe[] = [
  ...(Object.keys(GEMEINSAM) as Gemeinsam[]),
  'umlage',
  'sanierung',
  'leistungsentgelt',
];

export type Tarif = 'TVöD-VKA' | 'TV-L';
export const TARIFE: readonly Tarif[] = ['TVöD-VKA', 'TV-L'];
/** PK-17: pension funds and the folders of their rates. */
export const KASSENORDNER = { KVW: 'kvw', VBL: 'vbl', 'RZVK I': 'rzvk-1', 'RZVK II': 'rzvk-2' } as const;
export type Kasse = keyof typeof KASSENORDNER;
export const KASSEN = Object.keys(KASSENORDNER) as Kasse[];

export interface Kassensaetze {
  readonly umlage: readonly Zeitwert[];
  readonly sanierung: readonly Zeitwert[];
}
export interface Tarifleistungen {
  readonly leistungsentgelt: readonly Zeitwert[];
  readonly jahressonderzahlung: readonly Gruppenwert[];
  readonly zulagen: readonly Gruppenwert[];
  readonly einmalzahlungen: readonly Einmalzahlung[];
}
export interface Daten {
  /** By tariff and first letter of the group; each list in the order of time. */
  readonly tabellen: Readonly<Record<string, readonly Tabelle[]>>;
  /** Full rates as shares (0.186), ceilings in EUR per month. */
  readonly reihen: Readonly<Record<Gemeinsam, readonly Zeitwert[]>>;
  readonly kassen: Readonly<Record<Kasse, Kassensaetze>>;
  readonly leistungen: Readonly<Record<Tarif, Tarifleistungen>>;
  readonly saetze: readonly Satz[];
}
