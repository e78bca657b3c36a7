import type { Locator, Page } from 'playwright-core';
import { DENSITY } from '../hilfe/handbook/pictures';
import { go, idle, ready, sheet, type Shot } from './shots';

const frame = (page: Page): Locator => page.locator('iframe');

const button = (page: Page, name: string): Locator =>
  page.frameLocator('iframe').getByRole('button', { name });

/** The example in the Assistent, at a step. */
async function step(page: Page, name: string): Promise<void> {
  await button(page, 'Mit einem Beispiel beginnen').click();
  const steps = page.frameLocator('iframe').getByRole('navigation', { name: 'Schritte' });
  await steps.getByRole('button', { name }).click();
  await page.frameLocator('iframe').getByRole('heading', { name, level: 1 }).waitFor();
}

/** The example in the sheets of an empty workbook, and its card on the start page. */
async function written(page: Page): Promise<void> {
  await page.getByLabel('Beispiel').selectOption('leer');
  await ready(page);
  await step(page, 'Einfügen');
  await button(page, 'In die Mappe einfügen').click();
  await page.frameLocator('iframe').getByText('Die Vereinbarung steht in der Mappe.').waitFor();
  await idle(page);
  await page.frameLocator('iframe').getByRole('navigation', { name: 'Bereiche' }).getByText('Start').click();
}

const ofPane = (name: string, height: number, act: Shot['act']): Shot => ({
  name: `handbuch-${name}`,
  density: DENSITY,
  height,
  part: frame,
  act,
});

const ofSheet = (name: string, act: Shot['act']): Shot => ({
  name: `handbuch-${name}`,
  density: DENSITY,
  width: 1160,
  height: 760,
  part: (page) => page.locator('.workbook'),
  act: async (page) => {
    await act(page);
    await page.locator('.pane-head button').click();
  },
});

/** The pictures of the handbook: the pane alone, or the sheet alone. */
export const HANDBOOK_SHOTS: readonly Shot[] = [
  ofPane('start', 860, () => Promise.resolve()),
  ofPane('foerderung', 980, (page) => step(page, 'Förderung')),
  ofPane('stellen', 860, (page) => step(page, 'Stellen')),
  ofPane('verteilung', 1320, (page) => step(page, 'Verteilung')),
  ofPane('pruefen', 1160, (page) => step(page, 'Prüfen')),
  ofSheet('ergebnis', (page) => sheet(page, 'KIM Ergebnis')),
  ofSheet('vorlage', (page) => sheet(page, 'KIM Vorlage')),
  ofPane('rechenweg', 980, async (page) => {
    await sheet(page, 'KIM Ergebnis');
    await go(page, 'D22');
    await button(page, 'Rechenweg zu dieser Zelle').click();
    await page.frameLocator('iframe').getByRole('list').last().waitFor();
  }),
  ofPane('tabelle', 820, (page) => button(page, 'Leere Tabelle anlegen').click()),
  ofPane('karte', 600, async (page) => {
    await written(page);
    await button(page, 'Neue Tarife und Werte für Beispiel Südkreis').waitFor();
  }),
  ofPane('aktualisieren', 980, async (page) => {
    await written(page);
    await button(page, 'Neue Tarife und Werte für Beispiel Südkreis').click();
    await button(page, 'Vorschau').waitFor();
  }),
];
