import type { Addin } from './support/addin';
import { expect, test } from './support/test';

/** What an add-in does with the library beyond functions, in the page of the production build. */

let addin: Addin;

test.describe('an add-in', () => {
  test.beforeEach(async ({ openAddin }) => {
    addin = await openAddin({ requirements: { ExcelApi: '1.15', SharedRuntime: '1.2' } });
    await addin.ready();
  });

  test('Excel.run reads and writes through the web protocol', async () => {
    const values = await addin.frame().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A1:A2');
        range.formulas = [[2], ['=A1*21']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([[2], [42]]);
  });

  test('the start-up behaviour belongs to the document', async () => {
    const before = await addin.frame().evaluate(() => Office.addin.getStartupBehavior());
    await addin.frame().evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
    expect(before).toBe('None');
    expect(addin.host.startup.GetAppRuntimeStartState()).toBe('Background');
    expect(await addin.frame().evaluate(() => Office.addin.getStartupBehavior())).toBe('Load');
  });

  test('the pane hides, shows itself and hears of it', async () => {
    await addin.frame().evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
      await Office.addin.hide();
    });
    expect(addin.host.runtime.GetAppRuntimeState()).toBe('Background');
    await addin.frame().evaluate(() => Office.addin.showAsTaskpane());
    expect(addin.host.runtime.GetAppRuntimeState()).toBe('Visible');
    await expect
      .poll(() => addin.frame().evaluate(() => (window as unknown as { seen: string[] }).seen))
      .toEqual(['Hidden', 'Taskpane']);
  });

  test('document settings are saved and found again by the next page', async () => {
    await addin.frame().evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set('kim', { schema: 1 });
          Office.context.document.settings.saveAsync(() => resolve());
        }),
    );
    expect(addin.host.documentSettings).toEqual([['kim', '{"schema":1}']]);
    await addin.frame().goto(addin.frame().url());
    await addin.ready();
    const found = await addin.frame().evaluate(() => Office.context.document.settings.get('kim') as unknown);
    expect(found).toEqual({ schema: 1 });
  });

  test('selection and changes are reported', async () => {
    await addin.frame().evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          seen.push('Auswahl');
          return Promise.resolve();
        });
        context.workbook.worksheets.onChanged.add((event) => {
          seen.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    const sheet = addin.host.book.workbook.Worksheets.active();
    sheet.GetRange('B2').Select();
    sheet.GetRange('B2').Values = [[1]];
    await expect
      .poll(() => addin.frame().evaluate(() => (window as unknown as { seen: string[] }).seen))
      .toEqual(['Auswahl', 'B2']);
  });

  test('a fault reaches the page under its code', async () => {
    // The pane sends requests of its own, so the next ones all meet the fault.
    for (let sync = 1; sync <= 50; sync++)
      addin.host.faults.at(sync, { kind: 'transport', fault: 'cellEditMode' });
    const code = await addin.frame().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
        return '';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    addin.host.faults.clear();
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  test('focus and keys that leave the frame are told to the host', async () => {
    await addin.frame().locator('body').press('Escape');
    await expect.poll(() => addin.adapter.notifications.length).toBeGreaterThan(0);
  });
});

test('the page sees the requirement sets of the manifest and no more', async ({ openAddin }) => {
  const addin = await openAddin();
  await addin.ready();
  const supported = await addin.frame().evaluate(() => {
    const { requirements } = Office.context;
    const sets = [
      'CustomFunctionsRuntime 1.3',
      'SharedRuntime 1.1',
      'ExcelApi 1.16',
      'CustomFunctionsRuntime 1.4',
    ];
    return sets.map((set) => requirements.isSetSupported(...(set.split(' ') as [string, string])));
  });
  expect(supported).toEqual([true, true, false, false]);
});
