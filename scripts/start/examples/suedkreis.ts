import { SUEDKREIS as EXAMPLE } from '../../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../../src/vereinbarung/form';

/** The agreement that the pane begins its example with, as it would stand in a workbook of the Kreis. */
export const SUEDKREIS: Vereinbarung = {
  ...EXAMPLE,
  angaben: {
    ...EXAMPLE.angaben,
    titel: { wert: 'Refinanzierung Südkreis', quelle: null },
    stand: { wert: '2021-10-15', quelle: null },
  },
};
