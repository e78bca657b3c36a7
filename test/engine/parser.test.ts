import { parse } from '../../dev/engine/formula/parser';
import { tokenize } from '../../dev/engine/formula/tokenizer';
import { INVARIANT } from '../../dev/engine/formula/tokens';

const calls = (formula: string): string[] => {
  const tokens = tokenize(formula, INVARIANT);
  return [...parse(tokens).values()].map(({ name, args }) => `${name}/${args.length}`);
};

describe('parser', () => {
  test.each([
    ['1+2', []],
    ['SUM()', ['SUM/0']],
    ['F(,)', ['F/2']],
    ['F(1,,3)', ['F/3']],
    ['F(G(1),{1,2;3,4},H( ))', ['G/1', 'H/0', 'F/3']],
    ['LAMBDA(x,x+1)(4)', ['LAMBDA/2', '/1']],
    ['-(1+2)%', []],
    ['@A1:B2+A1#', []],
    ['{+1,-2.5;#N/A,"39%"}', []],
    ['A1:INDEX(B:B,3)', ['INDEX/2']],
  ])('finds the calls of %s', (formula, expected) => {
    expect(calls(formula)).toEqual(expected);
  });

  test.each([
    ['', 'Hier endet die Formel zu früh.'],
    ['1+', 'Hier endet die Formel zu früh.'],
    ['SUM(1', 'Eine Klammer wird nicht geschlossen.'],
    ['SUM(1))', 'Hier wird eine Klammer zu viel geschlossen.'],
    ['1,5', 'Ein Trennzeichen steht außerhalb einer Funktion.'],
    ['(A1,B1)', 'Mehrere Bezüge in einer Klammer kann die Rechenmaschine nicht vereinigen.'],
    ['A1 B1', 'Zwischen zwei Werten fehlt ein Rechenzeichen.'],
    ['A1*/2', 'Neben „/“ fehlt ein Wert.'],
    ['F(1+,2)', 'Vor dem Trennzeichen fehlt ein Wert.'],
    ['()', 'Vor „)“ fehlt ein Wert.'],
    ['{1,2;3}', 'Alle Zeilen zwischen geschweiften Klammern müssen gleich lang sein.'],
    ['{1,A1}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{1,}', 'Zwischen geschweiften Klammern fehlt ein Wert.'],
    ['{"A",39%;"B",35}', 'Zwischen geschweiften Klammern ist kein Prozentzeichen erlaubt.'],
    ['{-"a"}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{-TRUE}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{--1}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{1*2}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{1#}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{@1}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{Blatt1!#REF!}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['{T[a]}', 'Zwischen geschweiften Klammern sind nur feste Werte erlaubt.'],
    ['%', 'Vor „%“ fehlt ein Wert.'],
    ['A1@B1', 'Vor „@“ fehlt ein Rechenzeichen.'],
    ['9c', 'Das Zeichen „9“ passt hier nicht.'],
  ])('refuses „%s“', (formula, sentence) => {
    expect(() => calls(formula)).toThrow(sentence);
  });
});
