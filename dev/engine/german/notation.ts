import { type Notation } from '../formula/tokens';

/** Error literals, invariant and German. `#BUSY!` is the one that can't be typed and is left as it is. */
const ERRORS = [
  ['#VALUE!', '#WERT!'],
  ['#N/A', '#NV'],
  ['#REF!', '#BEZUG!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#ZAHL!'],
  ['#NAME?', '#NAME?'],
  ['#NULL!', '#NULL!'],
  ['#SPILL!', '#ÜBERLAUF!'],
  ['#CALC!', '#KALK!'],
  ['#BUSY!', '#BUSY!'],
] as const;

export const GERMAN_ERRORS: ReadonlyMap<string, string> = new Map(ERRORS);
export const INVARIANT_ERRORS: ReadonlyMap<string, string> = new Map(
  ERRORS.map(([invariant, german]) => [german, invariant]),
);

/**
 * Formulas as they stand in the formula bar of a German Excel. Between the columns of an array constant a German
 * Excel writes a point; the backslash of other continental settings is understood too, for it is unmistakable.
 */
export const GERMAN: Notation = {
  decimal: ',',
  separator: ';',
  arrayColumns: ['.', '\\'],
  arrayRow: ';',
  booleans: ['FALSCH', 'WAHR'],
  errors: ERRORS.map(([, german]) => german),
  items: ['#Alle', '#Daten', '#Kopfzeilen', '#Ergebnisse', '#Diese Zeile'],
};
