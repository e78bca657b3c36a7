import { TRANSPORT_FAULTS } from '../../dev/excel/host/faults';
import { ActionType } from '../../dev/excel/host/wire/protocol';
import { findings } from './support/axe';
import { built, builtMetadata } from './support/built';
import type { Pane, PaneSetup } from './support/pane';
import { expect, test } from './support/test';

let openPane: (setup?: PaneSetup) => Promise<Pane>;
test.beforeEach(({ openPane: open }) => {
  openPane = open;
});

async function ready(setup?: PaneSetup): Promise<Pane> {
  const pane = await openPane(setup);
  await expect(pane.pane.locator('#zustand[data-tone="good"]')).toBeVisible();
  return pane;
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
  await expect(pane.pane.getByText('Tabelle1!C5 ist nicht leer')).toBeVisible();
  return pane;
}
/** Whole, in the part of the form that is to be seen. */
const inView = (pane: Pane, name: string): Promise<void> =>
  expect(button(pane, name)).toBeInViewport({ ratio: 1 });
const cell = ({ host }: Pane, address: string) => host.book.workbook.Worksheets.active().GetRange(address);

/** Every view, with what shows that it is there. */
const VIEWS: readonly (readonly [name: string, go: (pane: Pane) => Promise<void>])[] = [
  [
    'Start',
    async (pane) => {
      await button(pane, 'Stand und Quellen').click();
      await expect(pane.pane.getByText('Neueste Entgelttabellen')).toBeVisible();
    },
  ],
  [
    'Funktionen',
    async (pane) => {
      await button(pane, 'Funktionen').click();
      await expect(pane.pane.locator('.entry').first()).toBeVisible();
    },
  ],
  [
    'Formular',
    async (pane) => {
      await pane.pane.locator('.entry', { hasText: 'KIM.HAUSHALT' }).click();
      await button(pane, /freiwillige Angaben/).click();
      await button(pane, 'Einfügen').click();
      await expect(pane.pane.getByText('Bitte noch ausfüllen')).toBeVisible();
    },
  ],
  [
    'Vorschau',
    async (pane) => {
      await button(pane, 'Start').click();
      await button(pane, 'Im Formular öffnen').click();
      await pane.pane.getByLabel('Als Rechenweg einfügen').check();
      await expect(pane.pane.getByRole('columnheader', { name: 'Rechnung' })).toBeVisible();
    },
  ],
  [
    'Rechenweg',
    async (pane) => {
      cell(pane, 'H20').FormulasLocal = [['=KIM.EIGENANTEIL(71320,64;1;55000;12)']];
      cell(pane, 'H20').Select();
      await button(pane, 'Start').click();
      await button(pane, 'Rechenweg zu dieser Zelle').click();
      await button(pane, 'Alle aufklappen').click();
      await expect(pane.pane.getByText('16.320,64').first()).toBeVisible();
      cell(pane, 'A1').Select();
    },
  ],
  [
    'Hilfe',
    async (pane) => {
      await button(pane, 'Hilfe').click();
      await expect(pane.pane.getByText('#ÜBERLAUF!')).toBeVisible();
    },
  ],
  [
    'Neuigkeiten',
    async (pane) => {
      await button(pane, 'Neuigkeiten anzeigen').click();
      await expect(pane.pane.locator('.release').first()).toBeVisible();
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
      await expect(pane.pane.getByLabel('Anderer Inhalt von Tabelle1!A1')).toBeVisible();
    },
  ],
  [
    'Hilfe mit Zurücknehmen',
    async (pane) => {
      await button(pane, 'Hilfe').click();
      await expect(pane.pane.getByText('Zuletzt eingefügt: Tabelle1!A1')).toBeVisible();
    },
  ],
];

/** Inserts into A1 while somebody else writes there, whose content can't be given back. */
async function displace(pane: Pane): Promise<void> {
  const { host } = pane;
  const { process } = host;
  let writes = 0;
  host.process = (request) => {
    const writing = request.Actions.some(
      (action) => action.ActionType === ActionType.setProperty && action.Name === 'Formulas',
    );
    if (writing) writes += 1;
    if (writing && writes === 2) return { kind: 'fault', fault: TRANSPORT_FAULTS.accessDenied };
    if (writing) host.book.remotely(() => void (cell(pane, 'A1').FormulasLocal = [['wertvoll']]));
    return process.call(host, request);
  };
  await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!A1' })).toBeVisible();
  await button(pane, 'Einfügen').click();
  await expect(
    pane.pane.getByText(/Im selben Moment hat jemand anderes in Tabelle1!A1 .*KIM-102/),
  ).toBeVisible();
  host.process = process;
}

