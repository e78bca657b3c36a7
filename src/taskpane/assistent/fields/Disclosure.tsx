import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { keyOf, type AnswerPlace } from '../state/place';
import { useAssistant } from '../use-assistant';

interface DisclosureProps {
  readonly title: string;
  /** The fields in it: it opens when one of them is to get the keyboard. */
  readonly places: readonly AnswerPlace[];
  readonly children: ReactNode;
}

/** Fields that most users leave alone. */
export function Disclosure({ title, places, children }: DisclosureProps): ReactElement {
  const { goal } = useAssistant().state;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(goal === null ? null : undefined);
  if (goal !== seen) {
    setSeen(goal as typeof seen);
    if (goal && places.some((place) => keyOf(place) === goal.key)) setOpen(true);
  }
  return (
    <>
      <Button
        appearance="subtle"
        className="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      <div id={id} className="fields" hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
