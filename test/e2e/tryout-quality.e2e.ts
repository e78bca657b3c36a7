import { type Finding, findingsWithFrame } from './support/axe';
import { expect, test } from './support/test';

test.describe('accessibility', () => {
  for (const [name, theme] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)
    test(`page and pane have no axe finding in ${name}`, async ({ openTryout }) => {
      // In high contrast the system chooses the colours; axe measures those of the style sheet.
      const without = name === 'high contrast' ? ['color-contrast'] : [];
      const tryout = await openTryout(theme);
      const found = (): Promise<readonly Finding[]> => findingsWithFrame(tryout.page, { without });
      await tryout.ready();
      expect(await found()).toEqual([]);
      await tryout.blankSheet();
      await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
      await tryout.shows('H3', '#WERT!');
      await tryout.select('H3');
      await expect(tryout.page.locator('#zellfehler', { hasText: 'viel' })).toBeVisible();
      expect(await found()).toEqual([]);
      await tryout.select('H3');
      await tryout.page.keyboard.type('=KIM.');
      await expect(tryout.page.getByRole('listbox')).toBeVisible();
      expect(await found()).toEqual([]);
    });

  test('all parts of the window are reached by keyboard, and left again', async ({ openTryout }) => {
    const tryout = await openTryout();
    await tryout.ready();
    const { page } = tryout;
    const place = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.closest('[data-area], .formula-bar, .pane')?.className ?? null,
      );
    const places = [await place()];
    for (let times = 0; times < 5; times++) {
      await page.keyboard.press('F6');
      await expect.poll(place).not.toBe(places.at(-1));
      places.push(await place());
    }
    expect(new Set(places).size).toBe(5);
    expect(places[5]).toBe(places[0]);
  });
});

test.describe('working by keyboard', () => {
  test('moves, selects, fills, copies, undoes', async ({ openTryout }) => {
    const tryout = await openTryout();
    await tryout.ready();
    const { page } = tryout;
    await tryout.blankSheet();
    await tryout.select('I3');
    for (const text of ['1', '2,5', '=I3+I4']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await tryout.shows('I5', '3,5');
    await tryout.select('I3:J5');
    await page.keyboard.press('Control+r');
    await tryout.shows('J5', '3,5');
    await page.keyboard.press('Control+z');
    await expect(tryout.cell('J5')).not.toBeAttached();
    await tryout.select('I3:I5');
    await page.keyboard.press('Control+c');
    await tryout.select('K10');
    await page.keyboard.press('Control+v');
    await tryout.shows('K12', '3,5');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('.name-box[value="A1:A2"]')).toBeVisible();
  });
});

test.describe('working by mouse', () => {
  test('leaves the keyboard on the cell, whatever was pressed', async ({ openTryout }) => {
    const tryout = await openTryout();
    await tryout.ready();
    const { page } = tryout;
    const placed = (address: string): Promise<void> =>
      page.locator(`.name-box[value="${address}"]`).waitFor();
    await tryout.sheet('KIM Haushalt');
    await page.keyboard.press('ArrowDown');
    await placed('A24');
    await page.locator('.status').click();
    await page.keyboard.press('ArrowRight');
    await placed('B24');
    await page.getByLabel('Bearbeitungsleiste').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await placed('C24');
    await tryout.sheet('KIM Ergebnis');
    await page.locator('.chart').first().click();
    await page.keyboard.press('ArrowDown');
    await placed('B11');
    await page.keyboard.type('0,5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.keyboard.press('ArrowDown');
    await placed('B12');
  });

  test('moves no cell by what it says about one', async ({ openTryout }) => {
    const tryout = await openTryout();
    await tryout.ready();
    await tryout.blankSheet();
    await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
    await tryout.shows('H3', '#WERT!');
    const before = await tryout.cell('H3').boundingBox();
    await tryout.cell('H3').click();
    await expect(tryout.page.locator('#zellfehler', { hasText: 'viel' })).toBeVisible();
    const stays = (): Promise<void> => expect.poll(() => tryout.cell('H3').boundingBox()).toEqual(before);
    await stays();
    await tryout.goTo('B99999999');
    await expect(tryout.page.getByRole('alert')).toBeVisible();
    await stays();
  });

  test('says what the function of the active cell computes', async ({ openTryout }) => {
    const tryout = await openTryout();
    await tryout.ready();
    await tryout.sheet('KIM Haushalt');
    await expect(
      tryout.page.locator('#zellfehler', {
        hasText: 'KIM.HAUSHALT: Aufwand, Förderung, Drittmittel und Eigenanteil',
      }),
    ).toBeVisible();
  });
});

test('draws only the rows in view, wherever ten thousand of them are scrolled to', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  const { page } = tryout;
  await page.getByLabel('Beispiel').selectOption('leer');
  await tryout.ready();
  await tryout.enter('A10000', 'Ende');
  const heads = page.locator('.rowhead');
  for (let top = 0; top < 200_000; top += 10_000) {
    await page.locator('.grid').evaluate((grid, to) => {
      grid.scrollTop = to;
    }, top);
    await expect(async () => {
      const rows = await heads.evaluateAll((all) =>
        all.map((head) => Number((head as HTMLElement).dataset['row'])),
      );
      expect(rows).toContain(top / 20);
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.length).toBeLessThan(80);
    }).toPass();
  }
});
