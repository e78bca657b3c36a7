export const KATALOG = {
  titel: 'Funktionen',
  suche: 'Funktion suchen',
  platzhalter: 'zum Beispiel Eigenanteil',
  treffer: (anzahl: number) => (anzahl === 1 ? 'Eine Funktion' : `${anzahl} Funktionen`),
  keine:
    'Keine Funktion passt zu dieser Suche. Bitte ein anderes Wort versuchen, zum Beispiel Personalkosten.',
  arbeiten: 'Oder führt eine dieser Arbeiten weiter?',
  vereinbarung: 'Neue Vereinbarung',
  rechenweg: 'Rechenweg zu dieser Zelle',
  laden: 'Die Funktionen werden geladen …',
} as const;