test.describe('beginning', () => {
  test('shows state, versions and the newest pay table, with styles and without a breach of the policy', async () => {
    const pane = await ready();
    await button(pane, 'Stand und Quellen').click();
    await expect(async () => {
      const text = await pane.pane.locator('main').innerText();
      expect(text).toMatch(
        new RegExp(`Die Funktionen sind bereit\\.\\n+${builtMetadata().functions.length} Funktionen`),
      );
      expect(text).toContain('187.598,41 €');
      expect(text).toMatch(/TVöD-VKA Anlage A.*\n.*gilt ab \d\d\.\d\d\.\d{4}, Quelle: \S/);
      expect(text).not.toContain('F9');
    }).toPass();
    await expect(async () => {
      const color = await button(pane, 'Formel einfügen')
        .locator('b')
        .evaluate((node) => getComputedStyle(node).color);
      expect(color).toBe('rgb(15, 108, 189)');
    }).toPass();
    await button(pane, 'Stand und Quellen').click();
    for (const [, go] of VIEWS) await go(pane);
    expect(await pane.pane.evaluate('violations')).toEqual([]);
  });

  test('says when results wait for F9', async () => {
    const pane = await ready();
    pane.host.book.calculation.mode = 'Manual';
    await button(pane, 'Funktionen').click();
    await button(pane, 'Start').click();
    await expect(pane.pane.getByText('bitte F9 drücken')).toBeVisible();
  });

  test('DA-1: warns of the 1904 date system', async () => {
    const pane = await ready({ date1904: true });
    await expect(pane.pane.getByText('Diese Mappe zählt die Tage ab 1904')).toBeVisible();
  });

  test('loads a part of the program that failed once more when asked', async () => {
    const pane = await ready({ expected: /ERR_FAILED|ChunkLoadError/ });
    await pane.page.context().route(/formular.*\.js/, (route) => route.abort(), { times: 2 });
    await button(pane, 'Im Formular öffnen').click();
    await expect(
      pane.pane.getByText(/Teil des Add-ins konnte nicht geladen werden.*KIM-201, .*formular.*\.js/),
    ).toBeVisible();
    await button(pane, 'Erneut versuchen').click();
    await expect(pane.pane.getByRole('heading', { name: 'KIM.EIGENANTEIL' })).toBeVisible();
  });

  test('can be loaded anew when a part of the program is not there any more, as after an update', async () => {
    const pane = await ready({ expected: /ERR_FAILED|ChunkLoadError/ });
    const context = pane.page.context();
    await context.route(/formular.*\.js/, (route) => route.abort());
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, 'Erneut versuchen').click();
    await expect(pane.pane.getByText(/auf dem Server eine neue Fassung.*KIM-201/)).toBeVisible();
    await context.unroute(/formular.*\.js/);
    await button(pane, 'Neu laden').click();
    await expect(pane.pane.getByText('Die Funktionen sind bereit.')).toBeVisible();
    await button(pane, 'Im Formular öffnen').click();
    await expect(pane.pane.getByRole('heading', { name: 'KIM.EIGENANTEIL' })).toBeVisible();
  });

  test('loads nothing of the pane as long as nobody sees it', async () => {
    const pane = await openPane({ hidden: true });
    await pane.pane.waitForFunction('Boolean(window.kimFunctions && Office.context.requirements)');
    cell(pane, 'A1').FormulasLocal = [['=KIM.EIGENANTEIL(187500;2,5;55000)']];
    pane.host.book.calculation.refresh();
    await pane.idle();
    expect(cell(pane, 'A1').Values).toEqual([[50_000]]);
    expect(pane.requests.filter((address) => address.includes('/chunks/'))).toEqual([]);

    pane.host.runtime.SetAppRuntimeState('Background');
    pane.host.runtime.SetAppRuntimeState('Visible');
    await expect(pane.pane.locator('#zustand[data-tone="good"]')).toBeVisible();
    expect(pane.requests.filter((address) => address.includes('/chunks/')).length).toBeGreaterThan(0);
  });

  test('that could not be loaded is loaded when the user asks for it', async () => {
    const pane = await openPane({ hidden: true, expected: /ERR_FAILED|ChunkLoadError/ });
    const { page, host } = pane;
    const appear = (): void => {
      host.runtime.SetAppRuntimeState('Background');
      host.runtime.SetAppRuntimeState('Visible');
    };
    await pane.ready();
    await page.context().route(/\/chunks\//, (route) => route.abort());
    appear();
    await expect(pane.pane.locator('#zustand[data-tone="bad"]', { hasText: 'KIM-005' })).toBeVisible();
    await page.context().unroute(/\/chunks\//);
    // The page may be back before anybody looks whether it is gone.
    const gone = new Promise<void>((resolve) => {
      const reset = host.dispatcher.reset.bind(host.dispatcher);
      host.dispatcher.reset = () => {
        reset();
        resolve();
      };
    });
    await pane.pane.getByRole('button', { name: 'Neu laden' }).click();
    await gone;
    await pane.ready();
    appear();
    await expect(pane.pane.locator('#zustand[data-tone="good"]')).toBeVisible();
  });

  for (const [command, heading] of [
    ['kimHilfe', 'Hilfe'],
    ['kimRechenweg', 'Rechenweg zu dieser Zelle'],
  ] as const)
    test(`opens at „${heading}“ when the ribbon button asks for it, also out of sight`, async () => {
      const pane = await openPane({ hidden: true });
      await pane.pane.waitForFunction('Boolean(window.kimFunctions && Office.context.requirements)');
      const asked = pane.manifest.buttons.find(({ functionName }) => functionName === command);
      pane.host.runtime.SetAppRuntimeState('Background');
      await pane.adapter.invokeCommand(command, asked?.id ?? '');
      await expect(pane.pane.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    });

  test('says that the functions could not be started', async () => {
    const script = `Object.defineProperty(window, 'kimFunctions', { get: () => undefined, set: () => {} });`;
    const pane = await openPane({ script });
    await expect(pane.pane.locator('#zustand[data-tone="bad"]', { hasText: 'KIM-004' })).toBeVisible();
  });
});

test.describe('a function', () => {
  test('is found while typing, filled in, inserted and taken back', async () => {
    const pane = await ready();
    await button(pane, 'Funktionen').click();
    await pane.pane.getByLabel('Funktion suchen').fill('gibtesnicht');
    await expect(pane.pane.getByText('Keine Funktion passt')).toBeVisible();
    await pane.pane.getByLabel('Funktion suchen').fill('eigenanteil kosten drittm');
    await pane.pane.locator('.entry', { hasText: 'KIM.EIGENANTEIL' }).first().click();

    cell(pane, 'D2').FormulasLocal = [['55000']];
    await pane.pane.getByRole('textbox', { name: /^Kosten/ }).fill('187.500,00');
    await pane.pane.getByRole('textbox', { name: /^VZÄ/ }).fill('2,5');
    cell(pane, 'D2').Select();
    await button(pane, 'Auswahl übernehmen für Höchstbetrag').click();
    await expect(pane.pane.getByText('=KIM.EIGENANTEIL(187500;2,5;Tabelle1!D2)')).toBeVisible();
    // Before anything is inserted, and following the cell.
    await expect(pane.pane.getByText('Ergebnis: 50.000', { exact: true })).toBeVisible();
    cell(pane, 'D2').FormulasLocal = [['50000']];
    cell(pane, 'D3').Select();
    await expect(pane.pane.getByText('Ergebnis: 62.500', { exact: true })).toBeVisible();
    cell(pane, 'D2').FormulasLocal = [['55000']];

    cell(pane, 'B4').Select();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!B4' })).toBeVisible();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!B4. Ergebnis: 50.000,00')).toBeVisible();
    await inView(pane, 'Zurücknehmen');
    expect(cell(pane, 'B4').Values).toEqual([[50_000]]);

    await pane.pane.getByRole('textbox', { name: /^VZÄ/ }).fill('2');
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('In Tabelle1!B4 steht eine Formel, die Sie')).toBeVisible();
    await expect(pane.pane.getByText('Zuletzt eingefügt: Tabelle1!B4')).toBeVisible();
    await button(pane, 'Ersetzen').click();
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!B4. Ergebnis: 77.500,00')).toBeVisible();
    expect(cell(pane, 'B4').Values).toEqual([[77_500]]);
    cell(pane, 'B6').Select();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!B6' })).toBeVisible();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!B6')).toBeVisible();
    await button(pane, 'Zurücknehmen').click();
    await expect(pane.pane.getByText('Die Formel in Tabelle1!B6 wurde zurückgenommen.')).toBeVisible();
    expect(cell(pane, 'B6').Values).toEqual([['']]);
  });

  test('that spreads is not put where something stands in its way', async () => {
    const pane = await refused();
    expect(cell(pane, 'B4').Values).toEqual([['']]);
    await button(pane, 'Trotzdem einfügen').click();
    await expect(pane.pane.getByText('In der Zelle steht #ÜBERLAUF!')).toBeVisible();
    await button(pane, 'Zurücknehmen').click();
    await expect(pane.pane.getByText('wurde zurückgenommen')).toBeVisible();
    expect(cell(pane, 'C5').Values).toEqual([['besetzt']]);
  });

  test('is written as the form says now, also when it was refused before', async () => {
    const pane = await refused();
    await pane.pane.getByRole('textbox', { name: /^Kosten/ }).fill('100000');
    cell(pane, 'H20').Select();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!H20' })).toBeVisible();
    await expect(button(pane, 'Trotzdem einfügen')).toHaveCount(0);
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!H20')).toBeVisible();
    expect(cell(pane, 'H20').FormulasLocal).toEqual([['=KIM.RECHENWEG("EIGENANTEIL";100000;2,5;55000)']]);
    expect(cell(pane, 'B4').Values).toEqual([['']]);
  });

  test('takes the user to what is wrong, also where it is folded away', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, '4 freiwillige Angaben').click();
    await pane.pane.getByRole('textbox', { name: 'Quote' }).fill('0.8');
    await button(pane, '4 freiwillige Angaben').click();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('Bitte noch ausfüllen oder berichtigen: Quote.')).toBeVisible();
    await expect(pane.pane.locator('#feld-quote:focus')).toBeVisible();
  });

  test('asks the workbook again when the user comes back and something could not be read', async () => {
    const pane = await ready();
    // Where the selection is, what the workbook holds, and to be told of moves: in whatever order they are asked for.
    pane.host.faults.from(1, { kind: 'transport', fault: 'activityLimit' });
    await button(pane, 'Im Formular öffnen').click();
    await expect(pane.pane.getByText(/ausgelastet.*\(KIM-104, ActivityLimitReached\)/)).toBeVisible();
    await expect(pane.pane.locator('.preview', { hasText: 'noch unbekannt' })).toBeVisible();
    pane.host.faults.clear();
    cell(pane, 'D7').Select();
    await pane.pane.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!D7' })).toBeVisible();
    await expect(pane.pane.getByText('KIM-104')).not.toBeAttached();
    cell(pane, 'E8').Select();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!E8' })).toBeVisible();
  });

  test('says at the field why the selection can not be taken over, and keeps what it has inserted', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!A1')).toBeVisible();
    // The pane may ask for the selection by itself, and for what it shows.
    pane.host.faults.from(1, { kind: 'error', code: 'InvalidSelection' });
    await button(pane, 'Auswahl übernehmen für Kosten').click();
    const atField = pane.pane.locator('.fui-Field', { hasText: 'Kosten im Zeitraum' }).getByText('KIM-107');
    await expect(atField).toBeVisible();
    pane.host.faults.clear();
    await expect(button(pane, 'Zurücknehmen')).toBeVisible();
    await pane.pane.getByRole('textbox', { name: /^Kosten/ }).fill('1');
    await expect(atField).not.toBeAttached();
  });

  test('meets a fault of Excel with a sentence and a code', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!A1' })).toBeVisible();
    cell(pane, 'A1').Worksheet.Protection.Protect();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText(/geschützt.*\(KIM-102, AccessDenied\)/)).toBeVisible();
  });
});

