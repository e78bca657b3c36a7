import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ENTGELTORDNUNGEN, type Entgeltordnung } from '../../core/daten';
import { TABELLE } from './texts';

/** Whose pay tables are meant: the posts of an agreement may have more than its own. */
export function TariffField({
  value,
  onChange,
}: {
  readonly value: Entgeltordnung;
  readonly onChange: (tariff: Entgeltordnung) => void;
}): ReactElement {
  return (
    <Field label={TABELLE.tarif}>
      <Select
        value={value}
        onChange={(_, data) => onChange(ENTGELTORDNUNGEN.find((own) => own === data.value) ?? value)}
      >
        {ENTGELTORDNUNGEN.map((own) => (
          <option key={own}>{own}</option>
        ))}
      </Select>
    </Field>
  );
}
