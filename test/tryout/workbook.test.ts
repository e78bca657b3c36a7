import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';

let test: OfficeSession;
let run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void>;
beforeEach(() => {
  test = openSession();
  run = (batch) => test.Excel.run(batch);
});
afterEach(() => test.close());

describe('worksheets', () => {
  it('are added, named, moved, hidden, copied and deleted', () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      const input = worksheets.add('KIM Eingaben');
      input.getRange('A1').values = [[5]];
      input.tabColor = '#FF0000';
      worksheets.add('KIM Ergebnis').getRange('A1').formulas = [["='KIM Eingaben'!A1*2"]];
      input.name = 'KIM Eingaben (2)';
      input.position = 0;
      const copy = input.copy('End');
      worksheets.getItem('Tabelle1').visibility = 'Hidden';
      worksheets.load('items/name, items/visibility, items/position');
      const result = worksheets.getItem('KIM Ergebnis').getRange('A1').load('values, formulas');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['KIM Eingaben (2)', 'Visible'],
        ['Tabelle1', 'Hidden'],
        ['KIM Ergebnis', 'Visible'],
        ['KIM Eingaben (2) (2)', 'Visible'],
      ]);
      expect([result.values, result.formulas, visible.value]).toEqual([
        [[10]],
        [["='KIM Eingaben (2)'!A1*2"]],
        3,
      ]);
      copy.delete();
      const next = input.getNextOrNullObject(true).load('name');
      const none = worksheets.getItemOrNullObject('fehlt').load('name');
      await context.sync();
      expect([next.name, none.isNullObject]).toEqual(['KIM Ergebnis', true]);
    }));

  it('refuse names that Excel refuses, and the last visible sheet stays', async () => {
    for (const name of ['a/b', 'x'.repeat(32), 'Tabelle1']) {
      const added = run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      await expect(added).rejects.toMatchObject({
        code: name === 'Tabelle1' ? 'ItemAlreadyExists' : 'InvalidArgument',
      });
    }
    const deleted = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    });
    await expect(deleted).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('are protected: locked cells refuse entries, unlocked ones take them', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, 'geheim');
      sheet.getRange('B1').values = [[1]];
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(false);
    });
    const locked = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(locked).rejects.toMatchObject({ code: 'AccessDenied' });
    const password = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect('falsch');
      await context.sync();
    });
    await expect(password).rejects.toMatchObject({ code: 'AccessDenied' });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.unprotect('geheim');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
  });

  it('freeze panes', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeRows(1);
      const rows = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      const both = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([rows.address, both.address, none.isNullObject]).toEqual([
        'Tabelle1!1:1',
        'Tabelle1!A1:B2',
        true,
      ]);
    }));

  it('have a page layout', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.setPrintArea('A1:C20');
      layout.setPrintTitleRows('$1:$1');
      layout.setPrintMargins('Centimeters', { top: 2.54 });
      layout.headersFooters.defaultForAllPages.centerFooter = 'Seite &P';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load('orientation, topMargin, zoom, headersFooters/defaultForAllPages/centerFooter');
      const area = layout.getPrintArea().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect([layout.orientation, layout.topMargin, layout.zoom]).toEqual([
        'Landscape',
        72,
        { horizontalFitToPages: 1 },
      ]);
      expect([area.address, titles.address]).toEqual(['Tabelle1!A1:C20', 'Tabelle1!1:1']);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('Seite &P');
    }));
});

