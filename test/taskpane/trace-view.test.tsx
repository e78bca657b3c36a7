/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import TraceView from '../../src/taskpane/trace/TraceView';
import { NavigationContext, type View } from '../../src/taskpane/ui/navigation';
import { parseFormula } from '../../src/workbook/formula/tree/parse';
import { callsIn } from '../../src/workbook/formula/tree/tree';
import { WorkbookFault } from '../../src/workbook/fault';
import * as selection from '../../src/workbook/read/selection';
import * as basis from '../../src/workbook/trace/basis';
import * as cells from '../../src/workbook/trace/cell-formula';
import * as references from '../../src/workbook/trace/references';
import * as referred from '../../src/workbook/trace/referred';

const page = globalThis as { kimFunctions?: FunctionsPort | undefined };
const view: Extract<View, { name: 'trace' }> = { name: 'trace', asked: 0 };
const catalogue: Catalogue = {
  functions: [
    { id: 'VZAE', name: 'VZAE', parameters: [{ name: 'stunden' }] },
    { id: 'MONATE', name: 'MONATE', parameters: [{ name: 'von' }, { name: 'bis' }] },
  ],
};

beforeAll(() => {
  // Newer browsers give a promise back.
  Element.prototype.scrollIntoView = () => Promise.resolve() as never;
});
let changed: () => void;
let ended: boolean;
beforeEach(() => {
  jest.spyOn(referred, 'readOrigins').mockResolvedValue({ formulas: [], traceSheet: null });
  jest.spyOn(references, 'readReferences').mockResolvedValue(new Map());
  jest.spyOn(basis, 'readBasis').mockResolvedValue('as it was');
  ended = false;
  jest.spyOn(selection, 'watchResults').mockImplementation((tell) => {
    changed = tell;
    return Promise.resolve(() => {
      ended = true;
      return Promise.resolve();
    });
  });
});
afterEach(() => {
  cleanup();
  page.kimFunctions = undefined;
  jest.restoreAllMocks();
});

function show(
  formula: string | null,
  active = 'Tabelle1!B5',
  inResult: cells.ResultCell | null = null,
): void {
  const tree = formula === null ? null : parseFormula(formula);
  const calls = tree === null ? [] : callsIn(tree).filter(({ name }) => name.startsWith('KIM.'));
  jest.spyOn(cells, 'readCellFormula').mockResolvedValue({
    address: active,
    sheet: 'Tabelle1',
    inResult,
    formula:
      formula === null
        ? null
        : {
            sheet: 'Tabelle1',
            cell: 'B5',
            row: 5,
            formula,
            shown: formula,
            text: '12,50',
            isCall: tree?.kind === 'call' && tree.name.startsWith('KIM.'),
            table: null,
            calls,
          },
  });
  page.kimFunctions = {
    calculate: () => ({
      kind: 'result',
      value: [
        ['Regel', 'Schritt', 'Rechnung', 'Betrag', 'Quelle'],
        ['ZE-2', 'VZÄ', '39 / 39', 1, ''],
      ],
    }),
  } as unknown as FunctionsPort;
  render(
    <FluentProvider theme={webLightTheme}>
      <NavigationContext.Provider value={{ view, open: () => undefined }}>
        <TraceView view={view} catalogue={catalogue} />
      </NavigationContext.Provider>
    </FluentProvider>,
  );
}

test('RZ-1 ein Aufruf ist die ganze Formel: seine Schritte und was die Zelle zeigt', async () => {
  show('=KIM.VZAE(39)');
  expect(await screen.findByText('VZÄ')).toBeInTheDocument();
  expect(screen.getByText('Die Zelle zeigt 12,50.')).toBeInTheDocument();
  expect(screen.queryByText(/nur ein Teil der Formel/)).not.toBeInTheDocument();
});

