import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { TRANSPORT_FAULTS } from '../../dev/excel/host/faults';
import { ActionType } from '../../dev/excel/host/wire/protocol';
import { launchBrowser } from '../../scripts/programs/browser';
import { eventually } from '../support/eventually';
import { built } from './support/built';
import { openPane, type Pane, type PaneSetup } from './support/pane';

let browser: Browser;
let open: Pane | null = null;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  const last = open;
  open = null;
  await last?.close();
});
afterAll(() => browser.close());

async function ready(setup?: PaneSetup): Promise<Pane> {
  open = await openPane(browser, setup);
  await open.pane.locator('#zustand[data-tone="good"]').waitFor();
  return open;
}

const button = ({ pane }: Pane, name: string | RegExp) =>
  pane.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
/** A result that spreads has been refused at B4, because C5 is not empty. */
async function refused(): Promise<Pane> {
  const pane = await ready();
  await button(pane, 'Im Formular öffnen').click();
  await pane.pane.getByLabel('Als Rechenweg einfügen').check();
  cell(pane, 'C5').FormulasLocal = [['besetzt']];
  cell(pane, 'B4').Select();
  await button(pane, 'Einfügen').click();
  await pane.pane.getByText('Tabelle1!C5 ist nicht leer').waitFor();
  return pane;
}
/** Whole, in the part of the form that is to be seen. */
const inView = (pane: Pane, name: string): Promise<void> =>
  eventually(async () => {
    const { top, bottom, height } = await button(pane, name).evaluate((node) => {
      const box = node.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom, height: window.innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });
const cell = ({ host }: Pane, address: string) => host.book.workbook.Worksheets.active().GetRange(address);

/** Every view, with what shows that it is there. */
const VIEWS: readonly (readonly [name: string, go: (pane: Pane) => Promise<void>])[] = [
  ['Start', (pane) => pane.pane.getByText('Neueste Entgelttabellen').waitFor()],
  [
    'Funktionen',
    async (pane) => {
      await button(pane, 'Funktionen').click();
      await pane.pane.locator('.entry').first().waitFor();
    },
  ],
  [
    'Formular',
    async (pane) => {
      await pane.pane.locator('.entry', { hasText: 'KIM.HAUSHALT' }).click();
      await button(pane, /freiwillige Angaben/).click();
      await button(pane, 'Einfügen').click();
      await pane.pane.getByText('Bitte noch ausfüllen').waitFor();
    },
  ],
  [
    'Hilfe',
    async (pane) => {
      await button(pane, 'Hilfe').click();
      await pane.pane.getByText('#ÜBERLAUF!').waitFor();
    },
  ],
  [
    'Neuigkeiten',
    async (pane) => {
      await button(pane, 'Neuigkeiten anzeigen').click();
      await pane.pane.locator('.release').first().waitFor();
    },
  ],
];

/** What can stand above every view. */
const OUTCOMES: readonly (readonly [name: string, go: (pane: Pane) => Promise<void>])[] = [
  [
    'Anderer Inhalt',
    async (pane) => {
      await button(pane, 'Start').click();
      await button(pane, 'Im Formular öffnen').click();
      await displace(pane);
      await pane.pane.getByLabel('Anderer Inhalt von Tabelle1!A1').waitFor();
    },
  ],
  [
    'Hilfe mit Zurücknehmen',
    async (pane) => {
      await button(pane, 'Hilfe').click();
      await pane.pane.getByText('Zuletzt eingefügt: Tabelle1!A1').waitFor();
    },
  ],
];

/** Inserts into A1 while somebody else writes there, whose content can't be given back. */
async function displace(pane: Pane): Promise<void> {
  const { host } = pane;
  const original = host.process.bind(host);
  let writes = 0;
  const process = jest.spyOn(host, 'process').mockImplementation((request) => {
    const writing = request.Actions.some(
      (action) => action.ActionType === ActionType.setProperty && action.Name === 'Formulas',
    );
    if (writing) writes += 1;
    if (writing && writes === 2) return { kind: 'fault', fault: TRANSPORT_FAULTS.accessDenied };
    if (writing) host.book.remotely(() => void (cell(pane, 'A1').FormulasLocal = [['wertvoll']]));
    return original(request);
  });
  await pane.pane.locator('.preview', { hasText: 'Tabelle1!A1' }).waitFor();
  await button(pane, 'Einfügen').click();
  await pane.pane.getByText(/Im selben Moment hat jemand anderes in Tabelle1!A1 .*KIM-102/).waitFor();
  process.mockRestore();
}

describe('beginning', () => {
  it('shows state, versions and the newest pay table, with styles and without a breach of the policy', async () => {
    const pane = await ready();
    await eventually(async () => {
      const text = await pane.pane.locator('main').innerText();
      expect(text).toMatch(/Die Funktionen sind bereit\.\n+15 Funktionen/);
      expect(text).toContain('187.598,41 €');
      expect(text).toMatch(/TVöD-VKA Anlage A.*\n.*gilt ab \d\d\.\d\d\.\d{4}, Quelle: \S/);
      expect(text).not.toContain('F9');
    });
    await eventually(async () => {
      const color = await button(pane, 'Funktion einfügen').evaluate(
        (node) => getComputedStyle(node).backgroundColor,
      );
      expect(color).toBe('rgb(15, 108, 189)');
    });
    for (const [, go] of VIEWS) await go(pane);
    expect(await pane.pane.evaluate('violations')).toEqual([]);
  });

  it('says when results wait for F9', async () => {
    const pane = await ready();
    pane.host.book.calculation.mode = 'Manual';
    await button(pane, 'Funktionen').click();
    await button(pane, 'Start').click();
    await pane.pane.getByText('bitte F9 drücken').waitFor();
  });

  it('DA-1: warns of the 1904 date system', async () => {
    const pane = await ready({ date1904: true });
    await pane.pane.getByText('Diese Mappe zählt die Tage ab 1904').waitFor();
  });

  it('loads a part of the program that failed once more when asked', async () => {
    const pane = await ready({ expected: /ERR_FAILED|ChunkLoadError/ });
    await pane.page.context().route(/formular.*\.js/, (route) => route.abort(), { times: 2 });
    await button(pane, 'Im Formular öffnen').click();
    await pane.pane
      .getByText(/Teil des Add-ins konnte nicht geladen werden.*KIM-201, .*formular.*\.js/)
      .waitFor();
    await button(pane, 'Erneut versuchen').click();
    await pane.pane.getByRole('heading', { name: 'KIM.EIGENANTEIL' }).waitFor();
  });

  it('can be loaded anew when a part of the program is not there any more, as after an update', async () => {
    const pane = await ready({ expected: /ERR_FAILED|ChunkLoadError/ });
    const context = pane.page.context();
    await context.route(/formular.*\.js/, (route) => route.abort());
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, 'Erneut versuchen').click();
    await pane.pane.getByText(/auf dem Server eine neue Fassung.*KIM-201/).waitFor();
    await context.unroute(/formular.*\.js/);
    await button(pane, 'Neu laden').click();
    await pane.pane.getByText('Die Funktionen sind bereit.').waitFor();
    await button(pane, 'Im Formular öffnen').click();
    await pane.pane.getByRole('heading', { name: 'KIM.EIGENANTEIL' }).waitFor();
  });

  it('loads nothing of the pane as long as nobody sees it', async () => {
    open = await openPane(browser, { hidden: true });
    await open.pane.waitForFunction('Boolean(window.kimFunctions && Office.context.requirements)');
    cell(open, 'A1').FormulasLocal = [['=KIM.EIGENANTEIL(187500;2,5;55000)']];
    open.host.book.calculation.refresh();
    await open.idle();
    expect(cell(open, 'A1').Values).toEqual([[50_000]]);
    expect(open.requests.filter((address) => address.includes('/chunks/'))).toEqual([]);

    open.host.runtime.SetAppRuntimeState('Background');
    open.host.runtime.SetAppRuntimeState('Visible');
    await open.pane.locator('#zustand[data-tone="good"]').waitFor();
    expect(open.requests.filter((address) => address.includes('/chunks/')).length).toBeGreaterThan(0);
  });

  it('that could not be loaded is loaded when the user asks for it', async () => {
    open = await openPane(browser, { hidden: true, expected: /ERR_FAILED|ChunkLoadError/ });
    const { page, pane, host } = open;
    const appear = (): void => {
      host.runtime.SetAppRuntimeState('Background');
      host.runtime.SetAppRuntimeState('Visible');
    };
    await open.ready();
    await page.context().route(/\/chunks\//, (route) => route.abort());
    appear();
    await pane.locator('#zustand[data-tone="bad"]', { hasText: 'KIM-005' }).waitFor();
    await page.context().unroute(/\/chunks\//);
    await pane.getByRole('button', { name: 'Neu laden' }).click();
    await eventually(() => expect(host.dispatcher.isReady).toBe(false));
    await open.ready();
    appear();
    await pane.locator('#zustand[data-tone="good"]').waitFor();
  });

  it('opens at its help when the ribbon button asks for it, also out of sight', async () => {
    open = await openPane(browser, { hidden: true });
    await open.pane.waitForFunction('Boolean(window.kimFunctions && Office.context.requirements)');
    const [command] = open.manifest.buttons.filter(({ functionName }) => functionName !== null);
    open.host.runtime.SetAppRuntimeState('Background');
    await open.adapter.invokeCommand(command?.functionName ?? '', command?.id ?? '');
    await open.pane.getByRole('heading', { name: 'Hilfe', exact: true }).waitFor();
  });

  it('says that the functions could not be started', async () => {
    const script = `Object.defineProperty(window, 'kimFunctions', { get: () => undefined, set: () => {} });`;
    open = await openPane(browser, { script });
    await open.pane.locator('#zustand[data-tone="bad"]', { hasText: 'KIM-004' }).waitFor();
  });
});

describe('a function', () => {
  it('is found while typing, filled in, inserted and taken back', async () => {
    const pane = await ready();
    await button(pane, 'Funktionen').click();
    await pane.pane.getByLabel('Funktion suchen').fill('hochstbetrag');
    await pane.pane.getByText('Keine Funktion passt').waitFor();
    await pane.pane.getByLabel('Funktion suchen').fill('eigenanteil kosten drittm');
    await pane.pane.locator('.entry', { hasText: 'KIM.EIGENANTEIL' }).first().click();

    cell(pane, 'D2').FormulasLocal = [['55000']];
    await pane.pane.getByRole('textbox', { name: /^Kosten/ }).fill('187.500,00');
    await pane.pane.getByRole('textbox', { name: /^VZÄ/ }).fill('2,5');
    cell(pane, 'D2').Select();
    await button(pane, 'Auswahl übernehmen für Höchstbetrag').click();
    await pane.pane.getByText('=KIM.EIGENANTEIL(187500,00;2,5;Tabelle1!D2)').waitFor();

    cell(pane, 'B4').Select();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!B4' }).waitFor();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText('Eingefügt in Tabelle1!B4. Ergebnis: 50000').waitFor();
    await inView(pane, 'Zurücknehmen');
    expect(cell(pane, 'B4').Values).toEqual([[50_000]]);

    await pane.pane.getByRole('textbox', { name: /^VZÄ/ }).fill('2');
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText('Tabelle1!B4 ist nicht leer').waitFor();
    await pane.pane.getByText('Zuletzt eingefügt: Tabelle1!B4').waitFor();
    cell(pane, 'B6').Select();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!B6' }).waitFor();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText('Eingefügt in Tabelle1!B6').waitFor();
    await button(pane, 'Zurücknehmen').click();
    await pane.pane.getByText('Die Formel in Tabelle1!B6 wurde zurückgenommen.').waitFor();
    expect(cell(pane, 'B6').Values).toEqual([['']]);
  });

  it('that spreads is not put where something stands in its way', async () => {
    const pane = await refused();
    expect(cell(pane, 'B4').Values).toEqual([['']]);
    await button(pane, 'Trotzdem einfügen').click();
    await pane.pane.getByText('In der Zelle steht #ÜBERLAUF!').waitFor();
    await button(pane, 'Zurücknehmen').click();
    await pane.pane.getByText('wurde zurückgenommen').waitFor();
    expect(cell(pane, 'C5').Values).toEqual([['besetzt']]);
  });

  it('is written as the form says now, also when it was refused before', async () => {
    const pane = await refused();
    await pane.pane.getByRole('textbox', { name: /^Kosten/ }).fill('100000');
    cell(pane, 'H20').Select();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!H20' }).waitFor();
    await button(pane, 'Trotzdem einfügen').click();
    await pane.pane.getByText('Eingefügt in Tabelle1!H20').waitFor();
    expect(cell(pane, 'H20').FormulasLocal).toEqual([['=KIM.RECHENWEG("EIGENANTEIL";100000;2,5;55000)']]);
    expect(cell(pane, 'B4').Values).toEqual([['']]);
  });

  it('takes the user to what is wrong, also where it is folded away', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, '5 freiwillige Angaben').click();
    await pane.pane.getByRole('textbox', { name: 'Quote' }).fill('0.8');
    await button(pane, '5 freiwillige Angaben').click();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText('Bitte noch ausfüllen oder berichtigen: Quote.').waitFor();
    await pane.pane.locator('#feld-quote:focus').waitFor();
  });

  it('asks the workbook again when the user comes back and something could not be read', async () => {
    const pane = await ready();
    // Where the selection is, what the workbook holds, and to be told of moves.
    for (const request of [1, 2, 3])
      pane.host.faults.at(request, { kind: 'transport', fault: 'activityLimit' });
    await button(pane, 'Im Formular öffnen').click();
    await pane.pane.getByText(/ausgelastet.*\(KIM-104, ActivityLimitReached\)/).waitFor();
    await pane.pane.locator('.preview', { hasText: 'noch unbekannt' }).waitFor();
    cell(pane, 'D7').Select();
    await pane.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!D7' }).waitFor();
    await pane.pane.getByText('KIM-104').waitFor({ state: 'detached' });
    cell(pane, 'E8').Select();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!E8' }).waitFor();
  });

  it('says at the field why the selection can not be taken over, and keeps what it has inserted', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText('Eingefügt in Tabelle1!A1').waitFor();
    // The pane may ask for the selection by itself when it gets the focus.
    for (const request of [1, 2, 3, 4])
      pane.host.faults.at(request, { kind: 'error', code: 'InvalidSelection' });
    await button(pane, 'Auswahl übernehmen für Kosten').click();
    const atField = pane.pane.locator('.fui-Field', { hasText: 'Kosten im Zeitraum' }).getByText('KIM-107');
    await atField.waitFor();
    await button(pane, 'Zurücknehmen').waitFor();
    await pane.pane.getByRole('textbox', { name: /^Kosten/ }).fill('1');
    await atField.waitFor({ state: 'detached' });
  });

  it('meets a fault of Excel with a sentence and a code', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!A1' }).waitFor();
    cell(pane, 'A1').Worksheet.Protection.Protect();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText(/geschützt.*\(KIM-102, AccessDenied\)/).waitFor();
  });
});

