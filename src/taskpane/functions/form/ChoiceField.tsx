import { Select } from '@fluentui/react-components';
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

/** One of the values that a function knows, each with what it means. `Field` gives it label and messages. */
export function ChoiceField({ choices, value, onValue, ...field }: ChoiceFieldProps): ReactElement {
  return (
    <Select {...field} className="choice" value={value} onChange={(_, data) => onValue(data.value)}>
      {choices.map(({ stringValue = '', tooltip = '' }, index) => (
        <option key={stringValue} value={index === 0 ? '' : stringValue}>
          {FORMULAR.wahl(index === 0 ? FORMULAR.standard(stringValue) : stringValue, tooltip)}
        </option>
      ))}
    </Select>
  );
}
