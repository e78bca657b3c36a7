const list = (names: readonly string[]): string => names.join(', ');
const sheets = (count: number): string => (count === 1 ? 'Ein Blatt' : `${count} Blätter`);

export const WEITERGEBEN = {
  titel: 'Weitergeben',
  zurStartseite: 'Start',
  liest: 'Die Blätter werden gelesen und nachgerechnet …',
  fehlt: 'Die Blätter dieser Vereinbarung wurden nicht gefunden, oder die Funktionen sind nicht bereit.',
  unmoeglich: {
    calculating: 'Excel rechnet noch. Bitte warten, bis alle Ergebnisse da sind, und es erneut versuchen.',
    'too-large':
      'Auf den Blättern dieser Vereinbarung stehen mehr Zellen, als sich kopieren lassen. Bitte eigene Inhalte auf andere Blätter verschieben.',
    'no-sheets': 'Die Blätter dieser Vereinbarung wurden nicht gefunden.',
  },
  wozu: 'Eine Kopie der Blätter mit festen Werten, in dieser Mappe. Sie rechnet nicht mehr, liest sich ohne das Add-in, und ihr Deckblatt nennt Stand, Quellen und Prüfsummen.',
  entstehen: 'Diese Blätter kommen hinzu',
  sonstNichts: 'Sonst ändert sich in der Mappe nichts.',
  alles:
    'Die Kopie enthält alles, was auf den Blättern steht, auch eigene Notizen in Zellen. Kommentare gehen nicht mit.',
  verborgen: (blaetter: readonly string[]): string =>
    `Ausgeblendete oder gefilterte Zeilen und Spalten sind in der Kopie zu sehen: ${list(blaetter)}.`,
  nichtDabei: (blaetter: readonly string[]): string =>
    `Nicht gefunden, darum nicht in der Kopie: ${list(blaetter)}. Das Deckblatt nennt sie.`,
  andererTitel: (blaetter: readonly string[]): string =>
    `Unter einem Titel, den keine Vereinbarung dieser Mappe hat, darum nicht in der Kopie: ${list(blaetter)}.`,
  nichtAktuell:
    'Die Ergebnisse sind nicht als aktuell bestätigt. Besser zuerst aktualisieren oder neu berechnen.',
  trotzdem: 'Trotzdem so weitergeben; das Deckblatt sagt es',
  erstellen: (anzahl: number): string => `${sheets(anzahl)} erstellen`,
  schreibt: 'Die Kopie wird geschrieben und verglichen …',
  fertig: (anzahl: number): string =>
    `${sheets(anzahl)} ${anzahl === 1 ? 'ist' : 'sind'} hinzugekommen; jeder Wert wurde verglichen.`,
  eigeneDatei:
    'Als eigene Datei: alle Blätter „KIM Weiterg.“ mit Strg+Klick auf ihre Register auswählen, mit der rechten Maustaste „Verschieben oder kopieren“, als Mappe „(neue Arbeitsmappe)“ und „Kopie erstellen“. So bleiben sie beisammen, und die Prüfsummen stimmen weiter.',
  zumDeckblatt: 'Zum Deckblatt',
  rueckgaengig: 'Rückgängig',
  trotzdemZurueck: 'Trotzdem entfernen',
  nimmtZurueck: 'Die Kopie wird entfernt …',
  zurueckgenommen: 'Die Kopie ist wieder entfernt.',
  neueVorschau: 'Neue Vorschau',
  nochmal: 'Reste noch einmal entfernen',
  version: (version: string, daten: string): string => `Add-in ${version}, Daten geprüft am ${daten}`,
  geschrieben: (tag: string, version: string): string => `${tag}, Add-in ${version}`,
} as const;

/** AK-4: two states of an agreement beside each other. */
export const VERGLEICH = {
  titel: 'Zwei Stände vergleichen',
  felder: ['Alter Stand', 'Neuer Stand'],
  heute: (titel: string): string => `${titel}, wie jetzt in den Blättern`,
  knopf: 'Vergleichen',
  laeuft: 'Die Stände werden verglichen …',
  unvollstaendig:
    'Nur einer der beiden Stände hat alle Ergebnisse, oder Excel rechnet noch. Bitte zwei Stände mit denselben Ergebnissen wählen.',
} as const;

export const KOPIEN = {
  titel: 'Kopie prüfen',
  wozu: 'Ob auf den Blättern einer Kopie seit dem Erstellen etwas geändert wurde, zeigen ihre Prüfsummen.',
  pruefen: 'Kopien dieser Mappe prüfen',
  prueft: 'Die Prüfsummen werden verglichen …',
  keine: 'In dieser Mappe ist keine Kopie. Ihr Deckblatt beginnt mit „Weitergegebener Stand“.',
  name: (titel: string, stand: string): string => (stand === '' ? titel : `${titel}, Stand vom ${stand}`),
  ohneTitel: 'ohne Titel',
  entfernen: 'Entfernen',
  entfernenName: (blatt: string): string => `Kopie mit dem Deckblatt ${blatt} entfernen`,
  geht: 'Diese Blätter werden entfernt',
  gehtGanz: 'mit allen Werten darauf. Zurücknehmen lässt sich das nicht.',
  jaEntfernen: (anzahl: number): string => `${sheets(anzahl)} entfernen`,
  behalten: 'Behalten',
} as const;
