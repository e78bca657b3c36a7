/** An option that many users need, so that the form of a function has a field for it. */
export interface Optionsfeld {
  /** As in `KIM_Optionen`. */
  readonly name: string;
  readonly erklaerung: string;
}

const FORTSCHREIBUNG = {
  name: 'Fortschreibung',
  erklaerung:
    'Wo für eine Zeit noch nichts gilt, etwa ab 2027: mit Entwürfen oder den letzten bekannten Werten rechnen.',
};
const TARIF = { name: 'Tarif', erklaerung: 'Tarifvertrag der Entgeltgruppen; ohne Angabe TVöD-VKA.' };
const SACHKOSTEN = {
  name: 'Sachkosten je VZÄ',
  erklaerung: 'EUR je VZÄ und Jahr für Stellen, bei denen keine stehen, zum Beispiel 9700.',
};
const HOECHSTBETRAG = {
  name: 'Höchstbetrag',
  erklaerung: 'EUR je VZÄ und Jahr für Stellen, bei denen keiner steht, zum Beispiel 55000.',
};
const ABRECHNUNG = {
  name: 'Abrechnung',
  erklaerung: 'Höchstbeträge je Kalenderjahr (JAHR) oder für die ganze Zeit zusammen (LAUFZEIT).',
};
const VAKANZ = {
  name: 'Vakanzmethode',
  erklaerung: 'Wie unbesetzte Monate die Höchstbeträge kürzen; ohne Angabe GENAU.',
};
const HINWEIS = { name: 'Hinweis', erklaerung: 'Eine Spalte am Ende sagt, worauf zu achten ist.' };

/** By function; those whose options nobody needs every day have none. */
export const OPTIONSFELDER: Readonly<Record<string, readonly Optionsfeld[]>> = {
  PERSONALKOSTEN: [
    FORTSCHREIBUNG,
    {
      name: 'Tarifsteigerung',
      erklaerung: 'Angenommene Erhöhung je Jahr nach dem Ende des Abschlusses, zum Beispiel 2,5 %.',
    },
    TARIF,
    { name: 'Zusatzversorgung', erklaerung: 'Kasse, deren Sätze gelten; ohne Angabe KVW, beim TV-L VBL.' },
  ],
  EIGENANTEILE: [FORTSCHREIBUNG, TARIF, SACHKOSTEN, HOECHSTBETRAG, ABRECHNUNG],
  HAUSHALT: [
    FORTSCHREIBUNG,
    TARIF,
    SACHKOSTEN,
    HOECHSTBETRAG,
    ABRECHNUNG,
    {
      name: 'Rundung',
      erklaerung: 'Schritt in EUR, in dem der Eigenanteil verteilt wird, zum Beispiel 500.',
    },
    HINWEIS,
  ],
  MONATSPLAN: [
    { name: 'Ansicht', erklaerung: 'Was gezeigt wird; ohne Angabe der Plan je Monat.' },
    { name: 'Abschläge', erklaerung: 'Wie oft die Kommunen vorauszahlen.' },
    FORTSCHREIBUNG,
    SACHKOSTEN,
    HOECHSTBETRAG,
  ],
  SPITZABRECHNUNG: [VAKANZ, SACHKOSTEN, HOECHSTBETRAG, ABRECHNUNG],
  VERWENDUNGSNACHWEIS: [
    { name: 'Ansicht', erklaerung: 'Das Formular des Nachweises oder eine Zeile je Stelle.' },
    VAKANZ,
    HOECHSTBETRAG,
  ],
  STELLENBUDGET: [FORTSCHREIBUNG, TARIF, SACHKOSTEN, HINWEIS],
  SCHLUESSEL: [
    { name: 'Gesamt', erklaerung: 'Worauf sich alle Schlüssel summieren; ohne Angabe 1.' },
    { name: 'Rundung', erklaerung: 'Schritt der Schlüssel, zum Beispiel 0,5; ohne Angabe keiner.' },
  ],
};
