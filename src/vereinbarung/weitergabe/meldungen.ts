import { AKTUALISIERUNGSBLATT, alsEuro } from '../aktualisierung/meldungen';
import type { Datenart, EigeneDaten } from '../aktualisierung/datenstand';
import type { Kennzahl, Stand } from '../aktualisierung/stand';
import { BLATTTEXT } from '../plan';

/** What the sheets of a copy say besides what they hold. */
export const KOPIETEXT = {
  formelnStehen: (blatt: string): string =>
    `Die Formeln dieses Blatts stehen als Text auf dem Blatt ${blatt}.`,
  formeln: 'Formeln als Text',
  formelnHinweis: 'Womit die Werte der anderen Blätter gerechnet wurden. Hier rechnet nichts.',
  formelspalten: ['Blatt', 'Zelle', 'Formel'],
} as const;

/** Sentences of the sheets that are not true of a copy, and what stands there instead. */
export const KOPIESATZ: ReadonlyMap<string, string> = new Map<string, string>([
  [BLATTTEXT.eingabenHinweis, 'Kopie mit festen Werten: Änderungen hier ändern kein Ergebnis.'],
  [BLATTTEXT.jeStelle, 'Kosten und Deckung je Stelle in EUR'],
  [
    AKTUALISIERUNGSBLATT.protokollHinweis,
    'Nur die Zeilen mit dem Titel dieser Vereinbarung. Jede Prüfsumme gilt für Inhalt, Eingaben und die Zeile davor, auch eine ausgelassene.',
  ],
]);

const CENT = 100;
const euro = (betrag: number): string => `${alsEuro(Math.round(betrag * CENT))} EUR`;

const ZEITRAUM: Readonly<Record<Kennzahl['zeitraum'], string>> = {
  bezugsjahr: 'Eigenanteil im Bezugsjahr',
  laufzeit: 'Eigenanteil der Laufzeit',
};

const unterschied = (kennzahl: Kennzahl | null): string =>
  kennzahl === null
    ? 'Einzelne Beträge wären heute anders.'
    : `${ZEITRAUM[kennzahl.zeitraum]}: hier ${euro(kennzahl.alt)}, neu berechnet ${euro(kennzahl.neu)}.`;

/** AK-8, AK-1: how the figures of the copy stood when it was made. */
export function standsatz(stand: Stand): string {
  switch (stand.art) {
    case 'aktuell':
      return 'aktuell: Beim Erstellen nachgerechnet, mit denselben Beträgen.';
    case 'veraltet':
      return `VERALTET: Mit den heutigen Daten kommt etwas anderes heraus. ${unterschied(stand.kennzahl)}`;
    case 'geaendert':
      return `NICHT NEU BERECHNET: Eingaben sind geändert, die Ergebnisse noch nicht. ${unterschied(stand.kennzahl)}`;
    case 'ueberschrieben':
      return `VON HAND ERSETZT: Statt der Formel steht etwas anderes in ${stand.orte.join(', ')}.`;
    case 'versperrt':
      return `OHNE ERGEBNIS: In ${stand.ort} steht #ÜBERLAUF!, weil etwas im Weg ist${stand.orte.length === 0 ? '' : ` (${stand.orte.join(', ')})`}.`;
    case 'fehler':
      return `FEHLERHAFT: In ${stand.ort} steht ein Fehler.${stand.satz === null ? '' : ` ${stand.satz}`}`;
    case 'unbekannt':
      return 'NICHT GEPRÜFT: Excel rechnete noch, oder eine Formel ist geändert.';
  }
}

const BELEGART: Readonly<Record<Datenart, string>> = {
  entgelt: 'Entgelttabelle',
  foerdersatz: 'Fördersatz',
  parameter: 'Parameter',
};

const EIGENE: Readonly<Record<EigeneDaten['liste'], string>> = {
  tarife: 'Entgelte',
  saetze: 'Fördersätze',
  parameter: 'Parameter',
};

