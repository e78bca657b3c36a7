import { rufeAuf } from '../berechnung/aufruf';
import type { FunctionsPort } from './port';

/** FE-1: the computation of a cell in the words of the port. */
export const calculate: FunctionsPort['calculate'] = (name, args) => {
  const outcome = rufeAuf(name, args);
  if (outcome.gelungen) return { kind: 'result', value: outcome.wert };
  const findings = outcome.funde.map(({ art, ort, satz }) => ({ error: art, place: ort, sentence: satz }));
  return { kind: 'findings', findings };
};