test.describe('a double click', () => {
  const FORMULA = '=KIM.EIGENANTEIL(187598,41;2,5;55000)';
  const zoomed = { width: 175, height: 350, deviceScaleFactor: 2 };
  for (const [name, size] of [
    ['320 pixels', { width: 320 }],
    ['350 pixels at 200 % zoom', zoomed],
  ] as const)
    test(`inserts once and leaves the way back, however slow it is, at ${name}`, async () => {
      const pane = await ready(size);
      const { mouse } = pane.page;
      await button(pane, 'Im Formular öffnen').click();
      for (const [row, between] of [0, 60, 300, 500, 700].entries()) {
        const address = `B${row + 1}`;
        cell(pane, address).Select();
        await expect(pane.pane.locator('.preview', { hasText: `Tabelle1!${address}` })).toBeVisible();
        await button(pane, 'Einfügen').hover();
        for (const pause of [between, 0]) {
          await mouse.down();
          await mouse.up();
          // eslint-disable-next-line no-restricted-syntax -- the pause is part of what the user does
          await pane.page.waitForTimeout(pause);
        }
        await insertedOnce(pane, address);
        // Nor does it take back what was inserted before.
        for (const before of Array.from({ length: row }, (_, index) => `B${index + 1}`))
          expect(cell(pane, before).FormulasLocal).toEqual([[FORMULA]]);
      }
    });

  test('of Enter is none either', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!A1' })).toBeVisible();
    await pane.pane.getByRole('textbox', { name: /^VZÄ/ }).focus();
    await pane.page.keyboard.press('Enter');
    await pane.page.keyboard.press('Enter');
    await insertedOnce(pane, 'A1');
  });

  async function insertedOnce(pane: Pane, address: string): Promise<void> {
    await expect(pane.pane.getByText(`Eingefügt in Tabelle1!${address}. Ergebnis: 50.098,41`)).toBeVisible();
    // It does nothing while something is under way, such as a second insertion, or the taking back that must not be.
    await expect(
      button(pane, 'Zurücknehmen').and(pane.pane.locator(':not([aria-disabled="true"])')),
    ).toBeVisible();
    expect(cell(pane, address).FormulasLocal).toEqual([[FORMULA]]);
    await expect(pane.pane.getByText(`Eingefügt in Tabelle1!${address}.`)).toBeVisible();
  }
});

