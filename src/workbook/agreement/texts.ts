import type { Lesefund } from '../../vereinbarung/lesen';
import type { FaultKind } from '../fault';
import type { Leftover } from '../write/task';
import { changedSentence, GRUND, leftSentence, unsureSentence } from '../write/texts';
import type { Unsure } from '../write/written';
import type { Cause } from '../write/write-plan';
import type { Unreadable } from './untrusted';

const list = (places: readonly string[]): string => places.join(', ');

/** SC-5: why Excel did not take a change. */
export const FAULT: Readonly<Record<FaultKind, string>> = {
  'cell-edit':
    'In Excel wird gerade eine Zelle bearbeitet. Bitte die Eingabe mit der Eingabetaste oder Esc beenden und es erneut versuchen.',
  'access-denied':
    'Excel lässt hier keine Änderung zu: Die Mappe oder ein Blatt ist geschützt oder schreibgeschützt geöffnet. Bitte den Schutz aufheben oder eine Kopie speichern und dort schreiben.',
  timeout: 'Excel hat nicht rechtzeitig geantwortet. Bitte es erneut versuchen.',
  busy: 'Excel ist gerade ausgelastet, vielleicht arbeitet noch jemand in der Mappe. Bitte einen Moment warten und es erneut versuchen.',
  'too-large':
    'Das ist mehr, als Excel auf einmal verarbeitet. Bitte die Vereinbarung in mehrere mit weniger Stellen teilen.',
  gone: 'Ein Blatt, eine Tabelle oder ein Name wurde inzwischen gelöscht oder umbenannt. Bitte es erneut versuchen.',
  selection:
    'In Excel ist etwas anderes als Zellen ausgewählt. Bitte eine Zelle anklicken und es erneut versuchen.',
  refused: 'Excel hat eine der Zellen nicht angenommen. Bitte es erneut versuchen.',
  'not-supported':
    'Diese Version von Excel kann keine Ergebnisse, die sich über mehrere Zellen erstrecken. Gebraucht wird Excel 2021 oder Microsoft 365.',
  merged: 'Verbundene Zellen sind im Weg. Bitte die Verbindung aufheben und es erneut versuchen.',
  filtered:
    'Ein Filter blendet Zeilen aus, die geändert werden. Bitte den Filter löschen und es erneut versuchen.',
  pivot: 'Eine PivotTable ist im Weg. Bitte sie verschieben und es erneut versuchen.',
  inactive:
    'Im Vordergrund ist eine andere Arbeitsmappe. Bitte in diese Mappe klicken und es erneut versuchen.',
  'signed-out': 'Excel verlangt eine neue Anmeldung. Bitte in Excel anmelden oder die Mappe neu öffnen.',
  'formula-too-long': 'Eine Formel würde länger, als Excel erlaubt. Bitte Namen und Texte kürzen.',
  'sheet-kind':
    'Auf einem Blatt dieser Art ist das nicht möglich. Bitte das Blatt durch ein Tabellenblatt ersetzen.',
  'no-space': 'Gefüllte Zellen sind im Weg. Bitte dort Platz schaffen und es erneut versuchen.',
  taken: 'Ein Name, den die Vereinbarung braucht, ist schon vergeben. Bitte den vorhandenen umbenennen.',
  host: 'Excel hat einen Fehler gemeldet. Bitte es erneut versuchen.',
};

export const causeSentence = (cause: Cause): string =>
  cause.kind === 'fault' ? FAULT[cause.fault.kind] : GRUND[cause.kind](cause.places);

export const VEREINBARUNG = {
  neueresVerzeichnis:
    'Diese Mappe hat eine neuere Fassung des Add-ins beschrieben. Bitte das Add-in aktualisieren; geändert wurde nichts.',
  keineNummer:
    'Für eine weitere Vereinbarung ist in dieser Mappe kein Name mehr frei. Bitte eine neue Mappe verwenden.',
  unzulaessig: 'Die Vereinbarung passt so in keine Mappe. Bitte die Angaben prüfen.',
  mangel: ({ ort, satz }: Lesefund): string => (ort === null ? satz : `${ort}: ${satz}`),
  rechnetNoch: (places: readonly string[]): string =>
    `Excel rechnet noch: ${list(places)}. Die Vereinbarung steht in den Blättern; bleibt dort #BESCHÄFTIGT!, bitte Strg+Alt+F9 drücken.`,
  andereEinmalige: (table: string): string =>
    `Die Tabelle ${table} gibt es in dieser Mappe schon, und sie gilt für alle Vereinbarungen. Bitte die fehlenden Zeilen dort eintragen.`,
  nichtAbgeschlossen:
    'Excel hat den Abschluss nicht angenommen. Auf der Startseite steht deshalb noch ein unterbrochener Vorgang; dort lässt er sich abschließen.',
  inzwischenGeaendert:
    'Seither wurde etwas geändert, deshalb wird nichts zurückgenommen. Sie können die Vereinbarung entfernen oder die Zellen von Hand ändern.',
  geaendert: (places: readonly string[]): string => `Geändert wurde inzwischen: ${list(places)}.`,
  geaendertBleibt: (places: readonly string[]): string =>
    `Geändert wurde inzwischen, und bleibt so: ${list(places)}.`,
  protokollzeileBleibt: (nr: number): string =>
    `Zeile ${nr} des Protokolls bleibt stehen: Sie wurde seither geändert, oder es folgt eine weitere. Bitte in der Mappe nachsehen.`,
  verloren: (places: readonly string[]): string =>
    `Nicht erhalten blieb, was im selben Moment jemand anderes eingetragen hat: ${list(places)}. Es steht nur noch im Versionsverlauf der Datei.`,
} as const;

