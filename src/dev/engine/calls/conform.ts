import { isError, isMatrix } from '../compile/compiled';
import {
  type Argument,
  type CellValue,
  type FunctionMetadata,
  type FunctionsMetadata,
  type Matrix,
  type ParameterMetadata,
} from '../schnittstelle';
import { coerced } from './coerce';
import { Refusal } from './refusal';

/** What a formula gives for a parameter; `undefined` is an argument left out. */
export type Given = CellValue | Matrix | undefined;

export function acceptsErrors(fn: FunctionMetadata, metadata: FunctionsMetadata): boolean {
  return (
    fn.allowErrorForDataTypeAny ??
    fn.options?.allowErrorForDataTypeAny ??
    metadata.allowErrorForDataTypeAny ??
    false
  );
}

function scalar(value: CellValue, parameter: ParameterMetadata, errors: boolean): CellValue {
  if (isError(value)) {
    if (errors && (parameter.type ?? 'any') === 'any') return value;
    throw new Refusal(value);
  }
  return coerced(value, parameter);
}

function one(value: Given, parameter: ParameterMetadata, errors: boolean): CellValue | Matrix {
  if (value === undefined) return null;
  if (parameter.dimensionality !== 'matrix') return scalar(isMatrix(value) ? null : value, parameter, errors);
  const rows: Matrix = isMatrix(value) ? value : [[value]];
  if (errors && (parameter.type ?? 'any') === 'any') return rows;
  return rows.map((row) => row.map((cell) => scalar(cell, parameter, errors)));
}

/**
 * The arguments in the shape that the metadata promise to the function: one entry for every parameter, `null` for what was
 * left out, rows for a matrix even if it is one cell, and a list for the values of a repeating parameter.
 *
 * @throws Refusal if Excel would not make the call
 */
export function conform(fn: FunctionMetadata, given: readonly Given[], errors: boolean): Argument[] {
  return fn.parameters.map((parameter, index): Argument => {
    if (!parameter.repeating) return one(given[index], parameter, errors);
    const rest = given.slice(index).map((value) => one(value, parameter, errors));
    return rest as readonly CellValue[] | readonly Matrix[];
  });
}
