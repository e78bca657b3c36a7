import type { RichMessage } from './protocol';

/** The message category of object events. */
const OBJECT_EVENTS = 65_536;

/** Event types by scope, under the names of the registration methods (`_RegisterDataChangedEvent`). */
export const SHEET_EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export const TABLE_EVENTS = { SelectionChanged: 100, DataChanged: 101, Added: 102, Deleted: 103 } as const;
export const COMMENT_EVENTS = { Added: 250, Deleted: 251, Changed: 252 } as const;
export const CHART_EVENTS = { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 } as const;

/** The target of events registered on a collection of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** What an object with events tells the interpreter. */
export interface EventSource {
  readonly target: string;
  readonly types: Readonly<Record<string, number>>;
}

/** Knows who listens to what, and queues events until the batch that caused them is answered. */
export class EventHub {
  private readonly listeners = new Map<string, number>();
  private readonly queue: RichMessage[] = [];
  private readonly receivers = new Set<(messages: readonly RichMessage[]) => void>();
  private nextId = 1;
  private scheduled = false;
  /** False while events are switched off, for changes that stand for the work of another program. */
  enabled = true;

  register(type: number, target: string): void {
    const key = `${type}/${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}/${target}`;
    const count = (this.listeners.get(key) ?? 0) - 1;
    if (count > 0) this.listeners.set(key, count);
    else this.listeners.delete(key);
  }

  /** A page that starts anew has forgotten its handlers. */
  reset(): void {
    this.listeners.clear();
    this.queue.length = 0;
  }

  onDelivery(receiver: (messages: readonly RichMessage[]) => void): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  emit(type: number, target: string, payload: Readonly<Record<string, unknown>>): void {
    if (this.listeners.has(`${type}/${target}`)) this.post(type, target, payload);
  }

  /** For the few events that clients receive without registering. */
  post(type: number, target: string, payload: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    this.queue.push([OBJECT_EVENTS, type, target, JSON.stringify(payload), this.nextId++]);
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.scheduled = false;
    const messages = this.queue.splice(0);
    if (messages.length > 0) for (const receiver of this.receivers) receiver(messages);
  }
}
