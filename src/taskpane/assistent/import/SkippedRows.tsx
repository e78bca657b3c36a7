import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type ListImport, rowNumber } from './list-import';
import type { SkippedRow } from './reading';
import { UEBERNAHME } from './texts';

const AT_ONCE = 20;

interface SkippedRowsProps {
  readonly work: ListImport;
  readonly rows: readonly SkippedRow[];
}

/** AS-11: the rows that are no entries, with the reason: nothing is dropped silently. */
export function SkippedRows({ work, rows }: SkippedRowsProps): ReactElement | null {
  const [most, setMost] = useState(AT_ONCE);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="uebergangen">
      <h2 id="uebergangen">{UEBERNAHME.uebergangen}</h2>
      <ul className="plan">
        {rows.slice(0, most).map(({ number, reason, text }) => (
          <li key={number}>
            <b>{UEBERNAHME.nichtUebernommen(rowNumber(work, number), reason)}</b>
            <small>{text}</small>
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button size="small" onClick={() => setMost(most + AT_ONCE)}>
          {UEBERNAHME.weitere(rows.length - most)}
        </Button>
      )}
    </section>
  );
}
