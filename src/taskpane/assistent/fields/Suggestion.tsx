import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Wert } from '../../../vereinbarung/form';
import type { AnswerPlace } from '../state/place';
import { useAssistant } from '../use-assistant';

interface SuggestionProps {
  readonly text: string;
  readonly why: string;
  /** What it fills in; the keyboard goes to the first of them. */
  readonly values: readonly [readonly [AnswerPlace, Wert], ...(readonly [AnswerPlace, Wert])[]];
}

/** An answer for whoever has none, with where it comes from. It stands behind the fields, so that Tab goes from one to the next. */
export function Suggestion({ text, why, values }: SuggestionProps): ReactElement {
  const { dispatch } = useAssistant();
  const [[goal]] = values;
  return (
    <div className="suggestion">
      <Button size="small" onClick={() => dispatch({ type: 'fill', values, goal })}>
        {text}
      </Button>
      <small>{why}</small>
    </div>
  );
}
