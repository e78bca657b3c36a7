import { areaName, cellName, onSheet, readArea, withoutSheet } from '../address';
import type { Block, ExistingSheet, InputPlan, ResizedTable } from '../../plan/plan';
import { areaOf } from './check-plan';
import { cellAt } from './held-cells';
import type { Obstacle } from './obstacle';
import { holdsOwned } from './owned';
import { isBlank } from './entry';

type Answer = () => Obstacle[];

/** Asks for what a plan changes in cells and tables that a register owns; the answer: what is not as it knows it. */
export function lookAtOwned(own: Excel.Worksheet, sheet: ExistingSheet): Answer[] {
  return [
    ...sheet.blocks.filter(({ before }) => before).map((block) => cells(own, sheet.name, block)),
    ...(sheet.resized ?? []).map((table) => size(own, table)),
    ...(sheet.inputs ?? []).map((input) => looks(own, sheet.name, input)),
  ];
}

function cells(own: Excel.Worksheet, name: string, block: Block): Answer {
  const area = areaOf(block);
  if (area === null) return () => [];
  const range = own.getRange(areaName(area)).load('values,valueTypes,formulas');
  return () => {
    const changed: Obstacle[] = [];
    for (const [r, line] of (block.before ?? []).entries())
      for (const [c, entry] of line.entries()) {
        const cell = cellAt(range, r, c);
        const isAsKnown = entry === '' ? isBlank(cell) : holdsOwned(cell, entry);
        const address = onSheet(name, cellName(area.row + r, area.column + c));
        if (!isAsKnown) changed.push({ kind: 'changed', address });
      }
    return changed;
  };
}

function size(own: Excel.Worksheet, { name, from, to }: ResizedTable): Answer {
  const table = own.tables.getItemOrNullObject(name).load('showTotals');
  const range = table.getRange().load('address');
  const others = own.getRange(to).getTables(false).load('items/name');
  return () => {
    if (table.isNullObject || table.showTotals || withoutSheet(range.address) !== from)
      return [{ kind: 'changed', address: name }];
    const other = others.items.find((item) => item.name.toLowerCase() !== name.toLowerCase());
    return other ? [{ kind: 'in-table', address: onSheet(name, to), table: other.name }] : [];
  };
}

/** Only what looks like a cell that nobody has formatted becomes an input cell, and only such a one a blank cell. */
function looks(own: Excel.Worksheet, name: string, { area, becomes }: InputPlan): Answer {
  const range = own.getRange(area).load('style');
  const validation = range.dataValidation.load('type');
  return () => {
    const isPlain = range.style === 'Normal' && validation.type === Excel.DataValidationType.none;
    const fits = becomes === 'input' ? isPlain : range.style === 'Input';
    return fits || readArea(area) === null ? [] : [{ kind: 'formatted', address: onSheet(name, area) }];
  };
}
