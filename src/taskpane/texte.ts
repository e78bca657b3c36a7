import type { State } from './state';

/** Every text of the pane. Where something went wrong: what happened, and what to do next. */

export const PRODUKT = 'KIM Refinanzierung';

/** At the foot of the pane. */
export const FUSS =
  'KIM heißt Kommunales Integrationsmanagement. Gerechnet wird auch für andere Förderprogramme.';

export interface Notice {
  readonly text: string;
  readonly tone: 'busy' | 'good' | 'bad';
  /** Loading the page once more may help. */
  readonly reload?: true;
}

/** How the way to Excel stands. */
export const ZUSTAND: Readonly<Record<State, Notice>> = {
  waiting: { tone: 'busy', text: 'Die Verbindung zu Excel wird aufgebaut …' },
  silent: {
    tone: 'bad',
    reload: true,
    text: 'Excel antwortet nicht. Bitte laden Sie den Bereich neu; hilft das nicht, starten Sie Excel neu. (KIM-001)',
  },
  ready: { tone: 'good', text: 'Die Funktionen sind bereit.' },
  'no-library': {
    tone: 'bad',
    reload: true,
    text: 'Die Office-Bibliothek von Microsoft konnte nicht geladen werden. Ohne sie rechnen die Funktionen nicht. Bitte prüfen Sie die Internetverbindung, oder lassen Sie Ihre IT die Adresse appsforoffice.microsoft.com freigeben. Laden Sie danach den Bereich neu. (KIM-002)',
  },
  'no-excel': {
    tone: 'bad',
    text: 'Diese Seite ist der Aufgabenbereich eines Excel-Add-ins und arbeitet nur in Excel. Wie das Add-in eingerichtet wird, sagt Ihnen Ihre IT. (KIM-003)',
  },
  'no-functions': {
    tone: 'bad',
    reload: true,
    text: 'Die Funktionen konnten nicht gestartet werden. Bitte laden Sie den Bereich neu; hilft das nicht, melden Sie Ihrer IT die unten stehende Version. (KIM-004)',
  },
};

export const START_GESCHEITERT: Notice = {
  tone: 'bad',
  reload: true,
  text: 'Der Aufgabenbereich konnte nicht geladen werden. Die Funktionen in den Zellen rechnen trotzdem. Bitte prüfen Sie die Verbindung zum Server des Add-ins, und laden Sie den Bereich neu. (KIM-005)',
};

export const NAVIGATION = {
  bezeichnung: 'Bereiche',
  start: 'Start',
  functions: 'Funktionen',
  news: 'Neuigkeiten',
  help: 'Hilfe',
} as const;

export const STARTSEITE = {
  titel: 'Start',
  zweck:
    'Was kostet eine Stelle, was wird davon gefördert, und wie verteilt sich der Eigenanteil? Gerechnet wird mit Formeln in Ihrer Arbeitsmappe.',
  anzahl: (anzahl: number) => `${anzahl} Funktionen, in jeder Zelle unter =KIM.`,
  manuell:
    'Excel berechnet diese Mappe nur auf Anforderung (Formeln > Berechnungsoptionen > Manuell). Nach Änderungen bitte F9 drücken.',
  ab1904:
    'Diese Mappe zählt die Tage ab 1904 (Datei > Optionen > Erweitert > 1904-Datumswerte). Datumszellen ergeben in den KIM-Funktionen darum Tage, die vier Jahre zu früh liegen. Bitte die Option abschalten und die Datumswerte prüfen, oder jedes Datum als Text angeben, zum Beispiel "31.12.2022". (DA-1)',
  versionenVerschieden: (bereich: string, funktionen: string) =>
    `Der Bereich hat die Version ${bereich}, die Funktionen haben ${funktionen}. Bitte starten Sie Excel neu, damit beide zusammenpassen.`,
  funktionWaehlen: 'Funktion einfügen',
  beispiel: {
    titel: 'Beispiel: Südkreis',
    text: 'Zweieinhalb Stellen kosten mit Arbeitsplatz im Jahr 187.598,41 €. Das Land fördert höchstens 55.000 € je Stelle. Für die vier Städte und Gemeinden bleiben 50.098,41 €, rund 50.000 €.',
    bild: 'Von 187.598,41 € Gesamtkosten sind 137.500 € gefördert, 50.098,41 € sind Eigenanteil.',
    foerderung: 'Förderung',
    foerderbetrag: '137.500 €',
    eigenanteil: 'Eigenanteil',
    eigenbetrag: '50.098,41 €',
    oeffnen: 'Im Formular öffnen',
  },
  stand: 'Stand',
  version: 'Add-in',
  daten: 'Daten geprüft am',
  tarife: 'Neueste Entgelttabellen',
  gueltigAb: (tag: string) => `gilt ab ${tag}`,
  quelle: (quelle: string) => `Quelle: ${quelle}`,
  rechtlich: 'Alle Berechnungen laufen auf diesem Gerät. Es werden keine Daten übertragen.',
} as const;

