import fc from 'fast-check';
import { fromGermanFormula, germanFormula } from '../../src/workbook/formula/notation/translate';
import { parseFormula } from '../../src/workbook/formula/tree/parse';
import type { Signatures } from '../../src/workbook/check/meant';
import { callsKim, looksLikeFormula, mendFormula, mendText } from '../../src/workbook/check/mend';

const SIGNATURES: Signatures = new Map([
  ['KIM.VZAE', { least: 1, most: 2 }],
  ['KIM.MONATE', { least: 2, most: 2 }],
  ['KIM.HAUSHALT', { least: 4, most: 9 }],
]);

describe('AK-7 the notations', () => {
  test.each([
    ['=KIM.VZAE(19.5,39)', '=KIM.VZAE(19,5;39)'],
    ['=ROUND(SUM(A1:A3),2)*1.5', '=RUNDEN(SUMME(A1:A3);2)*1,5'],
    [
      '=KIM.HAUSHALT(T[[#Headers],[#Data]],T[Mehr, oder],TRUE)',
      '=KIM.HAUSHALT(T[[#Kopfzeilen];[#Daten]];T[Mehr, oder];WAHR)',
    ],
    ['=KIM.VERTEILUNG(100.5,{39,"a, ""b""";0.5,TRUE})', '=KIM.VERTEILUNG(100,5;{39."a, ""b""";0,5.WAHR})'],
    ['=IF(\'A; B, c\'!A1="1,5;2",#N/A,-B2#)', '=WENN(\'A; B, c\'!A1="1,5;2";#NV;-B2#)'],
    ['=KIM.MONATE($A$1,T[@Von])', '=KIM.MONATE($A$1;T[@Von])'],
  ])('AK-7 %s in both', (invariant, german) => {
    expect(germanFormula(invariant)).toBe(german);
    expect(fromGermanFormula(german)).toBe(invariant);
  });

  test.each([
    ['a comma between arguments', '=KIM.VZAE(A1,A2)'],
    ['a point in a number', '=KIM.VZAE(19.5;39)'],
    ['a list that may be meant otherwise', '=KIM.VZAE({55.500})'],
    ['a function whose name is not known here', '=KIM.VZAE(KGRÖSSTE(A1:A3;1))'],
    ['a sign that no formula has', '=KIM.VZAE(A1;„x“)'],
  ])('AK-7 with %s a formula is not German', (_, typed) => {
    const invariant = fromGermanFormula(typed);
    expect(invariant === null ? null : parseFormula(invariant)).toBeNull();
  });
});

/** Formulas as Excel gives them back. */
const text = fc.string({ maxLength: 8 }).map((own) => `"${own.replaceAll('"', '""')}"`);
const cell = fc.constantFrom(
  'A1',
  '$B$2:C9',
  "'Süd; Co, 1'!A5#",
  'KIM_Von',
  'T[[#Headers],[#Data]]',
  'T[@Von]',
  '{1,-2.5;"a.b",TRUE}',
);
const number = fc
  .double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
  .map((own) => String(Number(own.toFixed(4))));
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, cell, number, fc.constantFrom('TRUE', 'FALSE', '#N/A')),
    fc
      .tuple(tie('node'), fc.constantFrom('+', '-', '*', '/', '&', '<='), tie('node'))
      .map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom('KIM.VZAE', 'SUM', 'IFERROR'),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
  ),
}));
const call = fc
  .tuple(fc.constantFrom('KIM.VZAE', 'KIM.MONATE'), node, node)
  .map(([name, a, b]) => `=${name}(${a},${b})`);

test('AK-7 whatever is shown in German is read back as it was', () => {
  fc.assert(
    fc.property(call, (formula) => {
      expect(fromGermanFormula(germanFormula(formula))).toBe(formula);
    }),
  );
});

const AHEAD = [
  '_xldudf_KIM_',
  '[2]!KIM.',
  '[12]!_xldudf_KIM_',
  "'C:\\Add-ins\\KIM.xlam'!KIM.",
  'KIM.xlam!KIM.',
  '_xlfn._xldudf_KIM_',
  "'[Alt]x'!KIM.",
];
/** As Excel breaks it: outside of texts and names of sheets. */
const broken = (formula: string, ahead: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'[^']*'|KIM\.(?=VZAE|MONATE)/g, (part) => (part === 'KIM.' ? ahead : part));

