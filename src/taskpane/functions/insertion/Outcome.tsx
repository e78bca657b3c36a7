import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { EINFUEGEN } from './texts';
import type { Permission } from './progress';
import { KeptContent } from './KeptContent';
import { Message } from './Message';
import { WayBack } from './WayBack';
import { Steady } from './Steady';
import { useInsertions } from './use-insertions';
import { useRest } from '../../ui/use-rest';
import './insertion.css';

/** The height of a line: less of a message is nothing to read. */
const LEAST_SEEN = 24;

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
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form is longer than the pane: without this the message could stand beyond its edge. Where a part of it is to
    // be seen it stays there, for scrolling moves the button below away from the pointer.
    const { kind } = progress;
    if (kind !== 'idle' && kind !== 'incomplete' && message.current && !isSeen(message.current))
      place.current?.scrollIntoView({ block: 'nearest' });
  }, [progress]);
  const isResting = useRest([progress, inserted, kept]);
  const waiting = progress.kind === 'working' || isResting;
  const isNamed = progress.kind === 'inserted';
  return (
    <Steady {...(anchor ? { anchor } : {})}>
      <div ref={place} className="outcome">
        <div ref={message} role="status">
          <Message progress={progress} problem={problem} />
        </div>
        {onDespite && progress.kind === 'blocked' && (
          <p className="way">
            <Button disabledFocusable={waiting} onClick={() => onDespite(progress.permission)}>
              {progress.permission.kind === 'replace' ? EINFUEGEN.ersetzen : EINFUEGEN.trotzdem}
            </Button>
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
            waiting={waiting}
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

function isSeen(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return Math.min(bottom, window.innerHeight) - Math.max(top, 0) >= Math.min(height, LEAST_SEEN);
}