test.describe('what was inserted last', () => {
  test('can be taken back from every view, and is not forgotten in the help', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!A1. Ergebnis: 50.098,41')).toBeVisible();
    for (const [name, go] of VIEWS.filter(([view]) => view !== 'Start')) {
      await go(pane);
      if (name !== 'Formular')
        await expect(pane.pane.getByText('Zuletzt eingefügt: Tabelle1!A1')).toBeVisible();
      await expect(button(pane, 'Zurücknehmen')).toBeVisible();
    }
    await button(pane, 'Zurücknehmen').click();
    await expect(pane.pane.getByText('Die Formel in Tabelle1!A1 wurde zurückgenommen.')).toBeVisible();
    await expect(
      pane.pane.getByRole('heading', { name: 'Neuigkeiten' }).and(pane.pane.locator(':focus')),
    ).toBeVisible();
    expect(cell(pane, 'A1').Values).toEqual([['']]);
    await button(pane, 'Start').click();
    await expect(pane.pane.getByText('wurde zurückgenommen')).not.toBeAttached();
  });

  test('gives back what somebody else wrote at the same moment, or keeps it to be copied', async () => {
    const pane = await ready();
    await button(pane, 'Im Formular öffnen').click();
    await displace(pane);
    await button(pane, 'Hilfe').click();
    const box = pane.pane.getByLabel('Anderer Inhalt von Tabelle1!A1');
    await expect(box).toHaveValue('wertvoll');
    await button(pane, 'Kopieren').click();
    await expect(pane.pane.getByText(/Kopiert\.|mit Strg\+C kopieren/)).toBeVisible();
    await button(pane, 'Zurücknehmen').click();
    await expect(pane.pane.getByText('Der andere Inhalt steht wieder dort.')).toBeVisible();
    await expect(box).not.toBeAttached();
    expect(cell(pane, 'A1').Values).toEqual([['wertvoll']]);
  });
});