describe('formats', () => {
  it('have a built-in style that looks of their own do not change', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const inputs = sheet.getRange('B2:B3');
      inputs.style = 'Input';
      inputs.format.font.italic = true;
      inputs.load('style, format/font/italic');
      const mixed = sheet.getRange('A2:B2').load('style');
      const other = sheet.getRange('A2').load('style');
      await context.sync();
      expect([inputs.style, inputs.format.font.italic, mixed.style, other.style]).toEqual([
        'Input',
        true,
        null,
        'Normal',
      ]);
      sheet.getRange('1:1').insert('Down');
      const moved = sheet.getRange('B3:B4').load('style');
      await context.sync();
      expect(moved.style).toBe('Input');
    }));

  it('are shared, mixed or cleared', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:C3');
      range.format.set({
        font: { bold: true, color: '#00aa00', size: 14 },
        fill: { color: '#eeeeee' },
        wrapText: true,
      });
      sheet.getRange('B2').format.fill.clear();
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.columnWidth = 120;
      range.merge(true);
      range.load(
        'format/font/bold, format/font/color, format/fill/color, format/wrapText, format/columnWidth, width',
      );
      const bottom = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style, weight');
      const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
      await context.sync();
      const { format } = range;
      expect([format.font.bold, format.font.color, format.fill.color, format.wrapText]).toEqual([
        true,
        '#00AA00',
        null,
        true,
      ]);
      expect([format.columnWidth, range.width, bottom.style]).toEqual([120, 360, 'Continuous']);
      expect(merged.address).toBe('Tabelle1!A1:C1,Tabelle1!A2:C2,Tabelle1!A3:C3');
      sheet.getRange('A:A').columnHidden = true;
      range.format.autofitColumns();
      range.unmerge();
      const column = sheet.getRange('A1').load('columnHidden, width');
      await context.sync();
      expect([column.columnHidden, column.width]).toEqual([true, 0]);
    }));
});

describe('tables', () => {
  beforeEach(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['Stelle', 'VZÄ', 'Höchstbetrag'],
        ['Eins', 1, 55000],
        ['Zwei', 0.5, 55000],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'KIM_Stellen';
      sheet.getRange('E1:E4').formulas = [
        ['=SUM(KIM_Stellen[VZÄ])'],
        ['=ROWS(KIM_Stellen[#All])'],
        ['=SUMPRODUCT(KIM_Stellen[VZÄ],KIM_Stellen[Höchstbetrag])'],
        ['=COUNTA(KIM_Stellen[#Headers])'],
      ];
      await context.sync();
    }),
  );

  const formulas = async (): Promise<unknown[]> => {
    let values: unknown[] = [];
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('E1:E4').load('values');
      await context.sync();
      values = range.values.flat() as unknown[];
    });
    return values;
  };

  it('are addressed by structured references that follow rows and columns', async () => {
    expect(await formulas()).toEqual([1.5, 3, 82500, 3]);
    await run(async (context) => {
      const table = context.workbook.tables.getItem('KIM_Stellen');
      table.rows.add(undefined, [['Drei', 1, 10000]]);
      table.columns.add(1, [['Stufe'], [3], [3], [4]]);
      table.columns.load('items/name, count');
      table.rows.load('count');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Stelle', 'Stufe', 'VZÄ', 'Höchstbetrag']);
      expect(table.rows.count).toBe(3);
    });
    await run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('F1:F4')
        .load('values, formulas');
      await context.sync();
      expect(range.values.flat()).toEqual([2.5, 4, 92500, 4]);
    });
  });

  it('are renamed together with the formulas', async () => {
    await run(async (context) => {
      context.workbook.tables.getItem('KIM_Stellen').name = 'KIM_Stellen_V2';
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('E1').load('formulas, values');
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[['=SUM(KIM_Stellen_V2[VZÄ])']], [[1.5]]]);
    });
  });

  it('sort, show totals, delete rows and become a range', () =>
    run(async (context) => {
      const table = context.workbook.tables.getItem('KIM_Stellen');
      table.sort.apply([{ key: 1, ascending: true }]);
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address');
      const body = table.getDataBodyRange().load('address, values');
      await context.sync();
      expect([total.address, body.address, body.values[0]]).toEqual([
        'Tabelle1!A4:C4',
        'Tabelle1!A2:C3',
        ['Zwei', 0.5, 55000],
      ]);
      table.showTotals = false;
      table.rows.getItemAt(0).delete();
      const range = table.convertToRange().load('address, values');
      const gone = context.workbook.tables.getItemOrNullObject('KIM_Stellen').load('name');
      await context.sync();
      expect([range.address, range.values.length, gone.isNullObject]).toEqual(['Tabelle1!A1:C2', 2, true]);
    }));

  it('keep one empty row when all are deleted, and go with their sheet', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = context.workbook.tables.getItem('KIM_Stellen');
      table.rows.deleteRowsAt(0, 2);
      const body = table.getDataBodyRange().load('values, address');
      await context.sync();
      expect([body.address, body.values]).toEqual(['Tabelle1!A2:C2', [['', '', '']]]);
      sheet.getRange('G1:G2').values = [['Kopf'], [1]];
      sheet.tables.add('G1:G2', true);
      context.workbook.worksheets.add('Rest');
      sheet.delete();
      context.workbook.tables.load('count');
      await context.sync();
      expect(context.workbook.tables.count).toBe(0);
    }));

  it('filter rows by values', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.autoFilter.apply(sheet.getRange('A1:C3'), 0, { filterOn: 'Values', values: ['Zwei'] });
      const hidden = sheet.getRange('2:2').load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
      sheet.autoFilter.clearCriteria();
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    }));
});

