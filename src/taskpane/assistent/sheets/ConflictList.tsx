import type { ReactElement } from 'react';
import type { Conflict, Decisions } from '../../../workbook/agreement/update/sheet-changes';
import { CheckBox } from '../../ui/CheckBox';
import { shownAnswer } from '../../ui/shown-answer';
import { AENDERN } from '../texts';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  /** What checking the box of a conflict means. */
  readonly choice: string;
}

/** SC-2: what has been changed in the sheets, each kept unless somebody decides otherwise. */
export function ConflictList({ conflicts, decisions, onDecide, choice }: ConflictListProps): ReactElement {
  return (
    <ul className="plan">
      {conflicts.map(({ id, where, hers, wanted, column }) => (
        <li key={id}>
          <b>{where}</b>
          <small>{AENDERN.imBlatt(shownAnswer(hers, column), shownAnswer(wanted, column))}</small>
          <CheckBox
            label={choice}
            checked={decisions.get(id) === 'neu'}
            onChange={(isOurs) => onDecide(new Map([...decisions, [id, isOurs ? 'neu' : 'blatt']]))}
          />
        </li>
      ))}
    </ul>
  );
}
