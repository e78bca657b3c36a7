import { useId, type ReactElement } from 'react';
import type { Finding } from '../../../shared-runtime/port';
import { FoldButton } from '../../ui/FoldButton';
import type { Parameter } from '../catalogue/metadata';
import { ArgumentField } from './ArgumentField';
import { wantsTable } from './field';
import { findingOn } from './field-finding';
import { isAside } from './form';
import type { FormField } from './form-field';
import { OPTIONS } from './option-fields';
import { remarkOn } from './remark';
import { FORMULAR } from './texts';
import type { SeenFields } from './use-seen';
import type { Takeover, Wanted } from './use-takeover';

interface FormFieldsProps {
  readonly fields: readonly FormField[];
  readonly options: readonly FormField[];
  readonly strict: boolean;
  readonly seen: SeenFields;
  readonly takeover: Takeover;
  /** What the function says of the arguments. */
  readonly findings: readonly Finding[];
  readonly onText: (key: string, text: string) => void;
  /** Whether the fields are shown that most users leave alone. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** The arguments; those that most users leave alone are folded away. */
export function FormFields(props: FormFieldsProps): ReactElement {
  const { fields, options, strict, seen, takeover, findings, onText, unfolded, onUnfold } = props;
  const id = useId();
  const aside = fields
    .filter(isAside)
    .flatMap((field) => (field.key === OPTIONS ? [...options, field] : [field]));
  const show = (field: FormField): ReactElement => (
    <ArgumentField
      key={field.key}
      field={field}
      remark={remarkOn(field, seen.of(field), fields)}
      finding={findingOn(field, findings)}
      strict={strict}
      takeoverProblem={takeover.problem?.key === field.key ? takeover.problem.text : null}
      onText={(text) => onText(field.key, text)}
      onSelection={() => takeover.take(field.key, wantedBy(field.parameter))}
    />
  );
  return (
    <>
      {fields.filter((field) => !isAside(field)).map(show)}
      {aside.length > 0 && (
        <>
          <FoldButton open={unfolded} controls={id} onToggle={() => onUnfold(!unfolded)}>
            {FORMULAR.freiwillig(aside.length)}
          </FoldButton>
          <div id={id} className="form" hidden={!unfolded}>
            {aside.map(show)}
          </div>
        </>
      )}
    </>
  );
}

function wantedBy(parameter: Parameter): Wanted {
  if (parameter.dimensionality !== 'matrix') return 'value';
  return wantsTable(parameter) ? 'table' : 'range';
}
