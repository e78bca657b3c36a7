import Decimal from 'decimal.js';
import { DROPPED } from '../../scripts/decimal/dropped';
import { trimmed } from '../../scripts/decimal/trim';
import { LIBRARY, load, SHIPPED } from './support/shipped-decimal';

const shipped = load(SHIPPED);

const has = (owner: object, name: string): boolean => name in owner;

it('what asks without naming it is shipped: texts, comparisons, JSON', () => {
  const number = new shipped('-1.50');
  expect(`${String(number)} ${JSON.stringify([number])} ${String(Number(number))}`).toBe(
    '-1.5 ["-1.5"] -1.5',
  );
  expect(Object.prototype.toString.call(number)).toBe('[object Decimal]');
});

it('the licence stays above the library', () => {
  const licence = LIBRARY.slice(0, LIBRARY.indexOf('*/') + 2).replaceAll('\r\n', '\n');
  expect(licence).toContain('MIT Licence');
  expect(SHIPPED.slice(0, licence.length)).toBe(licence);
});

it('what only the missing members needed is gone, the constants of a thousand digits among it', () => {
  expect(SHIPPED).not.toMatch(/\d{100}/);
  expect(SHIPPED).not.toMatch(/function (naturalLogarithm|taylorSeries|toStringBinary|intPow|random)\b/);
  for (const name of ['pow', 'toPower', 'sin', 'ln', 'toBinary'])
    expect(has(shipped.prototype, name)).toBe(false);
  for (const name of ['pow', 'random']) expect(has(shipped, name)).toBe(false);
});

it('a text is read as before; numbers to another base are refused like any other text', () => {
  for (const text of ['1e400', '-0', '1_000', 'Infinity', '.5'])
    expect(new shipped(text).toString()).toBe(new Decimal(text).toString());
  for (const text of ['0x1f', '0b11', '0o17', '', 'x', '1,5'])
    expect(() => new shipped(text)).toThrow(`[DecimalError] Invalid argument: ${text}`);
});

describe('another version of decimal.js', () => {
  it('that no longer has a member', () => {
    const renamed = LIBRARY.replace('P.squareRoot = P.sqrt =', 'P.root =');
    expect(() => trimmed(renamed, DROPPED)).toThrow('decimal.js hat kein „squareRoot“ mehr.');
    const lost = LIBRARY.replace('Decimal.hypot = hypot;', '');
    expect(() => trimmed(lost, DROPPED)).toThrow('decimal.js hat kein „hypot“ mehr.');
  });

  it('that needs a missing member itself, also through others', () => {
    const direct = LIBRARY.replace('return this.cmp(y) === 0;', 'return this.div(y).ln().isZero();');
    expect(() => trimmed(direct, DROPPED)).toThrow('decimal.js ruft selbst „this.div(y).ln“ auf.');
    const through = LIBRARY.replace('return this.cmp(y) === 0;', 'return sqrt.call(Ctor, y) === 0;');
    expect(() => trimmed(through, DROPPED)).toThrow('decimal.js ruft selbst „new this(x).sqrt“ auf.');
    const constructor = LIBRARY.replace('return this.cmp(y) === 0;', 'return Ctor.abs(y) === 0;');
    expect(() => trimmed(constructor, DROPPED)).toThrow('decimal.js ruft selbst „Ctor.abs“ auf.');
  });

  it('that reads numbers in another way', () => {
    const reader = LIBRARY.replace('if (isHex.test(str))', 'if (isBase.test(str))');
    expect(() => trimmed(reader, DROPPED)).toThrow('decimal.js liest Zahlen nicht mehr so');
  });

  it('that has more members keeps them', () => {
    const more = LIBRARY.replace('P.floor =', 'P.half = function () { return this.div(2); };\nP.floor =');
    expect(has(load(trimmed(more, DROPPED)).prototype, 'half')).toBe(true);
  });
});

it('a member that others need can not be left out', () => {
  expect(() => trimmed(LIBRARY, { ...DROPPED, members: [...DROPPED.members, 'comparedTo'] })).toThrow(
    'decimal.js ruft selbst „this.cmp“ auf.',
  );
});
