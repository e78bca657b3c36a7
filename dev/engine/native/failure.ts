/**
 * The native engine has run out of room, usually for going too deep. It does not put its stack back in order then, so every
 * later call fails as well, also one of another workbook: a fresh engine has to be loaded.
 */
export class NativeFailure extends Error {
  constructor(cause: unknown) {
    super(`The native engine has failed: ${String(cause)}`);
    this.name = 'NativeFailure';
  }
}

/** Each browser has a name of its own for a stack that is full. */
const STACK = /call stack|recursion/i;

/** By name and not by class: Jest has classes of its own. */
export function isNativeFailure(error: unknown): boolean {
  if (!(typeof error === 'object' && error !== null && 'name' in error && 'message' in error)) return false;
  return error.name === 'RuntimeError' || STACK.test(String(error.message));
}