test.describe('tables as arguments', () => {
  test('KO-2: are written with headings and data, selected with or without their totals row', async () => {
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
      await expect(field).toHaveValue('KIM_Kommunen[[#Kopfzeilen];[#Daten]]');
    }
    await field.fill('kim_kommunen');
    await expect(
      pane.pane.getByText('=KIM.KOSTENTEILUNG(betrag;KIM_Kommunen[[#Kopfzeilen];[#Daten]])'),
    ).toBeVisible();

    await pane.pane.getByRole('textbox', { name: /^Betrag/ }).fill('1000');
    cell(pane, 'D1').Select();
    await expect(pane.pane.locator('.preview', { hasText: 'Tabelle1!D1' })).toBeVisible();
    await button(pane, 'Einfügen').click();
    await expect(pane.pane.getByText(/Das Ergebnis füllt Tabelle1!D1:/)).toBeVisible();
    expect(cell(pane, 'D1:G5').Values).toEqual([
      ['Kommune', 'Schlüssel', 'Anteil', 'Betrag'],
      ['Unna', 60, 0.6, 600],
      ['Schwerte', 20, 0.2, 200],
      ['Bergkamen', 20, 0.2, 200],
      ['Summe', 100, 1, 1_000],
    ]);
  });
});

test.describe('everybody can use it', () => {
  for (const [setting, settings] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)
    test(`axe finds nothing in any view: ${setting}`, async () => {
      const pane = await ready({ width: 320, ...settings });
      for (const [name, go] of [...VIEWS, ...OUTCOMES]) {
        await go(pane);
        // Once what changes its colours slowly has done so.
        await expect(async () => {
          expect([name, await findings(pane.pane)]).toEqual([name, []]);
        }).toPass();
      }
    });

  for (const [setting, size] of [
    ['320 pixels', { width: 320 }],
    ['350 pixels at 200 % zoom', { width: 175, height: 350, deviceScaleFactor: 2 }],
  ] as const)
    test(`nothing is cut off at ${setting}`, async () => {
      const pane = await ready(size);
      for (const [name, go] of [...VIEWS, ...OUTCOMES]) {
        await go(pane);
        await expect(async () => {
          const width = await pane.pane.evaluate(() => document.documentElement.scrollWidth);
          expect([name, width]).toEqual([name, size.width]);
        }).toPass();
      }
    });

  test('the tabs stand in one line at 320 pixels', async () => {
    const pane = await ready({ width: 320 });
    await expect(async () => {
      const tops = await pane.pane
        .locator('.menu button')
        .evaluateAll((buttons) => buttons.map((node) => node.getBoundingClientRect().top));
      expect([tops.length, new Set(tops).size]).toEqual([3, 1]);
    }).toPass();
  });

  test('no help page is looked for on another server than that of the pane', async () => {
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
      expect(link).toMatch(/^hilfe\/[a-z-]+\.html(#[a-z-]+)?$/);
      built(link.replace(/#.*/, ''));
    }
  });

  test('all by keyboard: choose, fill in, insert, take back', async () => {
    const pane = await ready();
    const { keyboard } = pane.page;
    const focused = () =>
      pane.pane.evaluate(() => {
        const { activeElement: node } = document;
        return node?.getAttribute('aria-label') ?? node?.textContent ?? '';
      });
    const focusOn = (name: string): Promise<void> => expect.poll(focused).toBe(name);
    /** The focus moves in its own time: the next key has to wait for it. */
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        const before = await focused();
        await keyboard.press('Tab');
        await expect.poll(focused).not.toBe(before);
        if ((await focused()).startsWith(name)) return;
      }
      throw new Error(`${name} can't be reached with Tab`);
    };
    await pane.pane.locator('body').press('Tab');
    await tabTo('Funktionen');
    await keyboard.press('Enter');
    await expect(pane.pane.getByRole('heading', { name: 'Funktionen', level: 1 })).toBeVisible();
    await focusOn('Funktionen');
    await tabTo('Hilfe dazu');
    await keyboard.press('Tab');
    await expect(pane.pane.locator('[type=search]:focus')).toBeVisible();
    await keyboard.type('vzae woch');
    await tabTo('KIM.VZAE');
    await keyboard.press('Enter');
    await expect(pane.pane.getByRole('heading', { name: 'KIM.VZAE' })).toBeVisible();
    await focusOn('KIM.VZAE');
    await tabTo('Beispiel und Schreibweise');
    await keyboard.press('Tab');
    await expect(pane.pane.locator('#feld-wochenstunden:focus')).toBeVisible();
    await keyboard.type('19,5');
    await keyboard.press('Enter');
    await expect(pane.pane.getByText('Eingefügt in Tabelle1!A1. Ergebnis: 0,5')).toBeVisible();
    await tabTo('Zurücknehmen');
    // It does nothing for a moment, so that no second Enter hits it.
    await expect(
      button(pane, 'Zurücknehmen').and(pane.pane.locator(':not([aria-disabled="true"])')),
    ).toBeVisible();
    await keyboard.press('Enter');
    await expect(pane.pane.getByText('wurde zurückgenommen')).toBeVisible();
    // The button is gone; the keyboard goes on where the next step is.
    await focusOn('Einfügen');
  });
});
