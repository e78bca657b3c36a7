/** What the add-in writes is found again by these names. */

/** Sheets of an agreement, and of the workbook once. */
export const BLAETTER = {
  eingaben: 'KIM Eingaben',
  stellen: 'KIM Stellen',
  ergebnis: 'KIM Ergebnis',
  haushalt: 'KIM Haushalt',
  rechenweg: 'KIM Rechenweg',
  vorlage: 'KIM Vorlage',
  tarife: 'KIM Tarife',
  protokoll: 'KIM Protokoll',
} as const;

/** Cells with a name of the workbook: answers that stand in no table. */
export const ZELLNAMEN = {
  titel: 'KIM_Titel',
  von: 'KIM_Von',
  bis: 'KIM_Bis',
  bezugVon: 'KIM_Bezug_von',
  bezugBis: 'KIM_Bezug_bis',
} as const;
