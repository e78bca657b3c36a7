import type { ReactElement } from 'react';
import { CheckBox } from '../../ui/CheckBox';
import type { ListImport } from './list-import';
import { RadioGroup } from './RadioGroup';
import { UEBERNAHME } from './texts';

interface ReplacingProps {
  readonly work: ListImport;
  /** So many rows are there already. */
  readonly present: number;
  /** So many of them are called as one of the list is. */
  readonly namesakes: number;
  readonly onChange: (next: ListImport) => void;
}

/** AS-11: whether the list takes the place of what is there; with the same names it has to be said. */
export function Replacing({ work, present, namesakes, onChange }: ReplacingProps): ReactElement {
  const { list, replaces } = work;
  if (namesakes === 0)
    return (
      <CheckBox
        label={UEBERNAHME.ersetzen(list, present)}
        checked={replaces === true}
        onChange={(checked) => onChange({ ...work, replaces: checked ? true : null })}
      />
    );
  return (
    <RadioGroup
      label={UEBERNAHME.gleicheNamen(list, namesakes)}
      chosen={replaces === null ? null : replaces ? 'replace' : 'add'}
      choices={[
        ['replace', UEBERNAHME.durchListe(list, present)],
        ['add', UEBERNAHME.dazu],
      ]}
      onChoose={(choice) => onChange({ ...work, replaces: choice === 'replace' })}
    />
  );
}
