import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LADEN } from './texts';
import { Notice } from './Notice';
import type { Loaded } from './use-loaded';

/**
 * What could not be loaded, and a second try: the page stays loaded as long as Excel is open. A part of the program
 * that the server has no more since an update only comes with the page of that update.
 */
export function LoadingFailed({ error, retry }: Extract<Loaded<never>, { kind: 'failed' }>): ReactElement {
  return (
    <>
      <Notice intent="error" code={error.code} urgent>
        {error.text}
      </Notice>
      <p className="buttons">
        <Button onClick={retry}>{LADEN.erneut}</Button>
        {error.reload === true && (
          <Button appearance="primary" onClick={() => location.reload()}>
            {LADEN.neu}
          </Button>
        )}
      </p>
    </>
  );
}
