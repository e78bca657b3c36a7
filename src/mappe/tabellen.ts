import { FOERDERSAETZE, PARAMETER, TARIF } from './eigene-werte';
import { KOMMUNEN } from './kommunen';
import { OPTIONEN } from './optionen';
import { STELLEN } from './stellen';

/** The tables of a workbook, by the name of the argument that they are handed over as. */
export const TABELLEN = {
  stellen: STELLEN,
  kommunen: KOMMUNEN,
  optionen: OPTIONEN,
  tarife: TARIF,
  saetze: FOERDERSAETZE,
  parameter: PARAMETER,
} as const;

/** An argument that is a table of the workbook. */
export type Tabellenargument = keyof typeof TABELLEN;