export const LADEN = {
  ansicht: 'Die Ansicht wird geladen …',
  gescheitert:
    'Eine Datei des Add-ins konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
  veraltet:
    'Ein Teil des Add-ins konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut. Hilft das nicht, ist auf dem Server eine neue Fassung: Dann laden Sie den Bereich bitte neu. Ihre Arbeitsmappe bleibt, wie sie ist; was Sie in diesem Bereich eingetragen haben, geht dabei verloren.',
  erneut: 'Erneut versuchen',
  neu: 'Neu laden',
} as const;

export const KATALOG = {
  titel: 'Funktionen',
  suche: 'Funktion suchen',
  platzhalter: 'zum Beispiel Eigenanteil',
  treffer: (anzahl: number) => (anzahl === 1 ? 'Eine Funktion' : `${anzahl} Funktionen`),
  keine:
    'Keine Funktion passt zu dieser Suche. Bitte ein anderes Wort versuchen, zum Beispiel Personalkosten.',
  laden: 'Die Funktionen werden geladen …',
} as const;

export const FORMULAR = {
  zurueck: 'Alle Funktionen',
  hilfe: 'Hilfeseite',
  hilfeZu: (name: string) => `Hilfeseite zu ${name} (öffnet im Browser)`,
  beispiel: 'Beispiel',
  angaben: 'Angaben',
  freiwillig: (anzahl: number) =>
    anzahl === 1 ? 'Eine freiwillige Angabe' : `${anzahl} freiwillige Angaben`,
  schreibweise:
    'Zahlen mit Komma, Datum als TT.MM.JJJJ, Zellen wie B4, Tabellen wie KIM_Stellen[[#Kopfzeilen];[#Daten]]. Ein Text in Anführungszeichen bleibt Text, etwa "E9".',
  auswahl: 'Auswahl übernehmen',
  auswahlFuer: (feld: string) => `Auswahl übernehmen für ${feld}`,
  standard: (wert: string) => `${wert} (Standard)`,
  nummeriert: (feld: string, nummer: number) => `${feld} ${nummer}`,
  weiteres: 'Weiteres Argument',
  alsRechenweg: 'Als Rechenweg einfügen',
  rechenwegErklaert: 'Zeigt jeden Schritt mit Regel, Betrag und Quelle als Tabelle.',
  vorschau: 'Formel',
  ziel: 'Ziel',
  keinZiel: 'noch unbekannt',
  einfuegen: 'Einfügen',
  wirdEingefuegt: 'Wird eingefügt …',
  trotzdem: 'Trotzdem einfügen',
  zuletzt: (ort: string) => `Zuletzt eingefügt: ${ort}`,
  zuruecknehmen: 'Zurücknehmen',
  verstanden: {
    number: (wert: string) => `Zahl ${wert}`,
    text: (wert: string) => `Text ${wert}`,
    date: (wert: string) => `Datum ${wert.slice(1, -1)}`,
    name: (wert: string) => `Name ${wert}`,
    reference: (wert: string) => `Zelle ${wert}. Ist der Text gemeint: "${wert}"`,
  },
} as const;

