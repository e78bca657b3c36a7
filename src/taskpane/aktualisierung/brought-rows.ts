import { kanonisch } from '../../vereinbarung/kanonisch';
import type { Vereinbarung } from '../../vereinbarung/form';
import { germanDay } from '../assistent/amounts';
import { WERTE } from './texts';

type OwnTables = Pick<Vereinbarung, 'tarife' | 'saetze'>;
type Row = OwnTables[keyof OwnTables][number];
type Line = (count: number, day: string, proof: string) => string;

/** Rows that were not there before, counted by the day from which they hold and by their proof. */
function counted(before: readonly Row[], now: readonly Row[], line: Line): string[] {
  const known = new Set(before.map((row) => kanonisch(row)));
  const groups = new Map<string, { readonly row: Row; count: number }>();
  for (const row of now) {
    if (known.has(kanonisch(row))) continue;
    const key = JSON.stringify([row.gueltigAb, row.status, row.quelle]);
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { row, count: 1 });
  }
  return [...groups.values()].map(({ row: { gueltigAb, status, quelle }, count }) =>
    line(
      count,
      gueltigAb === null ? '' : germanDay(gueltigAb),
      [status, quelle].filter((text) => text !== null).join(', '),
    ),
  );
}

/** AK-4: amounts of pay tables and Fördersätze that are new or other ones in KIM Tarife, as lines; whoever has brought them. */
export const broughtRows = (before: OwnTables, now: OwnTables): readonly string[] => [
  ...counted(before.tarife, now.tarife, WERTE.entgelteAnders),
  ...counted(before.saetze, now.saetze, WERTE.saetzeAnders),
];
