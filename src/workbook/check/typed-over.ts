import type { HeldEntry } from '../../plan/plan';
import { cellName } from '../address';
import { type FormulaState, isTypedOver } from '../agreement/formula-state';
import { anchorNames } from '../agreement/located';
import { withSheetNames } from '../agreement/normal-formula';
import type { AgreementState } from '../agreement/read-agreements';
import { tornAnchors } from '../agreement/update/result-cells';
import { inWorkbook } from '../run';
import { FOR_TEXTS } from './entry-plan';
import type { FoundCell } from './scan';

/** A cell in which a formula of an agreement has given way to something typed, or to nothing. */
export interface TypedOver {
  readonly found: FoundCell;
  /** The formula that was written; `null` where it is not known any more, or names cells that have moved since. */
  readonly formula: string | null;
}

interface Gone extends Pick<TypedOver, 'formula'> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function goneIn(state: AgreementState): Gone[] {
  const isTorn = tornAnchors(state).size > 0;
  const sheets = new Map(
    [...anchorNames(state.registered.number)].flatMap(([anchor, given]) => {
      const now = state.located.sheets.get(anchor)?.sheet;
      return now === undefined ? [] : [[given.toLowerCase(), now] as const];
    }),
  );
  const formulaOf = ({ registered: { formula } }: FormulaState): string | null =>
    isTorn || !formula.startsWith('=') ? null : withSheetNames(formula, sheets);
  return state.deviations
    .filter(isTypedOver)
    .map((own) => ({ sheet: own.sheet, row: own.row, column: own.column, formula: formulaOf(own) }));
}

/** What has to be written so that the cell holds it again; `null` for an error, which nobody can enter. */
function heldIn({ values, valueTypes, numberFormat }: Excel.Range): HeldEntry | null {
  const value = values[0]?.[0] as string | number | boolean;
  switch (valueTypes[0]?.[0]) {
    case Excel.RangeValueType.empty:
      return '';
    case Excel.RangeValueType.string:
      return numberFormat[0]?.[0] === FOR_TEXTS ? { text: String(value) } : `'${String(value)}`;
    case Excel.RangeValueType.error:
      return null;
    default:
      return value;
  }
}

/**
 * AK-7: the formulas of agreements that are not in their cells any more.
 *
 * @throws WorkbookFault
 */
export async function typedOver(agreements: readonly AgreementState[]): Promise<TypedOver[]> {
  const gone = agreements.flatMap(goneIn);
  if (gone.length === 0) return [];
  return inWorkbook(async (context) => {
    const asked = gone.map((own) => ({
      own,
      cell: context.workbook.worksheets
        .getItem(own.sheet)
        .getCell(own.row, own.column)
        .load('values,valueTypes,numberFormat'),
    }));
    await context.sync();
    return asked.map(({ own: { sheet, row, column, formula }, cell }): TypedOver => {
      const held = heldIn(cell);
      return {
        found: {
          kind: 'value',
          sheet,
          row,
          column,
          address: cellName(row, column),
          content: String(cell.values[0]?.[0]),
          table: null,
          format: String(cell.numberFormat[0]?.[0]),
          held: held ?? '',
        },
        formula: held === null ? null : formula,
      };
    });
  });
}
