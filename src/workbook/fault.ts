/** What can go wrong on the way to the workbook. The pane has a sentence and a number for each. */
export type FaultKind =
  | 'cell-edit'
  | 'access-denied'
  | 'timeout'
  | 'busy'
  | 'too-large'
  | 'gone'
  | 'selection'
  | 'refused'
  | 'not-supported'
  | 'merged'
  | 'filtered'
  | 'pivot'
  | 'inactive'
  | 'signed-out'
  | 'formula-too-long'
  | 'sheet-kind'
  | 'no-space'
  | 'taken'
  | 'host';

/** The codes of `Excel.ErrorCodes` and of the error table in Microsoft's guide, as far as a user can do something. */
const KINDS: Readonly<Record<string, FaultKind>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'access-denied',
  Timeout: 'timeout',
  // What Excel on the web says of it.
  InvalidOrTimedOutSession: 'timeout',
  RequestAborted: 'timeout',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InvalidObjectPath: 'gone',
  InvalidSelection: 'selection',
  InvalidArgument: 'refused',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  MergedRangeConflict: 'merged',
  FilteredRangeConflict: 'filtered',
  PivotTableRangeConflict: 'pivot',
  InactiveWorkbook: 'inactive',
  Unauthenticated: 'signed-out',
  FormulaLengthExceedsLimit: 'formula-too-long',
  UnsupportedSheet: 'sheet-kind',
  InsertDeleteConflict: 'no-space',
  NonBlankCellOffSheet: 'no-space',
  ItemAlreadyExists: 'taken',
};

/** A failure of Excel, told apart by `error.code`: its message changes with version and language. */
export class WorkbookFault extends Error {
  readonly kind: FaultKind;

  constructor(
    /** As Excel named it, for support. */
    readonly code: string,
    readonly cause: unknown,
  ) {
    super(code);
    this.name = 'WorkbookFault';
    this.kind = KINDS[code] ?? 'host';
  }
}

/** Excel's errors carry a code and `debugInfo`; anything else is a mistake of ours and stays what it is. */
export function asFault(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error && 'code' in error)) return error;
  return typeof error.code === 'string' ? new WorkbookFault(error.code, error) : error;
}

/** A fault may pass: one more try. */
const MOST_TRIES = 2;

/**
 * For what puts in order what something before has left.
 *
 * @returns whether Excel has taken it
 * @throws only what is a mistake of ours
 */
export async function triedTwice(work: () => Promise<void>): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(asFault(error) instanceof WorkbookFault)) throw error;
    }
  }
  return false;
}
