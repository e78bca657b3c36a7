import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { LISTEN, spaltenVon } from '../../../vereinbarung/tabellen';
import type { Uebernahmezeile } from '../../../vereinbarung/uebernahme';
import { entryText } from '../state/entry';
import { type ListImport, rowTitle } from './list-import';
import { UEBERNAHME } from './texts';

/** More at once make the pane slow. */
const FIRST = 50;

interface ReadRowsProps {
  readonly work: ListImport;
  readonly rows: readonly Uebernahmezeile[];
}

/** AS-11: every row as it is read, before anything is taken over. */
export function ReadRows({ work, rows }: ReadRowsProps): ReactElement | null {
  const { list } = work;
  const [isWhole, setWhole] = useState(false);
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
      <div className="read-rows" tabIndex={0} role="group" aria-labelledby="gelesen">
        <ol className="plan">
          {(isWhole ? rows : rows.slice(0, FIRST)).map((row) => (
            <li key={row.nr}>
              <b>{rowTitle(work, row.nr, String(row.werte[first ?? ''] ?? ''))}</b>
              <small>{facts(row)}</small>
            </li>
          ))}
        </ol>
        {!isWhole && rows.length > FIRST && (
          <Button size="small" onClick={() => setWhole(true)}>
            {UEBERNAHME.alleZeigen(rows.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
