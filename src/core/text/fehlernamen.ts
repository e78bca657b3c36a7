/** Error values that a formula can hold: their invariant names and those of a German Excel. */
export const FORMELFEHLER = [
  ['#VALUE!', '#WERT!'],
  ['#N/A', '#NV'],
  ['#REF!', '#BEZUG!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#ZAHL!'],
  ['#NAME?', '#NAME?'],
  ['#NULL!', '#NULL!'],
  ['#SPILL!', '#ÜBERLAUF!'],
  ['#CALC!', '#KALK!'],
] as const;
