import JSZip from 'jszip';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import { LIMITS } from '../../dev/excel/page/file/limits';
import { IM_JAHR, inEuro } from '../faelle/suedkreis';
import { expect, test } from './support/test';
import type { Tryout } from './support/tryout';

async function opens(tryout: Tryout, name: string, buffer: Buffer): Promise<void> {
  await tryout.page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('a file that would grow to gigabytes is refused with a sentence, and the workbook stays', async ({
  openTryout,
}) => {
  const tryout = await openTryout();
  await tryout.ready();
  const bomb = new JSZip().file('xl/workbook.xml', ' '.repeat(LIMITS.unpacked + 1));
  await opens(tryout, 'bombe.xlsx', await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await expect(
    tryout.page.getByText('„bombe.xlsx“ wird nicht geöffnet. Ihr Inhalt ist entpackt größer als 64 MB.'),
  ).toBeVisible();
  await tryout.shows('B10', inEuro(IM_JAHR.eigenanteil));
  await expect(tryout.page.getByRole('tab')).toHaveCount(6);
});

test('a file with a value in the last cell is opened, and can be worked with', async ({ openTryout }) => {
  const tryout = await openTryout();
  await tryout.ready();
  const relations = (kind: string, target: string): string =>
    `<Relationships><Relationship Id="r0" Type="http://x/${kind}" Target="${target}"/></Relationships>`;
  const file = new JSZip()
    .file(
      'xl/workbook.xml',
      '<workbook xmlns:r="http://x"><sheets><sheet name="Fern" sheetId="1" r:id="r0"/></sheets></workbook>',
    )
    .file('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml'))
    .file(
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells></worksheet>',
    );
  await opens(tryout, 'fern.xlsx', await file.generateAsync({ type: 'nodebuffer' }));
  await expect(tryout.page.getByRole('tab', { name: 'Fern' })).toBeVisible();
  await tryout.ready();
  await tryout.enter('A1', '=XFD1048576*2');
  await tryout.shows('A1', '10');
  await tryout.select('XFD1048576');
  await tryout.shows('XFD1048576', '5');
  expect(tryout.complaints).toEqual([]);
});

test('the stored results and their charts are shown while the functions are still loaded', async ({
  openTryout,
}) => {
  const tryout = await openTryout();
  const { page } = tryout;
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/addin/*.js', async (route) => {
    await held;
    await route.continue();
  });
  // The page itself writes down what it says: on a busy computer it may be over when the test comes to look.
  await page.addInitScript(() => {
    const said: (string | null | undefined)[] = [];
    Object.assign(window, { said });
    new MutationObserver(() =>
      said.push(document.querySelector('.status [role="status"]')?.textContent),
    ).observe(document, { subtree: true, childList: true, characterData: true });
  });
  // Not until all is loaded: the scripts are held.
  await page.reload({ waitUntil: 'commit' });
  await tryout.shows('B10', inEuro(IM_JAHR.eigenanteil));
  await expect(page.locator('.chart', { hasText: '19.500' })).toBeVisible();
  release();
  await tryout.ready();
  await tryout.shows('B10', inEuro(IM_JAHR.eigenanteil));
  expect(await page.evaluate('said')).not.toContain('Die Arbeitsmappe wird berechnet …');
});

test('nothing of the page or the pane leads to the server the add-in was built for', async ({
  openTryout,
}) => {
  const tryout = await openTryout();
  await tryout.ready();
  await tryout.pane.getByRole('button', { name: 'Hilfe', exact: true }).click();
  await expect(tryout.pane.getByRole('link').first()).toBeVisible();
  for (const frame of tryout.page.frames()) {
    const links = await frame.locator('[href], [src], [action]').evaluateAll((elements) =>
      elements.flatMap((element) =>
        ['href', 'src', 'action'].flatMap((name) => {
          const value = element.getAttribute(name);
          return value === null ? [] : [new URL(value, document.baseURI).href];
        }),
      ),
    );
    expect(links.filter((link) => link.startsWith(DEVELOPMENT_ADDRESS))).toEqual([]);
  }
});
