import type { Values } from '../../workbook/read/values';
import { RECHENWEG, type Parameter } from './catalogue/metadata';

/** An argument of a call: what it holds, as a range; null = known to Excel only, undefined = left out. */
export interface GivenArgument {
  readonly parameter: Parameter;
  readonly value: Values | null | undefined;
}

/** A call for the port. */
export interface PortCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * The call of a function, or of its Rechenweg, as Excel hands it over; `null` where an argument is known to Excel only.
 */
export function portCall(name: string, given: readonly GivenArgument[], traced: boolean): PortCall | null {
  const args: unknown[] = [];
  const repeated: unknown[] = [];
  for (const { parameter, value } of given) {
    const list = traced || parameter.repeating ? repeated : args;
    if (value === undefined) {
      list.push(null);
      continue;
    }
    if (value === null) return null;
    const asRange = traced || parameter.dimensionality === 'matrix' || parameter.repeating === true;
    const isOne = value.length === 1 && value[0]?.length === 1;
    // A function that wants one value is called once for every cell of an area.
    if (!asRange && !isOne) return null;
    list.push(asRange ? value : value[0]?.[0]);
  }
  if (traced) return { name: RECHENWEG, args: [name, repeated] };
  const repeats = given.some(({ parameter }) => parameter.repeating);
  return { name, args: repeats ? [...args, withoutEnd(repeated)] : args };
}

/** What is left out at the end does not stand in the formula. */
const withoutEnd = (args: readonly unknown[]): unknown[] =>
  args.slice(
    0,
    args.reduce<number>((end, value, index) => (value === null ? end : index + 1), 0),
  );
