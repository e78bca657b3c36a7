import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { Notice } from '../ui/Notice';
import { unrecordedLine } from './state-line';
import { FESTHALTEN } from './texts';

interface UnrecordedProps {
  readonly what: Unprotokolliert;
  /** As typed. */
  readonly reason: string;
  /** What counts where no reason is given. */
  readonly usual: string;
  readonly isResting: boolean;
  readonly onType: (reason: string) => void;
  readonly onRecord: () => void;
}

/** AK-6: somebody has changed results past the protocol: the state as it is becomes a row, with the reason. */
export function Unrecorded({
  what,
  reason,
  usual,
  isResting,
  onType,
  onRecord,
}: UnrecordedProps): ReactElement {
  return (
    <>
      <Notice intent="warning">{unrecordedLine(what)}</Notice>
      <Field label={FESTHALTEN.grund} hint={FESTHALTEN.hinweis(usual)}>
        <Input value={reason} onChange={(_, { value }) => onType(value)} />
      </Field>
      <Button disabledFocusable={isResting} onClick={onRecord}>
        {FESTHALTEN.knopf}
      </Button>
    </>
  );
}
