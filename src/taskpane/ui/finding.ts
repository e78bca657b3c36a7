import type { Finding } from '../../shared-runtime/port';

/** What a cell shows in place of a result, in a German Excel. */
export const ERROR_TEXTS: Readonly<Record<Finding['error'], string>> = {
  WERT: '#WERT!',
  NV: '#NV',
  DIV0: '#DIV/0!',
};

/** Where it is and what is wrong, in one sentence. */
export const findingSentence = ({ place, sentence }: Finding): string =>
  place === null ? sentence : `${place}: ${sentence}`;
