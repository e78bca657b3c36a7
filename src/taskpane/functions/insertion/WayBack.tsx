import { useId, useState, type ReactElement } from 'react';
import { FoldButton } from '../../ui/FoldButton';
import type { Insertion } from '../../../workbook/write/insertion';
import { CalmButton } from './CalmButton';
import { EINFUEGEN } from './texts';

interface WayBackProps {
  /** The newest first. */
  readonly inserted: readonly Insertion[];
  /** The message names the newest one. */
  readonly named: boolean;
  /** Something else is under way. */
  readonly waiting: boolean;
  readonly onTakeBack: (insertion: Insertion) => void;
}

/** The way back of everything that was inserted since the pane was opened: the newest at hand, the others folded away. */
export function WayBack({ inserted, named, waiting, onTakeBack }: WayBackProps): ReactElement | null {
  const id = useId();
  const [shown, show] = useState(false);
  const [last, ...earlier] = inserted;
  if (!last) return null;
  return (
    <>
      <p className="way">
        {!named && <span>{EINFUEGEN.zuletzt(last.address)}</span>}
        <CalmButton key={keyOf(last)} size="small" waiting={waiting} onClick={() => onTakeBack(last)}>
          {EINFUEGEN.zuruecknehmen}
        </CalmButton>
      </p>
      {earlier.length > 0 && (
        <>
          <FoldButton size="small" open={shown} controls={id} onToggle={() => show(!shown)}>
            {EINFUEGEN.fruehere(earlier.length)}
          </FoldButton>
          <ul id={id} className="earlier" hidden={!shown}>
            {earlier.map((insertion) => (
              <li key={keyOf(insertion)} className="way">
                <span>
                  {insertion.address} <span className="formula">{nameIn(insertion.formula)}</span>
                </span>
                <CalmButton
                  size="small"
                  waiting={waiting}
                  label={EINFUEGEN.zuruecknehmenVon(insertion.address)}
                  onClick={() => onTakeBack(insertion)}
                >
                  {EINFUEGEN.zuruecknehmen}
                </CalmButton>
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
