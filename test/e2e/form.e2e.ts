import type { Locator } from '@playwright/test';
import type { Pane, PaneSetup } from './support/pane';
import { expect, test } from './support/test';

let openPane: (setup?: PaneSetup) => Promise<Pane>;
test.beforeEach(({ openPane: open }) => {
  openPane = open;
});

const button = ({ pane }: Pane, name: string | RegExp) =>
  pane.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const field = ({ pane }: Pane, name: string) => pane.getByRole('textbox', { name: new RegExp(`^${name}`) });
const cell = ({ host }: Pane, address: string) => host.book.workbook.Worksheets.active().GetRange(address);
const said = ({ pane }: Pane, text: string | RegExp) => expect(pane.getByText(text).first()).toBeVisible();
const target = ({ pane }: Pane, text: string) =>
  expect(pane.locator('.preview dd').last()).toContainText(text);

/** The form of the example: 187,598.41 EUR, 2.5 posts, 55,000 EUR. */
async function example(setup?: PaneSetup): Promise<Pane> {
  const pane = await openPane(setup);
  await button(pane, 'Im Formular öffnen').click();
  await said(pane, 'Ergebnis: 50.098,41');
  return pane;
}

async function form(name: string, setup?: PaneSetup): Promise<Pane> {
  const pane = await openPane(setup);
  await button(pane, 'Funktionen').click();
  await pane.pane
    .locator('.entry')
    .filter({ has: pane.pane.getByText(`KIM.${name}`, { exact: true }) })
    .click();
  return pane;
}

async function take(pane: Pane, address: string, name: string): Promise<void> {
  cell(pane, address).Select();
  await button(pane, `Auswahl übernehmen für ${name}`).click();
  await expect(field(pane, name)).toHaveValue(`Tabelle1!${address}`);
  await target(pane, `Tabelle1!${address.split(':')[0] ?? ''}`);
}

test.describe('cells that were taken over', () => {
  async function withCeiling(): Promise<Pane> {
    const pane = await example();
    cell(pane, 'D2').FormulasLocal = [['40000']];
    await take(pane, 'D2', 'Höchstbetrag');
    await said(pane, 'Inhalt: 40000');
    cell(pane, 'F9').Select();
    await target(pane, 'Tabelle1!F9');
    return pane;
  }

  test('are followed when rows are inserted above them, and the preview is that of the cell', async () => {
    const pane = await withCeiling();
    cell(pane, '1:1').Insert('Down');
    cell(pane, 'D2').FormulasLocal = [['1']];
    await expect(field(pane, 'Höchstbetrag')).toHaveValue('Tabelle1!D3');
    await said(
      pane,
      'Die Zellen sind im Blatt verschoben worden, die Angabe folgt ihnen (vorher Tabelle1!D2).',
    );
    await said(pane, 'Ergebnis: 87.598,41');
    cell(pane, 'F20').Select();
    await target(pane, 'Tabelle1!F20');
    await button(pane, 'Einfügen').click();
    await said(pane, 'Eingefügt in Tabelle1!F20. Ergebnis: 87.598,41');
    expect(cell(pane, 'F20').FormulasLocal).toEqual([["=KIM.EIGENANTEIL(187598,41;2,5;'Tabelle1'!D3)"]]);
  });

  test('show a new content without a move of the selection', async () => {
    const pane = await withCeiling();
    cell(pane, 'D2').FormulasLocal = [['50000']];
    await said(pane, 'Ergebnis: 62.598,41');
    await said(pane, 'Inhalt: 50000');
  });

  test('are followed when the sheet is renamed and the user comes back from there', async () => {
    const pane = await withCeiling();
    pane.host.book.workbook.Worksheets.active().Name = 'Plan 2026';
    await pane.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(field(pane, 'Höchstbetrag')).toHaveValue("'Plan 2026'!D2");
    await target(pane, "'Plan 2026'!F9");
    await button(pane, 'Einfügen').click();
    await said(pane, "Eingefügt in 'Plan 2026'!F9. Ergebnis: 87.598,41");
  });

  test('that have been deleted keep the form from inserting another cell', async () => {
    const pane = await withCeiling();
    cell(pane, '2:2').Delete('Up');
    await said(pane, 'Tabelle1!D2 wurde im Blatt gelöscht');
    await button(pane, 'Einfügen').click();
    await said(pane, 'Bitte noch ausfüllen oder berichtigen: Höchstbetrag.');
  });

  test('are followed also while the form is not to be seen', async () => {
    const pane = await withCeiling();
    await button(pane, 'Hilfe').click();
    await expect(pane.pane.getByRole('heading', { name: 'Hilfe', exact: true })).toBeVisible();
    cell(pane, '1:1').Insert('Down');
    await button(pane, 'Funktionen').click();
    await pane.pane.locator('.entry', { hasText: 'KIM.EIGENANTEIL' }).first().click();
    await expect(field(pane, 'Höchstbetrag')).toHaveValue('Tabelle1!D3');
  });
});

