/** AK-8: what the sheets of a copy are called. */
export const KOPIENAME = {
  anfang: 'KIM Weiterg. ',
  blaetter: {
    deckblatt: 'Deckblatt',
    eingaben: 'Eingaben',
    stellen: 'Stellen',
    ergebnis: 'Ergebnis',
    haushalt: 'Haushalt',
    rechenweg: 'Rechenweg',
    vorlage: 'Vorlage',
    tarife: 'Tarife',
    protokoll: 'Protokoll',
    formeln: 'Formeln',
  },
  /** With a number: their own names are too long for a second copy. */
  nachberechnung: 'Nachb.',
} as const;
