import Decimal from 'decimal.js';
import fc from 'fast-check';
import { load, SHIPPED } from './support/shipped-decimal';

const CONFIGURATION = { precision: 50, toExpNeg: -400, toExpPos: 400, defaults: true } as const;
const whole = Decimal.clone(CONFIGURATION);
const shipped = load(SHIPPED).clone(CONFIGURATION);

/** Every function that the shipped library gives its numbers, under every name. */
const MEMBERS = Object.keys(shipped.prototype).filter(
  (name) => name !== 'constructor' && typeof member(new shipped(1), name) === 'function',
);
const PLACES = ['toDecimalPlaces', 'toDP', 'toFixed'];
const YES_OR_NO = ['precision', 'sd'];

function member(number: Decimal, name: string): unknown {
  return number[name as keyof Decimal];
}

function outcome(number: Decimal, name: string, argument: unknown): string {
  const method = member(number, name) as (argument: unknown) => unknown;
  const result = method.call(number, argument);
  return `${typeof result} ${String(result)}`;
}

const digits = fc.tuple(
  fc.boolean(),
  fc.bigInt({ min: 0n, max: 10n ** 20n }),
  fc.integer({ min: -30, max: 30 }),
);
const number = fc.oneof(
  digits.map(
    ([negative, mantissa, exponent]) => `${negative ? '-' : ''}${String(mantissa)}e${String(exponent)}`,
  ),
  fc.constantFrom('0', '-0', '1', 'Infinity', '-Infinity', 'NaN'),
);

it('the list of members is that of the library', () => {
  expect(MEMBERS.length).toBeGreaterThan(40);
  expect(MEMBERS.filter((name) => !(name in whole.prototype))).toEqual([]);
});

it.each(MEMBERS)('%s gives what the whole library gives', (name) => {
  const argument = PLACES.includes(name)
    ? fc.integer({ min: 0, max: 40 })
    : YES_OR_NO.includes(name)
      ? fc.boolean()
      : number;
  fc.assert(
    fc.property(number, argument, (x, y) => {
      expect(outcome(new shipped(x), name, y)).toBe(outcome(new whole(x), name, y));
    }),
    { numRuns: 300 },
  );
});
