import AxeBuilder from '@axe-core/playwright';
import { Workbook, type Worksheet } from 'exceljs';
import { eventually } from '../support/eventually';
import { type Tryout, tryoutPage } from './support/tryout';

const openPage = tryoutPage();

it.each([320, 768, 1024])('nothing is cut off in a window of %i pixels', async (width) => {
  const tryout = await openPage({ viewport: { width, height: 700 } });
  const { page } = tryout;
  await page.locator('.status [data-busy="false"]').waitFor();
  await eventually(async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width),
  );
  const last = page.locator('.ribbon button').last();
  await last.scrollIntoViewIfNeeded();
  await eventually(async () => {
    const box = await last.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
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
    await eventually(async () => expect(await page.evaluate('window.listening')).toBe(1));
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
    await page.locator('.rename:focus').waitFor();
    await page.keyboard.type(name);
    await page.keyboard.press(key);
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shown),
    );
  }
  await tryout.close();
});

it('the name box stays on its sheet while an entry is refused', async () => {
  const tryout = await openPage();
  await tryout.ready();
  const { page } = tryout;
  await tryout.select('B2');
  await page.keyboard.type('=1)');
  await tryout.goTo("'KIM Ergebnis'!C7");
  await page.getByRole('alert').filter({ hasText: '=1)' }).waitFor();
  await tryout.drawn();
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
    await tryout.cell('AA150').waitFor();
    await eventually(async () => {
      expect(await box('B2')).toEqual(before);
      expect((await box('AA2'))?.y).toBe(before?.y);
      expect((await box('B150'))?.x).toBe(before?.x);
    });
    for (const address of ['B2', 'AA2', 'B150', 'AA149']) {
      await tryout.cell(address).click();
      await page.locator(`.name-box[value="${address}"]`).waitFor();
    }
    await tryout.select('D5');
    await tryout.select('AA150');
    for (const key of ['Control+ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
      await page.keyboard.press(key);
    await page.locator('.name-box[value="AA5"]').waitFor();
    await eventually(async () => {
      const [heading, cell] = [await box('AA3'), await box('AA5')];
      expect(cell?.y).toBeGreaterThan((heading?.y ?? Infinity) + 15);
    });
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
    await tryout.cell('A1').waitFor({ state: 'detached' });
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
  await tryout.select('B2');
  await page.getByLabel('Auswahlliste öffnen').click();
  await page.getByRole('option', { name: '9b' }).click();
  await tryout.shows('B2', '9b');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: '9c', selected: true }).waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.choices').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await tryout.shows('B2', '9c');
  await page.getByRole('textbox', { name: /^Zelle B2: 9c\. Auswahlliste/ }).waitFor();
  await tryout.close();
});