test.each(['=KIM.VZAE(39)/4', '=IF(A1,KIM.VZAE(39),0)'])(
  'RZ-1 %s: der Rechenweg endet mit dem Aufruf, und das steht da',
  async (formula) => {
    show(formula);
    expect(await screen.findByText(/nur ein Teil der Formel/)).toBeInTheDocument();
  },
);

test('RZ-1 mehrere Aufrufe derselben Funktion sind zu unterscheiden', async () => {
  show('=KIM.VZAE(39)+KIM.VZAE(19.5)');
  const options = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
  expect(options).toEqual(['1. KIM.VZAE(39)', '2. KIM.VZAE(19.5)']);
});

test.each([
  ['=KIM.VZEA(39)', /Eine Funktion KIM\.VZEA gibt es nicht/],
  ['=KIM.VZAE(39,1)', /mehr Argumente/],
  ['=1+1', /ruft keine KIM-Funktion auf/],
  [null, /steht keine Formel/],
])('RZ-1 %s: ein Satz statt eines Rechenwegs', async (formula, sentence) => {
  show(formula);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Auf ein eigenes Blatt schreiben' })).not.toBeInTheDocument();
});

test('RZ-1 eine Zelle mitten im Ergebnis nennt die Formel, zu der sie gehört', async () => {
  show('=KIM.VZAE(39)', 'Tabelle1!D9');
  expect(
    await screen.findByText('Tabelle1!D9 gehört zum Ergebnis der Formel in Tabelle1!B5.'),
  ).toBeInTheDocument();
});

test.each([
  ['=KIM.VZAE(39)', 1],
  ['=KIM.VZAE(39)*2', 0],
])(
  'RZ-1 %s: nur ein Ergebnis, das der Aufruf selbst füllt, fragt nach seiner Zeile',
  async (formula, count) => {
    const inResult = { headings: ['Stelle', 'VZÄ'], values: ['VZÄ', 1], row: 1, column: 1, text: '1' };
    show(formula, 'Tabelle1!C6', inResult);
    expect(await screen.findByText('VZÄ')).toBeInTheDocument();
    expect(screen.queryAllByText('gefragt')).toHaveLength(count);
  },
);

test('RZ-1 genannt werden die angeklickte Zelle und ihr Wert, nicht die am Anfang des Ergebnisses', async () => {
  show('=KIM.VZAE(39)', "'Tabelle1'!C6", {
    headings: ['Stelle', 'VZÄ'],
    values: ['CM', 1],
    row: 1,
    column: 1,
    text: '1,00',
  });
  expect(await screen.findByRole('heading', { name: 'Zelle Tabelle1!C6' })).toBeInTheDocument();
  expect(screen.getByText('Die Zelle zeigt 1,00.')).toBeInTheDocument();
  expect(screen.queryByText('Die Zelle zeigt 12,50.')).not.toBeInTheDocument();
});

test('RZ-1 eine lange Formel ist zugeklappt, und ein Satz endet mit einem Punkt', async () => {
  show(`="${'Der Kreis trägt den Rest. '.repeat(30)}"&KIM.VZAE(39)`, 'Tabelle1!B5', {
    headings: [],
    values: [],
    row: 0,
    column: 0,
    text: 'Der Kreis trägt den Rest.',
  });
  expect(await screen.findByText('Ganze Formel')).toBeInTheDocument();
  expect(document.querySelector('details:has(.formula)')).not.toHaveAttribute('open');
  expect(screen.getByText('Die Zelle zeigt Der Kreis trägt den Rest.')).toBeInTheDocument();
});

