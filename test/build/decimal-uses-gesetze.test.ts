import { modulesIn } from '../support/imports';
import { COMPUTED, decimalUses, type Uses } from './support/decimal-uses';
import { load, SHIPPED } from './support/shipped-decimal';

const shipped = load(SHIPPED);

/** Modules that ask in every way there is, and what they ask. */
const PROBES: Readonly<Record<string, readonly [string, Partial<Record<keyof Uses, string[]>>]>> = {
  'a call': ['x.pow(2)', { members: ['pow'] }],
  'a call of what may be missing': ['declare const y: Dezimal | undefined; y?.ln()', { members: ['ln'] }],
  'a name in brackets': ["x['sqrt']()", { members: ['sqrt'] }],
  'a name that is only known later': ['declare const n: keyof Dezimal; x[n]', { members: [COMPUTED] }],
  'methods that are taken out': ['const { exp: e, ln } = x', { members: ['exp', 'ln'] }],
  'a type of its own': [
    'interface Power { pow(n: number): object } const y: Power = x; y.pow(2)',
    { members: ['pow'] },
  ],
  'a type parameter': ['const f = <T extends Dezimal>(y: T) => y.cos()', { members: ['cos'] }],
  'a chain': ['x.plus(1).cbrt()', { members: ['cbrt', 'plus'] }],
  'the constructor': ['Dezimal.max(x, 1); const { hypot } = Dezimal', { statics: ['max', 'hypot'] }],
  'something else': ['Math.exp(1); new Set<number>().add(1); [x].map(String)', {}],
};

const probe = (index: number): string => `src/core/probe-${String(index)}.ts`;

describe('what the sources ask of decimal.js', () => {
  const texts = Object.values(PROBES).map(([text], index) => [
    probe(index),
    `import { Dezimal } from './zahl/dezimal';\ndeclare const x: Dezimal;\n${text}`,
  ]);
  const modules = modulesIn('src');
  const uses = decimalUses(modules, Object.fromEntries(texts) as Record<string, string>);
  const asked = (kind: keyof Uses): string[] =>
    modules.flatMap((path) => [...(uses.get(path)?.[kind] ?? [])]);

  it.each(Object.keys(PROBES).map((what, index) => [what, index] as const))('is found: %s', (what, index) => {
    const { members, statics } = uses.get(probe(index)) ?? {};
    expect({ members, statics }).toEqual({
      members: new Set(PROBES[what]?.[1].members),
      statics: new Set(PROBES[what]?.[1].statics),
    });
  });

  it('is shipped', () => {
    expect(asked('members')).toContain('toDecimalPlaces');
    expect(asked('statics')).toContain('clone');
    // Digits, exponent and sign belong to every number.
    const number = new shipped(1);
    expect(asked('members').filter((name) => !(name in number))).toEqual([]);
    expect(asked('statics').filter((name) => !(name in shipped))).toEqual([]);
  });
});
