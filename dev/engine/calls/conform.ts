import { isError, isMatrix } from '../compile/compiled';
import {
  type Argument,
  type CellValue,
  type FunctionMetadata,
  type Matrix,
  type ParameterMetadata,
} from '../contract';
import { coerced, emptyValue } from './coerce';
import { CallRefusal } from './call-refusal';

/** What a formula gives for a parameter; `undefined` is an argument left out. */
export type Given = CellValue | Matrix | undefined;

/** How Excel hands values over, apart from what the metadata say. */
export interface Handover {
  /** Parameters of the type `any` take errors. */
  readonly errors: boolean;
  readonly blank: null | 0;
}

function cell(value: CellValue, parameter: ParameterMetadata, handover: Handover): CellValue {
  if (value === null) return handover.blank === null ? null : emptyValue(parameter);
  if (!isError(value)) return coerced(value, parameter);
  if (handover.errors && (parameter.type ?? 'any') === 'any') return value;
  throw new CallRefusal(value);
}

function one(value: Given, parameter: ParameterMetadata, handover: Handover): CellValue | Matrix {
  if (value === undefined) return null;
  if (parameter.dimensionality !== 'matrix') return cell(isMatrix(value) ? null : value, parameter, handover);
  const rows: Matrix = isMatrix(value) ? value : [[value]];
  return rows.map((row) => row.map((item) => cell(item, parameter, handover)));
}

/**
 * The arguments in the shape that the metadata promise to the function: one entry for every parameter, `null` for what was
 * left out, rows for a matrix even if it is one cell, and a list for the values of a repeating parameter.
 *
 * @throws CallRefusal if Excel would not make the call
 */
export function conform(fn: FunctionMetadata, given: readonly Given[], handover: Handover): Argument[] {
  return fn.parameters.map((parameter, index): Argument => {
    if (!parameter.repeating) return one(given[index], parameter, handover);
    const rest = given.slice(index).map((value) => one(value, parameter, handover));
    return rest as readonly CellValue[] | readonly Matrix[];
  });
}
