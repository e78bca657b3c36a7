import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormChoice } from './form-field';

interface ChoiceFieldProps {
  readonly id: string;
  readonly choices: readonly FormChoice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of the values that a function knows. `Field` gives it label and messages. */
export function ChoiceField({ choices, value, onValue, ...field }: ChoiceFieldProps): ReactElement {
  return (
    <Select {...field} className="choice" value={value} onChange={(_, data) => onValue(data.value)}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </Select>
  );
}
