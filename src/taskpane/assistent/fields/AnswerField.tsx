import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Mappenspalte } from '../../../mappe/spalte';
import { wortFuer } from '../../ui/texts';
import { ASSISTENT } from '../texts';
import { entryText, readEntry } from '../state/entry';
import { answerAt, columnOf, fieldId, keyOf, type AnswerPlace } from '../state/place';
import { useAssistant } from '../use-assistant';

interface AnswerFieldProps {
  readonly place: AnswerPlace;
  readonly label?: string;
  readonly hint?: string | undefined;
  /** Where the answer comes from, behind the label. */
  readonly mark?: string | null;
  /** The label is read out only: the heading of the column says it. */
  readonly bare?: boolean;
  /** What the checks say of the answer stands below the field anyway. */
  readonly isSaidBelow?: boolean;
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
}

interface Said {
  readonly state: 'error' | 'warning' | 'none';
  readonly text: string;
}

const SILENT: Said = { state: 'none', text: '' };

/** What was typed and is no answer, or what the checks say of the answer. */
function useSaid(place: AnswerPlace, isSaidBelow: boolean): Said {
  const { state, remarks } = useAssistant();
  const key = keyOf(place);
  if (state.typing === key) return SILENT;
  const text = state.typed[key];
  const read = text === undefined ? null : readEntry(text, columnOf(place));
  if (read && !read.gelungen) return { state: 'error', text: read.satz };
  const finding = remarks.get(key);
  if (!finding || isSaidBelow) return SILENT;
  const tone = { Fehler: 'error', Warnung: 'warning', Hinweis: 'none' } as const;
  return { state: tone[finding.stufe], text: finding.satz };
}

/** One answer: label, hint, a place to type, and what is wrong with it. */
export function AnswerField(props: AnswerFieldProps): ReactElement {
  const { place, hint, mark, bare = false, isSaidBelow = false } = props;
  const column = columnOf(place);
  const label = props.label ?? column.name;
  const said = useSaid(place, isSaidBelow);
  const shown: ReactNode = mark ? (
    <>
      {label} <span className="mark">{mark}</span>
    </>
  ) : (
    label
  );
  return (
    <Field
      {...(bare ? {} : { label: shown })}
      hint={hint ?? ''}
      validationState={said.state}
      validationMessage={said.text}
    >
      <Entry place={place} column={column} label={bare ? label : null} {...keysOf(props)} />
    </Field>
  );
}

interface EntryProps {
  readonly place: AnswerPlace;
  readonly column: Mappenspalte;
  readonly label: string | null;
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
}

const keysOf = ({ onEnter, onEscape }: AnswerFieldProps): Pick<EntryProps, 'onEnter' | 'onEscape'> => ({
  ...(onEnter && { onEnter }),
  ...(onEscape && { onEscape }),
});

/** `Field` gives it id of label and messages through its props. */
function Entry({ place, column, label, onEnter, onEscape, ...field }: EntryProps): ReactElement {
  const { state, dispatch } = useAssistant();
  const wert = answerAt(state.answers, place);
  const named = { ...field, id: fieldId(place), ...(label === null ? {} : { 'aria-label': label }) };
  const choices = choicesOf(column);
  if (choices)
    return (
      <Select
        {...named}
        value={entryText(wert, column)}
        onChange={(_, { value }) => dispatch({ type: 'type', place, text: value })}
        onBlur={() => dispatch({ type: 'leave', place })}
      >
        <option value="">{ASSISTENT.ohneAngabe}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    );
  const text = state.typed[keyOf(place)] ?? entryText(wert, column);
  const entry = {
    ...named,
    value: text,
    autoComplete: 'off',
    spellCheck: false,
    onBlur: () => dispatch({ type: 'leave', place }),
  } as const;
  const type = (_: unknown, data: { readonly value: string }): void =>
    dispatch({ type: 'type', place, text: data.value });
  return (
    <Input
      {...entry}
      onChange={type}
      onKeyDown={(event) => {
        const act = { Enter: onEnter, Escape: onEscape }[event.key];
        if (!act) return;
        event.preventDefault();
        act();
      }}
    />
  );
}

function choicesOf({ art, woerter }: Mappenspalte): readonly (readonly [string, string])[] | null {
  if (art === 'wahrheit')
    return [
      ['WAHR', ASSISTENT.ja],
      ['FALSCH', ASSISTENT.nein],
    ];
  return art === 'wahl' ? (woerter ?? []).map((word) => [word, wortFuer(word)] as const) : null;
}
