import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';

let test: OfficeSession;
let run: (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) => Promise<void>;
beforeEach(() => {
  test = openSession();
  run = (batch) =>
    test.Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));
});
afterEach(() => test.close());

it('data validation keeps rules, prompts and finds what breaks them', () =>
  run(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [7], ['x']];
    const validation = sheet.getRange('A1:A3').dataValidation;
    validation.rule = { wholeNumber: { formula1: 1, formula2: 6, operator: 'Between' } };
    validation.prompt = { showPrompt: true, title: 'Stufe', message: '1 bis 6' };
    validation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Stufe',
      message: 'Bitte 1 bis 6 eingeben.',
    };
    validation.load('type, rule, prompt, valid');
    const invalid = validation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    expect([validation.type, validation.valid, invalid.address]).toEqual([
      'WholeNumber',
      false,
      'Tabelle1!A2:A3',
    ]);
    expect(validation.prompt.title).toBe('Stufe');
    sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'VOLL,ANTEIL' } };
    validation.clear();
    validation.load('type');
    await context.sync();
    expect(validation.type).toBe('None');
  }));

it('conditional formats keep formula, comparison, format and priority', () =>
  run(async (sheet, context) => {
    const range = sheet.getRange('A1:B5');
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1>5';
    custom.custom.format.fill.color = '#FFC7CE';
    custom.custom.format.font.bold = true;
    const cell = range.conditionalFormats.add('CellValue');
    cell.cellValue.rule = { formula1: '0', operator: 'LessThan' };
    cell.cellValue.format.font.color = '#9C0006';
    custom.custom.rule.load('formula, formulaLocal');
    range.conditionalFormats.load('items/type, items/priority');
    const area = custom.getRange().load('address');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
    expect([custom.custom.rule.formulaLocal, area.address]).toEqual(['=$A1>5', 'Tabelle1!A1:B5']);
    cell.delete();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    range.conditionalFormats.clearAll();
    const none = range.conditionalFormats.getCount();
    await context.sync();
    expect([count.value, none.value]).toEqual([1, 0]);
  }));

it('conditional formats of every other type keep their settings', () =>
  run(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'Unna' };
    conditionalFormats.add('TopBottom').topBottom.rule = { rank: 3, type: 'TopItems' };
    conditionalFormats.add('PresetCriteria').preset.rule = { criterion: 'DuplicateValues' };
    conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#00AA00';
    conditionalFormats.add('IconSet').iconSet.style = 'FourArrows';
    const scale = conditionalFormats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#00AA00' },
    };
    scale.colorScale.load('threeColorScale');
    const other = scale.dataBarOrNullObject.load('barDirection');
    conditionalFormats.load('items/type');
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual([
      'ColorScale',
      'IconSet',
      'DataBar',
      'PresetCriteria',
      'TopBottom',
      'ContainsText',
    ]);
    expect([scale.colorScale.threeColorScale, other.isNullObject]).toEqual([false, true]);
  }));

it('comments and replies follow their cells', () =>
  run(async (sheet, context) => {
    const comment = sheet.comments.add('B2', 'Bitte prüfen');
    comment.replies.add('Geprüft');
    comment.load('id, content, authorName');
    comment.replies.load('items/content');
    sheet.getRange('1:1').insert('Down');
    const location = comment.getLocation().load('address');
    await context.sync();
    expect([comment.content, comment.authorName, location.address]).toEqual([
      'Bitte prüfen',
      'Erika Mustermann',
      'Tabelle1!B3',
    ]);
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['Geprüft']);
    const found = context.workbook.comments.getItemByCell('Tabelle1!B3').load('id');
    await context.sync();
    expect(found.id).toBe(comment.id);
    comment.content = 'Erledigt';
    comment.resolved = true;
    comment.load('content, resolved');
    await context.sync();
    expect([comment.content, comment.resolved]).toEqual(['Erledigt', true]);
    comment.delete();
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  }));

it('charts take series, titles and a place from the cells', () =>
  run(async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['Kommune', 'Betrag'],
      ['Schwerte', 19500],
      ['Unna', 17500],
      ['Fröndenberg', 7000],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
    chart.name = 'Eigenanteile';
    chart.title.text = 'Eigenanteile der Kommunen';
    chart.title.format.font.bold = true;
    chart.legend.visible = false;
    chart.axes.valueAxis.title.text = 'EUR';
    chart.setPosition('D2', 'H12');
    chart.load('name, chartType, top, left, height, width');
    chart.title.load('text');
    chart.series.load('items/name');
    await context.sync();
    const values = chart.series.getItemAt(0).getDimensionValues('Values');
    const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
    const second = chart.series.add('Plan');
    second.setValues(sheet.getRange('B2:B4'));
    second.format.fill.setSolidColor('#1F4E79');
    second.format.line.weight = 1;
    await context.sync();
    expect([chart.name, chart.top, chart.left, chart.height, chart.width]).toEqual([
      'Eigenanteile',
      15,
      180,
      165,
      300,
    ]);
    expect([chart.title.text, chart.series.items.map(({ name }) => name)]).toEqual([
      'Eigenanteile der Kommunen',
      ['Betrag'],
    ]);
    expect([values.value, categories.value]).toEqual([
      [19500, 17500, 7000],
      ['Schwerte', 'Unna', 'Fröndenberg'],
    ]);
    chart.delete();
    sheet.charts.load('count');
    await context.sync();
    expect(sheet.charts.count).toBe(0);
  }));
