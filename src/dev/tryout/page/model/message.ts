import { toGermanError } from '../../core/calc/language';
import type { Worksheet } from '../../core/objects/worksheet';
import { TEXTS } from '../texts';

export interface Message {
  readonly code: string;
  readonly sentence: string;
}

/** What there is to say about an error in a cell: the sentence of the function, or what the error means in general. */
export function messageAt(sheet: Worksheet, row: number, column: number): Message | null {
  const value = sheet.cells.value(row, column);
  if (value === null || typeof value !== 'object') return null;
  const code = toGermanError(value.code);
  return { code, sentence: value.message ?? TEXTS.errors[code] ?? '' };
}
