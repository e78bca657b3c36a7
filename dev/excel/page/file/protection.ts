import type { Worksheet as FileSheet } from 'exceljs';
import type { WorksheetProtection } from '../../host/objects/worksheet/WorksheetProtection';
import { child, isOff, isOn } from './xml';

/** What a protected sheet may allow, under the names of Office.js and of exceljs. */
const ALLOWED = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
] as const;

/** A password stays behind: it could be neither checked nor written. */
export function readProtection(part: Element, protection: WorksheetProtection): void {
  const found = child(part, 'sheetProtection');
  if (!isOn(found, 'sheet')) return;
  // The file says what is forbidden.
  const allowed = ALLOWED.map(([here, inFile]) => [here, isOff(found, inFile)] as const);
  protection.Protect({
    ...Object.fromEntries(allowed),
    allowEditObjects: !isOn(found, 'objects'),
    allowEditScenarios: !isOn(found, 'scenarios'),
    selectionMode: isOn(found, 'selectUnlockedCells')
      ? 'None'
      : isOn(found, 'selectLockedCells')
        ? 'Unlocked'
        : 'Normal',
  });
}

export async function writeProtection(protection: WorksheetProtection, target: FileSheet): Promise<void> {
  if (!protection.Protected) return;
  const { Options: options } = protection;
  await target.protect('', {
    ...Object.fromEntries(ALLOWED.map(([here, inFile]) => [inFile, options[here] === true])),
    objects: options.allowEditObjects === true,
    scenarios: options.allowEditScenarios === true,
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
  });
}
