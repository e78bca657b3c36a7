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
  /** Somebody else is faster: `change` runs right before the request is carried out. */
  | { readonly kind: 'interference'; readonly change: () => void };

/** What happens to the n-th request of the add-in; counting starts when the plan is made. */
export class FaultPlan {
  private readonly planned = new Map<number, Fault>();
  private count = 0;

  /** `sync` 1 is the next request. */
  at(sync: number, fault: Fault): void {
    this.planned.set(this.count + sync, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  /** Counts a request and says what is planned for it. */
  next(): Fault | null {
    this.count += 1;
    const fault = this.planned.get(this.count) ?? null;
    this.planned.delete(this.count);
    return fault;
  }
}

export function failedBatch(fault: Fault & { kind: 'error' }): BatchResponse {
  const Message = fault.message ?? 'Für den Test herbeigeführter Fehler.';
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: fault.code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
  };
}
