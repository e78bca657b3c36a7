import type { Insertion } from '../../../workbook/write/insertion';
import { letGo } from '../../../workbook/write/kept-formula';
import type { Content } from '../../../workbook/write/used';
import { userErrorOf } from '../../ui/user-error';
import type { InsertionState, KeptItem } from './progress';
import type { Shelf } from './shelf';

/** What is known of the insertions of this pane, and who is told when it changes. */
export class InsertionStore {
  private state: InsertionState;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly shelf: Shelf) {
    const kept = shelf.read().map((item) => ({ ...item, safe: true }));
    this.state = { progress: { kind: 'idle' }, inserted: [], kept };
  }

  readonly current = (): InsertionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(part: Partial<InsertionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  /**
   * The formula that stands there already has its place in the list.
   *
   * @param instead what has made room for it
   */
  remember(insertion: Insertion, instead: Insertion | null = null): void {
    const others = this.state.inserted.filter((one) => one !== insertion && one !== instead);
    this.set({ inserted: [insertion, ...others] });
    if (instead) letGo(instead.kept).catch(userErrorOf);
  }

  /** Excel need not follow it any more. */
  forget(insertion: Insertion): void {
    this.set({ inserted: this.state.inserted.filter((one) => one !== insertion) });
    letGo(insertion.kept).catch(userErrorOf);
  }

  /** A part of the result of another formula, which has no text, comes back by itself. */
  keep(address: string, contents: readonly Content[]): void {
    for (const content of contents.filter(({ text }) => text !== '')) {
      const item = { id: crypto.randomUUID(), address, content };
      // First to where the user sees it: whatever comes of saving, it is there to be copied.
      const shown = { ...item, safe: false };
      this.set({ kept: [...this.state.kept, shown] });
      if (!this.shelf.put(item)) continue;
      this.set({ kept: this.state.kept.map((other) => (other === shown ? { ...item, safe: true } : other)) });
    }
  }

  discard(item: KeptItem): void {
    this.shelf.remove(item.id);
    this.set({ kept: this.state.kept.filter((other) => other !== item) });
  }
}
