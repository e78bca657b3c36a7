import type { Locator } from '@playwright/test';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

test('AK-7 freely typed formulas on three sheets: stale, broken and a text, found, recalculated, repaired, and back', async ({
  openPane,
}) => {
  const width = 320;
  const { pane, host, idle } = await openPane({ width });
  const { workbook, calculation } = host.book;
  const home = workbook.Worksheets.active();
  home.GetRange('A1:B2').Formulas = [
    [19.5, '=KIM.VZAE(A1)'],
    [39, '=_xldudf_KIM_VZAE(A2)'],
  ];
  const second = workbook.Worksheets.Add('Zweites');
  second.GetRange('A1:A3').Formulas = [[39], [35], [26]];
  second.GetRange('C1').Formulas = [['=KIM.VERTEILUNG(100,A1:A3)']];
  second.GetRange('C5').Formulas = [['=_xldudf_KIM_VZAE(2*39)']];
  const third = workbook.Worksheets.Add('Drittes');
  third.GetRange('A1').NumberFormat = [['@']];
  third.GetRange('A1').Formulas = [['=KIM.VZAE(19,5;39)']];
  await idle();
  // From here on Excel waits for F9, and the results stay behind.
  calculation.mode = 'Manual';
  home.GetRange('A1').Values = [[39]];
  second.GetRange('A3').Values = [[0]];
  home.Activate();

  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
  const item = (text: string | RegExp): Locator => pane.getByRole('listitem').filter({ hasText: text });
  const before = third.GetRange('A1').Values;

  await button('Formeln prüfen').click();
  await expect(pane.getByText('5 KIM-Formeln gefunden, 5 davon sind zu beachten.')).toBeVisible();
  await expect(pane.getByText(/nur auf Anforderung/)).toBeVisible();
  await expect(item('Tabelle1!B1')).toContainText('Zeigt 0,5, heute ergibt die Formel 1.');
  await expect(item('Zweites!C1')).toContainText('Veraltet');
  await expect(item('Drittes!A1')).toContainText('Lässt sich reparieren: =KIM.VZAE(19,5;39)');
  await isSound({ pane }, 'check', width);

  // A place leads there, by the keyboard as well.
  await button('Zweites!C1 auswählen').press('Enter');
  await expect.poll(() => workbook.Worksheets.active().Name).toBe('Zweites');
  expect(workbook.Worksheets.active().selection).toMatchObject({ row: 0, column: 2 });

  await button('Neu berechnen (2) …').click();
  await expect(item('Tabelle1!B1')).toContainText('Zeigt 0,5, heute ergibt die Formel 1.');
  await isSound({ pane }, 'check', width);
  await button('Jetzt neu berechnen').click();
  await expect(pane.getByText('2 Formeln sind neu berechnet.')).toBeVisible();
  await expect(item('Tabelle1!B1: 0,5 → 1')).toBeVisible();
  await expect(item(/Zweites!C1: 39 → 52,7/)).toBeVisible();
  await isSound({ pane }, 'check', width);
  await button('Erneut prüfen').click();
  await expect(pane.getByText('5 KIM-Formeln gefunden, 3 davon sind zu beachten.')).toBeVisible();

  await button('Reparieren (3) …').click();
  await pane.getByLabel('Zweites!C5').uncheck();
  await button('Jetzt reparieren').click();
  await expect(pane.getByText('2 Zellen sind repariert.')).toBeVisible();
  await expect(item('Tabelle1!B2: #NAME? → 1')).toBeVisible();
  await expect(item('Drittes!A1: =KIM.VZAE(19,5;39) → 0,5')).toBeVisible();
  expect(third.GetRange('A1').Formulas).toEqual([['=KIM.VZAE(19.5,39)']]);
  await button('Rückgängig').click();
  await expect(pane.getByText(/Rückgängig gemacht/)).toBeVisible();
  expect(third.GetRange('A1').Values).toEqual(before);
  expect(third.GetRange('A1').NumberFormat).toEqual([['@']]);
  expect(String(home.GetRange('B2').Formulas?.[0]?.[0])).toMatch(/^=_xldudf_KIM_VZAE\(A2\)$/i);
});
