import type { Locator } from '@playwright/test';
import { pressByKey } from './support/keyboard';
import { isSoundInAllThemes } from './support/sound';
import { expect, test } from './support/test';

test('AK-8 a copy: made, checked, a typed-over cell in it found, and taken back, by keyboard', async ({
  openPane,
}) => {
  const width = 320;
  const { pane, page, host, idle } = await openPane({ width });
  const { Worksheets } = host.book.workbook;
  const names = (): string[] => Worksheets.items().map(({ Name }) => Name);
  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', { name, exact: typeof name === 'string' });
  const press = (name: string | RegExp): Promise<void> => pressByKey({ page }, button(name));
  const isSound = (what: string): Promise<void> => isSoundInAllThemes({ page, pane }, what, width);

  await button('Mit einem Beispiel beginnen').click();
  await pane
    .locator('.stepper')
    .getByRole('button', { name: /^Einfügen/ })
    .click();
  await button('In die Mappe einfügen').click();
  await expect(pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await idle();
  const before = names();

  await pressByKey({ page }, button('Start').last());
  await press('Beispiel Südkreis weitergeben');
  await expect(pane.getByRole('heading', { level: 1 })).toBeFocused();
  const list = pane.getByRole('list', { name: 'Diese Blätter kommen hinzu' });
  await expect(list).toContainText('KIM Weiterg. Deckblatt');
  const planned = await list.getByRole('listitem').allTextContents();
  await isSound('what will be created');
  expect(names()).toEqual(before);

  await press(`${planned.length} Blätter erstellen`);
  await expect(pane.getByText(/jeder Wert wurde verglichen/)).toBeVisible();
  await isSound('created');
  expect(names()).toEqual([...before, ...planned]);
  await press('Zum Deckblatt');
  await expect.poll(() => Worksheets.active().Name).toBe('KIM Weiterg. Deckblatt');

  await press('Kopien dieser Mappe prüfen');
  await expect(pane.getByText('Unverändert: Jede Prüfsumme stimmt.')).toBeVisible();
  const cell = Worksheets.GetItem('KIM Weiterg. Ergebnis').GetRange('B10');
  const share = cell.Values ?? [];
  cell.Values = [[Number(share[0]?.[0]) + 1]];
  await press('Kopien dieser Mappe prüfen');
  await expect(pane.getByText(/Seit dem Erstellen geändert: KIM Weiterg\. Ergebnis\./)).toBeVisible();
  await isSound('a cell is typed over');

  // What somebody has changed is not taken away; as it was made it goes in one step.
  await press('Rückgängig');
  await expect(pane.getByRole('alert')).toContainText('nichts davon entfernt');
  expect(names()).toEqual([...before, ...planned]);
  cell.Values = share;
  await press('Rückgängig');
  await expect(pane.getByText('Die Kopie ist wieder entfernt.')).toBeVisible();
  await isSound('taken back');
  expect(names()).toEqual(before);
});
