/** What a column of a range argument means. */
export interface Spaltentext {
  readonly text: string;
  /** Other headings that mean this column where it is missing. */
  readonly auch?: readonly string[];
  /** Every row needs a value here. */
  readonly noetig?: boolean;
}

type Spaltentexte = Readonly<Record<string, Spaltentext>>;

const GUELTIG_AB = {
  text: 'Erster Tag, für den die Zeile gilt, zum Beispiel 01.01.2026.',
  noetig: true,
} as const;
const GUELTIG_BIS = { text: 'Letzter Tag; leer: ohne Ende.' } as const;
const QUELLE = { text: 'Woher der Wert stammt; steht später im Rechenweg.' } as const;
const STATUS = {
  text: 'Zum Beispiel veröffentlicht oder Annahme; eine Annahme nennen Rechenweg und Hinweis.',
} as const;

const STELLEN: Spaltentexte = {
  Stelle: { text: 'Bezeichnung, wie sie im Ergebnis stehen soll.' },
  Kommune: {
    text: 'Kommune, der die Stelle ganz gehört; leer: alle teilen sie sich nach dem Schlüssel.',
    auch: ['Gemeinde', 'Stadt'],
  },
  Gruppe: {
    text: 'Entgeltgruppe, zum Beispiel 9c, oder Besoldungsgruppe A5 bis A16, zum Beispiel A 11; nötig, wenn Kosten gesamt leer ist.',
    auch: ['Entgeltgruppe', 'EG'],
  },
  Stufe: {
    text: 'Stufe, mit Seit die Stufe an diesem Tag; nötig, wenn Kosten gesamt leer ist.',
    auch: ['Entgeltstufe'],
  },
  VZÄ: {
    text: 'Umfang der Stelle: 1 ist eine volle, 0,5 eine halbe.',
    auch: ['Stellenanteil', 'Stellenumfang'],
    noetig: true,
  },
  Von: { text: 'Beginn der Stelle; leer: mit dem Zeitraum.', auch: ['Beginn'] },
  Bis: { text: 'Ende der Stelle; leer: mit dem Zeitraum.', auch: ['Ende'] },
  Seit: {
    text: 'Tag, an dem die Stufe begann. Die Stufe steigt dann nach den Laufzeiten auf. Bei Besoldungsgruppen bleibt die Zelle leer.',
  },
  'Kosten gesamt': {
    text: 'Bekannte Personalkosten der Stelle im Jahr; ersetzen den Tarif. So lassen sich auch Beamte anderer Besoldungsordnungen eintragen.',
  },
  'Sachkosten je VZÄ': { text: 'Sachkosten im Jahr.' },
  Baustein: { text: 'Baustein oder eigenes Programm, aus dessen Sätzen Höchstbetrag und Art kommen.' },
  Merkmal: { text: 'Welcher Satz des Bausteins zählt: PERSONAL oder ASSISTENZ; leer: PERSONAL.' },
  Höchstbetrag: {
    text: 'Höchstbetrag je VZÄ und Jahr; zählt nur ohne Baustein. Leer bei ANTEIL, FEHLBEDARF und VOLL: keine Obergrenze.',
  },
  'Sachkosten-Höchstbetrag': { text: 'Bis zu welchem Betrag je VZÄ und Jahr Sachkosten gefördert werden.' },
  Art: {
    text: 'Finanzierungsart; leer: HÖCHSTBETRAG. Mit Baustein zählt die Art des Satzes; OHNE geht einem Baustein vor, der nur als Option dasteht.',
  },
  Quote: {
    text: 'Förderquote, zum Beispiel 80 %; nötig bei der Art ANTEIL und nur dort.',
    auch: ['Förderquote', 'Fördersatz'],
  },
  Drittmittel: { text: 'Mittel Dritter für die Stelle im Jahr.' },
  Eigenmittel: {
    text: 'Zugesagte eigene Mittel im Jahr, für die Art FEHLBEDARF; auch zweckgebundene Spenden.',
  },
  Mindestanteil: { text: 'VZÄ, unter denen es für die Stelle keine Förderung gibt; leer oder 0: keiner.' },
  Gemeinkosten: {
    text: 'Zuschlag auf die Personalkosten, zum Beispiel 0,2 oder 20 %; er zählt zu den Sachkosten.',
  },
  'Sachkosten-Quote': {
    text: 'Welcher Teil der Sachkosten gefördert wird, höchstens bis zum Sachkosten-Höchstbetrag; ohne ihn werden keine gefördert. Leer: alle Sachkosten.',
  },
  'Drittmittel je VZÄ': {
    text: 'Mittel Dritter je VZÄ und Jahr, etwa ein zweiter Geldgeber oder eine Aufstockung; sie kommen zu Drittmittel dazu.',
  },
  'Höchstbetrag gesamt': {
    text: 'EUR für die ganze Zeit der Stelle, was immer VZÄ und Monate sind: 210.000 EUR für 36 Monate. Geht dem Höchstbetrag vor und wird über die Laufzeit abgerechnet; der Zeitraum darf die Stelle nicht durchschneiden (#WERT!).',
  },
  'Ist-Kosten': { text: 'Tatsächliche Personalkosten der Stelle im Zeitraum.' },
  'Ist-Sachkosten': { text: 'Tatsächliche Sachkosten der Stelle im Zeitraum, ohne Gemeinkosten.' },
  'Ist-Drittmittel': {
    text: 'Tatsächliche Mittel Dritter im Zeitraum, ohne zweckgebundene Spenden (in NRW seit 07.06.2025 Eigenmittel). Fehlt die Spalte, gelten die geplanten.',
  },
  Vakanz: { text: 'Unbesetzte Monate im Zeitraum, zum Beispiel 3 oder 2,5; sie kürzen die Höchstbeträge.' },
  Bewilligt: { text: 'Bewilligte Zuwendung im Zeitraum laut Bescheid; leer oder 0: die geplante.' },
  Ausgezahlt: { text: 'Schon ausgezahlte Zuwendung im Zeitraum.' },
};

