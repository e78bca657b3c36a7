/** AK-3: all sentences about a new pay table: what is wrong, then what to do. */

const KUERZE = 40;
const kurz = (text: string): string => (text.length > KUERZE ? `${text.slice(0, KUERZE)}…` : text);

const HUNDERT = 100;
const STELLEN = 3;

/** Cents as an amount in EUR: `3.913,20`. */
export const alsEuro = (cent: number): string => {
  const [ganz = '', rest = ''] = (Math.abs(cent) / HUNDERT).toFixed(2).split('.');
  const gruppen = ganz.replace(new RegExp(`\\B(?=(\\d{${STELLEN}})+$)`, 'g'), '.');
  return `${cent < 0 ? '-' : ''}${gruppen},${rest}`;
};

/** Ten-thousandths as per cent: 280 is `2,8 %`. */
export const alsProzent = (zehntausendstel: number): string =>
  `${String(zehntausendstel / HUNDERT).replace('.', ',')} %`;

const stelle = (gruppe: string, stufe: number): string => `${gruppe} Stufe ${stufe}`;

export const TABELLENFUND = {
  leer: 'Hier steht keine Tabelle. Bitte die Tabelle mit ihren Überschriften einfügen.',
  nichtErkannt:
    'Das ist weder eine Tabelle mit einer Spalte je Stufe noch eine Liste mit Gruppe, Stufe und Betrag. Bitte die Überschriften mit einfügen.',
  ohneKopf: (stufen: number): string =>
    `Überschriften mit den Stufen fehlen. Gelesen wurde: eine Spalte je Stufe, von 1 bis ${stufen}.`,
  uebergangen: (text: string): string => `„${kurz(text)}“ ist keine Entgeltgruppe und wurde übergangen.`,
  gruppe: (text: string): string =>
    `„${kurz(text)}“ ist keine Entgelt- oder Besoldungsgruppe. Bitte sie eingeben, etwa 9c, S 11b oder A 11.`,
  gruppeFehlt: 'Hier fehlt die Entgeltgruppe. Bitte sie eingeben, etwa 9c oder S 11b.',
  andererTarif: (gruppe: string, tarif: string): string =>
    `${gruppe} gehört nicht zum Tarif ${tarif}. Bitte den Tarif oder die Gruppe prüfen.`,
  stufe: (text: string): string => `„${kurz(text)}“ ist keine Stufe. Bitte eine ganze Zahl eingeben.`,
  stufeGibtEsNicht: (gruppe: string, von: number, bis: number): string =>
    `${gruppe} hat die Stufen ${von} bis ${bis}. Bitte die Stufe prüfen.`,
  betrag: (text: string): string =>
    `„${kurz(text)}“ ist kein Betrag. Bitte ihn eingeben, etwa 3.913,20, oder die Zelle leeren.`,
  betragFehlt: (gruppe: string, stufe: number): string =>
    `Für ${stelle(gruppe, stufe)} fehlt der Betrag. Bitte ihn eingeben.`,
  nichtPositiv: 'Ein Entgelt ist größer als 0. Bitte den Betrag prüfen.',
  mehrAlsCent: (text: string): string =>
    `„${kurz(text)}“ hat mehr als zwei Nachkommastellen. Bitte den Betrag auf den Cent eingeben.`,
  doppelt: (gruppe: string, stufe: number, zeile: number): string =>
    `${stelle(gruppe, stufe)} steht schon in Zeile ${zeile}. Bitte eine der beiden löschen.`,
  faellt: (gruppe: string, stufe: number, davor: string): string =>
    `${stelle(gruppe, stufe)} ist niedriger als die Stufe davor (${davor}). Bitte beide Beträge prüfen.`,
  niedriger: (bisher: string): string =>
    `Der Betrag ist niedriger als der bisherige (${bisher}). Bitte ihn prüfen.`,
  sprung: (bisher: string, erwartet: string): string =>
    `Die Erhöhung der übrigen Beträge ergäbe ${erwartet} (bisher ${bisher}). Bitte den Betrag prüfen.`,
  ohneRegel: 'Keine gemeinsame Erhöhung erklärt die Beträge. Bitte prüfen, ob Tarif und Tag stimmen.',
  erhoehung: (wortlaut: string, anzahl: number, alle: number): string =>
    `Erhöhung gegenüber dem Tag davor: ${wortlaut} (${anzahl} von ${alle} Beträgen).`,
  bisherFehlt: (gruppe: string): string =>
    `${gruppe} steht nicht in der neuen Tabelle; dort gelten die bisherigen Beträge weiter.`,
  neu: (gruppe: string): string => `${gruppe} gab es bisher nicht. Bitte die Gruppe prüfen.`,
  eigeneZeile: (gruppe: string, stufe: number, tag: string): string =>
    `KIM_Tarif hat für ${stelle(gruppe, stufe)} ab ${tag} schon eine Zeile. Der neue Betrag ersetzt den bisherigen.`,
  wieEingebaut: (tag: string): string =>
    `Das ist die eingebaute Tabelle ab ${tag}. Sie gilt schon und muss nicht eingetragen werden.`,
  andersAlsEingebaut: (eingebaut: string): string =>
    `Die eingebaute Tabelle dieses Tages hat ${eingebaut}. Der eigene Betrag ginge vor.`,
  spaetere: (tag: string): string =>
    `Ab ${tag} gilt eine spätere Tabelle; die neue gilt nur bis zum Tag davor.`,
} as const;