describe('names', () => {
  it('stand for ranges, constants and formulas, also in formulas', () =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [[2], [3]];
      context.workbook.names.add('KIM_Werte', sheet.getRange('A1:A2'), 'zwei Werte');
      context.workbook.names.add('KIM_Quote', '=0.8');
      sheet.names.add('Lokal', '=Tabelle1!$A$2');
      sheet.getRange('B1:B2').formulas = [['=SUM(KIM_Werte)*KIM_Quote'], ['=Lokal*2']];
      const values = context.workbook.names.getItem('KIM_Werte').load('formula, type, comment, scope, value');
      const range = values.getRange().load('address');
      const results = sheet.getRange('B1:B2').load('values');
      await context.sync();
      expect(results.values).toEqual([[4], [6]]);
      expect([values.formula, values.type, values.comment, values.scope, range.address]).toEqual([
        '=Tabelle1!$A$1:$A$2',
        'Range',
        'zwei Werte',
        'Workbook',
        'Tabelle1!A1:A2',
      ]);
      sheet.getRange('1:1').insert('Down');
      values.load('formula');
      const missing = context.workbook.names.getItemOrNullObject('fehlt').load('name');
      await context.sync();
      expect([values.formula, missing.isNullObject]).toEqual(['=Tabelle1!$A$2:$A$3', true]);
      values.delete();
      context.workbook.names.load('items/name');
      await context.sync();
      expect(context.workbook.names.items.map(({ name }) => name)).toEqual(['KIM_Quote']);
    }));
});

describe('what a workbook remembers', () => {
  it('settings', () =>
    run(async (context) => {
      const { settings } = context.workbook;
      settings.add('KIM', { schema: 1 });
      settings.add('KIM', { schema: 2 });
      const item = settings.getItem('KIM').load('value');
      const count = settings.getCount();
      await context.sync();
      expect([item.value, count.value]).toEqual([{ schema: 2 }, 1]);
      item.delete();
      const gone = settings.getItemOrNullObject('KIM').load('value');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it('custom XML parts', () =>
    run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<kim xmlns="urn:kim"><stand>1</stand></kim>').load('id, namespaceUri');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:kim');
      customXmlParts.getItem(part.id).setXml('<kim xmlns="urn:kim"><stand>2</stand></kim>');
      const only = customXmlParts.getByNamespace('urn:kim').getOnlyItem().getXml();
      await context.sync();
      expect(only.value).toContain('<stand>2</stand>');
      part.delete();
      const none = customXmlParts.getByNamespace('urn:kim').getOnlyItemOrNullObject().load('id');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it('properties, name and whether it was changed', () =>
    run(async (context) => {
      const { workbook } = context;
      workbook.properties.title = 'Refinanzierung';
      workbook.load('name, isDirty, readOnly');
      workbook.properties.load('title, author');
      workbook.application.cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      expect([workbook.name, workbook.readOnly, workbook.properties.title]).toEqual([
        'Mappe1.xlsx',
        false,
        'Refinanzierung',
      ]);
      expect(workbook.application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
    }));
});
