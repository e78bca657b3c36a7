import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FORMULAR } from './texts';
import { ChoiceField } from './ChoiceField';
import type { FormField } from './form';
import { SelectCellsIcon } from './SelectCellsIcon';

interface ArgumentFieldProps {
  readonly field: FormField;
  /** Also say where something is missing. */
  readonly strict: boolean;
  /** Why the selection could not be taken over. */
  readonly takeoverProblem: string | null;
  readonly onText: (text: string) => void;
  readonly onSelection: () => void;
}

/** One argument: what it is, a place to type, and how it was understood. */
export function ArgumentField(props: ArgumentFieldProps): ReactElement {
  const { field, strict, takeoverProblem, onText, onSelection } = props;
  const { label, parameter, choices, text, reading } = field;
  const problem = takeoverProblem ?? (reading.missing && !strict ? null : reading.problem);
  return (
    <Field
      label={label}
      required={!parameter.optional}
      hint={parameter.description ?? ''}
      validationState={problem === null ? 'none' : 'error'}
      validationMessage={problem ?? understood(field)}
    >
      {choices.length > 0 ? (
        <ChoiceField id={`feld-${field.key}`} choices={choices} value={text} onValue={onText} />
      ) : (
        <Input
          id={`feld-${field.key}`}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onText(value)}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<SelectCellsIcon />}
              title={FORMULAR.auswahl}
              aria-label={FORMULAR.auswahlFuer(label)}
              onClick={onSelection}
            />
          }
        />
      )}
    </Field>
  );
}

/**
 * Only where a typed text could have been meant otherwise, such as `E9`, which is a cell here and no pay group, or
 * `1.500`, which is no one and a half.
 */
function understood({ text, choices, reading }: FormField): string {
  const { kind, german } = reading.fragment;
  if (choices.length > 0 || text === '' || kind === 'omitted' || kind === 'boolean') return '';
  const isObvious =
    (kind === 'reference' && !LONE_CELL.test(german)) || (kind === 'number' && !text.includes('.'));
  return isObvious ? '' : FORMULAR.verstanden[kind](german);
}

const LONE_CELL = /^[A-Z]+\d+$/;
