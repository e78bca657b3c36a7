import { useEffect } from 'react';
import type { Workspace } from './model/workspace';
import { TEXTS } from './texts';

/** The browser asks by itself before a page with unsaved entries is closed. */
export function useLeaving(workspace: Workspace): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (workspace.session.history.isUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [workspace]);
}

/** Nothing fails in silence. */
export function useUnexpected(say: (sentence: string) => void): void {
  useEffect(() => {
    const failed = (error: unknown): void => say(`${TEXTS.failed} ${String(error)}`);
    const onError = (event: ErrorEvent): void => failed(event.message);
    const onRejection = (event: PromiseRejectionEvent): void => failed(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [say]);
}
