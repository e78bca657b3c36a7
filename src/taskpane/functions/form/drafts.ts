import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { CatalogueFunction } from '../catalogue/metadata';
import { Following } from './following';
import { emptyForm, isEmpty, type FormState } from './form-state';

/** What stands in the form of a function. */
export interface FormDraft {
  readonly state: FormState;
  /** What stood there before it was emptied or filled with something else. */
  readonly earlier: FormState | null;
  /** Has become a formula, and nothing was changed since. */
  readonly done: boolean;
}

/** How a form begins when it is opened for something. */
export interface FormBeginning {
  /** Texts for its first fields. */
  readonly filled?: readonly string[];
  /** Insert the way to the result in its place. */
  readonly traced?: boolean;
}

/**
 * The forms as they were left, each by its function. Lives as long as the pane: whoever looks something up elsewhere
 * finds again what was filled in.
 */
export class Drafts {
  /** Forms that nobody sees follow their cells, too. */
  readonly following = new Following();
  private readonly drafts = new Map<string, FormDraft>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly of = (item: CatalogueFunction): FormDraft => {
    const draft = this.drafts.get(item.id);
    if (!draft) throw new Error(`Not opened: ${item.id}`);
    return draft;
  };

  /** What was filled in and has not become a formula is there again. */
  open(item: CatalogueFunction, { filled, traced = false }: FormBeginning = {}): void {
    const before = this.drafts.get(item.id);
    if (before && !before.done && !filled) {
      if (traced) this.change(item, (state) => ({ ...state, traced }));
      return;
    }
    const fresh = { ...emptyForm(item, filled), traced };
    this.set(item, { state: fresh, earlier: this.worthKeeping(before, fresh), done: false });
  }

  change(item: CatalogueFunction, change: (state: FormState) => FormState): void {
    const { state, earlier } = this.of(item);
    this.set(item, { state: change(state), earlier, done: false });
  }

  /** The state has become a formula: the next time the form is opened it is for another one. */
  finish(item: CatalogueFunction, state: FormState): void {
    const draft = this.of(item);
    if (draft.state === state) this.set(item, { ...draft, done: true });
  }

  empty(item: CatalogueFunction): void {
    const before = this.of(item);
    const fresh = emptyForm(item);
    this.set(item, { state: fresh, earlier: this.worthKeeping(before, fresh), done: false });
  }

  /** What stood there before comes back, and what stands there can come back in the same way. */
  restore(item: CatalogueFunction): void {
    const { state, earlier } = this.of(item);
    if (!earlier) return;
    this.set(item, { state: earlier, earlier: isEmpty(state) ? null : state, done: false });
  }

  private worthKeeping(before: FormDraft | undefined, fresh: FormState): FormState | null {
    if (!before) return null;
    const isSame = JSON.stringify(before.state.texts) === JSON.stringify(fresh.texts);
    return isSame || isEmpty(before.state) ? before.earlier : before.state;
  }

  private set(item: CatalogueFunction, draft: FormDraft): void {
    this.drafts.set(item.id, draft);
    for (const listener of this.listeners) listener();
  }
}

export const DraftsContext = createContext<Drafts | null>(null);

/** The form of a function as it was left, unless it is opened for something. */
export function useDraft(
  item: CatalogueFunction,
  beginning: FormBeginning | undefined,
): FormDraft & { readonly drafts: Drafts } {
  const drafts = useContext(DraftsContext);
  if (!drafts) throw new Error('No drafts around this view');
  useState(() => drafts.open(item, beginning));
  return { ...useSyncExternalStore(drafts.subscribe, () => drafts.of(item)), drafts };
}
