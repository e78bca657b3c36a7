/** What reading a table has to say about it as a whole; the last row of the result and the Rechenweg carry it. */
export interface Tabellenhinweis {
  readonly regel: 'KO-2' | 'KO-3' | 'LE-2' | 'PR-1' | 'PR-2';
  readonly satz: string;
}

/** PR-1: the checks a row of a table carries; several are joined by a semicolon. */
export const HINWEIS = {
  nullStattOption: (spalte: string, option: string): string =>
    `${spalte}: 0 statt der Option ${option} (eine leere Zelle zählt in Excel am Desktop als 0)`,
  wochenstunden: (vzae: string): string => `${vzae} VZÄ: Wochenstunden? KIM.VZAE rechnet sie um`,
  eigenmittelVerdraengt: (art: string): string => `Eigenmittel nicht verwendet: Art ${art}`,
  quoteVerdraengt: (art: string): string => `Quote nicht verwendet: Art ${art}`,
  ausserhalb: 'außerhalb des Zeitraums',
  mindestanteil: (vzae: string, baustein: string): string =>
    `VZÄ unter dem Mindestanteil ${vzae} von Baustein ${baustein}`,
  hoechstbetragVerdraengt: 'Höchstbetrag nicht verwendet: Baustein geht vor',
  artVerdraengt: 'Art nicht verwendet: Baustein geht vor',
  sachkostenFoerderbar: (baustein: string, betrag: string): string =>
    `Baustein ${baustein} fördert Sachkosten bis ${betrag} EUR je VZÄ und Jahr: Sachkosten-Höchstbetrag prüfen`,
  sachkostenVerdraengt: 'Sachkosten-Höchstbetrag nicht verwendet: Kostenbasis GESAMT',
  rueckzahlung: (gesamt: boolean): string =>
    `Förderung über den ${gesamt ? 'Gesamtkosten' : 'Personalkosten'}: Rückzahlung prüfen`,
  ueberdeckung: 'Drittmittel und Förderung über den Gesamtkosten: Überdeckung prüfen',
  fallgruppe: 'Fallgruppe prüfen (besondere Stufenlaufzeit)',
  umsatzsteuer: (tag: string): string => `Kostenerstattung nach dem ${tag}: Umsatzsteuer prüfen (§ 2b UStG)`,
  /** TB-3: which posts a sentence is about. */
  zuStellen: (namen: string, satz: string): string => `${namen}: ${satz}`,
  zeile: (zeile: number): string => `Zeile ${zeile}`,
  undWeitere: (namen: string, anzahl: number): string => `${namen} und ${anzahl} weitere`,
  ueberschneidung: (zeile: number): string => `überschneidet sich mit Zeile ${zeile}`,
} as const;

/** KO-3: options that no row of the table has a use for. */
export const OPTIONSHINWEIS = {
  hoechstbetrag: 'Option Höchstbetrag nicht verwendet: Baustein geht vor',
  art: 'Option Art nicht verwendet: Baustein geht vor',
  quote: 'Option Quote nicht verwendet: keine Stelle hat die Art ANTEIL',
  eigenmittel: 'Option Eigenmittel nicht verwendet: keine Stelle hat die Art FEHLBEDARF',
  sachkostenHoechstbetrag: 'Option Sachkosten-Höchstbetrag nicht verwendet: Kostenbasis GESAMT',
} as const;

/** PR-1, PR-2: keys that are probably not meant so. */
export const SCHLUESSELHINWEIS = {
  verschieden: (anteil: string, anzahl: string): string =>
    `Schlüssel verschiedener Art: ${anteil} neben ${anzahl}. Anteile unter 1 und Zahlen über 1 prüfen`,
  nichtHundert: (summe: string): string => `Schlüssel ergeben ${summe}, nicht 100 %`,
} as const;
