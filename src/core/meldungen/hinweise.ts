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
  rueckzahlung: 'Förderung über den Kosten: Rückzahlung prüfen',
  ueberdeckung: 'Drittmittel und Förderung über den Kosten: Überdeckung prüfen',
  fallgruppe: 'Fallgruppe prüfen (besondere Stufenlaufzeit)',
  umsatzsteuer: (tag: string): string => `Kostenerstattung nach dem ${tag}: Umsatzsteuer prüfen (§ 2b UStG)`,
  ueberschneidung: (zeile: number): string => `überschneidet sich mit Zeile ${zeile}`,
} as const;