test('AK-7 a broken formula is mended to what it was, and mending it once more changes nothing', () => {
  fc.assert(
    fc.property(call, fc.constantFrom(...AHEAD), (formula, ahead) => {
      const becomes = mendFormula(broken(formula, ahead), SIGNATURES, false);
      fc.pre(becomes.kind !== 'refused' || becomes.reason !== 'argument-count');
      expect(becomes).toEqual({ kind: 'mended', formula });
      expect(mendFormula(formula, SIGNATURES, false)).toEqual({ kind: 'sound' });
    }),
  );
});

test('AK-7 a text becomes the formula that it shows, in either notation, and only a call of KIM', () => {
  fc.assert(
    fc.property(call, fc.constantFrom('', ' ', "'"), (formula, ahead) => {
      const typed = ahead + germanFormula(formula);
      expect(looksLikeFormula(typed)).toBe(true);
      const becomes = mendText(typed, SIGNATURES, true);
      fc.pre(becomes.kind !== 'refused' || becomes.reason !== 'argument-count');
      expect(becomes).toEqual({ kind: 'mended', formula });
      expect(mendText(`${typed}+1`, SIGNATURES, true)).toMatchObject({ kind: 'refused' });
    }),
  );
});

test('AK-7 whatever a text is, nothing but a complete call of a known function comes of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (own, isGerman) => {
      const becomes = mendText(`=KIM.VZAE(${own})`, SIGNATURES, isGerman);
      const tree = becomes.kind === 'mended' ? parseFormula(becomes.formula) : null;
      expect(
        becomes.kind === 'mended' ? [tree?.kind, tree?.kind === 'call' && tree.name] : becomes.kind,
      ).toEqual(becomes.kind === 'mended' ? ['call', 'KIM.VZAE'] : 'refused');
    }),
  );
});

describe('AK-7 what a text is meant for', () => {
  test.each([
    ['=KIM.VZAE(19,5)', true, '=KIM.VZAE(19.5)'],
    ['=KIM.VZAE(19,5)', false, '=KIM.VZAE(19,5)'],
    ['=KIM.VZAE(A1,A2)', true, '=KIM.VZAE(A1,A2)'],
    ['=KIM.VZAE(19.5,39)', true, '=KIM.VZAE(19.5,39)'],
    ['=kim.vzae( A1 ; 39 )', true, '=KIM.VZAE( A1 , 39 )'],
    ["'=_xldudf_KIM_VZAE(A1)", true, '=KIM.VZAE(A1)'],
    ['=KIM.VZAE(SUMME(A1:A3))', true, '=KIM.VZAE(SUM(A1:A3))'],
  ])('AK-7 %s (German: %s)', (typed, isGerman, formula) => {
    expect(mendText(typed, SIGNATURES, isGerman)).toEqual({ kind: 'mended', formula });
  });

  test.each([
    ['=SUMME(KIM.VZAE(39))', 'not-kim'],
    ['=KIM.VZAE(39)*2', 'not-kim'],
    ['=KIM.VZAE(39', 'unreadable'],
    ['=KIM.VZAE(39)) Hinweis', 'unreadable'],
    ['=KIM.VZAE([2]Blatt!A1)', 'external'],
    ["=KIM.VZAE('C:\\x\\[Mappe.xlsx]Blatt'!A1)", 'external'],
    ['=KIM.VZAE(Mappe.xlsx!Name)', 'external'],
    ['=KIM.VZAE([3]!FREMD(A1))', 'external'],
    ['=KIM.GIBTESNICHT(39)', 'unknown-function'],
    ['=KIM.VZAE()', 'argument-count'],
    ['=KIM.VZAE(1;2;3)', 'argument-count'],
    [`=KIM.VZAE("${'x'.repeat(9_000)}")`, 'too-long'],
  ])('AK-7 %.30s stays a text: %s', (typed, reason) => {
    expect(mendText(typed, SIGNATURES, true)).toMatchObject({ kind: 'refused', reason });
  });

  test.each([
    'KIM.VZAE(39)',
    '="KIM.VZAE(39)"',
    "='KIM.VZAE(1)'!A1",
    '=MEINKIM.VZAE(39)',
    'siehe =KIM.VZAE(39)',
    '=KIM',
    '39',
  ])('AK-7 %s looks like none', (typed) => {
    expect(looksLikeFormula(typed)).toBe(false);
  });
});

