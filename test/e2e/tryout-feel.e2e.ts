import type { Page } from 'playwright-core';
import { type Tryout, tryoutPage } from './support/tryout';

jest.setTimeout(120_000);

const openPage = tryoutPage();
let tryout: Tryout;
let page: Page;

afterEach(() => tryout.close());

async function open(options = {}): Promise<void> {
  tryout = await openPage(options);
  ({ page } = tryout);
  await tryout.ready();
  await page.getByRole('button', { name: 'Neues Blatt' }).click();
}

const shown = (address: string): Promise<string | null> => tryout.cell(address).textContent();
const background = (selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

describe('the sheet feels like a German Excel', () => {
  it('shows dates and long numbers in a column of standard width', async () => {
    await open();
    await tryout.enter('A1', '1.4.2022');
    await tryout.enter('A2', '=1/3');
    await tryout.enter('B1', '=1234567,891');
    await tryout.enter('C1', '="Eigenanteil: "&50074,17');
    expect(await shown('A1')).toBe('01.04.2022');
    expect(await shown('A2')).toMatch(/^0,33333/);
    expect(await shown('B1')).toMatch(/^1234567,?8?9?$|^1234568$/);
    expect(await shown('C1')).toBe('Eigenanteil: 50074,17');
  });

  it('keeps the chosen suggestion in view, however long the list is', async () => {
    await open();
    await tryout.select('B2');
    await page.keyboard.type('=KIM.');
    expect(await page.locator('.suggestion').count()).toBe(15);
    for (let step = 1; step < 15; step++) await page.keyboard.press('ArrowDown');
    const inside = await page.locator('.suggestion[aria-selected="true"]').evaluate((option) => {
      const list = option.parentElement?.getBoundingClientRect();
      const own = option.getBoundingClientRect();
      return list !== undefined && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
    });
    expect(inside).toBe(true);
    const wide = await page
      .locator('.suggestion')
      .evaluateAll((all) => all.every((one) => one.scrollWidth <= one.clientWidth));
    expect(wide).toBe(true);
  });

  it('draws no frame above an open cell and keeps the frame of the first row in view', async () => {
    await open();
    await tryout.select('A1:B2');
    const tops = await page.evaluate(() =>
      ['.frame.range', '.heads'].map((selector) => document.querySelector(selector)?.getBoundingClientRect()),
    );
    expect(tops[0]?.top).toBeGreaterThanOrEqual(tops[1]?.bottom ?? Infinity);
    await tryout.select('B2');
    await page.keyboard.type('x');
    expect(await page.locator('.frame.active').count()).toBe(0);
  });

  it('breaks lines with Alt+Enter and shows all of them', async () => {
    await open();
    await tryout.select('A1');
    await page.keyboard.type('eins');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('zwei');
    await page.keyboard.press('Enter');
    const [text, row] = await Promise.all(
      ['#z1s1 .text', '[data-row="0"]'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(text?.height).toBeLessThanOrEqual(row?.height ?? 0);
    expect(row?.height).toBe(40);
  });

  it('fills with the handle: a double click, and a mere click not at all', async () => {
    await open();
    for (const row of [1, 2, 3]) await tryout.enter(`A${row}`, 'x');
    await tryout.enter('B1', 'Stelle 1');
    await tryout.select('B1');
    await page.locator('[data-fill]').click();
    expect(await tryout.cell('B2').count()).toBe(0);
    await page.locator('[data-fill]').dblclick();
    expect(await shown('B3')).toBe('Stelle 3');
  });

  it('puts a whole column in when its head is clicked in a formula', async () => {
    await open();
    await tryout.enter('B1', '5');
    await tryout.select('A1');
    await page.keyboard.type('=SUMME(');
    await page.locator('[data-column="1"]').click();
    await page.keyboard.press('F4');
    expect(await page.getByLabel('Bearbeitungsleiste').inputValue()).toBe('=SUMME($B:$B');
    await page.keyboard.press('Enter');
    expect(await shown('A1')).toBe('5');
  });

  it('tells chosen, pressed and input apart where colours are forced', async () => {
    await open({ forcedColors: 'active' });
    await page.getByRole('tab', { name: 'KIM Eingaben' }).click();
    expect(await background('#z6s4')).not.toBe(await background('.grid'));
    expect(await background('.ribbon [aria-pressed="true"]')).not.toBe(
      await background('.ribbon [title^="Hilfe"]'),
    );
    await tryout.select('H3');
    await page.keyboard.type('=KIM.');
    expect(await background('#vorschlag-0')).not.toBe(await background('#vorschlag-1'));
  });
});
