import type { BatchResponse } from './wire/protocol';

/** Failures of the whole request, with the number that the web protocol carries and the code the client makes of it. */
export const TRANSPORT_FAULTS = {
  cellEditMode: { number: 5004, code: 'InvalidOperationInCellEditMode', status: 400 },
  timeout: { number: 5012, code: 'Timeout', status: 408 },
  activityLimit: { number: 5102, code: 'ActivityLimitReached', status: 429 },
  requestTooLarge: { number: 5103, code: 'RequestPayloadSizeLimitExceeded', status: 413 },
  responseTooLarge: { number: 5104, code: 'ResponsePayloadSizeLimitExceeded', status: 413 },
  accessDenied: { number: 7000, code: 'AccessDenied', status: 403 },
} as const;
export type TransportFault = keyof typeof TRANSPORT_FAULTS;

export type Fault =
  /** The host refuses the request as a whole; nothing is done. */
  | { readonly kind: 'transport'; readonly fault: TransportFault }
  /** The batch ends with this error, as if its first action had failed. */
  | { readonly kind: 'error'; readonly code: string; readonly message?: string }
  /** So many actions of the request are carried out, the next one fails, and the rest is never begun. */
  | { readonly kind: 'cut'; readonly after: number; readonly code?: string }
  /** The whole request is carried out, but its answer does not arrive. */
  | { readonly kind: 'unanswered'; readonly fault: TransportFault }
  /** Somebody else is faster: `change` runs right before the request is carried out. */
  | { readonly kind: 'interference'; readonly change: () => void };

/** What happens to the n-th request of the add-in; counting starts when the plan is made. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();
  private lasting: { readonly since: number; readonly fault: Fault } | null = null;
  private count = 0;

  /** How many requests there have been. */
  get requests(): number {
    return this.count;
  }

  /** `sync` 1 is the next request. */
  at(sync: number, fault: Fault): void {
    this.planned.set(this.count + sync, fault);
  }

  /** The same for every request from the n-th on. */
  from(sync: number, fault: Fault): void {
    this.lasting = { since: this.count + sync, fault };
  }

  clear(): void {
    this.planned.clear();
    this.lasting = null;
  }

  /** Counts a request and says what is planned for it. */
  next(): Fault | null {
    this.count += 1;
    const fault = this.planned.get(this.count) ?? null;
    this.planned.delete(this.count);
    const { lasting } = this;
    return fault ?? (lasting && this.count >= lasting.since ? lasting.fault : null);
  }
}

const MESSAGE = 'Für den Test herbeigeführter Fehler.';

export function failedBatch(fault: Fault & { kind: 'error' }): BatchResponse {
  return failedAt(0, { Results: [], TraceIds: [] }, fault.code, fault.message);
}

/** The answer to a request that has come so far. */
export const failedAt = (
  ActionIndex: number,
  response: BatchResponse,
  Code: string,
  Message = MESSAGE,
): BatchResponse => ({
  ...response,
  Error: { Code, Message, Location: '', ActionIndex, HttpStatusCode: 500 },
});
