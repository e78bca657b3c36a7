import { Dropdown, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Choice } from '../catalogue/metadata';
import { FORMULAR } from '../texte';

interface ChoiceFieldProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Fluent takes an empty value for none at all. */
const NONE = '-';

/** One of the values that a function knows, each with what it means. `Field` gives it label and messages. */
export function ChoiceField({ choices, value, onValue, ...field }: ChoiceFieldProps): ReactElement {
  return (
    <Dropdown
      {...field}
      // It would stay in the page unseen, with an English name.
      clearButton={null}
      value={value || FORMULAR.ohneAngabe}
      selectedOptions={[value || NONE]}
      onOptionSelect={(_, { optionValue = NONE }) => onValue(optionValue === NONE ? '' : optionValue)}
    >
      <Option value={NONE}>{FORMULAR.ohneAngabe}</Option>
      {choices.map(({ stringValue = '', tooltip }) => (
        <Option key={stringValue} value={stringValue} text={stringValue}>
          <span className="choice">
            {stringValue}
            <small>{tooltip}</small>
          </span>
        </Option>
      ))}
    </Dropdown>
  );
}
