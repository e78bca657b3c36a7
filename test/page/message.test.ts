import { messageAt } from '../../dev/excel/page/model/message';
import { TEXTS } from '../../dev/excel/page/texts';
import { Desk } from './support/desk';

let desk: Desk;
beforeEach(() => (desk = new Desk()));
afterEach(() => desk.close());

const sentenceAt = (row: number, column: number): string | undefined =>
  messageAt(desk.workspace.sheet, row, column)?.sentence;

describe('an error that a formula hands on', () => {
  it('is told with the sentence of the cell it comes from, over any number of cells', () => {
    desk.type('A1', '=KIM.GIBTSNICHT()');
    desk.type('B1', '=SUMME(A1:A9)');
    desk.type('C1', '=WENN(ISTFEHLER(B1);B1;0)');
    const sentence = sentenceAt(0, 0) ?? '';
    expect(sentence).toContain('GIBTSNICHT');
    expect(desk.text('C1')).toBe('#NAME?');
    expect(sentenceAt(0, 2)).toBe(TEXTS.faultFrom('Tabelle1!A1', sentence));
  });

  it('that is its own has the general sentence', () => {
    desk.type('A1', '=KIM.GIBTSNICHT()');
    desk.type('B1', '=WENN(ISTFEHLER(A1);1/0;0)');
    expect(sentenceAt(0, 1)).toBe(TEXTS.errors['#DIV/0!']);
  });

  it('is not looked for without end', () => {
    desk.type('A5000', '=KIM.GIBTSNICHT()');
    desk.type('B1', '=SUMME(A:A)');
    expect(sentenceAt(0, 1)).toBe(TEXTS.errors['#NAME?']);
  });
});
