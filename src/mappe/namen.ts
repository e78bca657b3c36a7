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

/** AS-11: where posts are edited in the workbook before their agreement is in the sheets. */
export const STELLENLISTE = { blatt: 'KIM Stellenliste', tabelle: 'KIM_Stellenliste' } as const;

/** Cells with a name of the workbook: answers that stand in no table. Frozen; additions go to the end. */
export const ZELLNAMEN = {
  titel: 'KIM_Titel',
  von: 'KIM_Von',
  bis: 'KIM_Bis',
  bezugVon: 'KIM_Bezug_von',
  bezugBis: 'KIM_Bezug_bis',
  zuwendungsempfaenger: 'KIM_Zuwendungsempfaenger',
  zuwendungsgeber: 'KIM_Zuwendungsgeber',
  aktenzeichen: 'KIM_Aktenzeichen',
  bescheidVom: 'KIM_Bescheid_vom',
  drucksache: 'KIM_Drucksache',
  produkt: 'KIM_Produkt',
  stand: 'KIM_Stand',
  bewilligungVon: 'KIM_Bewilligung_von',
  bewilligungBis: 'KIM_Bewilligung_bis',
  programm: 'KIM_Programm',
  mindesteigenanteil: 'KIM_Mindesteigenanteil',
  sachkosten: 'KIM_Sachkosten',
  schluesselart: 'KIM_Schluesselart',
  schluesselStichtag: 'KIM_Schluessel_Stichtag',
  rundung: 'KIM_Rundung',
  restregel: 'KIM_Restregel',
  veroeffentlicht: 'KIM_Veroeffentlicht',
} as const;

/** The first cell of the result on each sheet of results; what stands there is found again from it. Frozen. */
export const BLATTANKER = {
  ergebnis: 'KIM_Ergebnis',
  haushalt: 'KIM_Haushalt',
  rechenweg: 'KIM_Rechenweg',
  vorlage: 'KIM_Vorlage',
} as const;

/** The cell that says where an answer of `ZELLNAMEN` comes from. */
export const quellenname = (zellname: string): string => `${zellname}_Quelle`;

/** What sheets of a further agreement in the same workbook are called: ` (2)`. */
export const blattname = (blatt: string, nummer: number): string =>
  nummer === 1 ? blatt : `${blatt} (${nummer})`;

/** What tables and cells of a further agreement in the same workbook are called: `_V2`. */
export const nameIn = (name: string, nummer: number): string => (nummer === 1 ? name : `${name}_V${nummer}`);