test('RZ-1 eine Zelle, die sich nur auf eine KIM-Formel bezieht, zeigt deren Rechenweg und nennt das Blatt mit allen', async () => {
  const formula = '=KIM.VZAE(39)';
  const calls = callsIn(parseFormula(formula) ?? { kind: 'text', value: '' });
  const origin = {
    sheet: 'Tabelle1',
    cell: 'H21',
    row: 21,
    formula,
    shown: formula,
    text: '1',
    isCall: true,
  };
  jest.spyOn(referred, 'readOrigins').mockResolvedValue({
    formulas: [{ ...origin, table: null, calls: calls.filter(({ name }) => name === 'KIM.VZAE') }],
    traceSheet: 'KIM Rechenweg',
  });
  show('=INDEX($H$21#,2,8)');
  expect(await screen.findByText('VZÄ')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Zelle Tabelle1!H21' })).toBeInTheDocument();
  expect(screen.getByText(/auf dem Blatt KIM Rechenweg/)).toBeInTheDocument();
});

test('RZ-1 der Rechenweg eines gerundeten Betrags markiert den genauen und endet mit dem gerundeten', async () => {
  const formula = '=KIM.VZAE(39)';
  const calls = callsIn(parseFormula(formula) ?? { kind: 'text', value: '' });
  const origin = {
    sheet: 'Tabelle1',
    cell: 'H21',
    row: 21,
    formula,
    shown: formula,
    text: '1',
    isCall: true,
  };
  const readOrigins = jest.spyOn(referred, 'readOrigins').mockResolvedValue({
    formulas: [{ ...origin, table: null, calls: calls.filter(({ name }) => name === 'KIM.VZAE') }],
    traceSheet: null,
  });
  const cells = { E14: 1, D2: 500, B5: 500, D9: 8 };
  jest
    .spyOn(references, 'readReferences')
    .mockResolvedValue(new Map(Object.entries(cells).map(([text, value]) => [text, [[value]]])));
  show('=IF(D9>1,ROUND((E14+299)/D2,0)*D2,D9)');
  expect(await screen.findByText(/^Gesucht ist der Schritt mit dem Betrag 300,00/)).toHaveTextContent(
    'Kein Schritt kommt genau auf ihn.',
  );
  expect(readOrigins.mock.lastCall?.[0].formula).toBe('=E14');
  const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(steps.at(-1)).toBe(
    'Gerundet in Schritten von 500,00gefragt500,00Rechnung300,00 / 500,00 = 0,60, gerundet 1; 1 × 500,00RegelVT-1 Betrag und Schritt',
  );
});

const OUTDATED = /hat sich geändert/;

test('RZ-1 hat sich die Zelle geändert, steht es da, bis sie neu gelesen oder wieder wie zuvor ist', async () => {
  show('=KIM.VZAE(39)');
  await screen.findByText('VZÄ');
  expect(screen.queryByText(OUTDATED)).not.toBeInTheDocument();
  jest.mocked(basis.readBasis).mockResolvedValue('another');
  act(() => changed());
  expect(await screen.findByText(OUTDATED)).toBeInTheDocument();
  jest.mocked(basis.readBasis).mockResolvedValue('as it was');
  act(() => changed());
  await waitFor(() => expect(screen.queryByText(OUTDATED)).not.toBeInTheDocument());
  jest.mocked(basis.readBasis).mockResolvedValue('another');
  act(() => changed());
  await screen.findByText(OUTDATED);
  const now = await cells.readCellFormula();
  const other = { ...now, formula: now.formula && { ...now.formula, text: '99,00' } };
  jest.mocked(cells.readCellFormula).mockResolvedValue(other);
  fireEvent.click(screen.getByRole('button', { name: 'Neu lesen' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(await screen.findByText('Die Zelle zeigt 99,00.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(OUTDATED)).not.toBeInTheDocument());
  // The cell that was shown, wherever somebody has clicked since.
  expect(jest.mocked(cells.readCellFormula)).toHaveBeenLastCalledWith(now);
  cleanup();
  await waitFor(() => expect(ended).toBe(true));
});

test('RZ-1 was sich nicht mehr lesen lässt, hat sich auch geändert', async () => {
  show('=KIM.VZAE(39)');
  await screen.findByText('VZÄ');
  jest.mocked(basis.readBasis).mockRejectedValue(new WorkbookFault('ItemNotFound', null));
  act(() => changed());
  expect(await screen.findByText(OUTDATED)).toBeInTheDocument();
});
