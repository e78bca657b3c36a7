import type { Locator } from '@playwright/test';
import { BAUSTEIN_1 } from '../../scripts/start/examples/baustein1';
import { postsText, townsText } from '../../scripts/start/examples/clipboard';
import { manyPosts } from '../../scripts/start/examples/many-posts';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { GEBROCHEN, STELLENPLAN } from '../faelle/stellenplan';
import type { Pane } from './support/pane';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const button = ({ pane }: Pane, name: string | RegExp): Locator =>
  pane.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

const toStep = async (pane: Pane, step: string): Promise<void> => {
  await pane.pane
    .locator('.stepper')
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click();
  await expect(pane.pane.getByRole('heading', { name: step, level: 1, exact: true })).toBeVisible();
};

/** The least width of the pane. */
const NARROW = 320;

test('AS-11 forty posts are pasted, five of them broken in five ways, and mended in place', async ({
  openPane,
}) => {
  const pane = await openPane({ width: NARROW });
  await button(pane, 'Neue Vereinbarung').click();
  await toStep(pane, 'Stellen');
  await button(pane, 'Einfügen aus der Zwischenablage').click();
  // The field has the keyboard, and takes what Strg+V brings.
  await expect(pane.pane.getByLabel('Liste', { exact: true })).toBeFocused();
  await pane.page.keyboard.insertText(STELLENPLAN);
  await expect(pane.pane.getByText('40 Stellen gelesen, 5 Zellen sind nicht lesbar.')).toBeVisible();
  await expect(pane.pane.getByLabel('Umfang')).toHaveValue('vzae');
  await expect(pane.pane.getByText('Zeile 44: Summenzeile')).toBeVisible();
  await isSound(pane, 'list', NARROW);

  for (const { nummer, feld, text, richtig } of GEBROCHEN.slice(0, 4)) {
    const row = pane.pane.getByRole('group', { name: new RegExp(`: Case Management ${nummer}$`) });
    await expect(row.getByLabel(feld)).toHaveValue(text);
    await row.getByLabel(feld).fill(richtig);
    await expect(row.getByText('Jetzt lesbar.')).toBeVisible();
  }
  // Elsewhere and back: nothing is lost.
  await toStep(pane, 'Förderung');
  await toStep(pane, 'Stellen');
  await expect(pane.pane.getByText('40 Stellen gelesen, eine Zelle ist nicht lesbar.')).toBeVisible();
  await button(pane, '40 Stellen übernehmen').click();
  await expect(pane.pane.getByText('40 Stellen übernommen.')).toBeVisible();
  await expect(pane.pane.locator('.posts > li')).toHaveCount(40);
  await button(pane, /^Case Management 36/).click();
  await expect(pane.pane.getByLabel('Stufe')).toHaveValue('offen');
  await expect(pane.pane.getByText(/^Das ist keine Stufe\./)).toBeVisible();
});

test('AS-11 posts are edited in Excel, come from the selection, and so do the towns', async ({
  openPane,
}) => {
  const pane = await openPane({ width: NARROW });
  const { workbook } = pane.host.book;
  const enter = (cells: string, rows: readonly (readonly string[])[]): void => {
    workbook.Worksheets.active().GetRange(cells).FormulasLocal = rows.map((row) => [...row]);
  };
  await button(pane, 'Mit einem Beispiel beginnen').click();
  await toStep(pane, 'Stellen');
  await button(pane, 'In Excel bearbeiten').click();
  await expect(pane.pane.getByText(/Die Stellen stehen im Blatt KIM Stellenliste/)).toBeVisible();
  enter('C7:E7', [['11', 'hoch', '1']]);
  await expect(pane.pane.getByText('3 Stellen gelesen, eine Zelle ist nicht lesbar.')).toBeVisible();
  await isSound(pane, 'list', NARROW);
  await button(pane, 'Stufe in Zeile 7 zeigen').click();
  await expect.poll(() => workbook.GetActiveCell().Address).toContain('D7');
  enter('D7', [['4']]);
  await expect(pane.pane.getByText('3 Stellen gelesen.')).toBeVisible();
  await button(pane, '3 Stellen übernehmen').click();
  await expect(pane.pane.getByText(/3 Stellen übernommen\. Das Blatt KIM Stellenliste/)).toBeVisible();
  await expect(button(pane, /^Case Management 2/)).toContainText('11/4');

  await toStep(pane, 'Verteilung');
  enter('K5:L7', [
    ['Gemeinde', 'Einwohner'],
    ['Bönen', '18.000'],
    ['Selm', '25.000'],
  ]);
  workbook.Worksheets.active().GetRange('K6').Select();
  await button(pane, 'Auswahl übernehmen').click();
  await expect(pane.pane.getByText('2 Kommunen gelesen.')).toBeVisible();
  await pane.pane.getByLabel('Die 4 Kommunen, die schon da sind, ersetzen').check();
  await button(pane, '2 Kommunen übernehmen').click();
  await expect(pane.pane.getByLabel('Schlüssel von Selm')).toHaveValue('25.000');
  await expect(pane.pane.locator('.towns > li')).toHaveCount(2);
});

