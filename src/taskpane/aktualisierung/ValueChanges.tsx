import { useEffect, useState, type ReactElement } from 'react';
import type { Refresh } from './refresh';
import { WERTE } from './texts';
import { changeOf, titleOf } from './value-lines';

/** AK-4: what is new, and what the results rest on that becomes another one: limits and rates move an own share as much as a table does. */
export function ValueChanges({
  news,
  typed,
  values: { geaendert, andererBeleg },
  isOldOutdated,
}: Pick<Refresh, 'news' | 'typed' | 'values' | 'isOldOutdated'>): ReactElement {
  return (
    <>
      {news.length > 0 && <Lines title={WERTE.neu} of={news} />}
      {typed.length > 0 && <Lines title={WERTE.eingetragen} note={WERTE.eingetragenes} of={typed} />}
      <OldOutdated asked={isOldOutdated} />
      {geaendert.length > 0 && (
        <>
          <h2>{WERTE.titel}</h2>
          <ul className="value-changes">
            {geaendert.map((own) => (
              <li key={`${own.name} ${own.von}`}>
                <b>{titleOf(own)}</b> {changeOf(own)}
              </li>
            ))}
          </ul>
        </>
      )}
      {geaendert.length === 0 && typed.length === 0 && <p>{WERTE.keine}</p>}
      {andererBeleg.length > 0 && <p className="note">{WERTE.andererBeleg(andererBeleg)}</p>}
    </>
  );
}

/** Asked when the figures are there to be looked at. */
function OldOutdated({ asked }: { readonly asked: () => boolean }): ReactElement {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setHolds(asked()));
    return () => clearTimeout(later);
  }, [asked]);
  return <div role="status">{holds && <p>{WERTE.altVeraltet}</p>}</div>;
}

interface LinesProps {
  readonly title: string;
  readonly note?: string;
  readonly of: readonly string[];
}

const Lines = ({ title, note, of }: LinesProps): ReactElement => (
  <>
    <h2>{title}</h2>
    {note !== undefined && <p>{note}</p>}
    <ul className="value-changes">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);
