import JSZip from 'jszip';
import { DEVELOPMENT_ADDRESS } from '../../scripts/build/address';
import { LIMITS } from '../../dev/excel/page/file/limits';
import { eventually } from '../support/eventually';
import { type Tryout, tryoutPage } from './support/tryout';

const openPage = tryoutPage();

async function opens(tryout: Tryout, name: string, buffer: Buffer): Promise<void> {
  await tryout.page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

it('a file that would grow to gigabytes is refused with a sentence, and the workbook stays', async () => {
  const tryout = await openPage();
  await tryout.ready();
  const bomb = new JSZip().file('xl/workbook.xml', ' '.repeat(LIMITS.unpacked + 1));
  await opens(tryout, 'bombe.xlsx', await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  await tryout.page
    .getByText('„bombe.xlsx“ wird nicht geöffnet. Ihr Inhalt ist entpackt größer als 64 MB.')
    .waitFor();
  await tryout.shows('B20', '50.098,41');
  expect(await tryout.page.getByRole('tab').count()).toBe(4);
  await tryout.close();
});

it('a file with a value in the last cell is opened, and can be worked with', async () => {
  const tryout = await openPage();
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
  await tryout.page.getByRole('tab', { name: 'Fern' }).waitFor();
  await tryout.ready();
  await tryout.enter('A1', '=XFD1048576*2');
  await tryout.shows('A1', '10');
  await tryout.select('XFD1048576');
  await tryout.shows('XFD1048576', '5');
  expect(tryout.complaints).toEqual([]);
  await tryout.close();
});

it('no amount and no fault of a chart is shown while the functions are still loaded', async () => {
  const tryout = await openPage();
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
  await eventually(async () =>
    expect(await page.evaluate('said')).toContain('Die Arbeitsmappe wird berechnet …'),
  );
  for (const address of ['B18', 'B20', 'B21', 'A24']) await tryout.shows(address, '…');
  await page.getByText('Das Diagramm erscheint, sobald gerechnet ist …').waitFor();
  const amounts = page.locator('.cell', { hasText: /^(0,00|0,0%|#.*)$/ });
  expect(await amounts.count()).toBe(0);
  expect(await page.getByText('Kein Diagramm').count()).toBe(0);
  // After two seconds it no longer waits for the functions.
  await page.getByText(/Funktionen? rechne[nt]/).waitFor();
  await tryout.drawn();
  expect(await amounts.count()).toBe(0);
  expect(await page.getByText('Kein Diagramm').count()).toBe(0);
  release();
  await tryout.ready();
  await tryout.shows('B20', '50.098,41');
  await page.locator('.chart', { hasText: '19.500' }).waitFor();
  await tryout.close();
});

it('nothing of the page or the pane leads to the server the add-in was built for', async () => {
  const tryout = await openPage();
  await tryout.ready();
  await tryout.pane.getByRole('button', { name: 'Hilfe', exact: true }).click();
  await tryout.pane.getByRole('link').first().waitFor();
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
  await tryout.close();
});