export const MELDUNG = {
  fehlend: (felder: readonly string[]) => `Bitte noch ausfüllen oder berichtigen: ${felder.join(', ')}.`,
  eingefuegt: (ort: string) => `Eingefügt in ${ort}.`,
  rechnet: 'Das Ergebnis wird berechnet …',
  rechnetNoch: 'Excel rechnet noch. Das Ergebnis erscheint in der Zelle.',
  ungelesen: 'Das Ergebnis ließ sich nicht lesen. Bitte sehen Sie in der Zelle nach.',
  ergebnis: (text: string) => `Ergebnis: ${text}`,
  bereich: (ort: string) => `Das Ergebnis füllt ${ort}.`,
  ergebnisFehler: (text: string) =>
    `In der Zelle steht ${text}. Den Grund nennt Excel, wenn Sie auf das Zeichen neben der Zelle zeigen.`,
  ueberlauf:
    'In der Zelle steht #ÜBERLAUF!: Das Ergebnis braucht mehr freie Zellen. Bitte die Zellen darunter und rechts daneben freimachen, oder die Formel zurücknehmen und an anderer Stelle einfügen.',
  belegt: (ort: string) =>
    `${ort} ist nicht leer. Es wurde nichts geändert. Bitte eine leere Zelle auswählen und erneut einfügen.`,
  imWeg: (ort: string, bereich: string) =>
    `Das Ergebnis braucht voraussichtlich ${bereich}, aber ${ort} ist nicht leer. Es wurde nichts geändert. Bitte eine freie Stelle auswählen. Fügen Sie trotzdem ein, zeigt Excel #ÜBERLAUF!, solange Zellen im Weg sind.`,
  inTabelle: (ort: string, tabelle: string) =>
    `${ort} liegt in der Tabelle ${tabelle}. Excel überträgt dort eine Formel auf die ganze Spalte, auch über andere Inhalte. Es wurde nichts geändert. Bitte eine Zelle außerhalb der Tabelle auswählen.`,
  amRand: (ort: string, { rows, columns }: { readonly rows: number; readonly columns: number }) =>
    `Das Ergebnis braucht ab ${ort} mindestens ${rows} Zeilen und ${columns} Spalten; so viel Platz ist bis zum Rand des Blatts nicht. Es wurde nichts geändert. Bitte eine Zelle weiter oben oder links auswählen.`,
  zurueckgenommen: (ort: string) => `Die Formel in ${ort} wurde zurückgenommen.`,
  zurueckgegeben: (ort: string) =>
    `Die Formel in ${ort} wurde zurückgenommen. Der andere Inhalt steht wieder dort.`,
  verdraengtBeimEinfuegen: (ort: string) =>
    `Im selben Moment hat jemand anderes in ${ort} geschrieben. In der Zelle steht jetzt die Formel; der andere Inhalt ließ sich nicht zurückschreiben. „Zurücknehmen“ setzt ihn wieder ein.`,
  verdraengtBeimZuruecknehmen: (ort: string) =>
    `Im selben Moment hat jemand anderes in ${ort} geschrieben. Dieser Inhalt ließ sich nicht zurückschreiben. Bitte prüfen Sie die Zelle und tragen Sie ihn dort wieder ein.`,
  schonLeer: (ort: string) => `${ort} ist schon leer. Es gibt nichts zurückzunehmen.`,
  veraendert: (ort: string) =>
    `${ort} wurde inzwischen geändert. Damit nichts verloren geht, bleibt der Inhalt stehen.`,
  mehrfach: 'Es sind mehrere Bereiche ausgewählt. Bitte nur einen zusammenhängenden Bereich auswählen.',
  zuLang: 'Die Formel ist länger, als Excel erlaubt. Bitte Texte kürzen oder auf Zellen verweisen.',
} as const;

/** What somebody else wrote and is in no cell any more. */
export const BEWAHRT = {
  titel: (ort: string) => `Anderer Inhalt von ${ort}`,
  kopieren: 'Kopieren',
  kopiert: 'Kopiert.',
  markiert: 'Der Text ist markiert. Bitte mit Strg+C kopieren.',
  fertig: 'Erledigt',
} as const;

export const NEUIGKEITEN = {
  titel: 'Neuigkeiten',
  laden: 'Die Neuigkeiten werden geladen …',
  einzeln: 'Alle Änderungen im Einzelnen',
} as const;

export const HILFE = {
  titel: 'Hilfe',
  anfang: 'So geht es los',
  schritte: [
    'Im Bereich Funktionen eine Funktion auswählen und die Angaben ausfüllen.',
    'In der Arbeitsmappe die Zelle anklicken, in der das Ergebnis stehen soll.',
    'Einfügen drücken. Die Formel rechnet mit, sobald sich eine Zelle ändert.',
  ],
  direkt: 'Oder direkt in einer Zelle =KIM. eingeben: Excel schlägt die Funktionen vor.',
  seiten: 'Hilfeseiten',
  alle: 'Alle Funktionen mit Beispielen',
  imBrowser: '(öffnet im Browser)',
  fehler: 'Wenn eine Zelle einen Fehler zeigt',
  fehlerwerte: [
    ['#WERT!', 'Eine Angabe passt nicht. Der Hinweis an der Zelle sagt, welche.'],
    ['#NV', 'Für dieses Datum, diese Gruppe oder Stufe liegen keine Daten vor.'],
    ['#ÜBERLAUF!', 'Das Ergebnis braucht mehr freie Zellen darunter oder rechts daneben.'],
    ['#NAME?', 'Das Add-in ist nicht geladen. Diesen Bereich öffnen; hilft das nicht, Excel neu starten.'],
    ['#BUSY!', 'Excel rechnet noch.'],
  ],
  neu: 'Was sich an Ergebnissen und im Add-in geändert hat, je Fassung.',
  neuigkeiten: 'Neuigkeiten anzeigen',
  support: 'Für den Support',
  angaben: (version: string, daten: string) => `Add-in ${version}, Daten ${daten}`,
} as const;

export const ABSTURZ = {
  titel: 'Hier ist etwas schiefgegangen',
  text: 'Diese Ansicht konnte nicht angezeigt werden. Ihre Arbeitsmappe ist unverändert. Bitte versuchen Sie es erneut; hilft das nicht, laden Sie den Bereich neu und nennen Sie Ihrer IT den Code.',
  zurueck: 'Zur Startseite',
  neu: 'Bereich neu laden',
} as const;
