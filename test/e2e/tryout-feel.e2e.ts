import type { Page } from '@playwright/test';
import { builtMetadata } from './support/built';
import { expect, test } from './support/test';
import type { Tryout } from './support/tryout';

const FUNCTIONS = builtMetadata().functions.length;

let tryout: Tryout;
let page: Page;

test.beforeEach(async ({ openTryout, contextOptions }) => {
  tryout = await openTryout(contextOptions);
  ({ page } = tryout);
  await tryout.ready();
  await page.getByRole('button', { name: 'Neues Blatt' }).click();
});

/** Waits until the cell shows a text of this kind. */
const shows = (address: string, text: RegExp): Promise<void> => expect(tryout.cell(address)).toHaveText(text);
const background = (selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

/** Waits until what is told apart by its background is. */
const differ = (one: string, other: string): Promise<void> =>
  expect(async () => expect(await background(one)).not.toBe(await background(other))).toPass();

test.describe('the sheet feels like a German Excel', () => {
  test('shows dates and long numbers in a column of standard width', async () => {
    await tryout.enter('A1', '1.4.2022');
    await tryout.enter('A2', '=1/3');
    await tryout.enter('B1', '=1234567,891234');
    await tryout.enter('C1', '="Eigenanteil: "&50074,17');
    await tryout.shows('A1', '01.04.2022');
    await shows('A2', /^0,33333/);
    // How many digits fit depends on how a browser draws them; not all do.
    await shows('B1', /^(1234568|1234567,(9|89|891))$/);
    await tryout.shows('C1', 'Eigenanteil: 50074,17');
  });

  test('keeps the chosen suggestion in view, however long the list is', async () => {
    await tryout.select('B2');
    await page.keyboard.type('=KIM.');
    const suggestions = page.locator('.suggestion');
    await expect(suggestions).toHaveCount(FUNCTIONS);
    for (let step = 1; step < FUNCTIONS; step++) await page.keyboard.press('ArrowDown');
    const isInView = (option: Element): boolean => {
      const list = option.parentElement?.getBoundingClientRect();
      const own = option.getBoundingClientRect();
      return list !== undefined && own.top >= list.top - 1 && own.bottom <= list.bottom + 1;
    };
    await expect(async () => {
      expect(await suggestions.last().getAttribute('aria-selected')).toBe('true');
      expect(await suggestions.last().evaluate(isInView)).toBe(true);
      expect(await suggestions.first().evaluate(isInView)).toBe(false);
    }).toPass();
    const fits = await suggestions.evaluateAll((all) =>
      all.every((one) => one.scrollWidth <= one.clientWidth),
    );
    expect(fits).toBe(true);
  });

  test('draws no frame above an open cell and keeps the frame of the first row in view', async () => {
    await tryout.select('A1:B2');
    await expect(async () => {
      const [frame, heads] = await page.evaluate(() =>
        ['.frame.range', '.heads'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        ),
      );
      expect(frame?.top).toBeGreaterThanOrEqual(heads?.bottom ?? Infinity);
    }).toPass();
    await tryout.select('B2');
    await expect(page.locator('.frame.active')).toBeVisible();
    await page.keyboard.type('x');
    await expect(page.locator('.frame.active')).not.toBeAttached();
  });

  test('breaks lines with Alt+Enter and shows all of them', async () => {
    await tryout.select('A1');
    await page.keyboard.type('eins');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('zwei');
    await page.keyboard.press('Enter');
    await expect(async () => {
      const [text, row] = await Promise.all(
        ['#z1s1 .text', '[data-row="0"]'].map((selector) => page.locator(selector).boundingBox()),
      );
      expect(row?.height).toBe(40);
      expect(text?.height).toBeGreaterThan(20);
      expect(text?.height).toBeLessThanOrEqual(40);
    }).toPass();
  });

  test('fills with the handle: a double click, and a mere click not at all', async () => {
    for (const row of [1, 2, 3]) await tryout.enter(`A${row}`, 'x');
    await tryout.enter('B1', 'Stelle 1');
    await tryout.select('B1');
    await page.locator('[data-fill]').click();
    await tryout.drawn();
    expect(await tryout.cell('B2').count()).toBe(0);
    await page.locator('[data-fill]').dblclick();
    await tryout.shows('B3', 'Stelle 3');
  });

  test('puts a whole column in when its head is clicked in a formula', async () => {
    await tryout.enter('B1', '5');
    await tryout.select('A1');
    await page.keyboard.type('=SUMME(');
    await page.locator('[data-column="1"]').click();
    await page.keyboard.press('F4');
    await expect(page.getByLabel('Bearbeitungsleiste')).toHaveValue('=SUMME($B:$B');
    await page.keyboard.press('Enter');
    await tryout.shows('A1', '5');
  });

  test.describe('where colours are forced', () => {
    test.use({ contextOptions: { forcedColors: 'active' } });

    test('tells chosen, pressed and input apart where colours are forced', async () => {
      await tryout.sheet('KIM Eingaben');
      await differ('#z7s2', '.grid');
      await differ('.ribbon [aria-pressed="true"]', '.ribbon [title^="Hilfe"]');
      await tryout.select('L3');
      await page.keyboard.type('=KIM.');
      await differ('#vorschlag-0', '#vorschlag-1');
    });
  });
});
