import { openSession, type OfficeSession } from '../../dev/excel/node/office-session';
import { eventually } from '../support/eventually';

let test: OfficeSession;
beforeEach(() => {
  test = openSession();
});
afterEach(() => test.close());

// Events come after the answer to the batch that caused them.

it('sheets report changes, with details for single cells', async () => {
  const seen: unknown[] = [];
  await test.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add((event) => {
      seen.push([
        'Blatt',
        event.address,
        event.changeType,
        (event.details as Excel.ChangedEventDetail | undefined)?.valueAfter,
      ]);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(['Mappe', event.address]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1').values = [[7]];
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('2:2').delete('Up');
    await context.sync();
  });
  await eventually(() =>
    expect(seen).toEqual([
      ['Blatt', 'A1', 'RangeEdited', 7],
      ['Mappe', 'A1'],
      ['Blatt', 'A1:B2', 'RangeEdited', undefined],
      ['Mappe', 'A1:B2'],
      ['Blatt', '2:2', 'RowDeleted', undefined],
      ['Mappe', '2:2'],
    ]),
  );
});

it('a removed handler hears nothing more', async () => {
  const seen: string[] = [];
  const handler = await test.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => {
      seen.push('Blatt');
      return Promise.resolve();
    });
    // Always hears last of a change, so that nothing more is to come.
    context.workbook.worksheets.onChanged.add(() => {
      seen.push('Mappe');
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const write = (): Promise<void> =>
    test.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
  await write();
  await eventually(() => expect(seen).toEqual(['Blatt', 'Mappe']));
  await test.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write();
  await eventually(() => expect(seen.slice(2)).toEqual(['Mappe']));
});

it('tables, selection, sheets and calculation report', async () => {
  const seen: string[] = [];
  const note = (what: string) => (): Promise<void> => {
    seen.push(what);
    return Promise.resolve();
  };
  await test.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    worksheets.onAdded.add(note('Blatt neu'));
    worksheets.onDeleted.add(note('Blatt fort'));
    worksheets.onActivated.add(note('Blatt aktiv'));
    worksheets.onCalculated.add(note('gerechnet'));
    sheet.onSelectionChanged.add(note('Auswahl'));
    tables.onAdded.add(note('Tabelle neu'));
    tables.onChanged.add(note('Tabelle'));
    await context.sync();
    sheet.getRange('A1:A2').values = [['Kopf'], [1]];
    sheet.tables.add('A1:A2', true);
    await context.sync();
    await test.idle();
    await eventually(() => expect(seen).toEqual(expect.arrayContaining(['Tabelle neu', 'gerechnet'])));
    seen.length = 0;
    sheet.getRange('A2').values = [[2]];
    sheet.getRange('A2').select();
    const added = worksheets.add('Neu');
    added.activate();
    await context.sync();
    await eventually(() =>
      expect([...new Set(seen)].sort()).toEqual([
        'Auswahl',
        'Blatt aktiv',
        'Blatt neu',
        'Tabelle',
        'gerechnet',
      ]),
    );
    added.delete();
    await context.sync();
  });
  await eventually(() => expect(seen).toContain('Blatt fort'));
});

it('comments report', async () => {
  const seen: string[] = [];
  await test.Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getActiveWorksheet();
    comments.onAdded.add((event) => {
      seen.push(event.source);
      return Promise.resolve();
    });
    await context.sync();
    comments.add('A1', 'Hinweis');
    await context.sync();
  });
  await eventually(() => expect(seen).toEqual(['Local']));
});
