import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { Notice } from '../ui/Notice';
import { unrecordedLine } from './state-line';
import { FESTHALTEN } from './texts';

interface UnrecordedProps {
  readonly what: Unprotokolliert;
  /** What counts where no reason is given. */
  readonly usual: string;
  readonly isResting: boolean;
  readonly onRecord: (reason: string) => void;
}

/** AK-6: somebody has changed results past the protocol: the state as it is becomes a row, with the reason. */
export function Unrecorded({ what, usual, isResting, onRecord }: UnrecordedProps): ReactElement {
  const [reason, setReason] = useState('');
  return (
    <>
      <Notice intent="warning">{unrecordedLine(what)}</Notice>
      <Field label={FESTHALTEN.grund} hint={FESTHALTEN.hinweis(usual)}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button disabledFocusable={isResting} onClick={() => onRecord(reason)}>
        {FESTHALTEN.knopf}
      </Button>
    </>
  );
}
