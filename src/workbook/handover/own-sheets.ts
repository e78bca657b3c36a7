import type { NewSheet, Plan } from '../../plan/plan';
import { BLAETTER, blattname } from '../../mappe/namen';
import { planVon } from '../../vereinbarung/plan';
import { BLATTROLLEN, type Blattrolle } from '../../vereinbarung/weitergabe/blattbild';
import { areaName } from '../address';
import { formulasOf, cellOfName } from '../agreement/places';
import type { AgreementState } from '../agreement/read-agreements';
import { ownSheets } from '../agreement/removal/owned-cells';

/** A sheet of the agreement that is to be copied. */
export interface SourceSheet {
  readonly role: Blattrolle;
  /** As it is called now. */
  readonly name: string;
  /** As it would be planned today, for the looks. */
  readonly planned: NewSheet | undefined;
  /** Its formulas, tables and answers are where the plan has them. */
  readonly isAsPlanned: boolean;
}

export interface SourceSheets {
  readonly sheets: readonly SourceSheet[];
  /** Sheets that the agreement was given and that are not found, or found twice. */
  readonly missing: readonly string[];
}

/** Names of sheets on which something is not where the plan has it. */
function displacedSheets({ formulas, located }: AgreementState, plan: Plan): Set<string> {
  const planned = new Map(
    formulasOf(plan).map(({ anchor, down, right, row, column }) => [
      `${anchor} ${down},${right}`,
      `${row},${column}`,
    ]),
  );
  const displaced = new Set<string>();
  for (const { registered, kind, sheet, row, column } of formulas)
    if (
      sheet !== null &&
      (kind !== 'as written' ||
        planned.get(`${registered.anchor} ${registered.down},${registered.right}`) !== `${row},${column}`)
    )
      displaced.add(sheet);
  for (const { name, formula } of plan.names ?? []) {
    const [cell, wanted] = [located.cells.get(name), cellOfName(formula)];
    if (cell && wanted && (cell.row !== wanted.area.row || cell.column !== wanted.area.column))
      displaced.add(cell.sheet);
  }
  for (const { name, area } of plan.sheets.flatMap(({ tables = [] }) => tables)) {
    const table = located.tables.get(name);
    if (table && areaName(table.area) !== area) displaced.add(table.sheet);
  }
  return displaced;
}

/** AK-8: the sheets of an agreement that are copied, wherever they are by now. */
export function sourceSheets(state: AgreementState): SourceSheets {
  const { registered, answers } = state;
  const { number, extent } = registered;
  const plan = planVon(answers, { nummer: number, vorhanden: new Set(), masse: extent });
  const own = ownSheets(state, plan);
  const displaced = displacedSheets(state, plan);
  const sheets: SourceSheet[] = [];
  const missing: string[] = [];
  for (const role of BLATTROLLEN) {
    const given = role === 'tarife' ? BLAETTER.tarife : blattname(BLAETTER[role], number);
    const planned = plan.sheets.find((sheet): sheet is NewSheet => sheet.name === given);
    const [name, ...others] = [...own].flatMap(([now, was]) => (was === given ? [now] : []));
    if (name === undefined) {
      if (planned) missing.push(given);
      continue;
    }
    missing.push(...others);
    sheets.push({ role, name, planned, isAsPlanned: planned !== undefined && !displaced.has(name) });
  }
  return { sheets, missing };
}
