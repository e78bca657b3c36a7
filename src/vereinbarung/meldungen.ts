/** All sentences about an agreement: what is wrong, then what to do. Where it is, `ortVon` says. */

const KUERZE = 40;

const kurz = (text: string): string => (text.length > KUERZE ? `${text.slice(0, KUERZE)}…` : text);

const oder = (woerter: readonly string[]): string =>
  woerter.length < 2 ? woerter.join() : `${woerter.slice(0, -1).join(', ')} oder ${woerter.at(-1) ?? ''}`;

/** AS-15: what comes with a file may have been changed by anybody. */
export const LESEFEHLER = {
  zuLang: (zeichen: number): string =>
    `Die gespeicherte Vereinbarung ist größer als ${zeichen} Zeichen und wird nicht gelesen. Bitte eine Fassung aus einer Sicherung verwenden.`,
  keinJson:
    'Die gespeicherte Vereinbarung ist beschädigt und wird nicht gelesen. Bitte die Angaben aus den Blättern übernehmen.',
  keineVereinbarung: 'Hier steht keine Vereinbarung. Bitte die Angaben aus den Blättern übernehmen.',
  andereFassung: (version: string): string =>
    `Die Fassung ${version} kennt dieses Add-in nicht. Bitte das Add-in aktualisieren oder die Angaben aus den Blättern übernehmen.`,
  unbekannt: (name: string): string =>
    `„${kurz(name)}“ gehört zu keiner Vereinbarung. Bitte die Angaben aus den Blättern übernehmen.`,
  keineListe: 'Hier wird eine Liste gebraucht. Bitte die Angaben aus den Blättern übernehmen.',
  keinEintrag: 'Hier wird ein Eintrag mit Feldern gebraucht. Bitte die Angaben aus den Blättern übernehmen.',
  zuVieleZeilen: (hoechstens: number): string =>
    `Es sind mehr als ${hoechstens} Zeilen. Bitte die Vereinbarung teilen.`,
  merkmale: (anzahl: number): string =>
    `Hier werden so viele Werte gebraucht, wie es Gewichte gibt: ${anzahl}. Bitte die Kommune neu eingeben.`,
} as const;

/** What an answer can't be. */
export const WERTFEHLER = {
  text: 'Hier wird ein Text gebraucht. Bitte ihn neu eingeben.',
  zahl: 'Hier wird eine Zahl gebraucht. Bitte sie neu eingeben.',
  wahrheit: 'Hier wird WAHR oder FALSCH gebraucht. Bitte eines davon eingeben.',
  tag: 'Hier wird ein Tag ab dem 01.01.1950 gebraucht. Bitte ihn ausschreiben: 01.01.2022.',
  wahl: (woerter: readonly string[]): string => `Möglich sind ${oder(woerter)}. Bitte eines davon eingeben.`,
  wert: 'Hier wird eine Zahl, ein Text oder WAHR oder FALSCH gebraucht. Bitte den Wert neu eingeben.',
  zuLang: (hoechstens: number): string => `Der Text ist länger als ${hoechstens} Zeichen. Bitte ihn kürzen.`,
  zeichen: 'Der Text enthält Zeichen, die Excel nicht speichern kann. Bitte ihn neu eingeben.',
  fehlerwert: (fehler: string): string =>
    `Hier steht der Fehlerwert ${kurz(fehler)}. Bitte die Formel prüfen oder den Wert eingeben.`,
  zuGross: 'Werte über 10 Billionen werden nicht berechnet. Bitte den Wert prüfen.',
} as const;

/** AS-7: what a programme says of its amount. */
export const BETRAGSSATZ = {
  ausDemBescheid: 'Betrag aus dem Bescheid',
  jeVzaeUndJahr: (betrag: string): string => `höchstens ${betrag} EUR je VZÄ und Jahr`,
  laufzeit: (betrag: string): string =>
    `höchstens ${betrag} EUR für die ganze Laufzeit; als Höchstbetrag je VZÄ und Jahr eintragen, was der Bescheid daraus macht`,
  quote: (prozent: string): string => `${prozent} % der Kosten`,
} as const;

/** AS-7: where answers come from that a programme fills in. */
export const VORGABEQUELLE = {
  datierteSaetze: (programm: string): string =>
    `${programm}: Sätze mit ihrem Datum; die Quelle jedes Satzes nennt der Rechenweg`,
} as const;

/** AS-3: what keeps the sheets from being read as answers. */
export const RUECKWEGFEHLER = {
  optionUnbekannt: (name: string): string =>
    `Eine Option „${kurz(name)}“ gibt es nicht. Bitte den Namen prüfen oder die Zeile löschen.`,
  optionDoppelt: 'Diese Option steht schon darüber. Bitte eine der Zeilen löschen.',
  optionOhneWert: 'Diese Option hat keinen Wert. Bitte ihn eintragen oder die Zeile löschen.',
} as const;

/** AS-11: what keeps a cell of a list from elsewhere from being read. */
export const UEBERNAHMEFEHLER = {
  zahl: (text: string, beispiel: string): string =>
    `„${kurz(text)}“ ist keine Zahl. Bitte sie eingeben, etwa ${beispiel}.`,
  uhrzeit: (text: string, beispiel: string): string =>
    `„${kurz(text)}“ sind Stunden und Minuten. Bitte eine Zahl eingeben, etwa ${beispiel}.`,
  mehrdeutig: (text: string): string =>
    `„${kurz(text)}“ kann ein Tausender oder eine Zahl mit drei Nachkommastellen sein. Bitte mit Komma eingeben.`,
  tag: (text: string): string => `„${kurz(text)}“ ist kein Tag. Bitte ihn ausschreiben: 01.01.2022.`,
  gruppe: (text: string): string =>
    `„${kurz(text)}“ ist keine Entgelt- oder Besoldungsgruppe. Bitte sie eingeben, etwa 9c, S 11b oder A 11.`,
  vollzeit:
    'Die Spalte nennt Stunden. Bitte angeben, wie viele Wochenstunden eine volle Stelle hat, etwa 39.',
} as const;

/** AS-11: why a row of a list from elsewhere is not taken over. */
export const UEBERGANGEN = {
  leer: 'leere Zeile',
  titel: 'über den Überschriften',
  kopf: 'Überschriften noch einmal',
  summe: 'Summenzeile',
  zwischenueberschrift: 'Zwischenüberschrift: nur ein Name, keine weiteren Angaben',
  nichtsGewaehlt: 'in den gewählten Spalten leer',
  zuViele: (hoechstens: number): string => `mehr als ${hoechstens} Zeilen`,
} as const;

/** What the example says of itself and where its figures come from. */
export const BEISPIEL = {
  titel: 'Beispiel Südkreis',
  papier: 'Drucksache 156/21',
  beginn: 'angenommen',
  bezug: 'Entgelttabelle ab 01.04.2022',
  sachkosten: 'angenommen, wie KIM-Richtlinie Baustein 1',
  schluessel: 'aus den Anteilen der Drucksache 156/21',
} as const;
