import type { FunctionsPort, PortValue } from '../../shared-runtime/port';
import { constantArray } from '../../workbook/formula/tree/constant-array';
import type { FormulaCall, FormulaNode } from '../../workbook/formula/tree/tree';
import { errorCode } from '../../workbook/read/error-code';
import type { Values } from '../../workbook/read/values';
import { type GivenArgument, type PortCall, portCall } from '../functions/arguments';
import type { CatalogueFunction } from '../functions/catalogue/metadata';

/** What parts of a formula come to, without Excel. */
export interface Evaluation {
  /** By the texts of the references. */
  readonly values: ReadonlyMap<string, Values | null>;
  readonly functions: readonly CatalogueFunction[];
  readonly calculate: FunctionsPort['calculate'];
  /** Functions of Excel's that are computed, too, and operators besides those of numbers; `null` for one that only Excel can. */
  readonly native?: (name: string, args: readonly (Values | null | undefined)[]) => Values | null;
}

const KIM = /^KIM\./;
const ERRORS = { WERT: '#VALUE!', NV: '#N/A', DIV0: '#DIV/0!' } as const;

/** An error as Excel hands it to a function. */
interface ErrorValue {
  readonly code: string;
}

const isError = (value: unknown): value is ErrorValue => errorCode(value) !== null;

const one = (value: unknown): Values => [[value]];

/** RZ-1: the value of an argument, as a range; `null` for what only Excel can compute. */
export function evaluate(node: FormulaNode, evaluation: Evaluation): Values | null {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return one(node.value);
    case 'error':
      return one({ code: node.code });
    case 'array':
      return constantArray(node.text);
    case 'reference':
      return evaluation.values.get(node.text) ?? null;
    case 'call':
      return called(node, evaluation);
    case 'sign':
      return signed(node.sign, evaluate(node.of, evaluation));
    case 'percent':
      return eachNumber(evaluate(node.of, evaluation), (number) => number / 100);
    case 'operation':
      return combined(node, evaluation);
  }
}

function signed(sign: '+' | '-' | '@', values: Values | null): Values | null {
  if (sign === '+') return values;
  if (sign === '-') return eachNumber(values, (number) => -number);
  return values?.length === 1 && values[0]?.length === 1 ? values : null;
}

/** As Excel counts it; `undefined` for a text, which Excel reads by the settings of the machine. */
function numberOf(value: unknown): number | ErrorValue | undefined {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' || isError(value) ? value : undefined;
}

function eachNumber(values: Values | null, compute: (number: number) => number): Values | null {
  const numbers = values?.map((row) => row.map(numberOf));
  if (!numbers || numbers.some((row) => row.includes(undefined))) return null;
  return numbers.map((row) => row.map((value) => (typeof value === 'number' ? compute(value) : value)));
}

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Of single values: with areas Excel computes cell by cell, which no Rechenweg needs. */
function combined(
  { operator, left, right }: Extract<FormulaNode, { kind: 'operation' }>,
  evaluation: Evaluation,
): Values | null {
  const compute = OPERATIONS[operator];
  const both = [left, right].map((side) => evaluate(side, evaluation));
  if (compute === undefined) return evaluation.native?.(operator, both) ?? null;
  const sides = both.map(single);
  const [a, b] = sides.map((side) => side && numberOf(side.value));
  if (a === undefined || b === undefined || a === null || b === null) return null;
  if (typeof a !== 'number') return one(a);
  if (typeof b !== 'number') return one(b);
  const result = compute(a, b);
  return one(operator === '/' && b === 0 ? { code: '#DIV/0!' } : result);
}

function single(values: Values | null): { readonly value: unknown } | null {
  return values?.length === 1 && values[0]?.length === 1 ? { value: values[0][0] } : null;
}

function called(call: FormulaCall, evaluation: Evaluation): Values | null {
  if (evaluation.native && !KIM.test(call.name)) {
    const args = call.args.map((arg) => (arg === null ? undefined : evaluate(arg, evaluation)));
    return evaluation.native(call.name, args);
  }
  const asked = callOf(call, evaluation, false);
  if (asked === null) return null;
  const outcome = evaluation.calculate(asked.name, asked.args);
  if (outcome.kind === 'findings') return one({ code: ERRORS[outcome.findings[0]?.error ?? 'WERT'] });
  return Array.isArray(outcome.value) ? outcome.value : one(outcome.value);
}

/** A call of a KIM function for the port; `null` where only Excel knows an argument. */
export function callOf(call: FormulaCall, evaluation: Evaluation, traced: boolean): PortCall | null {
  const name = call.name.replace(KIM, '');
  const item = evaluation.functions.find((own) => own.name === name);
  if (!KIM.test(call.name) || item === undefined) return null;
  const given: GivenArgument[] = [];
  for (const [index, arg] of call.args.entries()) {
    const parameter = item.parameters[index] ?? item.parameters.find(({ repeating }) => repeating);
    if (parameter === undefined) return null;
    given.push({ parameter, value: arg === null ? undefined : evaluate(arg, evaluation) });
  }
  return portCall(name, given, traced);
}

/** A row of a Rechenweg. */
export type TraceRow = readonly PortValue[];
