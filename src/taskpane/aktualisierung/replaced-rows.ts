import { satzgegenstand } from '../../vereinbarung/aktualisierung/foerderjahr';
import type { Vereinbarung } from '../../vereinbarung/form';
import { euro, germanDay, shownValue } from '../assistent/amounts';
import { parameterSubject, payKey } from './additions';
import { WERTE } from './texts';

/** More amounts of a pay table than these are counted. */
const MOST_AMOUNTS = 3;

/** A row of a table of the workbook's own, as it is told. */
interface OwnRow {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  readonly source: string | null;
  readonly status: string | null;
}

const since = (day: string | null): string => (day === null ? '' : germanDay(day));

const payRows = ({ tarife }: Vereinbarung): OwnRow[] =>
  tarife.map((row) => ({
    key: payKey(row),
    what: WERTE.entgelt(row.gruppe ?? '', row.stufe ?? '', since(row.gueltigAb)),
    value: euro(row.betrag ?? 0),
    source: row.quelle,
    status: row.status,
  }));

const rateRows = ({ saetze }: Vereinbarung): OwnRow[] =>
  saetze.map((row) => ({
    key: JSON.stringify([satzgegenstand(row), row.gueltigAb]),
    what: WERTE.satz(row.baustein ?? '', row.merkmal ?? '', since(row.gueltigAb)),
    value: euro(row.betrag ?? 0),
    source: row.quelle,
    status: row.status,
  }));

const parameterRows = ({ parameter }: Vereinbarung): OwnRow[] =>
  parameter.map((row) => ({
    key: JSON.stringify([parameterSubject(row), row.gueltigAb]),
    what: WERTE.parameter(row.parameter ?? '', since(row.gueltigAb)),
    value: typeof row.wert === 'number' ? shownValue(row.wert) : '',
    source: row.quelle,
    status: row.status,
  }));

function replaced(before: readonly OwnRow[], after: readonly OwnRow[]): string[] {
  const now = new Map(after.map((row) => [row.key, row]));
  return before.flatMap((old) => {
    const row = now.get(old.key);
    const isSame = row?.value === old.value && row.source === old.source && row.status === old.status;
    if (!row || isSame) return [];
    const [was, is] = [old, row].map(({ value, status, source }) =>
      WERTE.stand(value, status ?? '', source ?? WERTE.ohneQuelle),
    ) as [string, string];
    return [WERTE.ersetzt(old.what, was, is)];
  });
}

/** AK-3: own rows that give way to new ones, as lines: they are in no sheet any more once it has been applied. */
export function replacedRows(before: Vereinbarung, after: Vereinbarung): readonly string[] {
  const amounts = replaced(payRows(before), payRows(after));
  const more = amounts.length - MOST_AMOUNTS;
  return [
    ...amounts.slice(0, MOST_AMOUNTS),
    ...(more > 0 ? [WERTE.weitereErsetzt(more)] : []),
    ...replaced(rateRows(before), rateRows(after)),
    ...replaced(parameterRows(before), parameterRows(after)),
  ];
}
