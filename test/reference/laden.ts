import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ausText, bruch, durch } from './bruch';
import {
  GEMEINSAM,
  KASSEN,
  KASSENORDNER,
  type Daten,
  type Einmalzahlung,
  type Gemeinsam,
  type Gruppenwert,
  type Kassensaetze,
  type Satz,
  type Tabelle,
  type Tarifleistungen,
  type Zeitwert,
} from './daten';

const WURZEL = join(__dirname, '../../src/parameters/daten');
const HUNDERT = bruch(100);

/** One entry as the data files write it: text, a flag, null or absent. */
type Eintrag = Readonly<Record<string, string | boolean | null | undefined>>;

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

const feldOder = (eintrag: Eintrag, name: string): string | null => {
  const wert = eintrag[name];
  return typeof wert === 'string' ? wert : null;
};

const zeitwert = (eintrag: Eintrag, einheit: string | undefined): Zeitwert => ({
  ab: feld(eintrag, 'gueltigAb'),
  bis: feldOder(eintrag, 'gueltigBis'),
  nurFortschreibung: eintrag['nurFortschreibung'] === true,
  // Percentages become shares, amounts stay as they are.
  wert: durch(ausText(feld(eintrag, 'wert')), einheit === 'Prozent' ? HUNDERT : bruch(1)),
});

function zeitreihe(pfad: string): Zeitwert[] {
  const datei = lies(pfad);
  return (datei.eintraege ?? []).map((e) => zeitwert(e, datei.einheit));
}

function gruppenwerte(name: string): Einmalzahlung[] {
  const datei = lies('tarifleistungen', name);
  return (datei.eintraege ?? []).map((e) => ({
    ...zeitwert(e, datei.einheit),
    gruppeVon: feldOder(e, 'gruppeVon'),
    gruppeBis: feldOder(e, 'gruppeBis'),
    stichtag: feldOder(e, 'stichtag'),
    einTagVon: feldOder(e, 'einTagVon'),
    einTagBis: feldOder(e, 'einTagBis'),
  }));
}

const tabellen = (ordner: string): Tabelle[] =>
  // The names of the files are dates.
  [...readdirSync(join(WURZEL, 'tarif', ordner))].sort().map((name) => {
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
      const jeVzae = ausText(feldOder(e, 'jeVzae') ?? '1');
      return {
        ab,
        bis,
        wert: durch(wert, jeVzae),
        baustein: datei.baustein ?? '',
        merkmal,
        art: feldOder(e, 'art'),
      };
    });
  });

const reihe = (pfad: string): Zeitwert[] => zeitreihe(`${pfad}.json`);

const kasse = (ordner: string): Kassensaetze => ({
  umlage: reihe(`zusatzversorgung/${ordner}/umlage`),
  sanierung: reihe(`zusatzversorgung/${ordner}/sanierungsgeld`),
});

/** The SuE-Zulage is one of the TVöD only. */
const leistungen = (endung: string, zulagen: readonly Gruppenwert[]): Tarifleistungen => ({
  leistungsentgelt: reihe(`tarifleistungen/leistungsentgelt${endung}`),
  jahressonderzahlung: gruppenwerte(`jahressonderzahlung${endung}.json`),
  zulagen,
  einmalzahlungen: gruppenwerte(`einmalzahlungen${endung}.json`),
});

const je = <K extends string, V>(namen: readonly K[], wert: (name: K) => V): Record<K, V> =>
  Object.fromEntries(namen.map((name) => [name, wert(name)])) as Record<K, V>;

export const ladeDaten = (): Daten => ({
  tabellen: {
    'TVöD-VKA/E': tabellen('tvoed-vka-anlage-a'),
    'TVöD-VKA/S': tabellen('tvoed-vka-anlage-c'),
    'TV-L/E': tabellen('tv-l-anlage-b'),
  },
  reihen: je(Object.keys(GEMEINSAM) as Gemeinsam[], (name) => reihe(GEMEINSAM[name])),
  kassen: je(KASSEN, (name) => kasse(KASSENORDNER[name])),
  leistungen: {
    'TVöD-VKA': leistungen('', gruppenwerte('zulagen.json')),
    'TV-L': leistungen('-tv-l', []),
  },
  saetze: saetze(),
});