export const DECKBLATTTEXT = {
  /** The cover is known by it. */
  titel: 'Weitergegebener Stand einer Vereinbarung',
  ohneTitel: 'ohne Titel',
  hinweis: 'Feste Werte und Texte: Diese Blätter enthalten keine Formel und lesen sich ohne das Add-in.',
  angaben: 'Angaben',
  vereinbarung: 'Vereinbarung',
  kommunen: 'Kommunen',
  zeitraum: (von: string, bis: string): string => `${von} bis ${bis}`,
  laufzeit: 'Laufzeit',
  bezugsjahr: 'Bezugsjahr',
  eigenanteil: 'Eigenanteil im Bezugsjahr in EUR',
  stand: 'Stand der Ergebnisse',
  erstellt: 'Stand vom',
  version: 'Erstellt mit',
  geschrieben: 'Vereinbarung zuletzt geschrieben',
  geschriebenMit: (tag: string, version: string): string => `${tag}, Add-in ${version}`,
  fehlend: 'Nicht dabei',
  annahmen: 'Annahmen und Entwürfe',
  keineAnnahmen: 'Keine: Alle verwendeten Daten sind veröffentlicht oder beschlossen.',
  unbekannteAnnahmen: 'Nicht bekannt: Der Rechenweg der Vereinbarung nennt keine Daten.',
  angenommen: (angabe: string, quelle: string): string => `${angabe}: ${quelle}`,
  vorgeschlagen: (angabe: string, quelle: string): string => `${angabe}: ${quelle} (angenommen)`,
  eigene: ({ liste, gueltigAb, anzahl, status }: EigeneDaten, tag: (iso: string) => string): string =>
    `${anzahl === 1 ? 'Eine eigene Zeile' : `${anzahl} eigene Zeilen`} der Mappe für ${EIGENE[liste]} ab ${tag(gueltigAb)}${status.length > 0 ? ` (${status.join(', ')})` : ''}`,
  unsicher: (quelle: string, status: string): string => `${quelle}: ${status}`,
  quellen: 'Verwendete Daten',
  quellenspalten: ['Art', 'Quelle', 'gilt ab', 'gilt bis', 'Status'],
  keineQuellen: 'Der Rechenweg der Vereinbarung nennt keine.',
  offen: 'offen',
  belegart: (art: Datenart): string => BELEGART[art],
  blaetter: 'Blätter dieser Weitergabe',
  blattspalten: ['Blatt', 'Inhalt', 'gefüllte Zellen', 'Prüfsumme'],
  inhalt: (blatt: string): string => `Kopie von ${blatt}`,
  formelinhalt: 'Formeln als Text',
  pruefen: 'Prüfen',
  summeEingaben: 'Prüfsumme der Eingaben',
  summeErgebnisse: 'Prüfsumme der Ergebnisse',
  summeGesamt: 'Prüfsumme der Weitergabe',
  anleitung: {
    titel: 'So wird geprüft',
    saetze: [
      'Ob seit dem Erstellen etwas geändert wurde, zeigt das Add-in unter „Kopie prüfen“; auch in einer eigenen Datei, solange die Blätter so heißen wie hier.',
      'Jede Prüfsumme ist der Anfang eines SHA-256: die der Blätter über alle gefüllten Zellen mit ihrem Platz, die der Weitergabe über dieses Deckblatt.',
      'Woher ein Betrag kommt, steht auf den Blättern Rechenweg und Formeln. Eine Prüfsumme zeigt Versehen, sie ersetzt keine Unterschrift.',
    ],
  },
} as const;

const liste = (namen: readonly string[]): string => namen.join(', ');

/** AK-8: what a look at a copy has shown. */
export const PRUEFSATZ = {
  unveraendert: 'Unverändert: Jede Prüfsumme stimmt.',
  geaendert: (blaetter: readonly string[]): string =>
    `Seit dem Erstellen geändert: ${liste(blaetter)}. Die Beträge dort sind nicht mehr sicher die weitergegebenen.`,
  fehlt: (blaetter: readonly string[]): string =>
    `Nicht gefunden: ${liste(blaetter)}. Die Blätter fehlen in dieser Datei oder heißen anders.`,
  deckblatt: (blatt: string): string =>
    `Das Deckblatt ${blatt} wurde geändert. Stand, Quellen und Prüfsummen dort sind nicht mehr sicher die weitergegebenen.`,
  unlesbar: (blatt: string): string =>
    `Das Deckblatt ${blatt} nennt keine Blätter und Prüfsummen mehr und lässt sich nicht prüfen.`,
} as const;