/** Columns of range arguments, by the name of the argument, with that of the function where they are its own. */
export const SPALTENTEXTE: Readonly<Record<string, Spaltentexte>> = {
  stellen: STELLEN,
  stelle: STELLEN,
  kommunen: {
    Kommune: { text: 'Name der Kommune.', auch: ['Gemeinde', 'Stadt'], noetig: true },
    Schlüssel: { text: 'Zahl ab 0: Einwohner, Prozent oder Punkte. Leer zählt als 0.', auch: ['Anteil'] },
    Abschlag: {
      text: 'Was die Kommune im Zeitraum als Abschlag zahlt. MONATSPLAN nimmt den Betrag je Kalenderjahr; leer oder 0: ihr Eigenanteil.',
    },
  },
  'SCHLUESSEL.kommunen': {
    Kommune: { text: 'Name der Kommune.', auch: ['Gemeinde', 'Stadt'], noetig: true },
    Mindestens: { text: 'Kleinster Schlüssel, in der Einheit von Gesamt; leer oder 0: keiner.' },
    Höchstens: { text: 'Größter Schlüssel, in der Einheit von Gesamt; leer oder 0: keiner.' },
    Festwert: { text: 'Vereinbarter Schlüssel statt des rechnerischen; braucht eine Begründung.' },
    Ausschluss: { text: 'WAHR, ja oder x: ohne Anteil; braucht eine Begründung.' },
    Begründung: { text: 'Warum ein Festwert oder Ausschluss gilt; steht im Hinweis und im Rechenweg.' },
  },
  gewichte: {
    Merkmal: {
      text: 'Überschrift einer Spalte von kommunen, zum Beispiel Einwohner. Sockel braucht keine Spalte: für alle gleich.',
      noetig: true,
    },
    Gewicht: { text: 'Zahl ab 0; nur das Verhältnis zählt, 63 und 37 sind dasselbe wie 0,63 und 0,37.' },
  },
  stufen: {
    Art: {
      text: 'ÜBER: was über dem Wert liegt. FESTBETRAG: der Wert, höchstens was noch da ist; mit dem Träger ALLE von jeder Kommune mit Schlüssel über 0. ANTEIL: ein Teil von dem, was noch da ist. JE EINHEIT: der Wert mal den Schlüssel jeder Kommune.',
      noetig: true,
    },
    Wert: { text: 'EUR; bei ANTEIL ein Anteil, 0,25 oder 25 %.', noetig: true },
    Träger: { text: 'Wer diesen Teil zahlt: eine Kommune oder jemand anderes. Bei JE EINHEIT leer.' },
  },
  empfaenger: {
    Empfänger: { text: 'Wer das Geld bekommen hat; jeder steht einmal da.', noetig: true },
    Von: { text: 'Von wem: ein anderer Empfänger oder der Geber der Zuwendung.', noetig: true },
    Erhalten: { text: 'EUR aus dieser Zuwendung.' },
    Kosten: { text: 'Eigene zuwendungsfähige Kosten.' },
    VZÄ: { text: 'Umfang, für den der Höchstbetrag gilt; leer: 1.' },
    Monate: { text: 'Monate, für die der Höchstbetrag gilt; leer: 12.' },
    Höchstbetrag: { text: 'EUR je VZÄ und Jahr; leer oder 0: keine Obergrenze.' },
    Zurückgezahlt: { text: 'Was schon an Von zurückgezahlt ist.' },
    Aufstockung: { text: 'Eigenes Geld von Von, das zur Zuwendung dazukommt; es zählt in keinem Saldo.' },
  },
  annahmen: {
    Ab: {
      text: 'Erster Tag der neuen Entgelte; die Zeilen stehen in der Reihenfolge der Tage.',
      noetig: true,
    },
    Prozent: { text: 'Erhöhung, 0,03 oder 3 %.' },
    Sockel: { text: 'EUR im Monat, die vor der Prozentrechnung dazukommen.' },
    Mindestbetrag: { text: 'EUR im Monat, um die jedes Entgelt mindestens steigt.' },
  },
  tarife: {
    Tarif: { text: 'Tarifvertrag; leer: TVöD-VKA, bei einer Besoldungsgruppe LBesO-NRW.' },
    GültigAb: GUELTIG_AB,
    Gruppe: { text: 'Entgeltgruppe oder Besoldungsgruppe.', noetig: true },
    Stufe: { text: 'Stufe; Besoldungsgruppen haben 3 bis 12, die anderen 1 bis 6.', noetig: true },
    Betrag: { text: 'Monatsbetrag einer vollen Stelle in EUR.', noetig: true },
    Quelle: QUELLE,
    Status: STATUS,
  },
  saetze: {
    Baustein: { text: 'Nummer des Bausteins oder Name des Programms.', noetig: true },
    Merkmal: { text: 'Wofür der Satz gilt; leer: PERSONAL.' },
    GültigAb: GUELTIG_AB,
    GültigBis: GUELTIG_BIS,
    Betrag: { text: 'EUR je VZÄ und Jahr; bei MINDESTANTEIL VZÄ.', noetig: true },
    Art: { text: 'Finanzierungsart; leer: HÖCHSTBETRAG.' },
    Quelle: QUELLE,
    Status: STATUS,
  },
  parameter: {
    Parameter: {
      text: 'Name des Satzes oder der Grenze. Jahressonderzahlung gilt für alle Gruppen, mit einer Gruppe oder zweien dahinter nur für diese: Jahressonderzahlung 9c oder Jahressonderzahlung E9a bis E12.',
      noetig: true,
    },
    GültigAb: GUELTIG_AB,
    GültigBis: GUELTIG_BIS,
    Wert: { text: 'Ganzer Satz als Anteil, zum Beispiel 0,186 oder 18,6 %; Grenzen in EUR.', noetig: true },
    Quelle: QUELLE,
    Status: STATUS,
    Tarif: {
      text: 'Tarifvertrag, für den die Zeile gilt, TVöD-VKA oder TV-L; leer: für alle. Eine Zeile mit Tarif geht einer ohne vor.',
    },
  },
};