export const ERHOEHUNG = {
  sockel: (betrag: string): string => `+${betrag} EUR`,
  prozent: (satz: string): string => `+${satz}`,
  mindestens: (betrag: string): string => `mindestens ${betrag} EUR`,
  keine: 'keine',
} as const;

/** AK-3: where assumed values come from. */
export const ANNAHMEQUELLE = {
  wieImVorjahr: (jahr: number): string => `${jahr} wie ${jahr - 1}`,
  wieImJahr: (jahr: number, quelle: string): string => `wie ${jahr}: ${quelle}`,
  annahme: (quelle: string): string => `Annahme: ${quelle}`,
  abTag: (tag: string, quelle: string, status: string): string => `ab ${tag} ${quelle} (${status})`,
} as const;

/** AK-3: the Baustein that a ceiling of one's own becomes when a new one follows it. */
export const EIGENER_HOECHSTBETRAG = {
  baustein: (nummer: number): string => `eigener Höchstbetrag${nummer === 1 ? '' : ` ${nummer}`}`,
  quelle: 'die Beträge stehen mit Tag und Quelle in KIM_Foerdersaetze',
} as const;

/** AK-6: what is not as it was appended. */
export const PROTOKOLLBEFUND = {
  geaendert: (nr: number): string =>
    `Zeile ${nr} des Protokolls wurde nachträglich geändert, oder die Zeile davor. Bitte mit einer Sicherung vergleichen.`,
  fehlt: (von: number, bis: number): string =>
    `${von === bis ? `Zeile ${von} des Protokolls fehlt` : `Die Zeilen ${von} bis ${bis} des Protokolls fehlen`}. Bitte mit einer Sicherung vergleichen.`,
  ohneNummer: 'Eine Zeile des Protokolls hat keine Nummer. Bitte mit einer Sicherung vergleichen.',
  doppelt: (nr: number): string =>
    `Zeile ${nr} steht zweimal im Protokoll. Bitte mit einer Sicherung vergleichen.`,
} as const;

/** AK-6: what of a frozen sheet is not as it was written. */
export const BLATTBEFUND = {
  satz: (blatt: string, zelle: string, wozu: string): string =>
    `${blatt}, ${zelle}: Der Eintrag passt nicht ${wozu}.`,
  blattGeaendert: 'Das Blatt wurde nach dem Anwenden geändert.',
  einesGeaendert: 'Das Blatt oder das Protokoll wurde nach dem Anwenden geändert.',
  differenz: (zelle: string): string => `zur Differenz in ${zelle}`,
  betraege: (zellen: string): string => `zu den Beträgen in ${zellen}`,
  zeilen: 'zu den Zeilen darüber',
  protokoll: 'zum Protokoll',
  protokollzeile: (nr: number): string => `zu Zeile ${nr} des Protokolls`,
} as const;

/** The frozen sheet is known by it. */
export const FESTE_WERTE = 'Feste Werte: Dieses Blatt rechnet nicht mehr.';
const NACHBERECHNUNG = 'Nachberechnung';

/** AK-5, AK-6: what the frozen sheet and the protocol say. */
export const AKTUALISIERUNGSBLATT = {
  name: (tag: string): string => `KIM Nachb. ${tag}`,
  titel: NACHBERECHNUNG,
  vorgang: (titel: string): string => `${NACHBERECHNUNG}: ${titel}`,
  stand: (zeit: string, version: string): string => `Geschrieben am ${zeit}, ${version}. ${FESTE_WERTE}`,
  quelle: (quelle: string): string => `Grundlage: ${quelle}`,
  eigenanteil: 'Eigenanteil im Bezugsjahr in EUR',
  spalten: ['Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'],
  ohneAenderung: (zeilen: number): string =>
    zeilen === 1 ? '1 Zeile ohne Änderung' : `${zeilen} Zeilen ohne Änderung`,
  unveraendert: 'unverändert',
  teile: {
    jahre: 'Eigenanteil je Haushaltsjahr und Kommune in EUR',
    kommunen: 'Anteile der Kommunen im Bezugsjahr in EUR',
    stellen: 'Eigenanteil je Stelle im Bezugsjahr in EUR',
  },
  gruende: 'Was neu ist, und welche Sätze und Grenzen sich dadurch ändern',
  protokoll: 'Protokoll der Aktualisierungen',
  protokollHinweis:
    'Jede Zeile hat eine Prüfsumme über ihren Inhalt, die Eingaben und die Zeile davor. Zeilen kommen nur unten hinzu.',
} as const;

/** AK-3: an own value beside the last one of its name. */
export const WERTABSTAND = {
  weitWeg: (wert: string, zuletzt: string): string =>
    `${wert} ist weit weg von zuletzt ${zuletzt}. Bitte Wert und Einheit prüfen.`,
} as const;
