import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workspace } from './model/workspace';

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The open workbook; the component is drawn anew whenever something in it may look different. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('Außerhalb einer Arbeitsmappe');
  useSyncExternalStore(workspace.session.subscribe, workspace.session.version);
  return workspace;
}
