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
  movesOthers,
}: Pick<Refresh, 'news' | 'typed' | 'values' | 'isOldOutdated' | 'movesOthers'>): ReactElement {
  return (
    <>
      {news.length > 0 && <Lines title={WERTE.neu} of={news} />}
      {typed.length > 0 && <Lines title={WERTE.eingetragen} note={WERTE.eingetragenes} of={typed} />}
      <Afterthoughts isOldOutdated={isOldOutdated} movesOthers={movesOthers} />
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

interface Answers {
  readonly isOutdated: boolean;
  readonly moved: readonly string[];
}

/** Asked when the figures are there to be looked at. */
function Afterthoughts({
  isOldOutdated,
  movesOthers,
}: Pick<Refresh, 'isOldOutdated' | 'movesOthers'>): ReactElement {
  const [answers, setAnswers] = useState<Answers | null>(null);
  useEffect(() => {
    const later = setTimeout(() => setAnswers({ isOutdated: isOldOutdated(), moved: movesOthers() }));
    return () => clearTimeout(later);
  }, [isOldOutdated, movesOthers]);
  return (
    <div role="status">
      {answers?.isOutdated && <p>{WERTE.altVeraltet}</p>}
      {answers && answers.moved.length > 0 && (
        <Lines title={WERTE.andere} note={WERTE.andereNote} of={answers.moved} />
      )}
    </div>
  );
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