/** Enters periods and lists as somebody does who has them in Excel already. */
async function enter(pane: Pane, agreement: Vereinbarung): Promise<void> {
  for (const [label, text] of [
    ['Titel', 'Probe'],
    ['Laufzeit von', '01.01.2025'],
    ['Laufzeit bis', '31.12.2026'],
    ['Bezugsjahr von', '01.01.2026'],
    ['Bezugsjahr bis', '31.12.2026'],
  ] as const)
    await pane.pane.getByLabel(label, { exact: true }).fill(text);
  for (const [step, text, take] of [
    ['Stellen', postsText(agreement), `${agreement.stellen.length} Stellen übernehmen`],
    ['Verteilung', townsText(agreement), `${agreement.kommunen.length} Kommunen übernehmen`],
  ] as const) {
    await toStep(pane, step);
    await button(pane, 'Einfügen aus der Zwischenablage').click();
    await pane.pane.getByLabel('Liste', { exact: true }).fill(text);
    await button(pane, take).click();
  }
}

/** Writes the sheets and says what stands in cells of the result. */
async function written(pane: Pane, cells: string): Promise<unknown[][]> {
  await toStep(pane, 'Einfügen');
  await button(pane, 'In die Mappe einfügen').click();
  await expect(pane.pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  return pane.host.book.workbook.Worksheets.active().GetRange(cells).Values as unknown[][];
}

test('KIM Baustein 1 with a post that is passed on to Lünen', async ({ openPane }) => {
  const pane = await openPane();
  await button(pane, 'Neue Vereinbarung').click();
  await pane.pane.getByLabel('Programm', { exact: true }).selectOption('KIM NRW Baustein 1 Koordination');
  await button(pane, 'Förderung im Einzelnen').click();
  await pane.pane.getByLabel('Sachkosten-Höchstbetrag').fill('5.700');
  await enter(pane, BAUSTEIN_1);
  const foot = pane.pane.getByRole('region', { name: 'Ergebnis im Bezugsjahr' });
  await expect(foot).toContainText('155.244,12 €');
  await expect(pane.pane.getByRole('row', { name: /^Lünen/ })).toContainText('32.314,52 €');
  await toStep(pane, 'Prüfen');
  await expect(pane.pane.locator('.findings [data-level="Fehler"]')).toHaveCount(0);
  expect(await written(pane, 'B10')).toEqual([[155_244.12]]);
});

test('AS-8 a budget for 2027: every value that is missing gets its field', async ({ openPane }) => {
  const pane = await openPane({ width: NARROW });
  await button(pane, 'Mit einem Beispiel beginnen').click();
  for (const label of ['Laufzeit', 'Bezugsjahr']) {
    await pane.pane.getByLabel(`${label} von`).fill('01.01.2027');
    await pane.pane.getByLabel(`${label} bis`).fill('31.12.2027');
  }
  await toStep(pane, 'Prüfen');
  await button(pane, 'Eigenen Wert annehmen').click();
  const value = (name: string): Locator =>
    pane.pane.getByRole('group', { name, exact: true }).getByLabel('Wert', { exact: true });
  await expect(value('Rentenversicherung')).toBeFocused();
  await isSound(pane, 'list', NARROW);
  for (const [name, text] of [
    ['Rentenversicherung', '18,6 %'],
    ['Arbeitslosenversicherung', '2,6 %'],
    ['Krankenversicherung', '14,6 %'],
    ['Zusatzbeitrag', '2,9 %'],
    ['Pflegeversicherung', '3,6 %'],
    ['BBG RV', '8.850'],
    ['BBG KV', '5.812,50'],
    ['Jahressonderzahlung E9c', '85 %'],
  ] as const)
    await value(name).fill(text);
  await expect(pane.pane.getByRole('row', { name: /^2027/ })).toBeVisible();
  await toStep(pane, 'Einfügen');
  await expect(pane.pane.getByText('KIM_Parameter')).toBeVisible();
});

test('200 posts and 20 towns are pasted, checked and written', async ({ openPane }) => {
  const pane = await openPane({ width: NARROW });
  await button(pane, 'Neue Vereinbarung').click();
  await pane.pane.getByLabel('Höchstbetrag', { exact: true }).fill('57.000');
  const agreement = manyPosts(200, 20);
  const stellen = agreement.stellen.map((post) => ({ ...post, sachkosten: 9_700 }));
  await enter(pane, { ...agreement, stellen });
  const foot = pane.pane.getByRole('region', { name: 'Ergebnis im Bezugsjahr' });
  await expect(foot).toContainText('5.844.270,60 €');
  await toStep(pane, 'Stellen');
  await expect(pane.pane.locator('.posts > li')).toHaveCount(200);
  await isSound(pane, 'list', NARROW);
  // The last one, by keyboard, is led into view and changes the result.
  const last = pane.pane.locator('.posts .post').last();
  await last.focus();
  await last.press('Enter');
  await expect(pane.pane.getByLabel('Stelle', { exact: true })).toBeFocused();
  await pane.pane.getByLabel('VZÄ', { exact: true }).fill('1');
  await expect(foot).not.toContainText('5.844.270,60 €');
  await toStep(pane, 'Prüfen');
  await expect(pane.pane.getByRole('row', { name: /^Laufzeit/ })).toBeVisible();
  await isSound(pane, 'list', NARROW);
  const [[own]] = (await written(pane, 'B10')) as [[number]];
  await expect(foot).toContainText(own.toLocaleString('de-DE', { minimumFractionDigits: 2 }));
});

test('a climate manager, two years of shares without a ceiling; left in the middle and taken up again', async ({
  openPane,
}) => {
  const before = await openPane({ width: NARROW });
  const type = ({ pane }: Pane, label: string, text: string): Promise<void> =>
    pane.getByLabel(label, { exact: true }).fill(text);
  await button(before, 'Neue Vereinbarung').click();
  await type(before, 'Titel', 'Klimaschutz');
  await before.pane
    .getByLabel('Programm', { exact: true })
    .selectOption('Kommunalrichtlinie 4.1.8 Klimaschutzmanagement Erstvorhaben');
  await type(before, 'Laufzeit von', '1.1.25');
  await type(before, 'Laufzeit bis', '31.12.26');
  await type(before, 'Bezugsjahr von', '1.1.26');
  await type(before, 'Bezugsjahr bis', '31.12.26');
  await toStep(before, 'Stellen');
  await button(before, 'Erste Stelle eingeben').click();
  await type(before, 'Stelle', 'Klimaschutzmanagement');
  await type(before, 'Gruppe', '11');
  await expect
    .poll(() => before.host.book.workbook.Settings.items().map(({ Value }) => String(Value)))
    .toContainEqual(expect.stringMatching(/gruppe\W+11\W+stelle\W+Klimaschutzmanagement/));

  // The pane is loaded anew, as it is when the workbook is opened again.
  await before.page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.setAttribute('src', frame.src);
  });
  const pane: Pane = { ...before, pane: before.frame() };
  await button(pane, 'Fortsetzen').click();
  await toStep(pane, 'Förderung');
  await expect(pane.pane.getByLabel(/^Art/)).toHaveValue('ANTEIL');
  await expect(pane.pane.getByLabel(/^Quote/)).toHaveValue('70 %');
  await expect(pane.pane.getByLabel('Höchstbetrag', { exact: true })).toHaveValue('');
  await toStep(pane, 'Stellen');
  await button(pane, /^Klimaschutzmanagement/).click();
  await type(pane, 'Stufe', '3');
  await type(pane, 'VZÄ', '1');
  const foot = pane.pane.getByRole('region', { name: 'Ergebnis im Bezugsjahr' });
  await expect(foot).toContainText('25.594,36 €');
  await toStep(pane, 'Verteilung');
  await button(pane, 'Erste Kommune eingeben').click();
  for (const [index, [town, people]] of (
    [
      ['Bönen', '18000'],
      ['Selm', '25 000'],
      ['Werne', '30.000'],
    ] as const
  ).entries()) {
    if (index > 0) await button(pane, 'Weitere Kommune').click();
    await type(pane, `Kommune ${index + 1}`, town);
    await type(pane, `Schlüssel von ${town}`, people);
  }
  await expect(pane.pane.getByRole('row', { name: /^Werne/ })).toContainText('10.518,23 €');
  await toStep(pane, 'Prüfen');
  await expect(pane.pane.locator('.findings [data-level="Fehler"]')).toHaveCount(0);
  await expect(pane.pane.getByRole('row', { name: /^2025/ })).toContainText('24.618 €');
  expect(await written(pane, 'B10')).toEqual([[25_594.36]]);
});
