/** PR-1: checks that say that something was probably not meant. */
export const WARNUNG = {
  ausserhalb: 'außerhalb des Zeitraums',
  mindestanteil: (vzae: string, baustein: string): string =>
    `VZÄ unter dem Mindestanteil ${vzae} von Baustein ${baustein}`,
  rueckzahlung: (gesamt: boolean): string =>
    `Förderung über den ${gesamt ? 'Gesamtkosten' : 'Personalkosten'}: Rückzahlung prüfen`,
  ueberdeckung: 'Drittmittel und Förderung über den Gesamtkosten: Überdeckung prüfen',
  ueberschneidung: (zeile: number): string => `überschneidet sich mit Zeile ${zeile}`,
} as const;
