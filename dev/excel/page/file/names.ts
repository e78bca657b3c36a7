import { parseRect, splitSheet } from '../../host/model/grid/address';
import type { FilePackage } from './package';
import { TEXTS } from '../texts';
import { LONGEST_FORMULA } from '@kim/engine';
import { limited } from './limits';
import { all, attribute, textOf } from './xml';

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
  const defined = limited(all(workbook, 'definedName'), TEXTS.counted.names)
    // Excel's own bookkeeping, such as `_xlnm.Print_Area`.
    .filter((element) => !/^_xl/.test(attribute(element, 'name') ?? '_xlnm'));
  const sheets = new Set(all(workbook, 'sheet').map((sheet) => attribute(sheet, 'name')?.toUpperCase()));
  const names = defined.flatMap((element) => {
    const area = textOf(element) ?? '';
    const { sheet, local } = splitSheet(area);
    const onlyOn = attribute(element, 'localSheetId');
    const here = sheet !== null && sheets.has(sheet.toUpperCase());
    const kept = onlyOn === undefined && here && local !== '' && parseRect(local) !== null;
    return kept ? [{ name: attribute(element, 'name') ?? '', area }] : [];
  });
  return { names, lost: names.length < defined.length };
}

/** What of a sheet is printed, or printed again on every page: its addresses, without the name of the sheet. */
export function printedAreas({ workbook }: FilePackage, index: number, kind: 'Area' | 'Titles'): string[] {
  const found = all(workbook, 'definedName').find(
    (element) =>
      attribute(element, 'name') === `_xlnm.Print_${kind}` &&
      attribute(element, 'localSheetId') === String(index),
  );
  // A comma may also stand in the name of the sheet, which is then in apostrophes.
  const areas = (textOf(found) ?? '').slice(0, LONGEST_FORMULA).match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return limited(areas, TEXTS.counted.names).flatMap((area) => {
    const { local } = splitSheet(area);
    return local !== '' && parseRect(local) ? [local.replaceAll('$', '')] : [];
  });
}
