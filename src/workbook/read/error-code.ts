import type { Values } from './values';

/** The invariant code of an error, such as `#REF!`, where a value is one; `null` for every other value. */
export const errorCode = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : null;

/** What a formula shows in place of its result; `null` where it has one. */
export const errorIn = (shown: Values | null): string | null => errorCode(shown?.[0]?.[0]);
