import { quoteSheet } from '../../host/model/grid/address';
import { encoded } from './xml';

/**
 * How exceljs calls a sheet while it writes. It has rules of its own for names, and would neither escape what Office
 * escapes in them nor double an apostrophe.
 */
export const sheetKey = (index: number): string => `~${index}~`;

const KEY = /(?:&apos;)?~(\d+)~(?:&apos;)?(?=(!?))/g;

/** Puts the names of the sheets in the place of their keys; before an exclamation mark they stand in quotes if need be. */
export const withSheetNames = (xml: string, names: readonly string[]): string =>
  xml.replace(KEY, (_, index: string, mark: string) => {
    const name = names[Number(index)] ?? '';
    return encoded(mark === '' ? name : quoteSheet(name));
  });