test('AK-7 a name that Excel does not know is entered once more, and an unknown function is not', () => {
  expect(mendFormula('=KIM.VZAE(39)', SIGNATURES, true)).toEqual({
    kind: 'mended',
    formula: '=KIM.VZAE(39)',
  });
  expect(mendFormula('=SUM([2]!KIM.VZAE(39),1)', SIGNATURES, true)).toEqual({
    kind: 'mended',
    formula: '=SUM(KIM.VZAE(39),1)',
  });
  expect(mendFormula('=KIM.GANZANDERS(39)', SIGNATURES, true)).toEqual({
    kind: 'refused',
    reason: 'unknown-function',
    detail: 'KIM.GANZANDERS',
    meant: [],
  });
  expect(mendFormula('=[2]!KIM.VZAE([2]Blatt!A1)', SIGNATURES, true)).toMatchObject({ reason: 'external' });
  expect(mendFormula('=[2]!KIM.VZAE(A1 B1)', SIGNATURES, true)).toMatchObject({ reason: 'unreadable' });
  expect([callsKim('=SUM(A1)'), callsKim('=[2]!KIM.VZAE(1)'), callsKim('="=KIM.VZAE(1)"')]).toEqual([
    false,
    true,
    false,
  ]);
});

describe('AK-7 a misspelt function', () => {
  const NAMES: Signatures = new Map([
    ...SIGNATURES,
    ['KIM.EIGENANTEIL', { least: 3, most: 3 }],
    ['KIM.EIGENANTEILE', { least: 3, most: 7 }],
  ]);

  test.each([
    ['two letters in the wrong order', '=KIM.VZEA(39)', '=KIM.VZAE(39)', ['KIM.VZAE']],
    ['one too few, in small letters', '=kim.vze(A1,39)', '=KIM.VZAE(A1,39)', ['KIM.VZAE']],
    [
      'two too few, where only one takes so many',
      '=KIM.EIGENANTEL(T,B1,B2,O)',
      '=KIM.EIGENANTEILE(T,B1,B2,O)',
      ['KIM.EIGENANTEILE'],
    ],
    ['two at once', '=KIM.HAUSHALTE(A,B,KIM.VZEA(1),KIM.MONAT(C,D))*1', null, null],
    [
      'one in the other',
      '=KIM.HAUSHALTE("KIM.VZEA(1)",B,KIM.VZEA(1),KIM.MONAT(C,D))',
      '=KIM.HAUSHALT("KIM.VZEA(1)",B,KIM.VZAE(1),KIM.MONATE(C,D))',
      ['KIM.HAUSHALT', 'KIM.VZAE', 'KIM.MONATE'],
    ],
    ['what may be meant for two', '=KIM.EIGENANTEL(T,B1,B2)', null, ['KIM.EIGENANTEIL', 'KIM.EIGENANTEILE']],
    ['arguments that do not fit', '=KIM.VZEA(1,2,3)', null, []],
    ['three wrong letters', '=KIM.HAUSRAT(A,B,C,D)', null, []],
    ['none of KIM around it', '=SUM(KIM.VZEA(39))', null, ['KIM.VZAE']],
    ['another file', '=KIM.VZEA([2]Blatt!A1)', null, null],
  ])('AK-7 %s: %s', (_, formula, becomes, meant) => {
    const mending = mendFormula(formula, NAMES, true);
    expect(mending).toMatchObject({
      kind: becomes === null ? 'refused' : 'mended',
      ...(becomes !== null && { formula: becomes }),
      ...(meant && { meant }),
    });
  });

  test('AK-7 a text does not become a formula by a guess', () => {
    expect(mendText('=KIM.VZEA(39)', NAMES, true)).toMatchObject({
      kind: 'refused',
      reason: 'unknown-function',
      meant: ['KIM.VZAE'],
    });
  });
});
