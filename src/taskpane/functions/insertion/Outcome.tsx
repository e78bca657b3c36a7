import { useEffect, useRef, type ReactElement } from 'react';
import { EINFUEGEN } from './texts';
import { CalmButton } from './CalmButton';
import { KeptContent } from './KeptContent';
import { Message } from './Message';
import { Steady } from './Steady';
import { useInsertions } from './use-insertions';
import './insertion.css';

interface OutcomeProps {
  /** Once more for a cell that was refused, this time all the same; only where there is a form. */
  readonly onDespite?: (target: string) => void;
  /** The button that was pressed is about to go, and with it the place of the keyboard. */
  readonly onLeave: () => void;
}

/**
 * What came of inserting, read out as soon as it is there, and the way back of what was inserted last. The buttons
 * stand on the right, where no other view has one: a view or a message that changes puts none under the pointer.
 */
export function Outcome({ onDespite, onLeave }: OutcomeProps): ReactElement {
  const { progress, last, kept, insertions } = useInsertions();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form is longer than the pane: without this the message and the way back could stand beyond its edge.
    const { kind } = progress;
    if (kind !== 'idle' && kind !== 'incomplete') place.current?.scrollIntoView({ block: 'nearest' });
  }, [progress]);
  const waiting = progress.kind === 'working';
  const isNamed = progress.kind === 'inserted';
  return (
    <Steady>
      <div ref={place} className="outcome">
        <div role="status">
          <Message progress={progress} />
        </div>
        {onDespite && progress.kind === 'blocked' && (
          <p className="way">
            <CalmButton waiting={waiting} onClick={() => onDespite(progress.target)}>
              {EINFUEGEN.trotzdem}
            </CalmButton>
          </p>
        )}
        {last && (
          <p className="way">
            {!isNamed && <span>{EINFUEGEN.zuletzt(last.address)}</span>}
            <CalmButton
              key={`${last.address} ${last.formula}`}
              waiting={waiting}
              onClick={() => {
                onLeave();
                insertions.takeBack(last);
              }}
            >
              {EINFUEGEN.zuruecknehmen}
            </CalmButton>
          </p>
        )}
        {kept.map((item) => (
          <KeptContent
            key={item.id}
            item={item}
            onDone={() => {
              onLeave();
              insertions.discard(item);
            }}
          />
        ))}
      </div>
    </Steady>
  );
}
