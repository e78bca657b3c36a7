import fc from 'fast-check';
import { parse } from '../../dev/engine/formula/parser';
import { tokenize } from '../../dev/engine/formula/tokenizer';
import { INVARIANT, type Token } from '../../dev/engine/formula/tokens';
import type { Contents } from '../../src/workbook/read/contents';
import { readArgument } from '../../src/workbook/formula/argument';
import { readPeriod } from '../../src/workbook/formula/period';
import { assemble } from '../../src/workbook/formula/assemble';
import type { Fragment } from '../../src/workbook/formula/fragment';

const CASES = 10_000;

const contents: Contents = {
  sheets: ['Tabelle1', "Kreis's Blatt", 'SUMME(1)'],
  names: ['Schluessel', 'Kosten.2022'],
  tables: [
    {
      id: '1',
      name: 'KIM_Stellen',
      columns: ['Stelle', 'VZÄ', 'x],[y', "Betrag 'neu"],
      rows: 4,
      address: 'Tabelle1!A1',
      headings: true,
      totals: false,
    },
  ],
};

/** Pieces that mean something in formulas, cut and glued in every way. */
const pieces = [
  ...[
    '=',
    '+',
    '-',
    '@',
    '"',
    '""',
    "'",
    ';',
    ',',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '#',
    '!',
    ':',
    '%',
    '&',
    '$',
  ],
  ...[
    '\t',
    '\r',
    '\n',
    '\u0000',
    '\u2028',
    '\u00a0',
    ' ',
    '\ud800',
    'ſ',
    'K',
    '１',
    '|',
    '\\',
    '/',
    '*',
    '^',
  ],
  ...[
    'A1',
    'XFD1048576',
    '1:1',
    'A:A',
    'Tabelle1!',
    "'Kreis''s Blatt'!",
    "'SUMME(1)'!",
    '[Mappe2]',
    'Schluessel',
  ],
  ...[
    'KIM_Stellen[',
    '#Alle',
    '#All',
    '#Diese Zeile',
    '[VZÄ]',
    "x'],'[y",
    'KIM.EIGENANTEIL(',
    'HYPERLINK("http://x"',
  ],
  ...[
    '1.234',
    '1,5',
    '80%',
    '15.10.2021',
    '2022-12-31',
    '01.07.2025 bis 31.12.2025',
    '-31.12.2022',
    'WAHR',
    'TRUE',
    'cmd|',
    'DDE(',
    'WEBSERVICE(',
    'E9',
    '1E5',
  ],
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ maxLength: 300 }),
);

const ALLOWED: Readonly<Record<Exclude<Fragment['kind'], 'array'>, readonly Token['kind'][][]>> = {
  omitted: [[]],
  number: [['number'], ['operator', 'number'], ['number', 'percent'], ['operator', 'number', 'percent']],
  date: [['string']],
  boolean: [['boolean']],
  reference: [['reference'], ['reference', 'spill'], ['structured']],
  name: [['name']],
  text: [['string']],
  period: [['function', 'open', 'string', 'separator', 'string', 'close']],
};

/** A list holds constants only. */
const IN_LIST: readonly Token['kind'][] = [
  'arrayOpen',
  'arrayClose',
  'arrayColumn',
  'arrayRow',
  'number',
  'operator',
  'string',
  'boolean',
];

it('a hostile text never becomes more than one harmless operand', () => {
  fc.assert(
    fc.property(hostile, (typed) => {
      const reading = readPeriod(typed) ?? readArgument(typed, contents);
      if (reading.kind === 'refused') return;
      const kinds = tokenize(reading.invariant, INVARIANT).map(({ kind }) => kind);
      if (reading.kind === 'array') expect(kinds.filter((kind) => !IN_LIST.includes(kind))).toEqual([]);
      else expect(ALLOWED[reading.kind]).toContainEqual(kinds);
    }),
    { numRuns: CASES },
  );
});

it('a formula of hostile texts is one call with as many arguments', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (typed) => {
      const readings = typed.map((text) => readArgument(text, contents));
      const fragments = readings.filter((reading): reading is Fragment => reading.kind !== 'refused');
      const { invariant } = assemble('EIGENANTEIL', fragments);
      const tokens = tokenize(invariant.slice(1), INVARIANT);
      const calls = [...parse(tokens).values()];
      expect(calls.map(({ name }) => name)).toEqual(['KIM.EIGENANTEIL']);
      const given = fragments.map(({ kind }) => kind !== 'omitted').lastIndexOf(true) + 1;
      expect(calls[0]?.args).toHaveLength(given);
      expect(tokens.at(-1)?.kind).toBe('close');
    }),
    { numRuns: CASES },
  );
});

it('a text arrives as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      const reading = readArgument(`"${typed.replace(/"/g, '""')}"`, contents);
      if (reading.kind === 'refused') return;
      expect(reading.kind).toBe('text');
      expect(reading.invariant.slice(1, -1).replace(/""/g, '"')).toBe(typed);
    }),
    { numRuns: CASES },
  );
});

it('the name of the function is never free text', () => {
  expect(() => assemble('X();HYPERLINK', [])).toThrow('No name of a function');
});
