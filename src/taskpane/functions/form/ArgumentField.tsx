import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { OHNE_ANGABE } from '../../../katalog/argumente';
import { FORMULAR } from './texts';
import { ChoiceField } from './ChoiceField';
import { takesPeriod } from './field';
import type { FormField } from './form-field';
import type { Remark } from './remark';
import { SelectCellsIcon } from './SelectCellsIcon';

interface ArgumentFieldProps {
  readonly field: FormField;
  /** How it was understood. */
  readonly remark: Remark | null;
  /** What the function says of it. */
  readonly finding: string | null;
  /** Also say where something is missing. */
  readonly strict: boolean;
  /** Why the selection could not be taken over. */
  readonly takeoverProblem: string | null;
  readonly onText: (text: string) => void;
  readonly onSelection: () => void;
}

/** One argument: what it is, a place to type, and how it was understood. */
export function ArgumentField(props: ArgumentFieldProps): ReactElement {
  const { field, remark, finding, strict, takeoverProblem, onText, onSelection } = props;
  const { label, parameter, choices, text, reading, required } = field;
  const problem = takeoverProblem ?? (reading.missing && !strict ? null : reading.problem) ?? finding;
  return (
    <Field
      label={label}
      required={required}
      hint={
        takesPeriod(parameter)
          ? FORMULAR.auchZeitraum(parameter.description ?? '')
          : (parameter.description ?? '')
      }
      validationState={problem !== null ? 'error' : remark?.doubtful === true ? 'warning' : 'none'}
      validationMessage={problem ?? remark?.text ?? ''}
    >
      {choices.length > 0 ? (
        <ChoiceField id={`feld-${field.key}`} choices={choices} value={text} onValue={onText} />
      ) : (
        <Input
          id={`feld-${field.key}`}
          value={text}
          placeholder={OHNE_ANGABE[parameter.name] ?? ''}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => onText(value)}
          contentAfter={
            field.option === undefined ? (
              <Button
                appearance="transparent"
                size="small"
                icon={<SelectCellsIcon />}
                title={FORMULAR.auswahl}
                aria-label={FORMULAR.auswahlFuer(label)}
                onClick={onSelection}
              />
            ) : null
          }
        />
      )}
    </Field>
  );
}
