import type { Locator } from '@playwright/test';
import { pressByKey as pressTarget, tabTo as tabToTarget } from './support/keyboard';
import { isSound, isSoundInAllThemes } from './support/sound';
import { expect, test } from './support/test';

/** Keeps all that is read out, as `window.heard`: progress is gone before a test can look. */
const LISTENING = `
  window.heard = [];
  const listen = () => new MutationObserver(() => {
    for (const live of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      if (live.textContent && heard.at(-1) !== live.textContent) heard.push(live.textContent);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  document.addEventListener('DOMContentLoaded', listen);
`;

test('an assumed raise: looked at, applied with proof, one step back, and applied again, by keyboard', async ({
  openPane,
}) => {
  const width = 320;
  const { pane, page, host, idle } = await openPane({ width, script: LISTENING });
  const { Worksheets, Tables } = host.book.workbook;
  const names = (): string[] => Worksheets.items().map(({ Name }) => Name);
  const cell = (sheet: string, address: string): unknown =>
    Worksheets.GetItem(sheet).GetRange(address).Values?.[0]?.[0];
  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', { name, exact: typeof name === 'string' });
  const step = (name: string): Promise<void> =>
    pane
      .locator('.stepper')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
  const heard = (): Promise<string> => pane.evaluate('heard.join("\\n")');
  const tabTo = (target: Locator): Promise<void> => tabToTarget({ page }, target);
  const pressByKey = (name: string): Promise<void> => pressTarget({ page }, button(name));

  // The example, in a year that has a raise of its own: the assumed one comes on top.
  await button('Mit einem Beispiel beginnen').click();
  for (const [label, day] of [
    ['Laufzeit von', '01.01.2026'],
    ['Laufzeit bis', '31.12.2026'],
    ['Bezugsjahr von', '01.01.2026'],
    ['Bezugsjahr bis', '31.12.2026'],
  ] as const)
    await pane.getByLabel(label, { exact: true }).fill(day);
  await step('Einfügen');
  await button('In die Mappe einfügen').click();
  await expect(pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await idle();
  const [before, share] = [names(), cell('KIM Ergebnis', 'B10')];
  await button('Hilfe').click();
  await button('Start').click();
  await expect(pane.getByText('Ergebnisse aktuell.')).toBeVisible();

  await button('Neue Tarife und Werte für Beispiel Südkreis').press('Enter');
  await expect(pane.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(pane.getByText(/ändern Sie auf der Startseite unter „Bearbeiten“/)).toBeVisible();
  await tabTo(button('Womit gerechnet wird: Tarifstand und Quellen'));
  await page.keyboard.press('Enter');
  await expect(pane.getByText(/01\.05\.2026 bis 31\.03\.2027/).first()).toBeVisible();
  await isSoundInAllThemes({ page, pane }, 'what it rests on', width);
  await tabTo(pane.getByLabel('Erhöhung ab'));
  await page.keyboard.type('01.10.2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2,5');
  await pressByKey('Erhöhung übernehmen');
  await expect(
    pane.getByText('Erhöhung TVöD-VKA um 2,5 % ab 01.10.2026 (Annahme): 197 Beträge für KIM_Tarif'),
  ).toBeVisible();
  // Where the button was, another form stands: reading goes on at the heading.
  await expect(pane.getByRole('heading', { level: 1 })).toBeFocused();
  await isSound({ pane }, 'taken over', width);

  await pressByKey('Vorschau');
  await expect(pane.getByRole('img', { name: /^Eigenanteil im Bezugsjahr: alt/ })).toBeVisible();
  await expect(pane.getByRole('row', { name: /^Schwerte/ })).toBeVisible();
  // Old, new and difference are seen without moving anything sideways, below their name or beside it.
  for (const wide of [600, 400, width]) {
    await page.setViewportSize({ width: wide + 40, height: 740 });
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement, to) => {
      frame.width = String(to);
    }, wide);
    const overflowing = (): Promise<(string | null)[]> =>
      pane
        .locator('.changes, .changes :is(th, td)')
        .evaluateAll((all) =>
          all.filter((own) => own.scrollWidth > own.clientWidth).map(({ textContent }) => textContent),
        );
    await expect.poll(() => pane.evaluate('innerWidth')).toBe(wide);
    await expect.poll(overflowing).toEqual([]);
    await isSound({ pane }, `preview, ${wide} pixels`, wide);
  }
  await isSoundInAllThemes({ page, pane }, 'preview', width);
  const towns = pane.getByRole('table', { name: 'Anteile der Kommunen im Bezugsjahr in EUR' });
  await expect(towns.getByRole('columnheader')).toHaveText([
    'Kommune',
    'Alt',
    'Neu',
    'Differenz',
    'Veränderung',
  ]);
  expect(names()).toEqual(before);
  await pressByKey('Anwenden');
  await expect(pane.getByText(/Die Ergebnisse in den Blättern sind die der Vorschau/)).toBeVisible();
  await isSoundInAllThemes({ page, pane }, 'applied', width);
  expect(names().filter((name) => !before.includes(name))).toEqual([
    'KIM Tarife',
    expect.stringMatching(/^KIM Nachb\. /),
    'KIM Protokoll',
  ]);
  const raised = cell('KIM Ergebnis', 'B10');
  expect(raised).toBeGreaterThan(Number(share));
  const [row] = Tables.GetItem('KIM_Protokoll').GetDataBodyRange().Values ?? [];
  expect(row?.slice(4, 6)).toEqual([share, raised]);

  await pressByKey('Rückgängig');
  await expect(pane.getByText('Alles ist zurückgenommen; die Mappe ist wie vorher.')).toBeVisible();
  await isSound({ pane }, 'one step back', width);
  await idle();
  expect([names(), cell('KIM Ergebnis', 'B10')]).toEqual([before, share]);
  await pressByKey('Zurück zu den neuen Werten');
  await expect(pane.getByText(/197 Beträge für KIM_Tarif/)).toBeVisible();
  await pressByKey('Vorschau');
  await pressByKey('Anwenden');
  await expect(pane.getByText(/Die Ergebnisse in den Blättern sind die der Vorschau/)).toBeVisible();
  await idle();
  expect(cell('KIM Ergebnis', 'B10')).toBe(raised);
  expect(await heard()).toMatch(
    /Erhöhung TVöD-VKA um 2,5 % ab[^]*Alt und Neu werden verglichen[^]*Es wird geschrieben[^]*sind die der Vorschau[^]*Es wird zurückgenommen[^]*Alles ist zurückgenommen/,
  );

  await button('Start').last().press('Enter');
  await expect(pane.getByText('Ergebnisse aktuell.')).toBeVisible();
});
