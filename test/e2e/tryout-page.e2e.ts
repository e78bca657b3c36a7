import { Workbook, type Worksheet } from 'exceljs';
import { findings } from './support/axe';
import { expect, test } from './support/test';
import type { Tryout } from './support/tryout';

for (const width of [320, 768, 1024])
  test(`nothing is cut off in a window of ${width} pixels`, async ({ openTryout }) => {
    const tryout = await openTryout({ viewport: { width, height: 700 } });
    const { page } = tryout;
    await expect(page.locator('.status [data-busy="false"]')).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    for (const button of await page.locator('.ribbon button').all())
      await expect(async () => {
        const box = await button.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }).toPass();
    // The selected cell may lie right of the window; the sheet begins at its corner all the same.
    expect(await page.locator('.grid').evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
    await expect(tryout.cell('A1')).toBeInViewport();
  });

test('every sheet is found where it was left', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  const { page } = tryout;
  const top = (): Promise<number> => page.locator('.grid').evaluate(({ scrollTop }) => scrollTop);
  await tryout.select('A200');
  await expect.poll(top).toBeGreaterThan(0);
  const left = await top();
  await tryout.sheet('KIM Haushalt');
  await expect.poll(top).toBe(0);
  await tryout.sheet('KIM Ergebnis');
  await expect.poll(top).toBe(left);
});

test('a formula that the engine fails at costs nothing but itself', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  const { page } = tryout;
  await tryout.blankSheet();
  const failing = `=${'TEXTVERKETTEN(",";WAHR;"a";'.repeat(64)}"1"${')'.repeat(64)}`;
  for (const [address, formula] of [
    ['H30', `=1${'+1'.repeat(1_200)}`],
    ['H31', failing],
  ] as const) {
    await tryout.select(address);
    await page.keyboard.insertText(formula);
    await page.keyboard.press('Enter');
    await tryout.shows(address, '#KALK!');
  }
  await tryout.enter('H32', '=2*3');
  await tryout.shows('H32', '6');
  await tryout.sheet('KIM Ergebnis');
  await tryout.shows('B10', '50.098,41');
});

test('every workbook listens to its own frame alone', async ({ openTryout }) => {
  const tryout = await openTryout();
  const { page } = tryout;
  await page.addInitScript(`
    if (window.top === window) {
      window.listening = 0;
      const { addEventListener, removeEventListener } = window;
      window.addEventListener = function (type, ...rest) {
        if (type === 'message') window.listening += 1;
        addEventListener.call(window, type, ...rest);
      };
      window.removeEventListener = function (type, ...rest) {
        if (type === 'message') window.listening -= 1;
        removeEventListener.call(window, type, ...rest);
      };
    }`);
  await page.reload();
  for (const example of ['leer', 'suedkreis', 'leer']) {
    await page.getByLabel('Beispiel').selectOption(example);
    await tryout.ready();
    await expect.poll(() => page.evaluate('window.listening')).toBe(1);
  }
});

test('a tab keeps the keyboard after it was renamed', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  const { page } = tryout;
  await page.getByRole('tab', { selected: true }).focus();
  for (const [name, key, shown] of [
    ['Eingaben', 'Enter', 'Eingaben'],
    ['Anders', 'Escape', 'Eingaben'],
  ] as const) {
    await page.keyboard.press('F2');
    await expect(page.locator('.rename:focus')).toBeVisible();
    await page.keyboard.type(name);
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(shown);
  }
});

test('the name box stays on its sheet while an entry is refused', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  const { page } = tryout;
  await tryout.select('B2');
  await page.keyboard.type('=1)');
  await tryout.goTo("'KIM Haushalt'!C7");
  await expect(page.getByRole('alert').filter({ hasText: '=1)' })).toBeVisible();
  await tryout.drawn();
  expect(await page.getByLabel('Namenfeld').inputValue()).toBe('B2');
});

/** Opens a workbook with numbers in some of its columns, and whatever else `prepare` does. */
async function openFile(tryout: Tryout, prepare: (sheet: Worksheet) => void): Promise<void> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Blatt');
  for (let row = 1; row <= 200; row++)
    for (const column of ['A', 'B', 'D', 'AA', 'AB']) sheet.getCell(`${column}${row}`).value = row;
  prepare(sheet);
  await tryout.page.locator('input[type=file]').setInputFiles({
    name: 'eigene.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await file.xlsx.writeBuffer()),
  });
  await expect(tryout.page.getByText('„eigene.xlsx“ ist geöffnet')).toBeVisible();
  await tryout.ready();
}

test.describe('frozen rows and columns', () => {
  test('stay in view, are pointed at where they are seen, and leave selected cells in view', async ({
    openTryout,
  }) => {
    const tryout = await openTryout();
    await tryout.ready();
    await openFile(tryout, (sheet) => {
      sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 3 }];
    });
    const { page } = tryout;
    const box = async (address: string): Promise<{ x: number; y: number } | null> =>
      tryout.cell(address).boundingBox();
    const before = await box('B2');
    await tryout.select('AA150');
    await expect(tryout.cell('AA150')).toBeVisible();
    await expect(async () => {
      expect(await box('B2')).toEqual(before);
      expect((await box('AA2'))?.y).toBe(before?.y);
      expect((await box('B150'))?.x).toBe(before?.x);
    }).toPass();
    for (const address of ['B2', 'AA2', 'B150', 'AA149']) {
      await tryout.cell(address).click();
      await expect(page.locator(`.name-box[value="${address}"]`)).toBeVisible();
    }
    await tryout.select('D5');
    await tryout.select('AA150');
    for (const key of ['Control+ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await expect(page.locator('.name-box[value="AA5"]')).toBeVisible();
    await expect(async () => {
      const [heading, cell] = [await box('AA3'), await box('AA5')];
      expect(cell?.y).toBeGreaterThan((heading?.y ?? Infinity) + 15);
    }).toPass();
    expect(await findings(page, { part: '.grid' })).toEqual([]);
  });

  test('scroll along where they would leave no room', async ({ openTryout }) => {
    const tryout = await openTryout();
    await tryout.ready();
    await openFile(tryout, (sheet) => {
      sheet.views = [{ state: 'frozen', ySplit: 100 }];
    });
    await tryout.select('A150');
    await expect(tryout.cell('A150')).toBeVisible();
    await expect(tryout.cell('A1')).not.toBeAttached();
  });
});

test('a list to choose from opens by mouse and by keyboard', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  await openFile(tryout, (sheet) => {
    sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"9a,9b,9c"'] };
  });
  const { page } = tryout;
  await tryout.select('B2');
  await page.getByLabel('Auswahlliste öffnen').click();
  await page.getByRole('option', { name: '9b' }).click();
  await tryout.shows('B2', '9b');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: '9c', selected: true })).toBeVisible();
  expect(await findings(page, { part: '.choices' })).toEqual([]);
  await page.keyboard.press('Enter');
  await tryout.shows('B2', '9c');
  await expect(page.getByRole('textbox', { name: /^Zelle B2: 9c\. Auswahlliste/ })).toBeVisible();
});
