import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ausText, bruch, durch, type Bruch } from './bruch';
import type { Tag } from './monate';

export interface Zeitwert {
  readonly ab: Tag;
  /** null = open */
  readonly bis: Tag | null;
  readonly wert: Bruch;
}
export interface Gruppenwert extends Zeitwert {
  /** null = all groups */
  readonly gruppeVon: string | null;
  readonly gruppeBis: string | null;
}
export interface Einmalzahlung extends Gruppenwert {
  /** PK-10: the post's period must contain this day. */
  readonly stichtag: Tag | null;
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
export const REIHEN = [
  'rv',
  'av',
  'kv',
  'zusatz',
  'pv',
  'bbgRv',
  'bbgKv',
  'u2',
  'umlage',
  'sanierung',
] as const;
export type Reihe = (typeof REIHEN)[number];
export interface Daten {
  readonly tabellen: Readonly<Record<string, readonly Tabelle[]>>;
  /** Full rates as shares (0.186), ceilings in EUR per month. */
  readonly reihen: Readonly<Record<Reihe, readonly Zeitwert[]>>;
  readonly jahressonderzahlung: readonly Gruppenwert[];
  readonly zulagen: readonly Gruppenwert[];
  readonly einmalzahlungen: readonly Einmalzahlung[];
  readonly saetze: readonly Satz[];
}

const WURZEL = join(__dirname, '../../src/parameters/daten');
const HUNDERT = bruch(100);

/** One entry as the data files write it: everything is text, null or absent. */
type Eintrag = Readonly<Record<string, string | null | undefined>>;

interface Datei {
  readonly tarif?: string;
  readonly gueltigAb?: string;
  readonly einheit?: string;
  readonly baustein?: string;
  readonly betraege?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly eintraege?: readonly Eintrag[];
}

const lies = (...pfad: readonly string[]): Datei =>
  JSON.parse(readFileSync(join(WURZEL, ...pfad), 'utf8')) as Datei;

function feld(eintrag: Eintrag, name: string): string {
  const wert = eintrag[name];
  if (typeof wert !== 'string') throw new Error(`Feld ${name} fehlt`);
  return wert;
}

const zeitwert = (eintrag: Eintrag, einheit: string | undefined): Zeitwert => ({
  ab: feld(eintrag, 'gueltigAb'),
  bis: eintrag['gueltigBis'] ?? null,
  // Percentages become shares, amounts stay as they are.
  wert: durch(ausText(feld(eintrag, 'wert')), einheit === 'Prozent' ? HUNDERT : bruch(1)),
});

function zeitreihe(...pfad: readonly string[]): Zeitwert[] {
  const datei = lies(...pfad);
  return (datei.eintraege ?? []).map((e) => zeitwert(e, datei.einheit));
}

function gruppenwerte(name: string): Einmalzahlung[] {
  const datei = lies('tarifleistungen', name);
  return (datei.eintraege ?? []).map((e) => ({
    ...zeitwert(e, datei.einheit),
    gruppeVon: e['gruppeVon'] ?? null,
    gruppeBis: e['gruppeBis'] ?? null,
    stichtag: e['stichtag'] ?? null,
  }));
}

const tabellen = (ordner: string): Tabelle[] =>
  readdirSync(join(WURZEL, 'tarif', ordner)).map((name) => {
    const datei = lies('tarif', ordner, name);
    const betraege = Object.entries(datei.betraege ?? {}).map(
      ([gruppe, zellen]) => [gruppe, zellen.map((z) => (z === null ? null : ausText(z)))] as const,
    );
    return { ab: datei.gueltigAb ?? '', betraege: new Map(betraege) };
  });

/** FS-1 speaks of 1.0 VZÄ; a notice may name another share (22,500 for 0.5). */
const saetze = (): Satz[] =>
  readdirSync(join(WURZEL, 'foerdersaetze')).flatMap((name) => {
    const datei = lies('foerdersaetze', name);
    return (datei.eintraege ?? []).map((e) => {
      const merkmal = feld(e, 'merkmal');
      const { ab, bis, wert } = zeitwert(e, datei.einheit);
      const jeVzae = ausText(e['jeVzae'] ?? '1');
      return {
        ab,
        bis,
        wert: durch(wert, jeVzae),
        baustein: datei.baustein ?? '',
        merkmal,
        art: e['art'] ?? null,
      };
    });
  });

export function ladeDaten(): Daten {
  const sv = (name: string): Zeitwert[] => zeitreihe('sozialversicherung', `${name}.json`);
  return {
    tabellen: {
      'TVöD-VKA/E': tabellen('tvoed-vka-anlage-a'),
      'TVöD-VKA/S': tabellen('tvoed-vka-anlage-c'),
      'TV-L/E': tabellen('tv-l-anlage-b'),
    },
    reihen: {
      rv: sv('rentenversicherung'),
      av: sv('arbeitslosenversicherung'),
      kv: sv('krankenversicherung'),
      zusatz: sv('zusatzbeitrag'),
      pv: sv('pflegeversicherung'),
      bbgRv: sv('bbg-rv'),
      bbgKv: sv('bbg-kv'),
      u2: sv('u2'),
      umlage: zeitreihe('zusatzversorgung', 'umlage.json'),
      sanierung: zeitreihe('zusatzversorgung', 'sanierungsgeld.json'),
    },
    jahressonderzahlung: gruppenwerte('jahressonderzahlung.json'),
    zulagen: gruppenwerte('zulagen.json'),
    einmalzahlungen: gruppenwerte('einmalzahlungen.json'),
    saetze: saetze(),
  };
}
