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
    formeln: 'Formeln',
  },
} as const;
