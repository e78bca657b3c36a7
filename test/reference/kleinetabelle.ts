import { eigenanteile } from '../../src/berechnung/tabellen';
import { ausgang } from './vergleich';

/** A table of posts with given cost, for what is a matter of reading. */
export const KOPF = ['Stelle', 'VZÄ', 'Kosten gesamt', 'Höchstbetrag'];
export const VON = '01.01.2022';
export const BIS = '31.12.2022';

/** Own share of all posts of 2022, or the kind of error. */
export const eigenanteilVon = (bereich: unknown, optionen: unknown = null): string =>
  ausgang(() => eigenanteile([bereich, VON, BIS, optionen]).at(-1)?.[7]);
