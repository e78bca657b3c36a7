import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { FoldButton } from '../../ui/FoldButton';
import type { Insertion } from '../../../workbook/write/insertion';
import { EINFUEGEN } from './texts';

interface WayBackProps {
  /** The newest first. */
  readonly inserted: readonly Insertion[];
  /** The message names the newest one. */
  readonly named: boolean;
  /** Something else is under way, or has just moved these buttons. */
  readonly waiting: boolean;
  readonly onTakeBack: (insertion: Insertion) => void;
}

/** The way back of everything that was inserted since the pane was opened: the newest at hand, the others folded away. */
export function WayBack({ inserted, named, waiting, onTakeBack }: WayBackProps): ReactElement | null {
  const id = useId();
  const [last, ...earlier] = inserted;
  // The list is folded away by the next insertion: it would push the message out of view.
  const [shownFor, showFor] = useState<Insertion | null>(null);
  const shown = shownFor !== null && shownFor === last;
  if (!last) return null;
  return (
    <>
      <p className="way">
        {!named && <span>{EINFUEGEN.zuletzt(last.address)}</span>}
        <Button key={keyOf(last)} size="small" disabledFocusable={waiting} onClick={() => onTakeBack(last)}>
          {EINFUEGEN.zuruecknehmen}
        </Button>
      </p>
      {earlier.length > 0 && (
        <>
          <FoldButton
            size="small"
            open={shown}
            controls={id}
            waiting={waiting}
            onToggle={() => showFor(shown ? null : last)}
          >
            {EINFUEGEN.fruehere(earlier.length)}
          </FoldButton>
          <ul id={id} className="earlier" hidden={!shown}>
            {earlier.map((insertion) => (
              <li key={keyOf(insertion)} className="way">
                <span>
                  {insertion.address} <span className="formula">{nameIn(insertion.formula)}</span>
                </span>
                <Button
                  size="small"
                  disabledFocusable={waiting}
                  aria-label={EINFUEGEN.zuruecknehmenVon(insertion.address)}
                  onClick={() => onTakeBack(insertion)}
                >
                  {EINFUEGEN.zuruecknehmen}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const keyOf = ({ sheetId, cell, formula }: Insertion): string => `${sheetId} ${cell} ${formula}`;

/** `KIM.EIGENANTEIL` */
const nameIn = (formula: string): string => /^=([^(]*)/.exec(formula)?.[1] ?? formula;
