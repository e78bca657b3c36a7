import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { type ListImport, rowNumber } from './list-import';
import type { RowRemark } from './reading';
import { UEBERNAHME } from './texts';

const AT_ONCE = 20;

interface RemarksProps {
  readonly work: ListImport;
  readonly rows: readonly RowRemark[];
}

/** AS-11: what was understood in cells that do not say it plainly: nothing is guessed silently. */
export function Remarks({ work, rows }: RemarksProps): ReactElement | null {
  const [most, setMost] = useState(AT_ONCE);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="verstanden">
      <h2 id="verstanden">{UEBERNAHME.hinweise}</h2>
      <ul className="plan">
        {rows.slice(0, most).map(({ number, title, sentences }) => (
          <li key={number}>
            <b>{UEBERNAHME.zeile(rowNumber(work, number), title)}</b>
            <small>{sentences.join(' ')}</small>
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
