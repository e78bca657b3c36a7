import type { Locator } from '@playwright/test';
import type { Pane } from './support/pane';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

/** A workbook of somebody's, in which names of an agreement are taken. */
function furnish({ host }: Pane): void {
  const { Worksheets, Tables, Names } = host.book.workbook;
  const home = Worksheets.active();
  home.GetRange('A1:B2').Formulas = [
    ['Stelle', 'Betrag'],
    ['eigene', 7],
  ];
  Tables.Add(`${home.Name}!A1:B2`, true).Name = 'KIM_Stellen';
  Worksheets.Add('KIM Eingaben').GetRange('A1').Values = [['Meine Notizen']];
  Names.Add('KIM_Titel_V2', home.GetRange('B2'));
}

test('in a workbook with sheets, tables and names of these names: insert, edit by hand, change, remove', async ({
  openPane,
}) => {
  const width = 320;
  const pane = await openPane({ width });
  furnish(pane);
  const { workbook } = pane.host.book;
  const names = (): string[] => workbook.Worksheets.items().map(({ Name }) => Name);
  const before = names();
  const button = (name: string | RegExp): Locator =>
    pane.pane.getByRole('button', { name, exact: typeof name === 'string' });
  const toStep = (step: string): Promise<void> =>
    pane.pane
      .locator('.stepper')
      .getByRole('button', { name: new RegExp(`^${step}`) })
      .click();

  await button('Mit einem Beispiel beginnen').click();
  await toStep('Einfügen');
  // The third number is the first that is free in all names, and that is what the list says.
  await expect(pane.pane.getByText('KIM Eingaben (3)')).toBeVisible();
  await expect(pane.pane.getByText('KIM_Kommunen_V3')).toBeVisible();
  await button('In die Mappe einfügen').click();
  await expect(pane.pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await isSound(pane, 'written', width);
  await pane.idle();
  expect(names()).toEqual(expect.arrayContaining([...before, 'KIM Ergebnis (3)']));

  // By hand, in the sheet; then by the pane, which shows what is hers and keeps it.
  workbook.Tables.GetItem('KIM_Stellen_V3').GetDataBodyRange().GetCell(0, 4).Values = [[0.5]];
  pane.host.book.calculation.refresh();
  await pane.idle();
  await button('Hilfe').click();
  await button('Start').click();
  await expect(pane.pane.getByText(/in den Blättern geändert/)).toBeVisible();
  await isSound(pane, 'card', width);
  await button('Beispiel Südkreis bearbeiten').click();
  await toStep('Stellen');
  await expect(pane.pane.getByText(/2 VZÄ/).first()).toBeVisible();
  await toStep('Verteilung');
  await pane.pane.getByLabel('Beträge in Schritten von').fill('1000');
  await toStep('Einfügen');
  await expect(pane.pane.getByText('500 → 1.000')).toBeVisible();
  await isSound(pane, 'preview of changes', width);
  await button('Blätter ändern').click();
  await expect(pane.pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();

  // Removing, by keyboard: first the list, then what it says.
  await button('Hilfe').click();
  await button('Start').click();
  await button('Beispiel Südkreis entfernen').focus();
  await pane.page.keyboard.press('Enter');
  await expect(pane.pane.getByRole('list', { name: 'Diese Blätter werden entfernt' })).toContainText(
    'KIM Vorlage (3)',
  );
  await isSound(pane, 'removal', width);
  const remove = button(/Blätter entfernen$/);
  await expect(remove).toBeEnabled();
  await remove.focus();
  await pane.page.keyboard.press('Enter');
  await expect(pane.pane.getByText('Die Vereinbarung ist entfernt.')).toBeVisible();
  expect(names()).toEqual(before);
  expect(workbook.Tables.GetItem('KIM_Stellen').GetDataBodyRange().Values).toEqual([['eigene', 7]]);
});

test('what was begun when Excel ended is shown first, and cleared up after that; an empty table comes and goes', async ({
  openPane,
}) => {
  const width = 320;
  const pane = await openPane({ width, expected: /KIM/ });
  const { workbook } = pane.host.book;
  const names = (): string[] => workbook.Worksheets.items().map(({ Name }) => Name);
  const button = (name: string): Locator => pane.pane.getByRole('button', { name, exact: true });
  const before = names();
  await button('Mit einem Beispiel beginnen').click();
  await pane.pane
    .locator('.stepper')
    .getByRole('button', { name: /^Einfügen/ })
    .click();
  await expect(pane.pane.getByText('KIM Vorlage')).toBeVisible();
  // Two looks and the beginning of the sheets, then the end in the middle of their contents.
  pane.host.faults.at(4, { kind: 'cut', after: 60 });
  pane.host.faults.from(5, { kind: 'transport', fault: 'accessDenied' });
  await button('In die Mappe einfügen').click();
  await expect(button('Reste noch einmal entfernen')).toBeVisible();
  pane.host.faults.clear();
  await button('Hilfe').click();
  await button('Start').click();
  await button('Ansehen und entscheiden').click();
  await expect(
    pane.pane.getByText(/wurde begonnen, die Vereinbarung „Beispiel Südkreis“ einzufügen/),
  ).toBeVisible();
  await expect(pane.pane.getByText(/^die Blätter KIM/)).toBeVisible();
  await isSound(pane, 'interrupted', width);
  await button('Begonnenes entfernen').click();
  await expect(pane.pane.getByText('Was begonnen war, ist entfernt.')).toBeVisible();
  expect(names()).toEqual(before);

  await button('Start').first().click();
  await button('Leere Tabelle anlegen').click();
  await button('Haushaltsjahre je Kommune').click();
  await expect(pane.pane.getByText('Das Blatt Haushaltsjahre ist eingefügt und rechnet mit.')).toBeVisible();
  await isSound(pane, 'empty table', width);
  expect(names()).toEqual([...before, 'Haushaltsjahre']);
  await button('Rückgängig').click();
  await expect(pane.pane.getByText('Das Blatt ist wieder entfernt.')).toBeVisible();
  expect(names()).toEqual(before);
});
