import fc from 'fast-check';
import { ENGLISH_BY_GERMAN } from '../../dev/engine/german/function-names';
import { toGerman, toInvariant } from '../../dev/engine/german/translate';

const decimal = fc
  .double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
  .map((value) => String(value).replace('.', ',').toUpperCase());
const text = fc.string({ maxLength: 12 }).map((value) => `"${value.replace(/"/g, '""')}"`);
const constant = fc.oneof(decimal, text, fc.constantFrom('WAHR', 'FALSCH', '#NV', '#WERT!'));
const reference = fc.constantFrom(
  'A1',
  '$B$2',
  'C3:D9',
  'A:C',
  '1:5',
  "'KIM Ergebnis'!A1",
  'Blatt1!$A$1#',
  'T[VZÄ]',
  'T[[#Kopfzeilen];[#Daten]]',
  'T[[#Daten];[#Ergebnisse];[a]:[b c]]',
  'T[@]',
);
const array = fc
  .array(fc.array(constant, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `{${rows.map((row) => row.join('.')).join(';')}}`);
const name = fc.constantFrom(
  ...[...ENGLISH_BY_GERMAN.keys()].slice(0, 200),
  'KIM.EIGENANTEIL',
  'KIM.VERTEILUNG',
);

const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    constant,
    reference,
    array,
    tie('call'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', ' * ', '&', '<>', '>='), tie('formula'))
      .map((p) => p.join('')),
    tie('formula').map((inner) => `(${inner})`),
  ),
  call: fc
    .tuple(name, fc.array(fc.oneof(tie('formula'), fc.constant('')), { maxLength: 4 }))
    .map(([fn, args]) => `${fn}(${args.join(';')})`),
}));

describe('translation', () => {
  it('there and back gives the same German formula', () => {
    fc.assert(
      fc.property(formula, (source) => {
        const german = `=${source}`;
        expect(toGerman(toInvariant(german))).toBe(german);
      }),
      { numRuns: 500 },
    );
  });
});