describe('a double click', () => {
  const zoomed = { width: 175, height: 350, deviceScaleFactor: 2 };
  it.each<[string, PaneSetup]>([
    ['320 pixels', { width: 320 }],
    ['350 pixels at 200 % zoom', zoomed],
  ])('inserts once and leaves the way back, however slow it is, at %s', async (_, size) => {
    const pane = await ready(size);
    const { mouse } = pane.page;
    await button(pane, 'Im Formular öffnen').click();
    for (const [row, between] of [0, 60, 300, 500, 700].entries()) {
      const address = `B${row + 1}`;
      cell(pane, address).Select();
      await pane.pane.locator('.preview', { hasText: `Tabelle1!${address}` }).waitFor();
      await button(pane, 'Einfügen').hover();
      for (const pause of [between, 0]) {
        await mouse.down();
        await mouse.up();
        await pane.page.waitForTimeout(pause);
      }
      await insertedOnce(pane, address);
    }
  });

  it('of Enter is none either', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!A1' }).waitFor();
    await pane.pane.getByRole('textbox', { name: /^VZÄ/ }).focus();
    await pane.page.keyboard.press('Enter');
    await pane.page.keyboard.press('Enter');
    await insertedOnce(pane, 'A1');
  });

  async function insertedOnce(pane: Pane, address: string): Promise<void> {
    await pane.pane.getByText(`Eingefügt in Tabelle1!${address}. Ergebnis: 50098,41`).waitFor();
    // It does nothing while something is under way, such as a second insertion, or the taking back that must not be.
    await button(pane, 'Zurücknehmen').and(pane.pane.locator(':not([aria-disabled="true"])')).waitFor();
    expect(cell(pane, address).FormulasLocal).toEqual([['=KIM.EIGENANTEIL(187598,41;2,5;55000)']]);
    await pane.pane.getByText(`Eingefügt in Tabelle1!${address}.`).waitFor();
  }
});

