import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../vereinbarung/form';
import { EINMALIGE, type Liste } from '../../vereinbarung/tabellen';
import { eingriffe } from '../../vereinbarung/vergleich/dreiwege';
import type { Register } from './register/shape';

/** The rows of the tables that the workbook has once. */
export const onceOf = ({ tarife, saetze, parameter }: Vereinbarung): OnceRows => ({
  tarife,
  saetze,
  parameter,
});

export type OnceRows = Pick<Vereinbarung, 'tarife' | 'saetze' | 'parameter'>;

const differencesIn = (liste: Liste, written: Vereinbarung, sheets: Vereinbarung): number => {
  const alone = (all: Vereinbarung): Vereinbarung => ({ ...LEERE_VEREINBARUNG, [liste]: all[liste] });
  return eingriffe(alone(written), alone(sheets)).length;
};

/**
 * SC-2, SC-6: what of the sheets was written last. Tables that the workbook has once are written by every agreement in it, so
 * what any of them has written there is no change by hand for the others: of each such table that state counts which the
 * sheets differ from least, and of equal ones the latest.
 *
 * @param written of the agreement, as the register has it
 * @param sheets what they say now
 */
export function writtenLast(written: Vereinbarung, sheets: Vereinbarung, register: Register): Vereinbarung {
  const states = [...register]
    .sort((a, b) => (a.changed < b.changed ? 1 : -1))
    .flatMap(({ answers }) => answers ?? []);
  let last = written;
  for (const liste of EINMALIGE) {
    const counts = states.map((own) => differencesIn(liste, own, sheets));
    const closest = states[counts.indexOf(Math.min(...counts))];
    if (closest) last = { ...last, [liste]: closest[liste] };
  }
  return last;
}
