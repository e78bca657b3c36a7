/** What the pane says of results and of data that have changed. */
export const STAND = {
  aktuell: 'Ergebnisse aktuell.',
  veraltet: (tag: string): string => `Veraltet, geschrieben am ${tag}:`,
  geaendert: 'Eingaben und Ergebnis geändert, das Blatt ist noch nicht neu berechnet:',
  kennzahl: {
    bezugsjahr: (alt: string, neu: string): string => `Eigenanteil ${alt} € → ${neu} €`,
    laufzeit: (alt: string, neu: string): string => `Eigenanteil der Laufzeit ${alt} € → ${neu} €`,
  },
  andere: 'der Eigenanteil bleibt, andere Beträge sind heute anders.',
  fehler: (ort: string, satz: string | null): string =>
    satz === null
      ? `Fehler in ${ort}. Bitte die Mappe neu berechnen (Strg+Alt+F9).`
      : `Fehler in ${ort}: ${satz}`,
  unbekannt:
    'Ob die Ergebnisse aktuell sind, lässt sich noch nicht sagen: Excel rechnet, oder eine Formel ist geändert.',
} as const;
