import type { Frame, FrameLocator, Locator } from '@playwright/test';
import { IM_JAHR, inEuro } from '../faelle/suedkreis';
import type { Pane, PaneSetup } from './support/pane';
import { pressByKey } from './support/keyboard';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const STEPS = ['Förderung', 'Stellen', 'Verteilung', 'Prüfen', 'Einfügen'] as const;

const heading = (pane: Frame | FrameLocator, name: string): Locator =>
  pane.getByRole('heading', { name, level: 1, exact: true });

/** Does what a clerk does, and counts it: a click, or one text typed into the field that has the keyboard. */
class Clerk {
  count = 0;

  constructor(private readonly pane: FrameLocator) {}

  async click(name: string): Promise<void> {
    this.count += 1;
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  /** Types into a field that is reached with as many tabs. */
  async type(label: string, text: string): Promise<void> {
    this.count += 1;
    const field = this.pane.getByLabel(label, { exact: true });
    await field.focus();
    await field.fill(text);
  }
}

test('from an empty workbook to the written sheets of Drucksache 156/21, with its text alone', async ({
  openTryout,
}) => {
  const tryout = await openTryout();
  await tryout.page.getByLabel('Beispiel').selectOption('leer');
  await tryout.ready();
  const { pane } = tryout;
  const clerk = new Clerk(pane);

  await clerk.click('Neue Vereinbarung');
  await expect(heading(pane, 'Förderung')).toBeVisible();
  await clerk.type('Titel', 'Refinanzierungsvereinbarung Südkreis');
  await clerk.type('Zuwendungsempfänger', 'Kreis Unna');
  await clerk.type('Höchstbetrag', '55.000 €');
  await clerk.type('Laufzeit von', '5.10.2021');
  await clerk.type('Laufzeit bis', '31.12.2022');
  await clerk.click('01.04.2022 bis 31.03.2023 als Bezugsjahr übernehmen');
  await clerk.click('Weiter: Stellen');

  await clerk.click('Erste Stelle eingeben');
  await clerk.type('Stelle', 'Case Management 1');
  await clerk.type('Gruppe', '9c');
  await clerk.type('Stufe', '3');
  await clerk.type('VZÄ', '1');
  await clerk.click('9.700,00 € übernehmen');
  await clerk.click('Weitere Stelle');
  await clerk.click('Weitere Stelle');
  await expect(pane.getByLabel('Stelle', { exact: true })).toHaveValue('Case Management 3');
  await clerk.type('VZÄ', '0,5');
  await expect(pane.getByText(`${inEuro(IM_JAHR.eigenanteil)} €`).first()).toBeVisible();
  await clerk.click('Weiter: Verteilung');

  await clerk.click('Erste Kommune eingeben');
  for (const [index, [town, share]] of (
    [
      ['Schwerte', '19.500'],
      ['Unna', '17.500'],
      ['Fröndenberg', '7 000'],
      ['Holzwickede', '6.000,00'],
    ] as const
  ).entries()) {
    if (index > 0) await clerk.click('Weitere Kommune');
    await clerk.type(`Kommune ${index + 1}`, town);
    await clerk.type(`Schlüssel von ${town}`, share);
  }
  await clerk.type('Beträge in Schritten von', '500');
  await expect(pane.getByText('17.534,44 €')).toBeVisible();
  await clerk.click('Weiter: Prüfen');

  await clerk.type('Veröffentlichter Eigenanteil', '50.000');
  await expect(pane.getByText('exakt 50.098,41 €, Abweichung 0,2 % (98,41 €): „rund“ passt.')).toBeVisible();
  await expect(pane.getByText('Es ist nichts zu beanstanden. Bitte die Hinweise lesen.')).toBeVisible();
  await clerk.click('Weiter: Einfügen');
  await expect(pane.getByText('KIM Vorlage')).toBeVisible();
  await clerk.click('In die Mappe einfügen');
  await expect(pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await clerk.click('Zum Blatt Ergebnis');
  test.info().annotations.push({ type: 'clicks and keystroke groups', description: String(clerk.count) });
  expect(clerk.count).toBeLessThanOrEqual(60);

  await tryout.shows('B10', inEuro(IM_JAHR.eigenanteil));
  for (const [index, share] of IM_JAHR.inSchritten.entries())
    await tryout.shows(`F${22 + index}`, inEuro(share));

  await pane.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(
    pane.getByText('Die Blätter sind wieder entfernt. Ihre Angaben sind noch hier.'),
  ).toBeVisible();
  await expect(tryout.page.getByRole('tab', { name: 'KIM Ergebnis' })).not.toBeAttached();
});

async function withExample(open: (setup?: PaneSetup) => Promise<Pane>, setup: PaneSetup): Promise<Pane> {
  const pane = await open(setup);
  await pane.pane.getByRole('button', { name: 'Mit einem Beispiel beginnen' }).click();
  await expect(heading(pane.pane, 'Förderung')).toBeVisible();
  return pane;
}

const toStep = async ({ pane }: Pane, step: string): Promise<void> => {
  await pane
    .locator('.stepper')
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click();
  await expect(heading(pane, step)).toBeVisible();
};

test('what is typed after Tab, and where a check has led, takes the place of what stood there', async ({
  openPane,
}) => {
  const example = await withExample(openPane, {});
  const { pane } = example;
  const { keyboard } = pane.locator('body').page();
  await pane.getByLabel('Titel', { exact: true }).click();
  await keyboard.press('Tab');
  await expect(pane.getByLabel('Zuwendungsempfänger')).toBeFocused();
  await keyboard.type('Kreis Soest');
  await expect(pane.getByLabel('Zuwendungsempfänger')).toHaveValue('Kreis Soest');

  await pane.getByLabel('Laufzeit bis').fill('31.12.2020');
  await toStep(example, 'Prüfen');
  await pane
    .getByRole('button', { name: /^Laufzeit bis ansehen/ })
    .first()
    .click();
  await expect(pane.getByLabel('Laufzeit bis')).toBeFocused();
  await keyboard.type('31.12.2022');
  await expect(pane.getByLabel('Laufzeit bis')).toHaveValue('31.12.2022');
});

for (const [setting, settings] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
] as const)
  test(`axe finds nothing in any step, and nothing is cut off at 320 pixels: ${setting}`, async ({
    openPane,
  }) => {
    const pane = await withExample(openPane, { width: 320, ...settings });
    for (const step of STEPS) {
      await toStep(pane, step);
      if (step === 'Stellen') await pane.pane.getByRole('button', { name: /^Case Management 2/ }).click();
      const folded = pane.pane.locator('.disclosure[aria-expanded="false"]');
      for (let left = await folded.count(); left > 0; left--) {
        await folded.first().click();
        await expect(folded).toHaveCount(left - 1);
      }
      await isSound(pane, step, 320);
    }
  });

test('what is chosen, headed, framed and summed up can be read, and a step begins at its top', async ({
  openPane,
}) => {
  const pane = await withExample(openPane, { width: 320 });
  const name = 'KIM NRW Baustein 2 Case Management';
  await pane.pane.getByLabel('Programm', { exact: true }).selectOption(name);
  await expect(pane.pane.locator('.source b')).toHaveText(name);
  await pane.pane.evaluate(() => document.documentElement.scrollTo(0, document.documentElement.scrollHeight));
  const scrolled = (): Promise<number> => pane.pane.evaluate(() => document.documentElement.scrollTop);
  expect(await scrolled()).toBeGreaterThan(0);
  await pane.pane.getByRole('button', { name: 'Weiter: Stellen' }).click();
  await expect(heading(pane.pane, 'Stellen')).toBeVisible();
  await expect.poll(scrolled).toBe(0);

  await toStep(pane, 'Verteilung');
  await expect(pane.pane.locator('.town-heads span')).toHaveText(['Kommune', 'Schlüssel']);
  const fold = pane.pane.getByRole('button', { name: 'Gemischter Schlüssel, Mindest- und Festwerte' });
  expect(await fold.evaluate((button) => getComputedStyle(button).textAlign)).toBe('left');

  await toStep(pane, 'Prüfen');
  const table = pane.pane.getByRole('region', { name: 'Je Haushaltsjahr', exact: true });
  const room = await table.evaluate((frame) => {
    const letters = frame.querySelector('th')?.getBoundingClientRect().left ?? 0;
    return letters - frame.getBoundingClientRect().left;
  });
  expect(room).toBeGreaterThanOrEqual(4);
  const amounts = await pane.pane.locator('.foot-line dd').allTextContents();
  expect(amounts.map((amount) => /^[\d.]+,\d{2} €$/.test(amount))).toEqual([true, true, true]);
});

test('no button that unfolds shares its row with the one that goes on', async ({ openPane }) => {
  const pane = await withExample(openPane, { width: 450 });
  const next = pane.pane.locator('.next');
  for (const step of ['Förderung', 'Verteilung']) {
    await toStep(pane, step);
    await expect(async () => {
      const top = (await next.boundingBox())?.y ?? 0;
      for (const fold of await pane.pane.locator('.step > .disclosure').all()) {
        const { y = Infinity, height = 0 } = (await fold.boundingBox()) ?? {};
        expect(y + height).toBeLessThan(top);
      }
    }).toPass();
  }
});

test('all by keyboard: begin, walk the steps, write the sheets, take them back', async ({ openPane }) => {
  const pane = await openPane();
  const focused = (): Promise<string> => pane.pane.evaluate(() => document.activeElement?.textContent ?? '');
  const press = (name: string): Promise<void> =>
    pressByKey(pane, pane.pane.getByRole('button', { name, exact: true }));
  await expect(pane.pane.locator('#zustand[data-tone="good"]')).toBeVisible();
  await pane.pane.locator('body').press('Tab');
  await press('Mit einem Beispiel beginnen');
  for (const [index, step] of STEPS.entries()) {
    // The heading has the keyboard, so that reading goes on there.
    await expect.poll(focused).toBe(step);
    const next = STEPS[index + 1];
    await press(next === undefined ? 'In die Mappe einfügen' : `Weiter: ${next}`);
  }
  await expect(pane.pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await pane.idle();
  await press('Rückgängig');
  await expect(pane.pane.getByText('Die Blätter sind wieder entfernt.')).toBeVisible();
});

test('a draft comes with the workbook, is offered before it would be lost, and can be thrown away', async ({
  openPane,
}) => {
  const { pane } = await openPane();
  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
  await button('Neue Vereinbarung').click();
  await pane.getByLabel('Titel', { exact: true }).fill('Nordkreis');
  await pane.getByLabel('Höchstbetrag', { exact: true }).fill('viel');
  await expect(pane.getByText('Entwurf in dieser Mappe gemerkt.')).toBeVisible();
  await pane.getByLabel('Titel', { exact: true }).focus();
  await expect(pane.getByText('Das ist keine Zahl.')).toBeVisible();
  await button('Hilfe').click();
  await button('Start').click();
  await expect(pane.getByRole('heading', { name: 'Entwurf: Nordkreis' })).toBeVisible();
  await button('Mit einem Beispiel beginnen').click();
  await expect(
    pane.getByText('liegt ein Entwurf, der noch nicht in den Blättern steht: Nordkreis'),
  ).toBeVisible();
  await button('Entwurf fortsetzen').click();
  await expect(pane.getByLabel('Titel', { exact: true })).toHaveValue('Nordkreis');
  await button('Start').first().click();
  await button('Verwerfen').click();
  await button('Ja, verwerfen').click();
  await expect(pane.getByText('Der Entwurf wurde verworfen.')).toBeVisible();
  await button('Neue Vereinbarung').click();
  await expect(pane.getByLabel('Titel', { exact: true })).toHaveValue('');
});

test('an agreement in the sheets has a card, and is changed in place', async ({ openPane }) => {
  const pane = await withExample(openPane, {});
  const button = (name: string): Locator => pane.pane.getByRole('button', { name, exact: true });
  await toStep(pane, 'Einfügen');
  await button('In die Mappe einfügen').click();
  await expect(pane.pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await button('Hilfe').click();
  await button('Start').click();
  await expect(pane.pane.getByText('15.10.2021 bis 31.12.2022 · wie eingefügt')).toBeVisible();
  await expect(pane.pane.getByText('Ergebnisse aktuell.')).toBeVisible();
  await button('Beispiel Südkreis bearbeiten').click();
  await toStep(pane, 'Verteilung');
  await pane.pane.getByLabel('Beträge in Schritten von').fill('1000');
  await toStep(pane, 'Einfügen');
  await expect(pane.pane.getByText('500 → 1.000')).toBeVisible();
  await button('Blätter ändern').click();
  await expect(pane.pane.getByText('Die Vereinbarung steht in der Mappe.')).toBeVisible();
  await pane.idle();
  const sheet = pane.host.book.workbook.Worksheets.active();
  await expect.poll(() => sheet.GetRange('D22:D25').Values).toEqual([[20_000], [17_000], [7_000], [6_000]]);
});

test('AS-10 at 320 pixels no field that gets the keyboard lies under the foot, and no word is broken', async ({
  openPane,
}) => {
  const { pane } = await openPane({ width: 320, height: 500 });
  await pane.getByRole('button', { name: 'Mit einem Beispiel beginnen' }).click();
  const foot = pane.locator('.foot-line');
  await expect(foot).toContainText('50.098,41');
  for (const label of ['Höchstbetrag', 'Laufzeit bis', 'Bezugsjahr bis']) {
    const field = pane.getByLabel(label, { exact: true });
    await pane.evaluate(() => scrollTo(0, 0));
    await field.focus();
    await expect
      .poll(async () => {
        const [own, bar] = [await field.boundingBox(), await foot.boundingBox()];
        return own && bar && own.y + own.height <= bar.y;
      })
      .toBe(true);
  }
  await pane
    .getByRole('button', { name: /Prüfen/ })
    .first()
    .click();
  const heads = pane.locator('.scrolled th');
  await expect(heads.first()).toBeVisible();
  // A word that is broken has letters in several lines.
  await expect
    .poll(() =>
      heads.evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const node = cell.firstChild;
          if (!(node instanceof Text) || /\s/.test(node.data)) return [];
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getClientRects().length > 1 ? [node.data] : [];
        }),
      ),
    )
    .toEqual([]);
});
