import type { Worksheet as FileSheet, WorksheetProtection as FileProtection } from 'exceljs';
import type { WorksheetProtection } from '../../core/objects/worksheetprotection';

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

interface Protected {
  readonly sheetProtection?: (Partial<FileProtection> & { readonly sheet?: boolean }) | null;
}

/** A password stays behind: it could be neither checked nor written. */
export function readProtection(source: FileSheet, protection: WorksheetProtection): void {
  const { sheetProtection: found } = source as Protected;
  if (found?.sheet !== true) return;
  const allowed = ALLOWED.map(([here, inFile]) => [here, found[inFile] === true] as const);
  protection.Protect({
    ...Object.fromEntries(allowed),
    allowEditObjects: found.objects !== false,
    allowEditScenarios: found.scenarios !== false,
    selectionMode:
      found.selectUnlockedCells === false
        ? 'None'
        : found.selectLockedCells === false
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
