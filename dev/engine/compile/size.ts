import { type CellError } from '../contract';

/** The native engine looks at every cell of an area, also at blank ones: a whole sheet would take it hours. */
export const MOST_CELLS = 4_194_304;

export const TOO_LARGE: CellError = {
  code: '#CALC!',
  message: 'Ein Bereich mit mehr als vier Millionen Zellen ist dieser Rechenmaschine zu groß.',
};
