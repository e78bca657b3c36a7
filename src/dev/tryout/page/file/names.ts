import { parseRect, splitSheet } from '../../core/grid/address';
import type { FilePackage } from './package';
import { decoded, elements } from './xml';

interface FileName {
  readonly name: string;
  /** The area with its sheet, such as `'KIM Eingaben'!$F$11`. */
  readonly area: string;
}

/** The names of a workbook that stand for one area; those for formulas, or for one sheet alone, are lost. */
export function readNames({ workbook }: FilePackage): {
  readonly names: readonly FileName[];
  readonly lost: boolean;
} {
  const all = elements(workbook, 'definedName')
    // Excel's own bookkeeping, such as `_xlnm.Print_Area`.
    .filter(({ attributes: { name = '_xlnm' } }) => !/^_xl/.test(name));
  const names = all.flatMap(({ attributes: { name = '', localSheetId }, inner }) => {
    const area = decoded(inner);
    const { sheet, local } = splitSheet(area);
    const kept = localSheetId === undefined && sheet !== null && local !== '' && parseRect(local) !== null;
    return kept ? [{ name, area }] : [];
  });
  return { names, lost: names.length < all.length };
}