test.describe('what was filled in', () => {
  test('outlives the help and the list of functions, and can be emptied', async () => {
    const pane = await example();
    await field(pane, 'VZÄ').fill('3');
    for (const elsewhere of ['Hilfe', 'Start', 'Funktionen']) {
      await button(pane, elsewhere).click();
      await button(pane, 'Funktionen').click();
      await pane.pane.locator('.entry', { hasText: 'KIM.EIGENANTEIL' }).first().click();
      await expect(field(pane, 'VZÄ')).toHaveValue('3');
    }
    await button(pane, 'Angaben leeren').click();
    await expect(field(pane, 'VZÄ')).toHaveValue('');
    await expect(pane.pane.locator('#feld-kosten:focus')).toBeVisible();
    await button(pane, 'Vorige Angaben zurückholen').click();
    await expect(field(pane, 'VZÄ')).toHaveValue('3');
  });

  test('is no longer asked for once it has been filled in', async () => {
    const pane = await form('VZAE');
    await button(pane, 'Einfügen').click();
    await said(pane, 'Bitte noch ausfüllen oder berichtigen: Wochenstunden.');
    await field(pane, 'Wochenstunden').fill('39');
    await expect(pane.pane.getByText('Bitte noch ausfüllen')).not.toBeAttached();
  });
});

test.describe('how cells were read', () => {
  test('a day in the place of an amount is said', async () => {
    const pane = await example();
    cell(pane, 'D2').FormulasLocal = [['01.07.2025']];
    await take(pane, 'D2', 'Kosten');
    await said(
      pane,
      'Tabelle1!D2 enthält ein Datum (01.07.2025). Hier wird keines gebraucht; gerechnet wird mit der Zahl 45.839. Bitte prüfen.',
    );
  });

  test('an empty cell is called empty, at the field and in the preview', async () => {
    const pane = await example();
    await take(pane, 'D2', 'Kosten');
    await said(pane, 'Tabelle1!D2 ist leer.');
    await said(pane, 'Noch kein Ergebnis: Kosten: Die Zelle Tabelle1!D2 ist leer.');
  });

  test('one point before three digits is said', async () => {
    const pane = await example();
    await field(pane, 'Kosten').fill('1.234');
    await said(pane, 'Gelesen als 1234, nicht als 1,234.');
  });
});

test.describe('before inserting', () => {
  test('a formula without a result takes a second, explicit step', async () => {
    const pane = await example();
    await field(pane, 'VZÄ').fill('viel');
    await button(pane, 'Einfügen').click();
    await said(
      pane,
      /Die Formel hätte kein Ergebnis, in der Zelle stünde #WERT!\. .*Es wurde nichts geändert\./,
    );
    expect(cell(pane, 'A1').Formulas).toEqual([['']]);
    await button(pane, 'Trotzdem einfügen').click();
    await said(pane, 'Eingefügt in Tabelle1!A1. In der Zelle steht #WERT!.');
    expect(cell(pane, 'A1').FormulasLocal).toEqual([['=KIM.EIGENANTEIL(187598,41;"viel";55000)']]);
  });

  test('the question about it goes as soon as the formula has a result', async () => {
    const pane = await example();
    const question = pane.pane.getByText('Die Formel hätte kein Ergebnis');
    await field(pane, 'VZÄ').fill('viel');
    await button(pane, 'Einfügen').click();
    await expect(question).toBeVisible();
    await field(pane, 'VZÄ').fill('2');
    await expect(question).not.toBeAttached();
    await field(pane, 'VZÄ').fill('C3');
    await button(pane, 'Einfügen').click();
    await expect(question).toBeVisible();
    cell(pane, 'C3').FormulasLocal = [['2']];
    await expect(question).not.toBeAttached();
  });

  test('the place is said, with its extent and what is in its way', async () => {
    const pane = await example();
    await target(pane, 'Tabelle1!A1, die Zelle ist frei.');
    await pane.pane.getByLabel('Als Rechenweg einfügen').check();
    cell(pane, 'B5').Select();
    await target(pane, 'Tabelle1!B5:F11 (7 Zeilen, 5 Spalten), dort ist frei.');
    cell(pane, 'C11').FormulasLocal = [['besetzt']];
    await target(
      pane,
      'Tabelle1!B5:F11 (7 Zeilen, 5 Spalten), dort ist kein Platz: Tabelle1!C11 ist im Weg.',
    );
    cell(pane, 'C11').Select();
    await target(pane, 'Tabelle1!C11, die Zelle ist nicht leer.');
  });
});

