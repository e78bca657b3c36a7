import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { FoldButton } from '../../ui/FoldButton';
import { mistypedKeys } from '../state/progress';
import { keyOf, type AnswerPlace } from '../state/place';
import { useAssistant } from '../use-assistant';

interface DisclosureProps {
  readonly title: string;
  /** The fields in it: it opens when one of them is to get the keyboard, and begins open when one can't be read. */
  readonly places: readonly AnswerPlace[];
  readonly children: ReactNode;
}

/** Fields that most users leave alone. */
export function Disclosure({ title, places, children }: DisclosureProps): ReactElement {
  const { goal, typed } = useAssistant().state;
  const id = useId();
  const [open, setOpen] = useState(() => {
    const unread = mistypedKeys({ typed });
    return places.some((place) => unread.includes(keyOf(place)));
  });
  const [seen, setSeen] = useState(goal === null ? null : undefined);
  if (goal !== seen) {
    setSeen(goal as typeof seen);
    if (goal && places.some((place) => keyOf(place) === goal.key)) setOpen(true);
  }
  return (
    <>
      <FoldButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {title}
      </FoldButton>
      <div id={id} className="fields" hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
