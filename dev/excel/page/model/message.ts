import { toGermanError } from '../../host/model/calc/language';
import { fullAddress } from '../../host/model/grid/address';
import { cell } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { faultOrigin } from './fault-origin';
import type { PageParts } from './workbook-session';

export interface Message {
  readonly code: string;
  readonly sentence: string;
}

/**
 * What there is to say about an error in a cell: the sentence of the function, or of the one it comes from, or what the error
 * means in general.
 */
export function messageAt(sheet: Worksheet, row: number, column: number): Message | null {
  const value = sheet.cells.value(row, column);
  if (value === null || typeof value !== 'object') return null;
  const code = toGermanError(value.code);
  const origin = faultOrigin({ sheet, row, column });
  if (origin === null) return { code, sentence: value.message ?? TEXTS.errors[code] ?? '' };
  const { sentence } = messageAt(origin.sheet, origin.row, origin.column) ?? { sentence: '' };
  const address = fullAddress(origin.sheet.Name, cell(origin.row, origin.column));
  return { code, sentence: TEXTS.faultFrom(address, sentence) };
}

/** What the add-in's function in a cell computes, in the words of its metadata without the example. */
export function purposeAt(
  { metadata, manifest }: PageParts,
  sheet: Worksheet,
  row: number,
  column: number,
): string | null {
  const [, name] = /^=([A-Z0-9_.]+)\(/.exec(sheet.cells.formula(row, column) ?? '') ?? [];
  const called = metadata.functions.find((item) => `${manifest.namespace}.${item.name}` === name);
  const [purpose = ''] = called?.description?.split(/\s*Beispiel:/, 1) ?? [];
  return name === undefined || purpose === '' ? null : `${name}: ${purpose}`;
}
