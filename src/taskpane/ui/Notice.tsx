import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly children: ReactNode;
  /** For support. */
  readonly code?: string;
  /** Read out at once, in the middle of a sentence if need be. */
  readonly urgent?: boolean;
}

/** A sentence that stands out. Whoever shows it takes care that it is read out. */
export function Notice({ intent, children, code, urgent = false }: NoticeProps): ReactElement {
  return (
    <MessageBar intent={intent} layout="multiline" className="notice" {...(urgent ? { role: 'alert' } : {})}>
      <MessageBarBody className="notice-body">
        {children}
        {code !== undefined && (
          <>
            {' '}
            <span className="code">({code})</span>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
