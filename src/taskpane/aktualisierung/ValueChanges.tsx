import type { ReactElement } from 'react';
import type { Refresh } from './refresh';
import { WERTE } from './texts';
import { changeOf, titleOf } from './value-lines';

/** AK-4: what is new, and what the results rest on that becomes another one: limits and rates move an own share as much as a table does. */
export function ValueChanges({
  news,
  values: { geaendert, andererBeleg },
  isOldOutdated,
}: Pick<Refresh, 'news' | 'values' | 'isOldOutdated'>): ReactElement {
  return (
    <>
      {news.length > 0 && (
        <>
          <h2>{WERTE.neu}</h2>
          <ul className="value-changes">
            {news.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {isOldOutdated && <p>{WERTE.altVeraltet}</p>}
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
      {geaendert.length === 0 && <p>{WERTE.keine}</p>}
      {andererBeleg.length > 0 && <p className="note">{WERTE.andererBeleg(andererBeleg)}</p>}
    </>
  );
}
