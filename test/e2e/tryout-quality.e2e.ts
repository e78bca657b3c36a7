import AxeBuilder from '@axe-core/playwright';
import { cpus, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { type Tryout, tryoutPage } from './support/tryout';

jest.setTimeout(180_000);

const openPage = tryoutPage();

describe('accessibility', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('page and pane have no axe finding in %s', async (name, theme) => {
    // In high contrast the system chooses the colours; axe measures those of the style sheet.
    const axe = (page: Page): AxeBuilder =>
      new AxeBuilder({ page }).disableRules(name === 'high contrast' ? ['color-contrast'] : []);
    const tryout = await openPage(theme);
    await tryout.ready();
    await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
    await tryout.select('H3');
    const { violations } = await axe(tryout.page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await tryout.select('H3');
    await tryout.page.keyboard.type('=KIM.');
    await tryout.page.getByRole('listbox').waitFor();
    const list = await axe(tryout.page).analyze();
    expect(list.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await tryout.close();
  });

  it('all parts of the window are reached by keyboard, and left again', async () => {
    const tryout = await openPage();
    await tryout.ready();
    const { page } = tryout;
    const places: (string | null)[] = [];
    for (let times = 0; times < 4; times++) {
      await page.keyboard.press('F6');
      places.push(
        await page.evaluate(
          () => document.activeElement?.closest('[data-area], .formula-bar, .pane')?.className ?? null,
        ),
      );
    }
    expect(new Set(places).size).toBe(4);
    await tryout.close();
  });
});

describe('working by keyboard', () => {
  it('moves, selects, fills, copies, undoes', async () => {
    const tryout = await openPage();
    await tryout.ready();
    const { page } = tryout;
    await tryout.select('I3');
    for (const text of ['1', '2,5', '=I3+I4']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await expectCell(tryout, 'I5', '3,5');
    await tryout.select('I3:J5');
    await page.keyboard.press('Control+r');
    await expectCell(tryout, 'J5', '3,5');
    await page.keyboard.press('Control+z');
    await tryout.cell('J5').waitFor({ state: 'detached' });
    await tryout.select('I3:I5');
    await page.keyboard.press('Control+c');
    await tryout.select('K10');
    await page.keyboard.press('Control+v');
    await expectCell(tryout, 'K12', '3,5');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.locator('.name-box[value="A1:A2"]').waitFor();
    await tryout.close();
  });
});

describe('working by mouse', () => {
  it('leaves the keyboard on the cell, whatever was pressed', async () => {
    const tryout = await openPage();
    await tryout.ready();
    const { page } = tryout;
    const placed = (address: string): Promise<void> =>
      page.locator(`.name-box[value="${address}"]`).waitFor({ timeout: 5_000 });
    await tryout.sheet('KIM Haushalt');
    await page.keyboard.press('ArrowDown');
    await placed('A6');
    await page.locator('.status').click();
    await page.keyboard.press('ArrowRight');
    await placed('B6');
    await page.getByLabel('Bearbeitungsleiste').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await placed('C6');
    await tryout.sheet('KIM Eingaben');
    await page.locator('.chart').click();
    await page.keyboard.press('ArrowDown');
    await placed('D7');
    await page.keyboard.type('0,5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.keyboard.press('ArrowDown');
    await placed('D8');
    await tryout.close();
  });

  it('moves no cell by what it says about one', async () => {
    const tryout = await openPage();
    await tryout.ready();
    await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
    await expectCell(tryout, 'H3', '#WERT!');
    const before = await tryout.cell('H3').boundingBox();
    await tryout.cell('H3').click();
    await tryout.page.locator('#zellfehler', { hasText: 'viel' }).waitFor();
    expect(await tryout.cell('H3').boundingBox()).toEqual(before);
    await tryout.select('B99999999');
    await tryout.page.getByRole('alert').waitFor();
    expect(await tryout.cell('H3').boundingBox()).toEqual(before);
    await tryout.close();
  });

  it('says what the function of the active cell computes', async () => {
    const tryout = await openPage();
    await tryout.ready();
    await tryout.sheet('KIM Haushalt');
    await tryout.page
      .locator('#zellfehler', { hasText: 'KIM.HAUSHALT: Aufwand, Förderung, Drittmittel und Eigenanteil' })
      .waitFor();
    await tryout.close();
  });
});

async function expectCell(tryout: Tryout, address: string, text: string): Promise<void> {
  await tryout
    .cell(address)
    .and(tryout.page.getByText(text, { exact: true }))
    .waitFor({ timeout: 10_000 });
}

describe('speed', () => {
  const LIMIT = 1500;

  it('the pane is usable 1.5 seconds after the address was entered (median of five)', async () => {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const tryout = await openPage();
      await tryout.pane.getByText('Die Funktionen sind bereit').first().waitFor();
      times.push(Math.round(await tryout.page.evaluate(() => performance.now())));
      await tryout.close();
    }
    const median = [...times].sort((a, b) => a - b)[2] ?? 0;
    // A computer that has more to do than it has processors needs longer for everything.
    const busy = Math.max(1, (loadavg()[0] ?? 0) / cpus().length);
    console.log(`Aufgabenbereich bedienbar nach ${times.join(', ')} ms; Auslastung ${busy.toFixed(1)}`);
    expect(median).toBeLessThanOrEqual(LIMIT * busy);
  });

  it('ten thousand rows scroll without a long pause', async () => {
    const tryout = await openPage();
    await tryout.ready();
    const { page } = tryout;
    await page.getByLabel('Beispiel').selectOption('leer');
    await tryout.ready();
    await tryout.select('A10000');
    await page.keyboard.type('Ende');
    await page.keyboard.press('Enter');
    const rows = await page.evaluate(async () => {
      const grid = document.querySelector('.grid');
      if (!grid) return [];
      const counts: number[] = [];
      for (let top = 0; top < 200_000; top += 10_000) {
        grid.scrollTop = top;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        counts.push(document.querySelectorAll('.rowhead').length);
      }
      return counts;
    });
    expect(Math.max(...rows)).toBeLessThan(80);
    expect(Math.min(...rows)).toBeGreaterThan(20);
    await tryout.close();
  });
});
