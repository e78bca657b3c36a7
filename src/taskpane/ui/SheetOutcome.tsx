import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from './Notice';
import type { SheetWriter } from './sheet-writing';
import { BLATT_SCHREIBEN } from './texts';
import { useRest } from './use-rest';

/** What has come of writing a sheet, and the way back. */
export function SheetOutcome({ writer }: { readonly writer: SheetWriter }): ReactElement {
  const { state, takeBack } = writer;
  const isResting = useRest([state.kind]);
  return (
    <>
      <div role="status">
        {state.kind === 'written' && (
          <Notice intent="success">{BLATT_SCHREIBEN.geschrieben(state.sheet)}</Notice>
        )}
        {state.kind === 'told' && (
          <Notice intent={state.fine ? 'success' : 'warning'} {...(state.code ? { code: state.code } : {})}>
            {state.text}
          </Notice>
        )}
      </div>
      {takeBack && (
        <Button size="small" disabledFocusable={isResting} onClick={takeBack}>
          {BLATT_SCHREIBEN.zurueck}
        </Button>
      )}
    </>
  );
}
