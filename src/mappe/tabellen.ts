import { EMPFAENGER } from './empfaenger';
import { FOERDERSAETZE, PARAMETER, TARIF } from './eigene-werte';
import { KOMMUNEN } from './kommunen';
import { OPTIONEN } from './optionen';
import { STELLEN } from './stellen';
import { STUFEN } from './stufen';
import { TARIFANNAHMEN } from './tarifannahmen';

/** The tables of a workbook, by the name of the argument that they are handed over as. */
export const TABELLEN = {
  stellen: STELLEN,
  kommunen: KOMMUNEN,
  optionen: OPTIONEN,
  tarife: TARIF,
  saetze: FOERDERSAETZE,
  parameter: PARAMETER,
  stufen: STUFEN,
  empfaenger: EMPFAENGER,
  annahmen: TARIFANNAHMEN,
} as const;

/** An argument that is a table of the workbook. */
export type Tabellenargument = keyof typeof TABELLEN;
