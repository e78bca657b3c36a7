import { type CustomCall } from '../compile/compiled';
import { conform, type Given, type Handover } from '../calls/conform';
import { lift, type Shape } from '../calls/lift';
import { CallRefusal } from '../calls/call-refusal';
import { checkedResult, gathered } from '../calls/results';
import { columnName, quoteSheet } from '../formula/reference';
import { type Call, type CallResult, type CellError } from '../contract';
import { type FormulaCell } from '../workbook/cells';

/** A call of a formula whose arguments have changed, with the calls that have to be made for it. */
export interface Pending {
  readonly cell: FormulaCell;
  readonly call: CustomCall;
  readonly key: string;
  /** Each either goes out, or is answered already because Excel would not make it. */
  readonly outgoing: readonly (Call | CellError)[];
  readonly shape: Shape | null;
}

export const isCall = (item: Call | CellError): item is Call => 'id' in item;

export function prepare(
  cell: FormulaCell,
  call: CustomCall,
  key: string,
  given: readonly Given[],
  handover: Handover,
  sheetName: string,
): Pending {
  const { shape, sets } = lift(call.fn, given);
  const position = { sheet: cell.sheet, row: cell.row, column: cell.column };
  const address = `${quoteSheet(sheetName)}!${columnName(cell.column)}${cell.row + 1}`;
  const outgoing = sets.map((set): Call | CellError => {
    try {
      return { id: call.fn.id, args: conform(call.fn, set, handover), cell: position, address };
    } catch (refusal) {
      if (refusal instanceof CallRefusal) return refusal.error;
      throw refusal;
    }
  });
  return { cell, call, key, outgoing, shape };
}

/** The result of the call from the answers to what went out, in the same order. */
export function completed({ call, outgoing, shape }: Pending, answers: readonly CallResult[]): CallResult {
  const remaining = [...answers];
  const results = outgoing.map((item) =>
    isCall(item) ? checkedResult(call.fn, remaining.shift() ?? null) : item,
  );
  return shape ? gathered(results, shape) : (results[0] ?? null);
}
