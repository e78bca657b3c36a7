import type { Uebernahmeliste } from '../../../vereinbarung/uebernahme';

const zeilen = (anzahl: number): string => (anzahl === 1 ? '1 Zeile' : `${anzahl} Zeilen`);

const gezaehlt: Readonly<Record<Uebernahmeliste, (anzahl: number) => string>> = {
  stellen: (anzahl) => (anzahl === 1 ? '1 Stelle' : `${anzahl} Stellen`),
  kommunen: (anzahl) => (anzahl === 1 ? '1 Kommune' : `${anzahl} Kommunen`),
};

/** AS-11: lists from elsewhere. */
export const UEBERNAHME = {
  woher: 'Liste übernehmen',
  einfuegen: 'Einfügen aus der Zwischenablage',
  auswahl: 'Auswahl übernehmen',
  inExcel: 'In Excel bearbeiten',
  viele: 'So viele Stellen bearbeiten Sie bequemer in Excel, als Tabelle auf einem Blatt.',
  liestAuswahl: 'Die Auswahl wird gelesen …',
  schreibtBlatt: 'Die Tabelle wird angelegt …',
  liste: 'Liste',
  listeHinweis:
    'Zellen in Excel oder einem anderen Programm kopieren, hier hineinklicken und Strg+V drücken. Überschriften dürfen dabei sein.',
  ausMappe: (blatt: string, bereich: string): string => `Aus dem Blatt ${blatt}, Zellen ${bereich}.`,
  verstreut: 'Es sind mehrere Bereiche ausgewählt. Bitte nur einen auswählen.',
  leereAuswahl:
    'In den ausgewählten Zellen steht nichts. Bitte in Excel die Liste auswählen, oder eine Zelle in ihr.',
  zuGross: 'Das sind mehr Zellen, als eine Liste haben kann. Bitte nur die Liste auswählen.',
  keineTabelle: (name: string): string =>
    `Die Tabelle ${name} ist nicht mehr in der Mappe. Ihre Angaben sind noch hier.`,
  tabelle: (blatt: string): string =>
    `Die Stellen stehen im Blatt ${blatt}. Bearbeiten Sie sie dort; hier steht, wie sie gelesen werden.`,
  tabelleAnders: 'Dort steht anderes als hier im Aufgabenbereich. Übernommen wird, was im Blatt steht.',
  zurTabelle: 'Zur Tabelle',
  zurZelle: (name: string, nummer: number): string => `${name} in Zeile ${nummer} zeigen`,
  zeigen: 'Zur Zelle',
  spalten: 'Was in den Spalten steht',
  kopfzeile: 'Überschriften',
  ohneKopf: 'keine',
  kopfIn: (nummer: number, text: string): string => `Zeile ${nummer}: ${text}`,
  spalte: (buchstabe: string): string => `Spalte ${buchstabe}`,
  nicht: 'nicht übernehmen',
  stunden: 'Stunden je Woche',
  inStunden: (text: string): string => `${text} Wochenstunden`,
  unklar: (text: string): string => `${text} (unklar)`,
  vollzeit: 'Wochenstunden einer vollen Stelle',
  vollzeitHinweis: 'Aus den Stunden werden damit VZÄ, zum Beispiel 39.',
  vollzeitFehlt: 'Bitte eine Zahl über 0 eingeben; vorher kann nichts übernommen werden.',
  soGelesen: 'So wird gelesen',
  nochNichts: 'Noch ist keine Liste da.',
  ohneSpalten: 'Bitte sagen, was in den Spalten steht.',
  gelesen: (liste: Uebernahmeliste, anzahl: number, offen: number): string =>
    offen === 0
      ? `${gezaehlt[liste](anzahl)} gelesen.`
      : `${gezaehlt[liste](anzahl)} gelesen, ${offen === 1 ? 'eine Zelle ist' : `${offen} Zellen sind`} nicht lesbar.`,
  uebernehmen: (liste: Uebernahmeliste, anzahl: number): string => `${gezaehlt[liste](anzahl)} übernehmen`,
  abbrechen: 'Abbrechen',
  ersetzen: (liste: Uebernahmeliste, anzahl: number): string =>
    anzahl === 1
      ? `Die ${gezaehlt[liste](1).slice(2)}, die schon da ist, ersetzen`
      : `Die ${gezaehlt[liste](anzahl)}, die schon da sind, ersetzen`,
  unlesbar: 'Nicht lesbar',
  lesbar: 'Jetzt lesbar.',
  unlesbarHinweis:
    'Hier berichtigen oder die Zeile weglassen. Was unlesbar bleibt, steht danach als fehlerhaft in seinem Feld.',
  zeile: (nummer: number, name: string): string => `Zeile ${nummer}${name === '' ? '' : `: ${name}`}`,
  weglassen: 'Zeile weglassen',
  uebergangen: 'Keine Einträge',
  nichtUebernommen: (nummer: number, grund: string): string => `Zeile ${nummer}: ${grund}`,
  weitere: (anzahl: number): string => `${zeilen(anzahl)} mehr zeigen`,
  uebernommen: (liste: Uebernahmeliste, anzahl: number): string => `${gezaehlt[liste](anzahl)} übernommen.`,
  blattUebrig: (blatt: string): string =>
    `Das Blatt ${blatt} wird nicht mehr gebraucht, Sie können es löschen.`,
} as const;
