import { withDollars } from '../../dev/excel/page/model/dollars';

describe('F4', () => {
  it.each([
    ['=A1', '=$A$1', '=A$1', '=$A1', '=A1'],
    ['=SUMME(B2:C10', '=SUMME($B$2:$C$10', '=SUMME(B$2:C$10', '=SUMME($B2:$C10', '=SUMME(B2:C10'],
    ["='KIM Ergebnis'!b5", "='KIM Ergebnis'!$b$5", "='KIM Ergebnis'!b$5", "='KIM Ergebnis'!$b5"],
    ['=B:B', '=$B:$B', '=B:B'],
    ['=5:7', '=$5:$7', '=5:7'],
  ])('goes round: %s', (...steps) => {
    for (const [index, step] of steps.slice(0, -1).entries()) {
      const next = steps[index + 1] ?? '';
      expect(withDollars(step, step.length)).toEqual({ text: next, caret: next.length });
    }
  });

  it('takes the reference at the insertion point only', () => {
    expect(withDollars('=A1+B2*C3', 5)).toEqual({ text: '=A1+$B$2*C3', caret: 8 });
    expect(withDollars('=A1+B2', 3)?.text).toBe('=$A$1+B2');
  });

  it('leaves tables alone, and finds the reference behind them', () => {
    const text = '=KIM.VERTEILUNG(B1;KIM_Stellen[[#Kopfzeilen];[#Daten]];E9)';
    expect(withDollars(text, text.length - 1)?.text).toBe(text.replace('E9', '$E$9'));
    expect(withDollars(text, text.indexOf('#Daten'))).toBeNull();
  });

  it.each(['=1+2', '="A1"', '=LOG10(', '=KIM_A1', '=Q1_Summe', '=T[E9]', '=T[[#Daten];[E9]'])(
    'finds none in %s',
    (text) => {
      expect(withDollars(text, text.length)).toBeNull();
    },
  );
});
