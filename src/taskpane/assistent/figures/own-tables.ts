import type { Vereinbarung } from '../../../vereinbarung/form';
import { kanonisch } from '../../../vereinbarung/kanonisch';

/** Rows of the tables that a workbook has once. */
export type OwnTables = Pick<Vereinbarung, 'tarife' | 'saetze' | 'parameter'>;

type Row = OwnTables[keyof OwnTables][number];

export const NO_OWN_TABLES: OwnTables = { tarife: [], saetze: [], parameter: [] };

/** What is there first; what is wanted and not there yet behind it. */
function together<T extends Row>(there: readonly T[], wanted: readonly T[]): readonly T[] {
  if (there.length === 0 || wanted.length === 0) return wanted.length === 0 ? there : wanted;
  const known = new Set(there.map((row) => kanonisch(row)));
  return [...there, ...wanted.filter((row) => !known.has(kanonisch(row)))];
}

/**
 * AS-4: the answers as the functions are going to read them: a new agreement is computed with the tables that the workbook
 * has already (TA-4, FS-1, PK-14). One that stands in the sheets has their rows among its answers.
 */
export function withOwnTables(answers: Vereinbarung, own: OwnTables, isNew: boolean): Vereinbarung {
  if (own.tarife.length + own.saetze.length + own.parameter.length === 0) return answers;
  const pick = <T extends Row>(there: readonly T[], wanted: readonly T[]): readonly T[] =>
    isNew || wanted.length === 0 ? together(there, wanted) : wanted;
  return {
    ...answers,
    tarife: pick(own.tarife, answers.tarife),
    saetze: pick(own.saetze, answers.saetze),
    parameter: pick(own.parameter, answers.parameter),
  };
}
