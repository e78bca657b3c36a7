import type { CallResult, CellError, CellValue, ErrorCode } from '@kim/engine';

/** What the runtime says about one invocation. */
export interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** The runtime's numbers for failures; everything else (exceptions, rejected promises) shows as `#VALUE!`. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#N/A',
  10: '#NAME?',
};

const NAMES: readonly string[] = ['#VALUE!', '#N/A', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

/** Excel shows an own text only with these two. */
const WITH_MESSAGE: readonly ErrorCode[] = ['#VALUE!', '#N/A'];

function error(code: ErrorCode, message: unknown): CellError {
  const shown = WITH_MESSAGE.includes(code) && typeof message === 'string' && message !== '';
  return shown ? { code, message } : { code };
}

/** An error that the function returned instead of throwing it. */
function returnedError(value: object): CellError {
  const { basicValue, message } = value as { basicValue?: unknown; message?: unknown };
  const code = NAMES.includes(String(basicValue)) ? (basicValue as ErrorCode) : '#VALUE!';
  return error(code, message);
}

function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? returnedError(value) : { code: '#VALUE!' };
}

/** Rows of different length can't be spilled. */
function matrix(rows: readonly unknown[]): CallResult {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const regular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return regular ? (rows as readonly unknown[][]).map((row) => row.map(cellValue)) : { code: '#VALUE!' };
}

export function toCallResult({ failed, value, errorCode }: InvocationResult): CallResult {
  if (failed === true) return error(CODES[errorCode ?? 0] ?? '#VALUE!', value);
  return Array.isArray(value) ? matrix(value) : cellValue(value);
}
