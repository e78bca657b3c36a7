import { createContext, useContext } from 'react';
import type { Befund } from '../../vereinbarung/pruefung';
import type { Figures } from './figures/figures';
import type { OwnTables } from './figures/own-tables';
import type { Action } from './state/assistant';
import type { Assistant } from './state/shape';

/** What every part of the Assistent sees. */
export interface AssistantView {
  readonly state: Assistant;
  readonly dispatch: (action: Action) => void;
  /** They follow the answers a moment later. */
  readonly figures: Figures;
  /** The figures are those of the answers as they are now. */
  readonly areCurrent: boolean;
  /** What the workbook brings itself. */
  readonly own: OwnTables;
  /** What is said at a field, by its key. */
  readonly remarks: ReadonlyMap<string, Befund>;
}

export const AssistantContext = createContext<AssistantView | null>(null);

export function useAssistant(): AssistantView {
  const view = useContext(AssistantContext);
  if (!view) throw new Error('No Assistent around this part');
  return view;
}