describe('what was inserted last', () => {
  it('can be taken back from every view, and is not forgotten in the help', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText('Eingefügt in Tabelle1!A1. Ergebnis: 50098,41').waitFor();
    for (const [name, go] of VIEWS.filter(([view]) => view !== 'Start')) {
      await go(pane);
      if (name !== 'Formular') await pane.pane.getByText('Zuletzt eingefügt: Tabelle1!A1').waitFor();
      await button(pane, 'Zurücknehmen').waitFor();
    }
    await button(pane, 'Zurücknehmen').click();
    await pane.pane.getByText('Die Formel in Tabelle1!A1 wurde zurückgenommen.').waitFor();
    await pane.pane.getByRole('heading', { name: 'Neuigkeiten' }).and(pane.pane.locator(':focus')).waitFor();
    expect(cell(pane, 'A1').Values).toEqual([['']]);
    await button(pane, 'Start').click();
    await pane.pane.getByText('wurde zurückgenommen').waitFor({ state: 'detached' });
  });

  it('gives back what somebody else wrote at the same moment, or keeps it to be copied', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await displace(pane);
    await button(pane, 'Hilfe').click();
    const box = pane.pane.getByLabel('Anderer Inhalt von Tabelle1!A1');
    await eventually(async () => expect(await box.inputValue()).toBe('wertvoll'));
    await button(pane, 'Kopieren').click();
    await pane.pane.getByText(/Kopiert\.|mit Strg\+C kopieren/).waitFor();
    await button(pane, 'Zurücknehmen').click();
    await pane.pane.getByText('Der andere Inhalt steht wieder dort.').waitFor();
    await box.waitFor({ state: 'detached' });
    expect(cell(pane, 'A1').Values).toEqual([['wertvoll']]);
  });
});

