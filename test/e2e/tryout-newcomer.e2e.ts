import { readFileSync } from 'node:fs';
import { IM_JAHR, inEuro } from '../faelle/suedkreis';
import { expect, test } from './support/test';
import type { Tryout } from './support/tryout';

const OWN_SHARE = inEuro(IM_JAHR.eigenanteil);

let tryout: Tryout;

test.beforeEach(async ({ openTryout }) => {
  tryout = await openTryout();
  await tryout.ready();
});

const shows = (address: string, text: string): Promise<void> => tryout.shows(address, text);

/** Waits until the cell shows an amount that is not this one, and says which. */
async function amountOtherThan(address: string, before: string): Promise<string> {
  const cell = tryout.cell(address);
  await expect(cell).toHaveText(new RegExp(`^(?!${before}$)[\\d.]+,\\d\\d$`));
  return (await cell.textContent()) ?? '';
}

/** Half a post more, and the grant that follows from it. */
async function wholeThirdPost(): Promise<void> {
  await tryout.sheet('KIM Stellen');
  await tryout.enter('E8', '1');
  await tryout.sheet('KIM Ergebnis');
  await shows('B8', '165.000,00');
}

test.describe('a newcomer', () => {
  test('sees the case of Drucksache 156/21 computed', async () => {
    await expect(tryout.page.getByText('kein Microsoft Excel')).toBeVisible();
    await shows('B10', OWN_SHARE);
    await shows('F22', inEuro(IM_JAHR.inSchritten[0]));
    await shows('F25', inEuro(IM_JAHR.inSchritten[3]));
    await expect(tryout.page.getByRole('img', { name: /Schwerte 19\.500/ })).toBeVisible();
  });

  test('changes VZÄ and sees what depends on it change, chart included', async () => {
    await wholeThirdPost();
    await amountOtherThan('B10', OWN_SHARE);
    await tryout.page.getByRole('button', { name: 'Rückgängig' }).click();
    await tryout.sheet('KIM Ergebnis');
    await shows('B10', OWN_SHARE);
  });

  test('finds the agreement of the example on the start page, up to date', async () => {
    const card = tryout.pane.getByRole('region', { name: 'Refinanzierung Südkreis' });
    await expect(card.getByText(`${OWN_SHARE} €`)).toBeVisible();
    await card.getByRole('button', { name: /bearbeiten$/ }).click();
    await expect(tryout.pane.getByLabel('Titel')).toHaveValue('Refinanzierung Südkreis');
  });

  test('is told that the cell has changed whose Rechenweg is open', async () => {
    const { pane } = tryout;
    await tryout.select('F22');
    await pane.getByRole('button', { name: 'Rechenweg zu dieser Zelle' }).click();
    await expect(pane.getByRole('heading', { name: 'Zelle KIM Ergebnis!F22' })).toBeVisible();
    const outdated = pane.getByText(/hat sich geändert/);
    await expect(outdated).not.toBeAttached();
    await wholeThirdPost();
    // While Excel still calculates, no formula reaches as far as this cell.
    await shows('F22', '23.500,00');
    await expect(outdated).toBeVisible();
    await pane.getByRole('button', { name: 'Neu lesen' }).click();
    await expect(outdated).not.toBeAttached();
    await expect(pane.getByRole('heading', { name: 'Zelle KIM Ergebnis!F22' })).toBeVisible();
  });

  test('types a formula with the help of the page', async () => {
    const { page } = tryout;
    await tryout.blankSheet();
    await tryout.select('H3');
    await page.keyboard.type('=KIM.EIGENA');
    await expect(page.getByRole('option', { name: /KIM\.EIGENANTEIL / })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByText('Gesamtkosten im Zeitraum in EUR')).toBeVisible();
    await page.keyboard.type('187500;2,5;');
    await expect(page.getByText('Höchstbetrag je VZÄ und Jahr in EUR')).toBeVisible();
    await page.keyboard.type('55000)');
    await page.keyboard.press('Enter');
    await shows('H3', '50000');
    await tryout.select('H3');
    await page
      .getByRole('combobox', { name: 'Zahlenformat' })
      .selectOption({ label: 'Zahl mit zwei Nachkommastellen' });
    await shows('H3', '50.000,00');
  });

  test('reads what is wrong and what to do', async () => {
    const { page } = tryout;
    await tryout.blankSheet();
    await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
    await shows('H3', '#WERT!');
    await tryout.select('H3');
    const sentence = page.locator('#zellfehler').filter({ hasText: /^#WERT! .*viel/ });
    await expect(sentence).toBeVisible();
    await page.mouse.move(0, 0);
    await tryout.cell('H3').hover();
    await expect(page.getByRole('tooltip')).toHaveText((await sentence.textContent()) ?? '');
  });

  test('reads in the overview what is wrong with a post', async () => {
    await tryout.sheet('KIM Stellen');
    await tryout.enter('C6', '9x');
    await tryout.sheet('KIM Ergebnis');
    for (const address of ['B5', 'B10', 'B11']) await shows(address, '#NV');
    await tryout.select('B10');
    await expect(tryout.page.locator('#zellfehler')).toHaveText(
      /^#NV Der Fehler kommt aus 'KIM Ergebnis'!H21: .*9x/,
    );
  });

  test('is told why a formula is not taken', async () => {
    await tryout.blankSheet();
    await tryout.enter('H3', '=1+');
    const notice = tryout.page.getByRole('alert');
    await expect(notice.filter({ hasText: '=1+' })).toBeVisible();
    await tryout.page.keyboard.press('Escape');
    await expect(notice).not.toBeAttached();
  });

  test('inserts a function from the catalogue, with cells of the sheet, and takes it back', async () => {
    const { page, pane } = tryout;
    await tryout.blankSheet();
    const blank = (await page.getByRole('tab', { selected: true }).textContent()) ?? '';
    await tryout.select('H3');
    await pane.getByRole('button', { name: 'Formel einfügen' }).click();
    await pane.getByLabel('Funktion suchen').fill('verteilen schlüssel');
    await pane.locator('.entry', { hasText: 'KIM.VERTEILUNG' }).click();
    const taken = async (label: string, sheet: string, address: string): Promise<void> => {
      await tryout.sheet(sheet);
      await tryout.select(address);
      await pane.getByRole('button', { name: `Auswahl übernehmen für ${label}` }).click();
      // In the formula, not as the place it would go to.
      await expect(pane.locator('.preview .formula', { hasText: address })).toBeVisible();
    };
    await taken('Betrag', 'KIM Ergebnis', 'B10');
    await taken('Schlüssel', 'KIM Eingaben', 'J6:J9');
    await tryout.sheet(blank);
    await tryout.select('H3');
    await expect(pane.locator('.preview', { hasText: 'H3' })).toBeVisible();
    await pane.getByRole('button', { name: 'Einfügen', exact: true }).click();
    await expect(pane.getByText('Eingefügt in')).toBeVisible();
    await shows('H3', '19.538,38');
    await shows('H6', '6.011,81');
    await expect(
      page.getByText("=KIM.VERTEILUNG('KIM Ergebnis'!B10;'KIM Eingaben'!J6:J9)").first(),
    ).toBeVisible();
    await pane.getByRole('button', { name: 'Zurücknehmen' }).click();
    await expect(tryout.cell('H3')).not.toBeAttached();
    await expect(tryout.cell('H6')).not.toBeAttached();
  });

  test('is asked before unsaved entries are lost', async () => {
    const { page } = tryout;
    const questions: string[] = [];
    const answer = { accept: false };
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void (answer.accept ? dialog.accept() : dialog.dismiss());
    });
    await wholeThirdPost();
    await page.getByLabel('Beispiel').selectOption('leer');
    await expect.poll(() => questions).toEqual([expect.stringContaining('sind nicht gespeichert')]);
    await tryout.drawn();
    await shows('B8', '165.000,00');
    answer.accept = true;
    await page.getByLabel('Beispiel').selectOption('leer');
    await expect(tryout.cell('B8')).not.toBeAttached();
  });

  test('saves the workbook and opens it again', async () => {
    const { page } = tryout;
    await wholeThirdPost();
    const total = await amountOtherThan('B10', OWN_SHARE);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Speichern' }).click();
    const file = await (await download).path();
    await expect(page.getByText('wurde gespeichert')).toBeVisible();
    await page.getByLabel('Beispiel').selectOption('leer');
    await page.locator('input[type=file]').setInputFiles({
      name: 'eigene.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(file),
    });
    await expect(page.getByText('„eigene.xlsx“ ist geöffnet')).toBeVisible();
    await tryout.ready();
    await tryout.sheet('KIM Ergebnis');
    await shows('B8', '165.000,00');
    await shows('B10', total);
    await expect(page.locator('.chart')).toHaveCount(2);
    await tryout.select('H21');
    const formula =
      '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Bezug_von;KIM_Bezug_bis;KIM_Optionen[[#Kopfzeilen];[#Daten]])';
    await expect(
      page.getByLabel('Bearbeitungsleiste').and(page.getByText(formula, { exact: true })),
    ).toBeVisible();
  });
});
