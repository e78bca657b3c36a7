import { readFileSync } from 'node:fs';
import { shownByLibreOffice } from '../../scripts/programs/libreoffice';
import { parseDelimited } from './support/delimited';
import { expect, test } from './support/test';
import type { Tryout } from './support/tryout';

/** All cells of the sheet as they are shown, the way a user would take them along. */
async function copied({ page }: Tryout): Promise<string> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('a workbook handed over', () => {
  for (const example of ['suedkreis', 'baustein-1', '200-stellen'])
    test(`shows the same in LibreOffice: ${example}`, async ({ openTryout }) => {
      const tryout = await openTryout({
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const { page } = tryout;
      await page.getByLabel('Beispiel').selectOption(example);
      await tryout.ready();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Mit Werten' }).click();
      const shown = shownByLibreOffice(readFileSync(await (await download).path()));
      const names = await page.getByRole('tab').allInnerTexts();
      expect([...shown.keys()].sort()).toEqual([...names].sort());
      // Ten thousand rows of the same kind say no more than two hundred.
      for (const name of names.filter((tab) => example !== '200-stellen' || tab !== 'KIM Rechenweg')) {
        await tryout.sheet(name);
        await tryout.select('A1');
        // The clipboard of the computer may still hold the sheet before.
        await expect(async () => {
          const here = parseDelimited(await copied(tryout), '\t');
          expect([name, parseDelimited(shown.get(name) ?? '', ';')]).toEqual([name, here]);
        }).toPass();
      }
    });
});