describe('tables as arguments', () => {
  it('KO-2: are written with headings and data, selected with or without their totals row', async () => {
    const pane = await ready();
    cell(pane, 'A1:B4').FormulasLocal = [
      ['Kommune', 'Schlüssel'],
      ['Unna', '60'],
      ['Schwerte', '20'],
      ['Bergkamen', '20'],
    ];
    const table = cell(pane, 'A1').Worksheet.Tables.Add('A1:B4', true);
    table.Name = 'KIM_Kommunen';
    table.ShowTotals = true;
    cell(pane, 'B5').FormulasLocal = [['=SUMME(B2:B4)']];
    await button(pane, 'Funktionen').click();
    await pane.pane.locator('.entry', { hasText: 'KIM.KOSTENTEILUNG' }).click();
    const field = pane.pane.getByRole('textbox', { name: /^Kommunen/ });
    for (const area of ['A1:B4', 'A1:B5']) {
      await field.fill('');
      cell(pane, area).Select();
      await button(pane, 'Auswahl übernehmen für Kommunen').click();
      await eventually(async () =>
        expect(await field.inputValue()).toBe('KIM_Kommunen[[#Kopfzeilen];[#Daten]]'),
      );
    }
    await field.fill('kim_kommunen');
    await pane.pane.getByText('=KIM.KOSTENTEILUNG(betrag;KIM_Kommunen[[#Kopfzeilen];[#Daten]])').waitFor();

    await pane.pane.getByRole('textbox', { name: /^Betrag/ }).fill('1000');
    cell(pane, 'D1').Select();
    await pane.pane.locator('.preview', { hasText: 'Tabelle1!D1' }).waitFor();
    await button(pane, 'Einfügen').click();
    await pane.pane.getByText(/Das Ergebnis füllt Tabelle1!D1:/).waitFor();
    expect(cell(pane, 'D1:G5').Values).toEqual([
      ['Kommune', 'Schlüssel', 'Anteil', 'Betrag'],
      ['Unna', 60, 0.6, 600],
      ['Schwerte', 20, 0.2, 200],
      ['Bergkamen', 20, 0.2, 200],
      ['Summe', 100, 1, 1_000],
    ]);
  });
});