/** AS-1: what of the sheets can't be read, where it stands, and what to do. */
export const UNGELESEN = {
  fehlt: (name: string): string =>
    `${name} fehlt in der Mappe. Bitte die Zelle oder Tabelle wieder so benennen oder ein gelöschtes Blatt zurückholen (Rückgängig, Versionsverlauf der Datei).`,
  spalte: (sheet: string, table: string, column: string): string =>
    `Auf dem Blatt ${sheet} fehlt in der Tabelle ${table} die Überschrift „${column}“; ihre Angaben gelten als leer. Bitte die Überschrift wieder so schreiben.`,
  zelle: (where: string, content: string, why: string): string => `${where} („${content}“): ${why}`,
} as const;

/** Why an agreement can't be changed in place, and what to do. */
export const AENDERUNG = {
  nameFehlt: (name: string, answer: string): string =>
    `Der Name ${name} fehlt in der Mappe, deshalb lässt sich „${answer}“ nicht ändern. Bitte die Zelle wieder so benennen.`,
  tabelleFehlt: (name: string): string =>
    `Die Tabelle ${name} fehlt in der Mappe. Bitte sie wieder so benennen, ein gelöschtes Blatt mit Rückgängig oder aus dem Versionsverlauf der Datei zurückholen oder eine neue Vereinbarung anlegen.`,
  ergebniszeile: (name: string): string =>
    `Die Tabelle ${name} hat eine Summe in ihrer letzten Zeile und kann deshalb nicht wachsen. Bitte die Zeile entfernen; die Summen stehen auf den Ergebnisblättern.`,
  verschoben: (sheet: string): string =>
    `Auf dem Blatt ${sheet} wurden Zeilen, Spalten oder Zellen eingefügt oder gelöscht, deshalb lassen sich seine Formeln nicht anpassen. Bitte das rückgängig machen oder eine neue Vereinbarung anlegen.`,
  blattFehlt: (anchor: string): string =>
    `Das Blatt mit ${anchor} fehlt in der Mappe. Bitte eine neue Vereinbarung anlegen.`,
  formelBleibt: (where: string): string =>
    `In ${where} steht eine andere Formel; sie bleibt, wenn Sie nichts anderes entscheiden.`,
  unlesbar: (where: string, why: string): string =>
    `${where} lässt sich nicht lesen und bliebe nicht erhalten (${why.replace(/\.$/, '')}). Bitte dort berichtigen oder die Angabe hier eingeben; geändert wurde nichts.`,
  ueberschrieben: (cells: readonly string[]): string =>
    `In ${list(cells)} steht statt der Formel etwas anderes. Das bleibt so, und was davon abhängt, stimmt nicht; „Formeln prüfen“ auf der Startseite stellt sie wieder her.`,
  blaetterFehlen: (sheets: readonly string[]): string =>
    `${sheets.length === 1 ? `Das Blatt ${list(sheets)} fehlt` : `Die Blätter ${list(sheets)} fehlen`} in der Mappe. Die Änderung legt nichts davon wieder an; ganz neue Blätter gibt es, wenn Sie die Vereinbarung entfernen und neu einfügen.`,
  unbekannt: 'Die Blätter dieser Vereinbarung wurden nicht wiedergefunden. Geändert wurde nichts.',
  protokollAnders:
    'Die Tabelle KIM_Protokoll hat andere Spalten als vorgesehen. Bitte die Überschriften wiederherstellen; geändert wurde nichts.',
} as const;

/** SC-6: what stays when an agreement is removed. */
export const ENTFERNEN = {
  geaendert: (sheet: string, answers: readonly string[]): string =>
    `Das Blatt ${sheet} bleibt stehen, denn dort wurde etwas geändert: ${list(answers)}.`,
} as const;

const UNLESBAR: Readonly<Record<Unreadable, string>> = {
  kind: 'Das Verzeichnis der Vereinbarungen in dieser Datei ist beschädigt oder stammt nicht vom Add-in. Es wird nicht verwendet; die Blätter bleiben, wie sie sind.',
  size: 'Das Verzeichnis der Vereinbarungen in dieser Datei ist zu groß und wird nicht verwendet; die Blätter bleiben, wie sie sind.',
  newer: VEREINBARUNG.neueresVerzeichnis,
};

/** AS-15: why the register is passed over. */
export const unreadableSentence = (why: Unreadable): string => UNLESBAR[why];

export const leftSentences = (left: readonly Leftover[], unsure: readonly Unsure[]): string[] => [
  ...changedTogether(left),
  ...left.filter((own) => !isChangedCell(own)).map(leftSentence),
  ...unsure.map(unsureSentence),
];

const isChangedCell = ({ what, why }: Leftover): boolean =>
  why === 'changed' && (what === 'sheet' || what === 'cell');

function changedTogether(left: readonly Leftover[]): string[] {
  const places = left.filter(isChangedCell).map(({ where }) => where);
  return places.length > 0 ? [changedSentence(places)] : [];
}