test('every formula that was inserted can be taken back by itself', async () => {
  const pane = await example();
  for (const address of ['B4', 'B6', 'B8']) {
    cell(pane, address).Select();
    await target(pane, `Tabelle1!${address}`);
    await button(pane, 'Einfügen').click();
    await said(pane, `Eingefügt in Tabelle1!${address}. Ergebnis: 50.098,41`);
  }
  await button(pane, '2 frühere Einfügungen').click();
  await button(pane, 'Zurücknehmen: Tabelle1!B4').click();
  await said(pane, 'Die Formel in Tabelle1!B4 wurde zurückgenommen.');
  await expect(button(pane, 'Eine frühere Einfügung')).toBeVisible();
  expect(['B4', 'B6', 'B8'].map((address) => cell(pane, address).Values?.[0]?.[0])).toEqual([
    '',
    50_098.41,
    50_098.41,
  ]);
});

test.describe('what used to be refused', () => {
  test('FO-7: no ceiling for the arts of financing that need none', async () => {
    const pane = await example();
    await button(pane, 'Angaben leeren').click();
    await field(pane, 'Kosten').fill('60000');
    await field(pane, 'VZÄ').fill('1');
    await button(pane, '4 freiwillige Angaben').click();
    await pane.pane.getByRole('combobox', { name: 'Art' }).selectOption('VOLL');
    await said(pane, '=KIM.EIGENANTEIL(60000;1;;;"VOLL")');
    await said(pane, 'Ergebnis: 0');
  });

  test('lists in the formula, in German notation', async () => {
    const pane = await form('VERTEILUNG');
    await field(pane, 'Betrag').fill('50098,41');
    await field(pane, 'Schlüssel').fill('{39;35;14;12}');
    await said(pane, 'Liste: 4 Zeilen, eine Spalte');
    await target(pane, 'Tabelle1!A1:A4 (4 Zeilen, eine Spalte), dort ist frei.');
    await button(pane, 'Einfügen').click();
    await said(pane, 'Das Ergebnis füllt Tabelle1!A1:A4.');
    expect(cell(pane, 'A1').FormulasLocal).toEqual([['=KIM.VERTEILUNG(50098,41;{39;35;14;12})']]);
    expect(cell(pane, 'A1:A4').Values).toEqual([[19_538.38], [17_534.44], [7_013.78], [6_011.81]]);
  });
});

/** To be seen, and not under the bar at the lower edge. */
async function aboveTheBar({ pane }: Pane, input: Locator): Promise<void> {
  const [inside, bar] = await Promise.all([input.boundingBox(), pane.locator('.form-bar').boundingBox()]);
  expect(inside?.y ?? -1).toBeGreaterThanOrEqual(0);
  expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
}

test.describe('in a narrow pane', () => {
  test('Escape in a field stays there', async () => {
    const pane = await example();
    await field(pane, 'VZÄ').click();
    await pane.page.keyboard.press('Escape');
    await pane.page.keyboard.press('End');
    await pane.page.keyboard.type('5');
    await expect(field(pane, 'VZÄ')).toHaveValue('2,55');
  });

  test('no field that has the keyboard lies under the lower edge', async () => {
    const pane = await form('HAUSHALT', { width: 320, height: 600 });
    await button(pane, /freiwillige Angaben/).click();
    const inputs = pane.pane.locator('.form input');
    for (let index = 0; index < (await inputs.count()); index++) {
      await inputs.nth(index).focus();
      await expect(() => aboveTheBar(pane, inputs.nth(index))).toPass();
    }
  });

  test('a field and what came of it are to be seen together', async () => {
    const pane = await example({ width: 320, height: 600 });
    for (const address of ['B4', 'B6']) {
      cell(pane, address).Select();
      await target(pane, `Tabelle1!${address}`);
      await button(pane, 'Einfügen').click();
      await said(pane, `Eingefügt in Tabelle1!${address}. Ergebnis: 50.098,41`);
    }
    await button(pane, 'Eine frühere Einfügung').click();
    await field(pane, 'Kosten').fill('viel');
    await pane.page.keyboard.press('Enter');
    await said(pane, 'Die Formel hätte kein Ergebnis');
    await expect(button(pane, 'Einfügen')).toBeInViewport({ ratio: 1 });
    await expect(() => aboveTheBar(pane, field(pane, 'Kosten'))).toPass();
    await expect(pane.pane.getByText('Die Formel hätte kein Ergebnis')).toBeInViewport({ ratio: 1 });
  });

  test('a wide table says that it goes on, and is moved by keyboard', async () => {
    const pane = await example({ width: 320, height: 600 });
    await pane.pane.getByLabel('Als Rechenweg einfügen').check();
    await said(pane, 'Die Tabelle geht rechts weiter.');
    const table = pane.pane.getByRole('region', { name: 'Ergebnis, erste Zeilen' });
    await table.focus();
    await expect(async () => {
      await pane.page.keyboard.press('ArrowRight');
      expect(await table.evaluate((node) => node.scrollLeft)).toBeGreaterThan(20);
    }).toPass();
  });
});
