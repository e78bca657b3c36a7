import { explaining, tablesIn } from '../../scripts/hilfe/calls';
import { code, formulaBlock } from '../../scripts/hilfe/outcome';
import { describe as describeFunction, signature } from '../../scripts/hilfe/syntax';
import { RECHENWEG, RESTREGEL, VERTEILUNG, metadataOf } from '../metadata/fixture';

describe('formulas on the help pages', () => {
  it('show how a function is written in a German Excel', async () => {
    const { functions } = await metadataOf({ 'a.ts': RESTREGEL + VERTEILUNG, 'b.ts': RECHENWEG });
    expect(functions.map(signature)).toEqual([
      '=KIM.RECHENWEG(funktion; [argumente]; …)',
      '=KIM.VERTEILUNG(betrag; schluessel; [restregel])',
    ]);
  });

  it.each([
    ['Tut etwas. Beispiel: =KIM.A(1;2,5) ergibt 7.000 und 0,5.', '=KIM.A(1;2,5)', '7.000 und 0,5'],
    ['Tut etwas. Beispiel: =KIM.A("01.06.2026").', '=KIM.A("01.06.2026")', null],
  ])('are found in the description: %s', (description, formula, result) => {
    expect(describeFunction({ id: 'A', name: 'A', description, parameters: [] })).toEqual({
      purpose: 'Tut etwas.',
      formula,
      result,
    });
  });

  it('are missed where a description has no example', () => {
    expect(describeFunction({ id: 'A', name: 'A', description: 'Tut etwas.', parameters: [] })).toBeNull();
  });

  it.each([
    ['=KIM.EIGENANTEIL(187500;2,5;55000)', '=KIM.RECHENWEG("EIGENANTEIL";187500;2,5;55000)'],
    ['=KIM.FOERDERSATZ(3;"01.07.2022")*0,75', '=KIM.RECHENWEG("FOERDERSATZ";3;"01.07.2022")'],
    ['=KIM.A(KIM.B(1;")");{1.2;3.4};;)', '=KIM.RECHENWEG("A";KIM.B(1;")");{1.2;3.4};;)'],
    ['=1+KIM.A()', '=KIM.RECHENWEG("A")'],
    ['=KIM.RECHENWEG("A";1)', null],
    ['=SUMME(1;2)', null],
  ])('of %s are explained by %s', (formula, trace) => expect(explaining(formula)).toBe(trace));

  it('name their tables once', () => {
    expect(tablesIn(['=KIM.A(KIM_Stellen[#Alle];KIM_Tarif[Betrag])', '=KIM_Stellen[VZÄ]'])).toEqual([
      'KIM_Stellen',
      'KIM_Tarif',
    ]);
  });

  const span = (...pieces: readonly string[]): string =>
    `<span>${pieces.map((piece) => `<span>${piece}</span>`).join('<wbr />')}</span>`;
  const textOf = (formula: string): string => code(formula).text.replace(/\s+>/g, '>');

  it('break between arguments, and only where one is too long for a line between its pieces', () => {
    expect(textOf('=A(1,5;KIM_B[[#Daten];[#Alle]])')).toBe(
      `<code>${[span('=A(', '1,5;'), span('KIM_B', '[[#Daten];'), span('[#Alle]])')].join('<wbr />')}</code>`,
    );
    expect(textOf('{"a b"."c"}')).toBe(`<code>${span('{&quot;a b&quot;.', '&quot;c&quot;}')}</code>`);
    expect(textOf('=A(von; bis)')).toBe(`<code>${span('=A(', 'von;')} ${span('bis)')}</code>`);
  });

  it('name their cell', () => {
    expect(formulaBlock('=1', 'B2').text).toMatch(/Zelle <\/span>B2<\/span> <code>[^]*=1</);
  });
});
