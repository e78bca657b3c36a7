import type { ReactElement } from 'react';
import { LISTEN, spaltenVon } from '../../../vereinbarung/tabellen';
import type { Uebernahmeliste, Uebernahmezeile } from '../../../vereinbarung/uebernahme';
import { entryText } from '../state/entry';
import { UEBERNAHME } from './texts';

/** So many rows show whether the columns are right. */
const FIRST = 3;

interface ReadRowsProps {
  readonly list: Uebernahmeliste;
  readonly rows: readonly Uebernahmezeile[];
}

/** AS-11: the first rows as they are read. */
export function ReadRows({ list, rows }: ReadRowsProps): ReactElement | null {
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
            <b>{row.werte[first ?? ''] ?? UEBERNAHME.zeile(row.nr, '')}</b>
            <small>{facts(row)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