describe('everybody can use it', () => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)('axe finds nothing in any view: %s', async (_, settings) => {
    const pane = await ready({ width: 320, ...settings });
    for (const [name, go] of [...VIEWS, ...OUTCOMES]) {
      await go(pane);
      // Once what changes its colours slowly has done so.
      await eventually(async () => {
        const { violations } = await new AxeBuilder({ page: pane.page }).include('iframe').analyze();
        expect([name, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([name, []]);
      });
    }
  });

  it.each([
    ['320 pixels', { width: 320 }],
    ['350 pixels at 200 % zoom', { width: 175, height: 350, deviceScaleFactor: 2 }],
  ] as const)('nothing is cut off at %s', async (_, size) => {
    const pane = await ready(size);
    for (const [name, go] of [...VIEWS, ...OUTCOMES]) {
      await go(pane);
      await eventually(async () => {
        const width = await pane.pane.evaluate(() => document.documentElement.scrollWidth);
        expect([name, width]).toEqual([name, size.width]);
      });
    }
  });

  it('the tabs stand in one line at 320 pixels', async () => {
    const pane = await ready({ width: 320 });
    await eventually(async () => {
      const tops = await pane.pane
        .locator('.menu button')
        .evaluateAll((buttons) => buttons.map((node) => node.getBoundingClientRect().top));
      expect([tops.length, new Set(tops).size]).toEqual([3, 1]);
    });
  });

  it('no help page is looked for on another server than that of the pane', async () => {
    const pane = await ready();
    const links: string[] = [];
    for (const [, go] of VIEWS) {
      await go(pane);
      const found = await pane.pane
        .locator('a')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
      links.push(...found);
    }
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      expect(link).toMatch(/^hilfe\/[a-z]+\.html$/);
      built(link);
    }
  });

  it('all by keyboard: choose, fill in, insert, take back', async () => {
    const pane = await ready();
    const { keyboard } = pane.page;
    const focused = () =>
      pane.pane.evaluate(() => {
        const { activeElement: node } = document;
        return node?.getAttribute('aria-label') ?? node?.textContent ?? '';
      });
    const focusOn = (name: string): Promise<void> =>
      eventually(async () => expect(await focused()).toBe(name));
    /** The focus moves in its own time: the next key has to wait for it. */
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        const before = await focused();
        await keyboard.press('Tab');
        await eventually(async () => expect(await focused()).not.toBe(before));
        if ((await focused()).startsWith(name)) return;
      }
      throw new Error(`${name} can't be reached with Tab`);
    };
    await pane.pane.locator('body').press('Tab');
    await tabTo('Funktionen');
    await keyboard.press('Enter');
    await pane.pane.getByRole('heading', { name: 'Funktionen', level: 1 }).waitFor();
    await focusOn('Funktionen');
    await keyboard.press('Tab');
    await pane.pane.locator('[type=search]:focus').waitFor();
    await keyboard.type('vzae woch');
    await tabTo('KIM.VZAE');
    await keyboard.press('Enter');
    await pane.pane.getByRole('heading', { name: 'KIM.VZAE' }).waitFor();
    await focusOn('KIM.VZAE');
    await keyboard.press('Tab');
    await pane.pane.locator('#feld-wochenstunden:focus').waitFor();
    await keyboard.type('19,5');
    await keyboard.press('Enter');
    await pane.pane.getByText('Ergebnis: 0,5').waitFor();
    await tabTo('Zurücknehmen');
    // It does nothing for a moment, so that no second Enter hits it.
    await button(pane, 'Zurücknehmen').and(pane.pane.locator(':not([aria-disabled="true"])')).waitFor();
    await keyboard.press('Enter');
    await pane.pane.getByText('wurde zurückgenommen').waitFor();
    // The button is gone; the keyboard goes on where the next step is.
    await focusOn('Einfügen');
  });
});
