import { ausText, Referenzfehler, type Bruch } from './bruch';
import type { Daten, Gruppenwert, Zeitwert } from './daten';
import type { Tag } from './monate';

export type Tarif = 'TVöD-VKA' | 'TV-L';

/** TA-4: one cell of a pay table that a workbook brings itself. */
export interface EigeneZelle {
  readonly tarif: Tarif;
  readonly ab: Tag;
  readonly gruppe: string;
  readonly stufe: number;
  readonly betrag: string;
}

/** Pay groups in ascending order, for bands such as "S11b to S12". */
const GRUPPEN = [
  ...[
    'E1',
    'E2',
    'E3',
    'E4',
    'E5',
    'E6',
    'E7',
    'E8',
    'E9a',
    'E9b',
    'E9c',
    'E10',
    'E11',
    'E12',
    'E13',
    'E14',
    'E15',
  ],
  ...[
    'S2',
    'S3',
    'S4',
    'S7',
    'S8a',
    'S8b',
    'S9',
    'S11a',
    'S11b',
    'S12',
    'S13',
    'S14',
    'S15',
    'S16',
    'S17',
    'S18',
  ],
];

/** Is the group in the band? A band never reaches from E into S. */
export function imBand(gruppe: string, wert: Gruppenwert): boolean {
  if (wert.gruppeVon === null || wert.gruppeBis === null) return true;
  const i = GRUPPEN.indexOf(gruppe);
  return i >= GRUPPEN.indexOf(wert.gruppeVon) && i <= GRUPPEN.indexOf(wert.gruppeBis);
}

/** TA-1, TA-3, TA-4: monthly amount of one full post on a day. */
export function entgelt(
  daten: Daten,
  gruppe: string,
  stufe: number,
  stichtag: Tag,
  tarif: Tarif = 'TVöD-VKA',
  eigene: readonly EigeneZelle[] = [],
): Bruch {
  // A date counts for a group as soon as it brings any cell of that group.
  const zellen = eigene.filter((z) => z.tarif === tarif && z.gruppe === gruppe && z.ab <= stichtag);
  const tabellen = (daten.tabellen[`${tarif}/${gruppe.charAt(0)}`] ?? []).filter(
    (t) => t.betraege.has(gruppe) && t.ab <= stichtag,
  );
  const ab = [...zellen, ...tabellen]
    .map((x) => x.ab)
    .sort()
    .at(-1);
  if (ab === undefined) throw new Referenzfehler('NV', `keine Tabelle ${tarif} ${gruppe} am ${stichtag}`);
  const eigeneZelle = zellen.find((z) => z.ab === ab && z.stufe === stufe);
  if (eigeneZelle) return ausText(eigeneZelle.betrag);
  const betrag = tabellen.find((t) => t.ab === ab)?.betraege.get(gruppe)?.[stufe - 1];
  if (!betrag) throw new Referenzfehler('NV', `keine Zelle ${gruppe}/${stufe} ab ${ab}`);
  return betrag;
}

/** The value that holds on a day; undefined = the data do not hold one. */
export const gueltig = <T extends Zeitwert>(werte: readonly T[], stichtag: Tag): T | undefined =>
  werte.find((w) => w.ab <= stichtag && (w.bis === null || stichtag <= w.bis));

/** PK-12 Fortschreibung: the newest of the values that began by that day, even if its own time is over. */
export function zuletztGueltig<T extends Zeitwert>(werte: readonly T[], stichtag: Tag): T | undefined {
  const begonnen = werte.filter((w) => w.ab <= stichtag);
  return begonnen.sort((a, b) => (a.ab === b.ab ? 0 : a.ab < b.ab ? 1 : -1))[0];
}
