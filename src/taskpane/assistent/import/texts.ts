import { LISTEN } from '../../../vereinbarung/tabellen';
import {
  EINSATZORT,
  KOSTEN_JE_MONAT,
  KOSTEN_OFFEN,
  SACHKOSTEN_JE_STELLE,
  SACHKOSTEN_OFFEN,
  STUNDEN,
  type Uebernahmeliste,
} from '../../../vereinbarung/uebernahme';

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
  inStunden: (text: string): string => `${text} Wochenstunden`,
  jeStelle: (text: string): string => `${text} je Stelle`,
  jeMonat: (text: string): string => `${text} je Monat`,
  unklar: (text: string): string => `${text} ?`,
  vollzeit: 'Wochenstunden einer vollen Stelle',
  vollzeitBeamte: 'Wochenstunden einer vollen Stelle für Beamte',
  vollzeitHinweis: 'Aus den Stunden werden damit VZÄ, zum Beispiel 39.',
  vollzeitBeamteHinweis: 'Die Liste hat Besoldungsgruppen. In NRW sind es zum Beispiel 41.',
  vollzeitFehlt: 'Bitte eine Zahl über 0 bis 60 eingeben; vorher kann nichts übernommen werden.',
  bitteWaehlen: 'Bitte auswählen; vorher kann nichts übernommen werden.',
  traegtAllein:
    'Diese Kommune trägt die Stelle dann allein. Wenn nur gemeint ist, wo jemand arbeitet: Einsatzort wählen.',
  kostenZeit: 'Beträge über eine andere Zeit bitte vorher auf ein Jahr umrechnen.',
  tausenderpunkte: 'Punkte als Tausenderpunkte gelesen.',
  punkte: (spalte: string): string => `Punkte in ${spalte}`,
  tausender: (beispiel: string, zahl: string): string => `Tausenderpunkte: ${beispiel} ist ${zahl}`,
  dezimal: (beispiel: string, zahl: string): string => `Dezimalpunkte: ${beispiel} ist ${zahl}`,
  punkteOffen: 'Die Punkte können zweierlei heißen. Bitte eines wählen.',
  nichtGelesen: (spalten: readonly string[]): string =>
    `Nicht übernommen: ${spalten.join(', ')}.`.replace('..', '.'),
  nichtUebernommeneZelle: (spalte: string, text: string): string =>
    `In der Spalte ${spalte} steht „${text}“. Das wird nicht übernommen; bitte prüfen, ob es die Kosten ändert.`,
  nurBetrag:
    'Die Stelle hat weder Umfang noch Entgelt. Danach bei ihr den Betrag eines Jahres als Kosten gesamt eingeben, auch wenn es reine Sachkosten sind. Gruppe und Stufe bleiben leer; VZÄ ist 1. Wird sie nicht gefördert, ist die Art OHNE.',
  wenigKosten: (kosten: string, vzae: string, entgelt: string): string =>
    `${kosten} im Jahr für ${vzae} VZÄ sind weniger als ein Drittel des Tabellenentgelts von ${entgelt}. Bitte prüfen, ob der Betrag für ein ganzes Jahr gilt.`,
  erst: {
    hours: 'Wochenstunden einer vollen Stelle',
    'civil-hours': 'Wochenstunden einer vollen Stelle für Beamte',
    supplies: 'Sachkosten je VZÄ oder je Stelle',
    costs: 'Kosten je Jahr oder je Monat',
  },
  fehltNoch: (was: readonly string[]): string => `Vorher bitte angeben: ${was.join('; ')}.`,
  pruefen: 'Bitte prüfen',
  hinweise: 'So verstanden',
  alleZeigen: (anzahl: number): string => `Alle ${anzahl} zeigen`,
  soGelesen: 'So wird gelesen',
  nochNichts: 'Noch ist keine Liste da.',
  ohneSpalten: 'Bitte sagen, was in den Spalten steht.',
  gelesen: (liste: Uebernahmeliste, anzahl: number, offen: number): string =>
    offen === 0
      ? `${gezaehlt[liste](anzahl)} gelesen.`
      : `${gezaehlt[liste](anzahl)} gelesen, ${offen === 1 ? 'eine Zelle ist' : `${offen} Zellen sind`} nicht lesbar.`,
  uebernehmen: (liste: Uebernahmeliste, anzahl: number): string => `${gezaehlt[liste](anzahl)} übernehmen`,
  ohneUmfang: (anzahl: number): string =>
    `Keine Spalte nennt den Umfang: ${anzahl === 1 ? 'Die Stelle hätte' : `Alle ${anzahl} Stellen hätten`} keine VZÄ. Bitte oben bei der Spalte mit dem Umfang VZÄ oder Stunden je Woche wählen; ohne eine solche Spalte müssen Sie die VZÄ danach bei jeder Stelle eingeben.`,
  abbrechen: 'Abbrechen',
  ersetzen: (liste: Uebernahmeliste, anzahl: number): string =>
    anzahl === 1
      ? `Die ${gezaehlt[liste](1).slice(2)}, die schon da ist, ersetzen`
      : `Die ${gezaehlt[liste](anzahl)}, die schon da sind, ersetzen`,
  gleicheNamen: (liste: Uebernahmeliste, anzahl: number): string =>
    `${gezaehlt[liste](anzahl)} mit gleichem Namen ${anzahl === 1 ? 'ist' : 'sind'} schon da. Was soll geschehen?`,
  durchListe: (liste: Uebernahmeliste, anzahl: number): string =>
    `Alles ersetzen, was schon da ist (${gezaehlt[liste](anzahl)})`,
  dazu: 'Dazunehmen; gleiche Namen stehen dann zweimal da',
  unlesbar: 'Nicht lesbar',
  lesbar: 'Jetzt lesbar.',
  unlesbarHinweis:
    'Hier berichtigen oder die Zeile weglassen. Was unlesbar bleibt, steht danach als fehlerhaft in seinem Feld.',
  zeile: (nummer: number, name: string): string => `Zeile ${nummer}${name === '' ? '' : `: ${name}`}`,
  zeileMitNr: (nummer: number, nr: string, name: string): string =>
    `Zeile ${nummer} der Liste (${nr}${name === '' ? '' : `: ${name}`})`,
  naechster: 'Nächster Fehler',
  weglassen: 'Zeile weglassen',
  uebergangen: 'Keine Einträge',
  nichtUebernommen: (nummer: number, grund: string): string => `Zeile ${nummer}: ${grund}`,
  weitere: (anzahl: number): string => `${zeilen(anzahl)} mehr zeigen`,
  uebernommen: (liste: Uebernahmeliste, anzahl: number): string => `${gezaehlt[liste](anzahl)} übernommen.`,
  zurListe: 'Zur übernommenen Liste',
  gesehen: 'Gesehen, ausblenden',
  blattUebrig: (blatt: string): string =>
    `Das Blatt ${blatt} wird nicht mehr gebraucht, Sie können es löschen.`,
} as const;

/** What somebody has to say before a list can be taken over. */
export type ImportQuestion = keyof typeof UEBERNAHME.erst;

export const CHOICES: Readonly<Record<string, string>> = {
  kommune: 'Kommune (trägt die Stelle allein)',
  kostenGesamt: 'Kosten gesamt je Jahr',
  [STUNDEN]: 'Stunden je Woche',
  [SACHKOSTEN_JE_STELLE]: 'Sachkosten je Stelle',
  [SACHKOSTEN_OFFEN]: 'Sachkosten: je VZÄ oder je Stelle?',
  [KOSTEN_JE_MONAT]: 'Kosten gesamt je Monat',
  [KOSTEN_OFFEN]: 'Kosten: je Jahr oder je Monat?',
  [EINSATZORT]: 'Einsatzort (ohne Wirkung)',
};

/** What a column can be, for somebody who says it. */
export function choiceName(choice: string, list: Uebernahmeliste): string {
  const columns: Readonly<Record<string, { readonly name: string }>> = LISTEN[list].spalten;
  return (list === 'stellen' ? CHOICES[choice] : undefined) ?? columns[choice]?.name ?? choice;
}
