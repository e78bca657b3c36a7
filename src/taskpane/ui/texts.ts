import type { FaultKind } from '../../workbook/fault';

export const LADEN = {
  ansicht: 'Die Ansicht wird geladen …',
  gescheitert:
    'Eine Datei des Add-ins konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
  veraltet:
    'Ein Teil des Add-ins konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut. Hilft das nicht, ist auf dem Server eine neue Fassung: Dann laden Sie den Bereich bitte neu. Ihre Arbeitsmappe bleibt, wie sie ist; was Sie in diesem Bereich eingetragen haben, geht dabei verloren.',
  erneut: 'Erneut versuchen',
  neu: 'Neu laden',
} as const;

/** The way to the chapter of the handbook about a view. */
export const KAPITEL = {
  hilfe: 'Hilfe dazu',
  hilfeZu: (ansicht: string) => `Hilfe dazu: ${ansicht} (öffnet im Browser)`,
} as const;

/** An agreement that nobody has given a title. */
export const OHNE_TITEL = 'ohne Titel';

/** Words of the sheets that nobody would say. */
const GESAGT: Readonly<Record<string, string>> = {
  GRÖSSTER_REST: 'größter Rest',
  ERSTE: 'erste Kommune',
  LETZTE: 'letzte Kommune',
  GRÖSSTER_ANTEIL: 'größter Anteil',
};

/** PAUSCHALE, but not KVW. */
const IN_VERSALIEN = /^[A-ZÄÖÜ]{4,}$/;

/** What somebody can choose, as the pane says it. */
export const wortFuer = (wort: string): string =>
  GESAGT[wort] ?? (IN_VERSALIEN.test(wort) ? wort.charAt(0) + wort.slice(1).toLowerCase() : wort);

/** An answer in a list of what has changed. */
export const ANTWORT = { leer: 'leer', ja: 'ja', nein: 'nein' } as const;

/** Writing a sheet of its own, and taking it back. */
export const BLATT_SCHREIBEN = {
  wirdGeschrieben: 'Das Blatt wird geschrieben …',
  geschrieben: (blatt: string) => `Das Blatt ${blatt} ist eingefügt und rechnet mit.`,
  zurueck: 'Rückgängig',
  zurueckgenommen: 'Das Blatt ist wieder entfernt.',
  bleibt: 'Das Blatt wurde inzwischen geändert und bleibt, wie es ist.',
  nichtGeschrieben: 'Das Blatt konnte nicht geschrieben werden. In der Mappe ist nichts davon geblieben.',
  geht: 'Diese Formel lässt sich auf keinem anderen Blatt schreiben.',
  geblieben: (blatt: string) =>
    `Das Blatt ${blatt} konnte nicht fertig geschrieben und nicht ganz entfernt werden. „Rückgängig“ versucht es noch einmal.`,
} as const;

/** What Excel refused, with the code that support asks for. */
export const FEHLER: Readonly<Record<FaultKind, { readonly code: string; readonly text: string }>> = {
  'cell-edit': {
    code: 'KIM-101',
    text: 'In Excel wird gerade eine Zelle bearbeitet. Bitte die Eingabe mit der Eingabetaste oder Esc beenden und es erneut versuchen.',
  },
  'access-denied': {
    code: 'KIM-102',
    text: 'Excel lässt hier keine Änderung zu: Das Blatt oder die Mappe ist geschützt oder schreibgeschützt geöffnet. Bitte den Schutz aufheben oder ein anderes Blatt wählen.',
  },
  timeout: {
    code: 'KIM-103',
    text: 'Excel hat nicht rechtzeitig geantwortet. Bitte prüfen Sie die Zelle und versuchen Sie es erneut.',
  },
  busy: {
    code: 'KIM-104',
    text: 'Excel ist gerade ausgelastet. Bitte einen Moment warten und es erneut versuchen.',
  },
  'too-large': {
    code: 'KIM-105',
    text: 'Das ist mehr, als Excel auf einmal verarbeitet. Bitte einen kleineren Bereich angeben.',
  },
  gone: {
    code: 'KIM-106',
    text: 'Die Stelle in der Mappe gibt es nicht mehr. Bitte die Zelle neu auswählen und es erneut versuchen.',
  },
  selection: {
    code: 'KIM-107',
    text: 'Es ist keine Zelle ausgewählt. Bitte in der Arbeitsmappe eine Zelle anklicken.',
  },
  refused: {
    code: 'KIM-108',
    text: 'Excel hat die Formel nicht angenommen. Bitte die Angaben prüfen, vor allem Verweise auf Zellen und Tabellen.',
  },
  'not-supported': {
    code: 'KIM-109',
    text: 'Diese Version von Excel kann das nicht. Bitte lassen Sie Excel aktualisieren.',
  },
  merged: {
    code: 'KIM-111',
    text: 'Verbundene Zellen sind im Weg. Bitte eine Stelle ohne verbundene Zellen auswählen oder die Verbindung aufheben.',
  },
  filtered: {
    code: 'KIM-112',
    text: 'An dieser Stelle ist ein Filter gesetzt, der Zeilen ausblendet. Bitte den Filter löschen oder eine andere Stelle auswählen.',
  },
  pivot: {
    code: 'KIM-113',
    text: 'An dieser Stelle steht eine PivotTable. Bitte eine Zelle außerhalb der PivotTable auswählen.',
  },
  inactive: {
    code: 'KIM-114',
    text: 'Im Vordergrund ist eine andere Arbeitsmappe. Bitte in diese Mappe klicken und es erneut versuchen.',
  },
  'signed-out': {
    code: 'KIM-115',
    text: 'Excel verlangt eine neue Anmeldung. Bitte melden Sie sich in Excel an, oder öffnen Sie die Mappe neu.',
  },
  'formula-too-long': {
    code: 'KIM-116',
    text: 'Die Formel ist länger, als Excel erlaubt. Bitte Texte kürzen oder auf Zellen verweisen.',
  },
  'sheet-kind': {
    code: 'KIM-117',
    text: 'Auf einem Blatt dieser Art ist das nicht möglich. Bitte ein gewöhnliches Tabellenblatt auswählen.',
  },
  'no-space': {
    code: 'KIM-118',
    text: 'Excel kann hier keine Zellen verschieben, weil gefüllte Zellen im Weg sind. Bitte mehr Platz schaffen oder eine andere Stelle auswählen.',
  },
  taken: {
    code: 'KIM-119',
    text: 'Der Name ist in dieser Mappe schon vergeben. Bitte den vorhandenen umbenennen und es erneut versuchen.',
  },
  host: {
    code: 'KIM-110',
    text: 'Excel hat einen Fehler gemeldet. Bitte prüfen Sie die Zelle und versuchen Sie es erneut.',
  },
};

export const UNERWARTET = 'Im Add-in ist ein unerwarteter Fehler aufgetreten. Bitte versuchen Sie es erneut.';

/** What of the sheets of an agreement can't be read. */
export const UNGELESENES = {
  weitere: (anzahl: number): string => (anzahl === 1 ? 'und eine weitere' : `und ${anzahl} weitere`),
} as const;
