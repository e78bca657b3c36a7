/** AS-15: readers for what came with a file and may be anything. */

export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a setting is none of ours, or none that this program knows. */
export type Unreadable = 'kind' | 'size' | 'newer';

export type Parsed =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** A setting as an object of this version; `undefined` and an empty text are none. */
export function parseSetting(value: unknown, version: number, mostCharacters: number): Parsed {
  if (value === undefined || value === null || value === '') return { kind: 'none' };
  if (typeof value !== 'string') return { kind: 'unreadable', why: 'kind' };
  if (value.length > mostCharacters) return { kind: 'unreadable', why: 'size' };
  const fields = jsonOf(value);
  if (!isFields(fields)) return { kind: 'unreadable', why: 'kind' };
  const found = own(fields, 'version');
  if (typeof found === 'number' && found > version) return { kind: 'unreadable', why: 'newer' };
  return found === version ? { kind: 'fields', fields } : { kind: 'unreadable', why: 'kind' };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Own fields alone: nothing that an object has by birth is a field of ours. */
export const own = (fields: Fields, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(fields, name) ? fields[name] : undefined;

export const fieldsIn = (value: unknown): Fields | null => (isFields(value) ? value : null);

export const listIn = (value: unknown, most: number): readonly unknown[] | null =>
  Array.isArray(value) && value.length <= most ? (value as readonly unknown[]) : null;

export const textIn = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.length <= most ? value : null;

export const integerIn = (value: unknown, least: number, most: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null;

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A moment as `Date.toISOString` writes it. */
export const timeIn = (value: unknown): string | null =>
  typeof value === 'string' && TIME.test(value) && Number.isFinite(Date.parse(value)) ? value : null;
