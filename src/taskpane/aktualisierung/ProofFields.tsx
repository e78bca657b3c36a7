import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { WERTSTATUS, type Wertstatus } from '../../vereinbarung/aktualisierung/wertbeleg';
import { BELEG } from './texts';

/** What somebody says of where a value comes from. */
export interface Proof {
  /** As typed. */
  readonly source: string;
  readonly status: Wertstatus;
}

/** AK-3: source and Status of what is new. */
export function ProofFields({
  proof,
  onChange,
}: {
  readonly proof: Proof;
  readonly onChange: (proof: Proof) => void;
}): ReactElement {
  return (
    <>
      <Field label={BELEG.quelle}>
        <Input value={proof.source} onChange={(_, { value }) => onChange({ ...proof, source: value })} />
      </Field>
      <Field label={BELEG.status}>
        <Select
          value={proof.status}
          onChange={(_, { value }) =>
            onChange({ ...proof, status: WERTSTATUS.find((own) => own === value) ?? proof.status })
          }
        >
          {WERTSTATUS.map((own) => (
            <option key={own}>{own}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}
