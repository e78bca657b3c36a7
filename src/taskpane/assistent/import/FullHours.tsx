import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hoursIn } from './questions';
import { UEBERNAHME } from './texts';

interface FullHoursProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** ZE-2: how many hours of a week are a full post. */
export function FullHours({ label, hint, value, onChange }: FullHoursProps): ReactElement {
  const isMissing = hoursIn(value) === null;
  return (
    <Field
      label={label}
      hint={hint}
      validationState={isMissing ? 'error' : 'none'}
      validationMessage={isMissing ? UEBERNAHME.vollzeitFehlt : ''}
    >
      <Input value={value} autoComplete="off" onChange={(_, typed) => onChange(typed.value)} />
    </Field>
  );
}
