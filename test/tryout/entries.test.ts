import fc from 'fast-check';
import { gruppeAusText } from '../../src/core/tarif/gruppentext';
import { readEntry } from '../../dev/excel/host/model/calc/input';

const german = (text: string): ReturnType<typeof readEntry> => readEntry(text, 'german', 'General', 2026);

const E_GROUPS = [
  '1',
  '2',
  '2Ü',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9a',
  '9b',
  '9c',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
];
const S_GROUPS = [
  '2',
  '3',
  '4',
  '7',
  '8a',
  '8b',
  '9',
  '10',
  '11a',
  '11b',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
];

/** Every way of writing a pay group: with and without letters before it, blanks, and in both letter cases. */
function spellings(groups: readonly string[], prefixes: readonly string[]): string[] {
  const written = groups.flatMap((group) =>
    prefixes.flatMap((prefix) =>
      ['', ' '].flatMap((between) =>
        // `11 b` is `11b`.
        [group, group.replace(/(?<=\d)(?=[a-zÜ])/, ' ')].map((text) => prefix + between + text),
      ),
    ),
  );
  return [...new Set(written.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]))].map((text) =>
    text.trim(),
  );
}

const GROUPS = [
  ...spellings(E_GROUPS, ['E', 'EG', 'EG.', 'Entgeltgruppe']),
  ...spellings(S_GROUPS, ['S']),
  ...spellings(
    E_GROUPS.filter((group) => /\D/.test(group)),
    [''],
  ),
];

describe('pay groups', () => {
  it('are written in many ways', () => {
    expect(GROUPS).toEqual(expect.arrayContaining(['E6', 'e5', 'E12', 'EG 9c', 'S 11 b', 'E9C', '9c']));
    const plain = GROUPS.filter((text) => !/EG\.|Entgeltgruppe/i.test(text));
    expect(plain.filter((text) => gruppeAusText(text) === null)).toEqual([]);
  });

  it('stay the text they are, typed or pasted, in every spelling', () => {
    for (const text of GROUPS) {
      expect([text, german(text)]).toEqual([text, { value: text }]);
      expect([text, readEntry(text, 'invariant', 'General', 2026)]).toEqual([text, { value: text }]);
    }
  });

  it('behind a sign are a formula, as in Excel', () => {
    expect(german('-E6')).toEqual({ formula: '=-E6' });
  });
});

describe('numbers', () => {
  it.each([
    ['1E6', 1e6],
    ['1,5e-3', 0.0015],
    ['1.000E2', 1e5],
    [',5E1', 5],
    ['-2e+3', -2000],
    ['5,', 5],
  ])('%s is one', (text, value) => {
    expect(german(text)).toMatchObject({ value });
  });

  it.each(['E6', 'E+6', '1E', '1E400', ',', '.5', 'E6 €', 'E6%', '%', '€', '1.00', '12.34.567'])(
    '%s is none',
    (text) => {
      expect(german(text)).toEqual({ value: text });
    },
  );

  const sign = fc.constantFrom(...'0123456789.,eE+-% €:/');
  const numberLike = fc.array(sign, { minLength: 1, maxLength: 10 }).map((signs) => signs.join(''));

  it('are numbers whatever is entered, and never something that is none', () => {
    fc.assert(
      fc.property(numberLike, fc.constantFrom('german' as const, 'invariant' as const), (text, notation) => {
        const entry = readEntry(text, notation, 'General', 2026);
        if ('formula' in entry || typeof entry.value !== 'number') return;
        expect(Number.isFinite(entry.value)).toBe(true);
        expect(Object.is(entry.value, -0)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('need a digit', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...'.,eE+-% €'), { minLength: 1, maxLength: 8 })
          .map((signs) => signs.join('')),
        (text) => {
          const entry = german(text);
          expect('formula' in entry ? 'string' : typeof entry.value).toBe('string');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
