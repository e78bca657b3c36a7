import { errorCode } from '../../workbook/read/error-code';
import type { Values } from '../../workbook/read/values';

type Argument = Values | null | undefined;
/** `null` for what only Excel can compute. */
type Native = (...args: readonly Argument[]) => Values | null;

const one = (value: unknown): Values => [[value]];

/** The value of a single cell; `undefined` of an area, or of what is not known. */
const single = (values: Argument): unknown =>
  values?.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;

const isError = (value: unknown): boolean => errorCode(value) !== null;

/** Cell by cell; a single cell, row or column counts for all of them. `null` where the areas do not fit. */
function each(
  compute: (...cells: readonly unknown[]) => unknown,
  ...args: readonly Argument[]
): Values | null {
  const areas = args.map((own) => own ?? []);
  const rows = Math.max(...areas.map((own) => own.length));
  const columns = Math.max(...areas.map((own) => own[0]?.length ?? 0));
  const fits = areas.every(
    ([first = [], ...rest]) => [1, rows].includes(rest.length + 1) && [1, columns].includes(first.length),
  );
  if (!fits) return null;
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      compute(...areas.map((own) => own[own.length === 1 ? 0 : r]?.[own[0]?.length === 1 ? 0 : c])),
    ),
  );
  return cells.flat().includes(undefined) ? null : cells;
}

/** All values; `null` where one area is not known. */
const all = (args: readonly Argument[]): readonly unknown[] | null =>
  args.some((own) => own === null) ? null : args.flatMap((own) => (own ?? []).flat());

const truth = (value: unknown): boolean | undefined => {
  if (value === null) return false;
  return typeof value === 'boolean' || typeof value === 'number' ? Boolean(value) : undefined;
};

/** Excel takes no notice of capitals, and a blank cell is nothing of every kind. */
function isEqual(a: unknown, b: unknown): unknown {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (a === null || b === null) return [null, '', 0, false].includes((a ?? b) as null);
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

const not = (value: unknown): unknown => (typeof value === 'boolean' ? !value : value);

/** As Excel writes it into a text; `undefined` for what depends on the settings of the machine. */
const written = (value: unknown): unknown => {
  if (value === null) return '';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  return typeof value === 'string' ? value : undefined;
};

function chosen(condition: unknown, then: unknown, otherwise: unknown): unknown {
  if (isError(condition)) return condition;
  const is = truth(condition);
  return is === undefined ? undefined : is ? then : otherwise;
}

/** Numbers of areas; a single text would be read as a number. */
function sum(values: readonly unknown[] | null): unknown {
  const error = values?.find(isError);
  if (error !== undefined || values === null) return error;
  return values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);
}

const result = (value: unknown): Values | null => (value === undefined ? null : one(value));

/** Excel counts with 15 digits, and a half goes away from zero. */
function rounded(value: number, digits: number): number | undefined {
  const shifted = Math.round(Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`));
  const back = Math.sign(value) * Number(`${shifted}e${-digits}`);
  return Number.isFinite(back) ? back : undefined;
}

/**
 * AK-7: what stands around and in KIM calls of our own formulas and most often of others, as far as it needs no settings
 * of the machine.
 */
export const NATIVES: ReadonlyMap<string, Native> = new Map<string, Native>([
  ['=', (a, b) => each(isEqual, a, b)],
  ['<>', (a, b) => each((x, y) => not(isEqual(x, y)), a, b)],
  [
    'IF',
    (condition, then, otherwise = one(false)) => {
      const own = single(condition);
      if (own === undefined) return each(chosen, condition, then, otherwise);
      if (isError(own)) return one(own);
      const is = truth(own);
      return is === undefined ? null : ((is ? then : otherwise) ?? null);
    },
  ],
  [
    'IFERROR',
    (values, otherwise) =>
      values?.flat().some(isError) === true
        ? each((value, other) => (isError(value) ? other : value), values, otherwise)
        : (values ?? null),
  ],
  [
    'OR',
    (...args) => {
      const values = all(args)?.filter((value) => value !== null) ?? [undefined];
      const truths = values.map(truth);
      return truths.includes(undefined) ? result(values.find(isError)) : one(truths.includes(true));
    },
  ],
  ['COUNTA', (...args) => result(all(args)?.filter((value) => value !== null).length)],
  [
    'INDEX',
    (values, row, column = one(1)) => {
      const [r, c] = [Number(single(row)), Number(single(column))];
      return values && r >= 1 && c >= 1 ? result(values[r - 1]?.[c - 1]) : null;
    },
  ],
  [
    'TEXTJOIN',
    (between, ignores, ...args) => {
      const [joint, values] = [single(between), all(args) ?? [undefined]];
      const error = values.find(isError);
      if (error !== undefined) return one(error);
      const texts = values.map(written);
      if (typeof joint !== 'string' || single(ignores) !== true || texts.includes(undefined)) return null;
      return one(texts.filter((text) => text !== '').join(joint));
    },
  ],
  [
    'SUM',
    (...args) =>
      args.some((own) => ['string', 'boolean'].includes(typeof single(own))) ? null : result(sum(all(args))),
  ],
  [
    'ROUND',
    (value, digits) => {
      const [number, places] = [single(value), single(digits)];
      if (isError(number)) return one(number);
      return typeof number === 'number' && typeof places === 'number'
        ? result(rounded(number, places))
        : null;
    },
  ],
]);
