import type { DateCells } from '../table';

/** Functions whose result has a serial number that a user would format as a date: which column of the spill. */
export const DATUMSZELLEN: Readonly<Record<string, DateCells>> = {
  TARIFSTAND: (column) => column === 1,
};
