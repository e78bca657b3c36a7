import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { FoldButton } from '../../ui/FoldButton';
import { mistypedKeys } from '../state/progress';
import { keyOf, type AnswerPlace } from '../state/place';
import { useAssistant } from '../use-assistant';

interface DisclosureProps {
  readonly title: string;
  /** The fields in it: it opens when one of them is to get the keyboard, and begins open when one of them is wrong. */
  readonly places: readonly AnswerPlace[];
  readonly children: ReactNode;
}

/** Fields that most users leave alone. */
export function Disclosure({ title, places, children }: DisclosureProps): ReactElement {
  const { state, remarks } = useAssistant();
  const { goal, typed } = state;
  const id = useId();
  const [open, setOpen] = useState(() => {
    const unread = mistypedKeys({ typed });
    const isWrong = (key: string): boolean => unread.includes(key) || remarks.get(key)?.stufe === 'Fehler';
    return places.some((place) => isWrong(keyOf(place)));
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
