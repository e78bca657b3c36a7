import { DECKBLATTTEXT, PRUEFSATZ } from './meldungen';
import {
  blattsummentext,
  type Blattsumme,
  ergebnissummentext,
  kurzeSumme,
  type Vollzelle,
} from './pruefsumme';

/** AK-8: what a cover says, read back from its cells; it comes with the file and is untrusted. */
export interface Deckblattstand {
  readonly titel: string;
  readonly erstellt: string;
  readonly blaetter: readonly Blattsumme[];
  readonly ergebnisse: string;
  readonly gesamt: string;
  /** All cells but the one with its own checksum. */
  readonly uebrige: readonly Vollzelle[];
}

const SPALTE = { name: 0, wert: 1, summe: 3 } as const;
/** A copy has fewer sheets, also of an agreement that has been refreshed for decades. */
const HOECHSTENS = 200;

/** Whether a sheet with this text in its first cell is a cover. */
export const istDeckblatt = (erste: unknown): boolean => erste === DECKBLATTTEXT.titel;

/** @returns `null` where it names no sheets and checksums */
export function liesDeckblatt(zellen: readonly Vollzelle[]): Deckblattstand | null {
  const inhalt = new Map(zellen.map(([zeile, spalte, wert]) => [`${zeile},${spalte}`, String(wert)]));
  const bei = (zeile: number, spalte: number): string => inhalt.get(`${zeile},${spalte}`) ?? '';
  const zeilen = zellen.flatMap(([zeile, spalte]) => (spalte === SPALTE.name ? [zeile] : []));
  const neben = (name: string): number => zeilen.find((zeile) => bei(zeile, SPALTE.name) === name) ?? -1;
  const [kopf, , , summe] = DECKBLATTTEXT.blattspalten;
  const anfang = zeilen.find(
    (zeile) => bei(zeile, SPALTE.name) === kopf && bei(zeile, SPALTE.summe) === summe,
  );
  const gesamtzeile = neben(DECKBLATTTEXT.summeGesamt);
  if (anfang === undefined || gesamtzeile < 0) return null;
  const blaetter: Blattsumme[] = [];
  for (let zeile = anfang + 1; bei(zeile, SPALTE.name) !== '' && blaetter.length < HOECHSTENS; zeile++)
    blaetter.push({ blatt: bei(zeile, SPALTE.name), summe: bei(zeile, SPALTE.summe) });
  if (blaetter.length === 0) return null;
  return {
    titel: bei(neben(DECKBLATTTEXT.vereinbarung), SPALTE.wert),
    erstellt: bei(neben(DECKBLATTTEXT.erstellt), SPALTE.wert),
    blaetter,
    ergebnisse: bei(neben(DECKBLATTTEXT.summeErgebnisse), SPALTE.wert),
    gesamt: bei(gesamtzeile, SPALTE.wert),
    uebrige: zellen.filter(([zeile, spalte]) => zeile !== gesamtzeile || spalte !== SPALTE.wert),
  };
}

/** The texts of which `kopiebefund` has to know SHA-256. */
export const pruefsummentexte = (
  { blaetter, uebrige }: Deckblattstand,
  zellen: ReadonlyMap<string, readonly Vollzelle[]>,
): string[] => [
  ...[...zellen.values()].map(blattsummentext),
  ergebnissummentext(blaetter),
  blattsummentext(uebrige),
];

/** AK-8: whether a copy is as it was made. */
export interface Kopiebefund {
  readonly istUnveraendert: boolean;
  readonly saetze: readonly string[];
}

/** What stands on the sheets of a copy that are there, by their names. */
export interface Kopieinhalt {
  readonly zellen: ReadonlyMap<string, readonly Vollzelle[]>;
  /** A formula changes a copy, whatever it shows. */
  readonly mitFormeln: ReadonlySet<string>;
}

/**
 * AK-8: compares the cells of a copy with the checksums of its cover, and the cover with its own.
 *
 * @param deckblatt what the sheet of the cover is called
 * @param abdruecke SHA-256 in hexadecimal, by text
 */
export function kopiebefund(
  deckblatt: string,
  stand: Deckblattstand | null,
  { zellen, mitFormeln }: Kopieinhalt,
  abdruecke: ReadonlyMap<string, string>,
): Kopiebefund {
  if (stand === null) return { istUnveraendert: false, saetze: [PRUEFSATZ.unlesbar(deckblatt)] };
  const summe = (text: string): string => kurzeSumme(abdruecke.get(text) ?? '');
  const fehlend = stand.blaetter.filter(({ blatt }) => !zellen.has(blatt)).map(({ blatt }) => blatt);
  const geaendert = stand.blaetter.flatMap(({ blatt, summe: wie }) => {
    const inhalt = zellen.get(blatt);
    const istAnders = inhalt && (mitFormeln.has(blatt) || summe(blattsummentext(inhalt)) !== wie);
    return istAnders ? [blatt] : [];
  });
  const istDeckblattAnders =
    summe(blattsummentext(stand.uebrige)) !== stand.gesamt ||
    summe(ergebnissummentext(stand.blaetter)) !== stand.ergebnisse;
  const saetze = [
    ...(geaendert.length > 0 ? [PRUEFSATZ.geaendert(geaendert)] : []),
    ...(fehlend.length > 0 ? [PRUEFSATZ.fehlt(fehlend)] : []),
    ...(istDeckblattAnders ? [PRUEFSATZ.deckblatt(deckblatt)] : []),
  ];
  return saetze.length > 0
    ? { istUnveraendert: false, saetze }
    : { istUnveraendert: true, saetze: [PRUEFSATZ.unveraendert] };
}
