import type { Vereinbarung } from '../form';
import { nummeriert, zeileMitNummer } from '../ort';
import type { Liste } from '../tabellen';
import { imFeld } from './feldwortlaut';
import { BEREICHSSATZ } from './saetze';

/** The heading is row 1 of the range that a function counts in. */
export const ERSTE_ZEILE = 2;

const SUMMENZEILE =
  /^Zeile (\d+)(?: \(„(.*)“\))?(?: hat in der Spalte .+ keinen Namen und)? ist die Summe der Zeilen darüber\./s;
/** Rows of the workbook's own tables that hold for the same time. */
const BEIDE = /^\w+: Die Zeilen (\d+) und (\d+) (?=gelten )/;
const DOPPELT = /\(Zeilen (\d+) und (\d+)\)/;
const ZEILE = /(^|: |überschneidet sich mit )Zeile (\d+)(?=$|: |; | hat in der Spalte)/g;
const UEBERSCHNEIDUNG = /überschneidet sich mit .+$/s;
/** The place of the finding names the town. */
const KOMMUNENZEILE = /^Zeile \d+ \(.*\): (?=Mindestens )/s;
const OPTIONEN = /Bitte als Optionen \{"Fortschreibung"\.WAHR\} angeben oder .+$/s;
const BESOLDUNG = /^(A ?\d+\w*) ist eine Besoldungsgruppe und braucht die Option(?:en)? (.+?); .+$/s;
const VORZEICHEN = /^Die Restregel \S+ ließe einen Anteil das Vorzeichen wechseln\. .+$/s;
const WOCHENSTUNDEN = /^(.*?)([\d.,]+) VZÄ: Wochenstunden\? .+$/s;

/** The row that a sentence is about, if it says so itself instead of its place; counted from 0. */
export function zeileAus(satz: string): number | null {
  const doppelt = DOPPELT.exec(satz) ?? BEIDE.exec(satz);
  const nummer = doppelt ? doppelt[2] : SUMMENZEILE.exec(satz)?.[1];
  return nummer === undefined ? null : Math.max(0, Number(nummer) - ERSTE_ZEILE);
}

/**
 * AS-8: a sentence of a function as the pane says it. A function counts the rows of its range and tells what to do in a
 * formula; whoever sees the pane has posts and towns there, and fields.
 */
export function imBereich(satz: string, v: Vereinbarung, liste: Liste): string {
  const benannt = (zeile: string): string => zeileMitNummer(v, liste, Number(zeile) - ERSTE_ZEILE);
  const nummer = (zeile: string): string => nummeriert(liste, Number(zeile) - ERSTE_ZEILE);
  const summe = SUMMENZEILE.exec(satz);
  if (summe) return BEREICHSSATZ.summenzeile(benannt(summe[1] ?? ''));
  return imFeld(satz)
    .replace(KOMMUNENZEILE, '')
    .replace(BEIDE, (_, eine: string, andere: string) => `${benannt(eine)} und ${benannt(andere)} `)
    .replace(DOPPELT, (_, eine: string, andere: string) => `(${nummer(eine)} und ${nummer(andere)})`)
    .replace(ZEILE, (_, davor: string, zeile: string) => `${davor}${benannt(zeile)}`)
    .replace(UEBERSCHNEIDUNG, (gefunden) => gefunden + BEREICHSSATZ.ueberschneidung)
    .replace(OPTIONEN, BEREICHSSATZ.fortschreiben)
    .replace(VORZEICHEN, BEREICHSSATZ.vorzeichen)
    .replace(BESOLDUNG, (_, gruppe: string, fehlend: string) => BEREICHSSATZ.besoldung(gruppe, fehlend))
    .replace(
      WOCHENSTUNDEN,
      (_, davor: string, vzae: string) => `${davor}${BEREICHSSATZ.wochenstunden(vzae)}`,
    );
}
