import { type Area, readArea } from '../address';
import type { Plan, SheetPlan } from '../../plan/plan';
import { isFormula } from '../write/entry';
import { plannedCells } from '../write/planned';
import { keyOf, type Written } from '../write/written';
import type { RegisteredAnchor, RegisteredFormula } from './register/shape';

const CELL = /^=('(?:[^']|'')+'|[^'!()]+)!(\$?[A-Z]{1,3}\$?\d+)$/;

/** The cell that a name of the workbook stands for; `null` for everything else. */
export function cellOfName(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const [, quoted = '', address = ''] = CELL.exec(formula) ?? [];
  const area = readArea(address);
  const sheet = quoted.replace(/^'|'$/g, '').replace(/''/g, "'");
  return area === null ? null : { sheet, area };
}

/** The first name for a cell of each sheet of a plan, by the sheet: everything on it is found again from there. */
export function anchorsOf({ names = [] }: Plan): ReadonlyMap<string, RegisteredAnchor> {
  const anchors = new Map<string, RegisteredAnchor>();
  for (const { name, formula } of names) {
    const cell = cellOfName(formula);
    if (cell && !anchors.has(cell.sheet))
      anchors.set(cell.sheet, { name, row: cell.area.row, column: cell.area.column });
  }
  return anchors;
}

/** A formula of a plan with its place. */
export interface PlacedFormula extends RegisteredFormula {
  /** The sheet of the plan. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** SC-2: the formulas of a plan, by their places from the anchors of their sheets. */
export function formulasOf(plan: Plan): PlacedFormula[] {
  const anchors = anchorsOf(plan);
  return plan.sheets.flatMap((sheet) => formulasOn(sheet, anchors.get(sheet.name)));
}

function formulasOn(sheet: SheetPlan, anchor: RegisteredAnchor | undefined): PlacedFormula[] {
  if (anchor === undefined) return [];
  return [...plannedCells(sheet).values()].flatMap(({ entry, row, column }) =>
    isFormula(entry)
      ? [
          {
            anchor: anchor.name,
            down: row - anchor.row,
            right: column - anchor.column,
            formula: entry.formula,
            sheet: sheet.name,
            row,
            column,
          },
        ]
      : [],
  );
}

/** The same as Excel gave them back. */
export const writtenFormulas = ({ plan, echoes }: Pick<Written, 'plan' | 'echoes'>): RegisteredFormula[] =>
  formulasOf(plan).map(({ anchor, down, right, formula, sheet, row, column }) => {
    const echo = echoes[keyOf(sheet, row, column)];
    return { anchor, down, right, formula: typeof echo === 'string' ? echo : formula };
  });
