import { useState, type ReactElement } from 'react';
import type { Marks } from './asked';
import type { StepGroup } from './groups';
import { amounts, Asked, Step } from './Step';

interface GroupProps {
  readonly group: StepGroup;
  readonly isOpen: boolean;
  readonly unfolded: boolean;
  readonly marks: Marks;
}

export const isMarked = ({ title }: StepGroup, { groups }: Marks): boolean =>
  title !== null && groups.has(title);

/** What is folded away is not drawn: a table may have thousands of steps. */
export function Group({ group, isOpen, unfolded, marks }: GroupProps): ReactElement {
  const { title, amount, steps } = group;
  const [open, setOpen] = useState(isOpen);
  const list = (
    <ol className="steps">
      {steps.map((row, index) => (
        <Step key={index} row={row} unfolded={unfolded} isAsked={marks.steps.has(row)} />
      ))}
    </ol>
  );
  if (title === null) return <li>{list}</li>;
  const isAsked = isMarked(group, marks);
  return (
    <li className={isAsked ? 'part asked' : 'part'}>
      <details open={open}>
        <summary
          tabIndex={0}
          onClick={(event) => {
            event.preventDefault();
            setOpen(!open);
          }}
        >
          <span>{title}</span>
          {isAsked && <Asked />}
          {amount !== null && <b className="amount">{amounts.format(amount)}</b>}
        </summary>
        {open && list}
      </details>
    </li>
  );
}
