import type { ReactElement } from 'react';
import { LISTEN, spaltenVon } from '../../../vereinbarung/tabellen';
import type { Uebernahmezeile } from '../../../vereinbarung/uebernahme';
import { entryText } from '../state/entry';
import { type ListImport, rowNumber } from './list-import';
import { UEBERNAHME } from './texts';

/** So many rows show whether the columns are right. */
const FIRST = 3;

interface ReadRowsProps {
  readonly work: ListImport;
  readonly rows: readonly Uebernahmezeile[];
}

/** AS-11: the first rows as they are read. */
export function ReadRows({ work, rows }: ReadRowsProps): ReactElement | null {
  const { list } = work;
  if (rows.length === 0) return null;
  const [first] = Object.keys(LISTEN[list].spalten);
  const facts = ({ werte }: Uebernahmezeile): string =>
    spaltenVon(list)
      .flatMap(([field, column]) => {
        const value = werte[field] ?? null;
        return value === null || field === first ? [] : [`${column.name} ${entryText(value, column)}`];
      })
      .join(' · ');
  return (
    <section aria-labelledby="gelesen">
      <h2 id="gelesen">{UEBERNAHME.soGelesen}</h2>
      <ol className="plan">
        {rows.slice(0, FIRST).map((row) => (
          <li key={row.nr}>
            <b>{row.werte[first ?? ''] ?? UEBERNAHME.zeile(rowNumber(work, row.nr), '')}</b>
            <small>{facts(row)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
