import { Dropdown, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choice } from '../catalogue/metadata';
import { FORMULAR } from './texts';

interface ChoiceFieldProps {
  readonly id: string;
  /** What counts if nothing is said comes first. */
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Fluent takes an empty value for none at all. */
const STANDARD = '-';

/** One of the values that a function knows, each with what it means. `Field` gives it label and messages. */
export function ChoiceField({ choices, value, onValue, ...field }: ChoiceFieldProps): ReactElement {
  const options = choices.map(({ stringValue = '', tooltip }, index) =>
    index === 0
      ? { value: STANDARD, text: FORMULAR.standard(stringValue), tooltip }
      : { value: stringValue, text: stringValue, tooltip },
  );
  const chosen = options.find((option) => option.value === value) ?? options[0];
  return (
    <Dropdown
      {...field}
      // It would stay in the page unseen, with an English name.
      clearButton={null}
      value={chosen?.text ?? ''}
      selectedOptions={[chosen?.value ?? STANDARD]}
      onOptionSelect={(_, { optionValue = STANDARD }) => onValue(optionValue === STANDARD ? '' : optionValue)}
    >
      {options.map(({ value: option, text, tooltip }) => (
        <Option key={option} value={option} text={text}>
          <span className="choice">
            {text}
            <small>{tooltip}</small>
          </span>
        </Option>
      ))}
    </Dropdown>
  );
}
