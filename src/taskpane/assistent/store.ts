import { createContext, useContext } from 'react';
import type { View } from '../ui/navigation';
import type { Action } from './state/assistant';
import type { Assistant } from './state/shape';

/**
 * What the Assistent is at. Lives as long as the pane, so that whoever looks something up elsewhere finds it again; how
 * it changes comes with the view.
 */
export class AssistantStore {
  private state: Assistant | null = null;
  private readonly listeners = new Set<() => void>();
  /** The step on the way that has begun it. */
  begunBy: View | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Assistant | null => this.state;

  set(state: Assistant | null): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  dispatch(reduce: (state: Assistant, action: Action) => Assistant, action: Action): void {
    if (this.state) this.set(reduce(this.state, action));
  }
}

export const AssistantStoreContext = createContext<AssistantStore | null>(null);

export function useAssistantStore(): AssistantStore {
  const store = useContext(AssistantStoreContext);
  if (!store) throw new Error('No store around the Assistent');
  return store;
}
