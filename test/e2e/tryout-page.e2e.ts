import AxeBuilder from '@axe-core/playwright';
import { Workbook, type Worksheet } from 'exceljs';
import { type Tryout, tryoutPage } from './support/tryout';

jest.setTimeout(120_000);

const openPage = tryoutPage();

it.each([320, 768, 1024])('nothing is cut off in a window of %i pixels', async (width) => {
  const tryout = await openPage({ viewport: { width, height: 700 } });
  const { page } = tryout;
  await page.locator('.status [data-busy="false"]').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const last = page.locator('.ribbon button').last();
  await last.scrollIntoViewIfNeeded();
  const box = await last.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  await tryout.close();
});

it('every workbook listens to its own frame alone', async () => {
  const tryout = await openPage();
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
    expect(await page.evaluate('window.listening')).toBe(1);
  }
  await tryout.close();
});

it('a tab keeps the keyboard after it was renamed', async () => {
  const tryout = await openPage();
  await tryout.ready();
  const { page } = tryout;
  await page.getByRole('tab').first().focus();
  for (const [name, key, shown] of [
    ['Eingaben', 'Enter', 'Eingaben'],
    ['Anders', 'Escape', 'Eingaben'],
  ] as const) {
    await page.keyboard.press('F2');
    await page.keyboard.type(name);
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shown);
  }
  await tryout.close();
});

it('the name box stays on its sheet while an entry is refused', async () => {
  const tryout = await openPage();
  await tryout.ready();
  const { page } = tryout;
  await tryout.select('B2');
  await page.keyboard.type('=1)');
  await tryout.select("'KIM Ergebnis'!C7");
  await page.getByRole('alert').filter({ hasText: '=1)' }).waitFor();
  expect(await page.getByLabel('Namenfeld').inputValue()).toBe('B2');
  await tryout.close();
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
  await tryout.page.getByText('„eigene.xlsx“ ist geöffnet').waitFor();
  await tryout.ready();
}

describe('frozen rows and columns', () => {
  it('stay in view, are pointed at where they are seen, and leave selected cells in view', async () => {
    const tryout = await openPage();
    await tryout.ready();
    await openFile(tryout, (sheet) => {
      sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 3 }];
    });
    const { page } = tryout;
    const box = async (address: string): Promise<{ x: number; y: number } | null> =>
      tryout.cell(address).boundingBox();
    const before = await box('B2');
    await tryout.select('AA150');
    expect(await box('B2')).toEqual(before);
    expect((await box('AA2'))?.y).toBe(before?.y);
    expect((await box('B150'))?.x).toBe(before?.x);
    for (const address of ['B2', 'AA2', 'B150', 'AA149']) {
      await tryout.cell(address).click();
      await page.locator(`.name-box[value="${address}"]`).waitFor();
    }
    await tryout.select('D5');
    await tryout.select('AA150');
    for (const key of ['Control+ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await page.locator('.name-box[value="AA5"]').waitFor();
    const [heading, cell] = [await box('AA3'), await box('AA5')];
    expect(cell && heading && cell.y > heading.y + 15).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('.grid').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await tryout.close();
  });

  it('scroll along where they would leave no room', async () => {
    const tryout = await openPage();
    await tryout.ready();
    await openFile(tryout, (sheet) => {
      sheet.views = [{ state: 'frozen', ySplit: 100 }];
    });
    await tryout.select('A150');
    await tryout.cell('A150').waitFor();
    expect(await tryout.cell('A1').count()).toBe(0);
    await tryout.close();
  });
});

it('a list to choose from opens by mouse and by keyboard', async () => {
  const tryout = await openPage();
  await tryout.ready();
  await openFile(tryout, (sheet) => {
    sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"9a,9b,9c"'] };
  });
  const { page } = tryout;
  const shows = (text: string): Promise<void> =>
    tryout
      .cell('B2')
      .and(page.getByText(text, { exact: true }))
      .waitFor();
  await tryout.select('B2');
  await page.getByLabel('Auswahlliste öffnen').click();
  await page.getByRole('option', { name: '9b' }).click();
  await shows('9b');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  const { violations } = await new AxeBuilder({ page }).include('.choices').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await shows('9c');
  await page.getByRole('textbox', { name: /^Zelle B2: 9c\. Auswahlliste/ }).waitFor();
  await tryout.close();
});
