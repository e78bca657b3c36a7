import { parseAddress, parseRect, quoteSheet, rectName } from '../../dev/excel/host/model/grid/address';
import { deletion, type CellShift, insertion, moved } from '../../dev/excel/host/model/grid/cell-shift';
import { Layers } from '../../dev/excel/host/model/grid/layers';
import { cell, cellsOf, merge, type Rect, WHOLE_SHEET } from '../../dev/excel/host/model/grid/rect';
import { copyFormula, moveFormula, renameTable } from '../../dev/excel/host/model/calc/references';

const rect = (text: string): Rect => {
  const parsed = parseRect(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

describe('addresses', () => {
  it.each(['A1', 'B2:D9', 'A:C', '2:2', 'XFD1048576'])('%s is read and written', (text) => {
    expect(rectName(rect(text))).toBe(text);
  });

  it.each(['A0', 'XFE1', 'A1:B', 'Tarif', 'A1048577', '1A'])('%s is no address', (text) => {
    expect(parseRect(text)).toBeNull();
  });

  it('name their sheets, with quotes where they need them', () => {
    expect(parseAddress("'KIM Eingaben (2)'!$A$1")).toEqual({ sheet: 'KIM Eingaben (2)', rect: cell(0, 0) });
    expect(parseAddress("'Müller''s'!A1").sheet).toBe("Müller's");
    expect([quoteSheet('Tabelle1'), quoteSheet('KIM Ergebnis'), quoteSheet('A1')]).toEqual([
      'Tabelle1',
      "'KIM Ergebnis'",
      "'A1'",
    ]);
  });
});

describe('insertion and deletion', () => {
  const after = (before: string, edit: CellShift): string | null => {
    const next = moved(rect(before), edit);
    return next && rectName(next);
  };

  it.each([
    ['A1:B2', insertion(rect('3:4'), 'Down'), 'A1:B2'],
    ['A1:B5', insertion(rect('3:4'), 'Down'), 'A1:B7'],
    ['A3', insertion(rect('3:4'), 'Down'), 'A5'],
    ['A3', deletion(rect('3:4'), 'Up'), null],
    ['A2:A5', deletion(rect('3:4'), 'Up'), 'A2:A3'],
    ['A4:A6', deletion(rect('3:4'), 'Up'), 'A3:A4'],
    ['B2', insertion(rect('A1:A2'), 'Right'), 'C2'],
    ['B9', insertion(rect('A1:A2'), 'Right'), 'B9'],
    ['A1:C9', insertion(rect('B3:B4'), 'Down'), 'A1:C9'],
  ])('%s', (before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });

  it('rewrites formulas', () => {
    const edit = insertion(rect('A3:B4'), 'Down');
    expect(moveFormula("=SUM($A$3:A9)+C3+'KIM X'!A3", 'Hier', 'Hier', edit)).toBe(
      "=SUM($A$5:A11)+C3+'KIM X'!A3",
    );
    expect(moveFormula('=A3*2', 'Hier', 'Hier', deletion(rect('A3'), 'Up'))).toBe('=#REF!*2');
    expect(copyFormula('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
    expect(copyFormula('=A1', -1, 0)).toBe('=#REF!');
    expect(renameTable('=SUM(KIM_Alt[VZÄ])+ROWS(KIM_Alt)+KIM_Alter', 'KIM_Alt', 'KIM_Neu')).toBe(
      '=SUM(KIM_Neu[VZÄ])+ROWS(KIM_Neu)+KIM_Alter',
    );
  });
});

describe('formats of areas', () => {
  it('lie on top of each other', () => {
    const layers = new Layers();
    layers.paint('Bold', WHOLE_SHEET, true);
    layers.paint('Bold', rect('B2:C3'), false);
    expect([layers.at('Bold', 0, 0), layers.at('Bold', 1, 1)]).toEqual([true, false]);
    expect(layers.common('Bold', rect('B2:B3'), false)).toBe(false);
    expect(layers.common('Bold', rect('A1:B2'), false)).toBeNull();
    expect(layers.common('Italic', WHOLE_SHEET, false)).toBe(false);
    layers.clear(rect('B2'));
    expect(layers.at('Bold', 1, 1)).toBeUndefined();
  });

  it('count as shared when several pieces make up the area', () => {
    const layers = new Layers();
    for (const [row, column] of cellsOf(rect('A1:B2'))) layers.paint('Color', cell(row, column), 'rot');
    expect(layers.common('Color', rect('A1:B2'), '')).toBe('rot');
    expect(layers.common('Color', rect('A1:C2'), '')).toBeNull();
    expect(layers.extent()).toEqual(rect('A1:B2'));
  });

  it('single cells become rectangles', () => {
    expect(merge(cellsOf(rect('B2:D5'))).map((area) => rectName(area))).toEqual(['B2:D5']);
  });
});
