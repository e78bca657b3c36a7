import { readFileSync } from 'node:fs';
import { eventually } from '../support/eventually';
import { type Tryout, tryoutPage } from './support/tryout';

const openPage = tryoutPage();
let tryout: Tryout;

beforeEach(async () => {
  tryout = await openPage();
  await tryout.ready();
});
afterEach(() => tryout.close());

const shows = (address: string, text: string): Promise<void> => tryout.shows(address, text);

/** Waits until the cell shows an amount that is not this one, and says which. */
const amountOtherThan = (address: string, before: string): Promise<string> =>
  eventually(async () => {
    const text = (await tryout.cell(address).textContent()) ?? '';
    expect(text).toMatch(/^[\d.]+,\d\d$/);
    expect(text).not.toBe(before);
    return text;
  });

describe('a newcomer', () => {
  it('sees the case of Drucksache 156/21 computed', async () => {
    await tryout.page.getByText('kein Microsoft Excel').waitFor();
    await shows('B20', '50.098,41');
    await shows('D25', '19.500,00');
    await shows('D28', '6.000,00');
    await tryout.page.getByRole('img', { name: /Schwerte 19\.500/ }).waitFor();
  });

  it('changes VZÄ and sees what depends on it change, chart included', async () => {
    await tryout.enter('D8', '1');
    await shows('B19', '165.000,00');
    await amountOtherThan('B20', '50.098,41');
    await tryout.page.getByRole('button', { name: 'Rückgängig' }).click();
    await shows('B20', '50.098,41');
  });

  it('types a formula with the help of the page', async () => {
    const { page } = tryout;
    await tryout.select('H3');
    await page.keyboard.type('=KIM.EIGENA');
    await page.getByRole('option', { name: /KIM\.EIGENANTEIL / }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Gesamtkosten im Zeitraum in EUR').waitFor();
    await page.keyboard.type('187500;2,5;');
    await page.getByText('Höchstbetrag je VZÄ und Jahr in EUR').waitFor();
    await page.keyboard.type('55000)');
    await page.keyboard.press('Enter');
    await shows('H3', '50000');
    await tryout.select('H3');
    await page
      .getByRole('combobox', { name: 'Zahlenformat' })
      .selectOption({ label: 'Zahl mit zwei Nachkommastellen' });
    await shows('H3', '50.000,00');
  });

  it('reads what is wrong and what to do', async () => {
    const { page } = tryout;
    await tryout.enter('H3', '=KIM.EIGENANTEIL("viel";2,5;55000)');
    await shows('H3', '#WERT!');
    await tryout.select('H3');
    const sentence = page.locator('#zellfehler').filter({ hasText: /^#WERT! .*viel/ });
    await sentence.waitFor();
    await page.mouse.move(0, 0);
    await tryout.cell('H3').hover();
    await eventually(async () =>
      expect(await page.getByRole('tooltip').textContent()).toBe(await sentence.textContent()),
    );
  });

  it('is told why a formula is not taken', async () => {
    await tryout.enter('H3', '=1+');
    const notice = tryout.page.getByRole('alert');
    await notice.filter({ hasText: '=1+' }).waitFor();
    await tryout.page.keyboard.press('Escape');
    await notice.waitFor({ state: 'detached' });
  });

  it('inserts a function from the catalogue, with cells of the sheet, and takes it back', async () => {
    const { page, pane } = tryout;
    await tryout.select('H3');
    await pane.getByRole('button', { name: 'Funktion einfügen' }).click();
    await pane.getByLabel('Funktion suchen').fill('verteilen schlüssel');
    await pane.locator('.entry', { hasText: 'KIM.VERTEILUNG' }).click();
    const taken = async (label: string, address: string): Promise<void> => {
      await tryout.select(address);
      await pane.getByRole('button', { name: `Auswahl übernehmen für ${label}` }).click();
      // In the formula, not as the place it would go to.
      await pane.locator('.preview .formula', { hasText: address }).waitFor();
    };
    await taken('Betrag', 'B20');
    await taken('Schlüssel', 'B12:B15');
    await tryout.select('H3');
    await pane.locator('.preview', { hasText: 'H3' }).waitFor();
    await pane.getByRole('button', { name: 'Einfügen', exact: true }).click();
    await pane.getByText('Eingefügt in').waitFor();
    await shows('H3', '19538,38');
    await shows('H6', '6011,81');
    await page.getByText("=KIM.VERTEILUNG('KIM Eingaben'!B20;'KIM Eingaben'!B12:B15)").first().waitFor();
    await pane.getByRole('button', { name: 'Zurücknehmen' }).click();
    await tryout.cell('H3').waitFor({ state: 'detached' });
    await tryout.cell('H6').waitFor({ state: 'detached' });
  });

  it('is asked before unsaved entries are lost', async () => {
    const { page } = tryout;
    const questions: string[] = [];
    const answer = { accept: false };
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void (answer.accept ? dialog.accept() : dialog.dismiss());
    });
    await tryout.enter('D8', '1');
    await shows('B19', '165.000,00');
    await page.getByLabel('Beispiel').selectOption('leer');
    await eventually(() => expect(questions).toEqual([expect.stringContaining('sind nicht gespeichert')]));
    await tryout.drawn();
    await shows('B19', '165.000,00');
    answer.accept = true;
    await page.getByLabel('Beispiel').selectOption('leer');
    await tryout.cell('B19').waitFor({ state: 'detached' });
  });

  it('saves the workbook and opens it again', async () => {
    const { page } = tryout;
    await tryout.enter('D8', '1');
    await shows('B19', '165.000,00');
    const total = await amountOtherThan('B20', '50.074,17');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Speichern' }).click();
    const file = await (await download).path();
    await page.getByText('wurde gespeichert').waitFor();
    await page.getByLabel('Beispiel').selectOption('leer');
    await page.locator('input[type=file]').setInputFiles({
      name: 'eigene.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(file),
    });
    await page.getByText('„eigene.xlsx“ ist geöffnet').waitFor();
    await tryout.ready();
    await shows('B19', '165.000,00');
    await shows('B20', total);
    await tryout.sheet('KIM Ergebnis');
    await tryout.select('A5');
    const formula = '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];Jahr_von;Jahr_bis)';
    await page
      .getByLabel('Bearbeitungsleiste')
      .and(page.getByText(formula, { exact: true }))
      .waitFor();
  });
});
