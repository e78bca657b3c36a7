import type { NewSheet, Plan } from '../../../plan/plan';
import { readArea, withoutSheet } from '../../address';
import { inWorkbook } from '../../run';
import { asIfAsked } from '../../write/recall';
import { newMark } from '../../write/write-plan';
import type { Written } from '../../write/written';
import { anchorNames, cellNames } from '../located';
import { cellOfName } from '../places';
import type { AgreementState } from '../read-agreements';
import { type OwnSheet, ownedOn, type PlannedFormulas } from './owned-cells';

/**
 * What of these sheets, with their own names, stands in the workbook as it was written; nothing is changed.
 *
 * @param sheets by their names, and by those that they were written under
 * @throws WorkbookFault
 */
export const readOwnSheets = (
  sheets: readonly (readonly [name: string, given: string])[],
  state: AgreementState,
  plan: Plan,
  formulas: PlannedFormulas,
): Promise<Written> =>
  inWorkbook(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load('items/name,items/formula');
    const asked = sheets.map(([name, given]) => {
      const sheet = worksheets.getItem(name).load('id');
      const used = sheet.getUsedRange(true).load('rowIndex,columnIndex,values,valueTypes,formulas');
      const spills = state.formulas
        .filter((own) => own.sheet === name && own.kind === 'as written')
        .map(({ row, column }) =>
          sheet.getCell(row, column).getSpillingToRangeOrNullObject().load('address'),
        );
      return { name, given, sheet, used, spills };
    });
    await context.sync();
    const own = new Set([
      ...cellNames(state.registered.number),
      ...anchorNames(state.registered.number).keys(),
    ]);
    return asIfAsked({
      plan: {
        sheets: asked.flatMap((sheet): NewSheet[] => {
          const spread = sheet.spills.flatMap((spill) =>
            spill.isNullObject ? [] : (readArea(withoutSheet(spill.address)) ?? []),
          );
          const owned = ownedOn(state, { ...sheet, spread } satisfies OwnSheet, plan, formulas);
          // A sheet on which nothing is ours is none of ours, whatever its name leads to.
          return owned.blocks.length > 0 ? [owned] : [];
        }),
        names: names.items
          .filter(({ name }) => own.has(name))
          .map(({ name, formula }) => ({ name, formula: String(formula) })),
      },
      mark: newMark(),
      ids: new Map(asked.map(({ name, sheet }) => [name, sheet.id])),
      from1904: state.located.from1904,
    });
  });

/** Names go with their sheets. */
export function withNames(written: Written, going: ReadonlySet<string>): Written {
  const names = (written.plan.names ?? []).filter(({ formula }) => {
    const sheet = cellOfName(formula)?.sheet;
    return sheet === undefined ? formula.includes('#REF!') : going.has(sheet);
  });
  return { ...written, plan: { ...written.plan, names }, names: new Set(names.map(({ name }) => name)) };
}
