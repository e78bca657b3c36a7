import fc from 'fast-check';
import { parseFormula } from '../../src/workbook/formula/tree/parse';
import { callsIn, type FormulaNode } from '../../src/workbook/formula/tree/tree';

/** The tree in brackets, for comparing. */
function shape(node: FormulaNode | null): string {
  if (node === null) return '_';
  switch (node.kind) {
    case 'call':
      return `${node.name}(${node.args.map(shape).join(' ')})`;
    case 'operation':
      return `(${shape(node.left)} ${node.operator} ${shape(node.right)})`;
    case 'sign':
      return `${node.sign}${shape(node.of)}`;
    case 'percent':
      return `${shape(node.of)}%`;
    case 'text':
      return JSON.stringify(node.value);
    case 'error':
      return node.code;
    case 'number':
    case 'boolean':
      return String(node.value);
    default:
      return `<${node.text}>`;
  }
}

test.each([
  ['=1+2*3', '(1 + (2 * 3))'],
  ['=(1+2)*3', '((1 + 2) * 3)'],
  ['=-2^2', '(-2 ^ 2)'],
  ['=50%*2', '(50% * 2)'],
  ['=A1&" ""x"""', '(<A1> & " \\"x\\"")'],
  ['=1-2-3', '((1 - 2) - 3)'],
  ['=A1<>B2', '(<A1> <> <B2>)'],
  ['=1.5E+3+.5', '(1500 + 0.5)'],
  ['=TRUE', 'true'],
  ['=#N/A', '#N/A'],
  ['={1,"a";TRUE,-2}', '<{1,"a";TRUE,-2}>'],
  ['=KIM.EIGENANTEIL($A$1,,B2:B4)', 'KIM.EIGENANTEIL(<$A$1> _ <B2:B4>)'],
  ['=kim.monate( A1 , B1 )', 'KIM.MONATE(<A1> <B1>)'],
  ['=KIM.BASISZINSSATZ()', 'KIM.BASISZINSSATZ()'],
  ["=KIM.HAUSHALT('Süd & Co'!A1:C9,'It''s'!A5#)", "KIM.HAUSHALT(<'Süd & Co'!A1:C9> <'It''s'!A5#>)"],
  ['=Ergebnis!A5#', '<Ergebnis!A5#>'],
  [
    '=KIM.EIGENANTEILE(KIM_Stellen[[#Headers],[#Data]],KIM_Von,KIM_Bis)',
    'KIM.EIGENANTEILE(<KIM_Stellen[[#Headers],[#Data]]> <KIM_Von> <KIM_Bis>)',
  ],
  ["=KIM.MONATE(KIM_Stellen[@Von],[@[Bis '[neu']]])", "KIM.MONATE(<KIM_Stellen[@Von]> <[@[Bis '[neu']]]>)"],
  ['=KIM_Stellen[VZÄ]', '<KIM_Stellen[VZÄ]>'],
  ['=IF(A1>0,KIM.MONATE(A1,B1)/12,"")', 'IF((<A1> > 0) (KIM.MONATE(<A1> <B1>) / 12) "")'],
  ['=SUM(A:A)+SUM(1:3)', '(SUM(<A:A>) + SUM(<1:3>))'],
  ['=@A1:A9', '@<A1:A9>'],
  ['=[2]!KIM.MONATE(A1,B1)', '[2]!KIM.MONATE(<A1> <B1>)'],
  ["='[Alt.xlsx]Blatt'!A1", "<'[Alt.xlsx]Blatt'!A1>"],
  ['=_xldudf_KIM_MONATE(A1)', '_XLDUDF_KIM_MONATE(<A1>)'],
  ['=KIM_Von', '<KIM_Von>'],
  ['=Tab1', '<Tab1>'],
  ['=Blatt1!#REF!', '<Blatt1!#REF!>'],
])('RZ-1 %s', (formula, expected) => {
  expect(shape(parseFormula(formula))).toBe(expected);
});

test.each([
  '=',
  '=1+',
  '=(1',
  '=1)',
  '="offen',
  '=A1 B1',
  '=(A1,B1)',
  '=F(',
  '={1',
  '=§',
  `=${'('.repeat(100)}1${')'.repeat(100)}`,
])('RZ-1 %s ist nicht zu lesen', (formula) => {
  expect(parseFormula(formula)).toBeNull();
});

test('RZ-1 alle Aufrufe, äußere zuerst, mit ihrem Platz', () => {
  const formula = '=IF(A1,KIM.EIGENANTEIL(KIM.MONATE(A1,B1),2),KIM.ANTEIL(3))';
  const calls = callsIn(parseFormula(formula) as FormulaNode);
  expect(calls.map(({ name }) => name)).toEqual(['IF', 'KIM.EIGENANTEIL', 'KIM.MONATE', 'KIM.ANTEIL']);
  expect(calls.map(({ from, to }) => formula.slice(from, to))).toEqual([
    formula.slice(1),
    'KIM.EIGENANTEIL(KIM.MONATE(A1,B1),2)',
    'KIM.MONATE(A1,B1)',
    'KIM.ANTEIL(3)',
  ]);
});

test('RZ-1 kein Text bringt den Leser aus dem Tritt', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'KIM.MONATE(',
      ')',
      ',',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      'A1',
      ':',
      '#',
      '!',
      '@',
      '+',
      '1',
      ' ',
      '%',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const formula = `=${pieces.join('')}`;
      const tree = parseFormula(formula);
      const calls = tree === null ? [] : callsIn(tree);
      expect(
        calls.map(({ from, name }) => formula.slice(from, from + name.length + 1).toUpperCase()),
      ).toEqual(calls.map(({ name }) => `${name}(`));
    }),
    { numRuns: 5_000 },
  );
});

test('RZ-1 jeder Aufruf eines wohlgeformten Ausdrucks wird gefunden, an seinem Platz', () => {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('A1', '2', '"a,b)"', "'It''s'!B2:B4", '50%', '{1,2}', 'KIM_Stellen[VZÄ]'),
      fc
        .tuple(
          fc.constantFrom('KIM.MONATE', 'KIM.ANTEIL', 'IF'),
          fc.array(tie('expression'), { maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join(',')})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '&', '<='), tie('expression'))
        .map((parts) => parts.join('')),
    ),
  }));
  fc.assert(
    fc.property(expression, (text) => {
      const tree = parseFormula(`=${text}`);
      expect(tree).not.toBeNull();
      const places = callsIn(tree as FormulaNode).map(({ from, name }) => `${from} ${name}`);
      const written = [...` ${text}`.matchAll(/(KIM\.[A-Z]+|IF)\(/g)].map(
        ({ index, 1: name }) => `${index} ${name}`,
      );
      expect(places.sort()).toEqual(written.sort());
    }),
    { numRuns: 2_000 },
  );
});
