import type { ExistingSheet, NewSheet, Plan } from '../../../plan/plan';
import { BLAETTER } from '../../../mappe/namen';
import { BLATTTEXT, eingabetabelle, eingabezellen, spaltenFuer } from '../../../vereinbarung/plan';
import type { Vereinbarung } from '../../../vereinbarung/form';
import { EINMALIGE } from '../../../vereinbarung/tabellen';
import { areaOf } from '../../write/check-plan';
import type { AgreementState } from '../read-agreements';
import { AENDERUNG } from '../texts';
import { tableNameOf, type WantedTable } from './wanted-tables';
import type { BookChanges } from './sheet-changes';

/** Tables that the new answers need and the workbook does not have yet. */
export function planNewTables(
  { located, registered: { number } }: AgreementState,
  { target, plan }: { readonly target: Vereinbarung; readonly plan: Plan },
  missing: readonly WantedTable[],
  changes: BookChanges,
): NewSheet[] {
  for (const { name, list } of missing) {
    if (list === 'gewichte') planWeights();
    else if (list === null || !EINMALIGE.has(list)) changes.obstacles.push(AENDERUNG.tabelleFehlt(name));
  }
  if (!missing.some(({ list }) => list !== null && EINMALIGE.has(list))) return [];
  const sheet = plan.sheets.find(({ name }) => name === BLAETTER.tarife);
  if (sheet?.kind === 'new') return [sheet];
  if (sheet) addTo(sheet.name, sheet);
  return [];

  function addTo(
    name: string,
    parts: Pick<ExistingSheet, 'blocks' | 'tables' | 'numberFormats' | 'inputs'>,
  ): void {
    const on = changes.on(name);
    for (const block of parts.blocks) {
      const area = areaOf(block);
      for (const [r, line] of block.rows.entries())
        for (const [c, entry] of line.entries()) if (area) on.fill(area.row + r, area.column + c, entry);
    }
    on.tables.push(...(parts.tables ?? []));
    on.formats.push(...(parts.numberFormats ?? []));
    on.inputs.push(...(parts.inputs ?? []));
  }

  /** Right of everything else on the sheet of the towns, so that no table stands in another's way. */
  function planWeights(): void {
    const towns = located.tables.get(tableNameOf('kommunen', number));
    if (!towns) {
      changes.obstacles.push(AENDERUNG.tabelleFehlt(tableNameOf('kommunen', number)));
      return;
    }
    const beside = [...located.tables.values()].filter(({ sheet }) => sheet === towns.sheet);
    const wider = target.gewichte.length;
    const right = Math.max(...beside.map(({ area }) => area.column + area.columns)) + wider;
    const name = tableNameOf('gewichte', number);
    const parts = eingabetabelle(name, right + 1, towns.area.row + 1, spaltenFuer('gewichte', target));
    for (const part of parts) {
      const { blocks = [], tables = [], numberFormats = [] } = part;
      addTo(towns.sheet, { blocks, tables, numberFormats, inputs: eingabezellen(part) });
    }
    changes.on(towns.sheet).fill(towns.area.row - 1, right + 1, BLATTTEXT.gewichte);
  }
}
