import { FEHLER } from '../../src/taskpane/ui/texts';
import { expect, test } from './support/test';

test('while a cell is being edited the pane inserts nothing, says what to do, and can do it afterwards', async ({
  openTryout,
}) => {
  const tryout = await openTryout();
  await tryout.ready();
  const { page, pane } = tryout;
  await tryout.blankSheet();
  await tryout.select('H3');
  await pane.getByRole('button', { name: 'Formel einfügen' }).click();
  await pane.locator('.entry', { hasText: 'KIM.VZAE' }).click();
  await pane.getByRole('textbox', { name: 'Wochenstunden' }).fill('19,5');
  await expect(pane.getByText('Ergebnis: 0,5')).toBeVisible();
  await expect(pane.locator('.preview', { hasText: 'H3' })).toBeVisible();

  await tryout.select('H3');
  await page.keyboard.type('Entwurf');
  await pane.getByRole('button', { name: 'Einfügen', exact: true }).click();
  const refusal = pane.getByText(FEHLER['cell-edit'].text);
  await expect(refusal).toBeVisible();
  await expect(refusal).toContainText('Eingabetaste');
  await expect(refusal).toContainText('erneut versuchen');

  const editor = page.getByLabel('Eingabe in Zelle H3');
  await expect(editor).toHaveValue('Entwurf');
  await editor.press('Enter');
  await tryout.shows('H3', 'Entwurf');
  await tryout.select('H5');
  await pane.getByRole('button', { name: 'Einfügen', exact: true }).click();
  await tryout.shows('H5', '0,5');
});
