import { useEffect, useRef, type ReactElement } from 'react';
import { EINFUEGEN } from './texts';
import type { Permission } from './progress';
import { CalmButton } from './CalmButton';
import { KeptContent } from './KeptContent';
import { Message } from './Message';
import { WayBack } from './WayBack';
import { Steady } from './Steady';
import { useInsertions } from './use-insertions';
import './insertion.css';

interface OutcomeProps {
  /** Once more what was refused, this time all the same; only where there is a form. */
  readonly onDespite?: (permission: Permission) => void;
  /** What the form lacks. */
  readonly problem?: string | null;
  /** What stays where it is while this grows, if that is not what follows right below. */
  readonly anchor?: () => Element | null | undefined;
  /** The button that was pressed is about to go, and with it the place of the keyboard. */
  readonly onLeave: () => void;
}

/**
 * What came of inserting, read out as soon as it is there, and the way back of what was inserted. The buttons stand on
 * the right, where no other view has one: a view or a message that changes puts none under the pointer.
 */
export function Outcome({ onDespite, problem = null, anchor, onLeave }: OutcomeProps): ReactElement {
  const { progress, inserted, kept, insertions } = useInsertions();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form is longer than the pane: without this the message and the way back could stand beyond its edge.
    const { kind } = progress;
    if (kind !== 'idle' && kind !== 'incomplete') place.current?.scrollIntoView({ block: 'nearest' });
  }, [progress]);
  const waiting = progress.kind === 'working';
  const isNamed = progress.kind === 'inserted';
  return (
    <Steady {...(anchor ? { anchor } : {})}>
      <div ref={place} className="outcome">
        <div role="status">
          <Message progress={progress} problem={problem} />
        </div>
        {onDespite && progress.kind === 'blocked' && (
          <p className="way">
            <CalmButton waiting={waiting} onClick={() => onDespite(progress.permission)}>
              {EINFUEGEN.trotzdem}
            </CalmButton>
          </p>
        )}
        <WayBack
          inserted={inserted}
          named={isNamed}
          waiting={waiting}
          onTakeBack={(insertion) => {
            onLeave();
            insertions.takeBack(insertion);
          }}
        />
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
