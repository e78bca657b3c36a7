import { SUEDKREIS as BEISPIEL } from '../../scripts/start/examples/suedkreis';
import type { Vereinbarung } from '../../src/vereinbarung/form';

/** The agreement of the try-out page, with a reference that Excel and a footer could take for something else. */
export const SUEDKREIS: Vereinbarung = {
  ...BEISPIEL,
  angaben: { ...BEISPIEL.angaben, aktenzeichen: { wert: '36.01.02-KIM & Co', quelle: 'Bescheid, S. 1' } },
};
