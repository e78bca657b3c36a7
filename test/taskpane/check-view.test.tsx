/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import * as checking from '../../src/taskpane/check/check-workbook';
import type { CheckedCell, CheckReport } from '../../src/taskpane/check/check-workbook';
import CheckView from '../../src/taskpane/check/CheckView';
import type { Diagnosis } from '../../src/taskpane/check/diagnosis';
import { NavigationContext } from '../../src/taskpane/ui/navigation';
import { REST_MS } from '../../src/taskpane/ui/use-rest';
import * as entering from '../../src/workbook/check/enter';
import type { FoundCell } from '../../src/workbook/check/scan';
import { WorkbookFault } from '../../src/workbook/fault';
import * as going from '../../src/workbook/read/go-to-sheet';
import type { Written } from '../../src/workbook/write/written';

jest.mock('../../src/taskpane/check/check-workbook', () => ({ checkWorkbook: jest.fn() }));
jest.mock('../../src/workbook/check/enter', () => ({
  enterFormulas: jest.fn(),
  readResults: jest.fn(),
  calculateCells: jest.fn(),
  takeBack: jest.fn(),
}));
jest.mock('../../src/workbook/read/go-to-sheet', () => ({ goToCell: jest.fn() }));

const check = jest.mocked(checking.checkWorkbook);
const enter = jest.mocked(entering.enterFormulas);
const page = globalThis as { kimFunctions?: FunctionsPort | undefined };
const written = {} as Written;

beforeEach(() => {
  jest.useFakeTimers();
  page.kimFunctions = { calculate: () => ({ kind: 'findings', findings: [] }) } as unknown as FunctionsPort;
});
afterEach(() => {
  cleanup();
  page.kimFunctions = undefined;
  jest.resetAllMocks();
  jest.useRealTimers();
});

let row = 0;
function cell(diagnosis: Diagnosis, content: string, own: Partial<FoundCell> = {}): CheckedCell {
  row += 1;
  const found: FoundCell = {
    kind: diagnosis.kind === 'text' ? 'text' : 'formula',
    sheet: 'Frei',
    row: row - 1,
    column: 0,
    address: `A${row}`,
    content,
    table: null,
    format: diagnosis.kind === 'text' ? '@' : null,
    ...own,
  };
  const shown =
    diagnosis.kind === 'text' ? null : diagnosis.kind === 'broken' ? [[{ code: '#NAME?' }]] : [[1.5]];
  return { found, shown, diagnosis };
}

const sheet = (name: string, own = {}) => ({
  name,
  isHidden: false,
  isProtected: false,
  isVast: false,
  ...own,
});

function report(): CheckReport {
  row = 0;
  return {
    calculation: 'Manual',
    from1904: true,
    isGerman: true,
    sheets: [sheet('Frei'), sheet('Zu', { isProtected: true }), sheet('Weg', { isHidden: true })],
    cells: [
      cell({ kind: 'stale', today: [[2.5]], sentence: null }, '=KIM.VZAE(A1,39)'),
      cell({ kind: 'stale', today: [[{ code: '#N/A' }]], sentence: 'Kein Tarif.' }, '=KIM.VZAE(A2)', {
        sheet: 'Zu',
      }),
      cell(
        { kind: 'broken', mending: { kind: 'mended', formula: '=KIM.VZAE(1.5)' } },
        '=_xldudf_KIM_VZAE(1.5)',
      ),
      cell({ kind: 'text', mending: { kind: 'mended', formula: '=KIM.VZAE(2.5)' } }, '=KIM.VZAE(2,5)'),
      cell(
        { kind: 'text', mending: { kind: 'refused', reason: 'external', detail: '[2]Blatt!A1' } },
        '=KIM.VZAE([2]Blatt!A1)',
      ),
      cell({ kind: 'unchecked', reason: 'native', detail: 'COUNT' }, '=KIM.VZAE(COUNT(A1:A2))', {
        sheet: 'Weg',
      }),
      cell({ kind: 'current' }, '=KIM.VZAE(39)'),
    ],
  };
}

async function show(): Promise<void> {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <NavigationContext.Provider value={{ view: { name: 'check' }, open: () => undefined }}>
          <CheckView catalogue={{ functions: [] }} />
        </NavigationContext.Provider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
}
async function press(name: string | RegExp): Promise<void> {
  act(() => jest.advanceTimersByTime(REST_MS));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}
const items = (): string[] => screen.getAllByRole('listitem').map((item) => item.textContent);

test('AK-7 the report: what the workbook does, every cell by its kind, and the way there', async () => {
  check.mockResolvedValue(report());
  await show();
  expect(screen.getByRole('status')).toHaveTextContent('7 KIM-Formeln gefunden, 6 davon sind zu beachten.');
  expect(screen.getByText(/nur auf Anforderung/)).toBeVisible();
  expect(screen.getByText(/ab 1904/)).toBeVisible();
  expect(screen.getByText(/weder neu zu berechnen noch zu reparieren: Zu\./)).toBeVisible();
  expect(items()).toEqual([
    expect.stringMatching(/Frei!A1Veraltet=KIM\.VZAE\(A1;39\)Zeigt 1,5, heute ergibt die Formel 2,5\./),
    expect.stringMatching(/Zu!A2Veraltet.*#NV\.Kein Tarif\.Das Blatt Zu ist geschützt/),
    expect.stringMatching(
      /kennt die Funktion nicht.*Zeigt #NAME\?\.Lässt sich reparieren: =KIM\.VZAE\(1,5\)/,
    ),
    expect.stringMatching(/Text statt Formel=KIM\.VZAE\(2,5\)Lässt sich reparieren/),
    expect.stringMatching(/andere Datei \(\[2\]Blatt!A1\)/),
    expect.stringMatching(/^Weg!A6 \(Blatt ausgeblendet\)Nicht prüfbar.*Sie enthält ANZAHL;/),
  ]);
  jest.mocked(going.goToCell).mockRejectedValue(new WorkbookFault('ItemNotFound', null));
  await press('Frei!A1 auswählen');
  expect(going.goToCell).toHaveBeenCalledWith('Frei', 'A1');
  expect(screen.getByRole('alert')).toHaveTextContent('KIM-106');
  fireEvent.change(screen.getByLabelText('Anzeigen'), { target: { value: 'current' } });
  expect(items()).toEqual([expect.stringContaining('Aktuell')]);
});

test('AK-7 recalculating: a list before, the stale ones only, old and new afterwards', async () => {
  check.mockResolvedValue(report());
  await show();
  await press('Neu berechnen (1) …');
  expect(items()).toEqual([expect.stringContaining('Zeigt 1,5, heute ergibt die Formel 2,5.')]);
  expect(enter).not.toHaveBeenCalled();
  fireEvent.click(screen.getByLabelText('Auch die nicht prüfbaren (1)'));
  expect(items()).toHaveLength(2);
  fireEvent.click(screen.getByLabelText('Weg!A6'));
  enter.mockResolvedValue({ kind: 'entered', written, late: [] });
  jest.mocked(entering.readResults).mockResolvedValue([[[2.5]]]);
  await press('Jetzt neu berechnen');
  expect(enter.mock.calls[0]?.[0].map(({ found, formula }) => [found.address, formula])).toEqual([
    ['A1', '=KIM.VZAE(A1,39)'],
  ]);
  expect(entering.calculateCells).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status')).toHaveTextContent('Eine Formel ist neu berechnet.');
  expect(items()).toEqual(['Frei!A1: 1,5 → 2,5']);
  expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
  await press('Erneut prüfen');
  expect(check).toHaveBeenCalledTimes(2);
});

test('AK-7 repairing: each cell can be left out, and one step back says what it gave back', async () => {
  check.mockResolvedValue(report());
  await show();
  await press('Reparieren (2) …');
  expect(items()).toEqual([
    expect.stringMatching(/Bisher: =_xldudf_KIM_VZAE\(1,5\)Neu: =KIM\.VZAE\(1,5\)/),
    expect.stringMatching(/Bisher: =KIM\.VZAE\(2,5\)Neu: =KIM\.VZAE\(2,5\)/),
  ]);
  enter.mockResolvedValue({ kind: 'entered', written, late: ['Frei!A9'] });
  jest.mocked(entering.readResults).mockResolvedValue([
    [[{ code: '#NAME?' }]],
    [
      [1, 'x'],
      [2, ''],
    ],
  ]);
  await press('Jetzt reparieren');
  expect(items()).toEqual([
    'Frei!A3: unverändert #NAME?',
    'Frei!A4: =KIM.VZAE(2,5) → 1Frei!B4: nichts → xFrei!A5: nichts → 2',
  ]);
  expect(screen.getByText(/weiterhin nicht: Frei!A3/)).toBeVisible();
  expect(screen.getByText(/Excel rechnet noch: Frei!A9/)).toBeVisible();
  jest.mocked(entering.takeBack).mockResolvedValueOnce({
    kind: 'left',
    sentences: ['Geändert wurde A4.'],
    fault: new WorkbookFault('GeneralException', null),
    written,
  });
  await press('Rückgängig');
  expect(screen.getByRole('alert')).toHaveTextContent('Geändert wurde A4.');
  jest.mocked(entering.takeBack).mockResolvedValueOnce({ kind: 'as-before', sentences: [], fault: null });
  await press('Noch einmal zurückgeben');
  expect(screen.getByRole('status')).toHaveTextContent('wieder ihren bisherigen Inhalt');
});

test('AK-7 a misspelt function and a formula that was typed over: what was meant, and what stood there', async () => {
  const found = { kind: 'value', held: 7 } as const;
  row = 0;
  const cells = [
    cell(
      { kind: 'broken', mending: { kind: 'mended', formula: '=KIM.VZAE(1.5)', meant: ['KIM.VZAE'] } },
      '=KIM.VZEA(1.5)',
    ),
    cell(
      {
        kind: 'broken',
        mending: { kind: 'refused', reason: 'unknown-function', detail: 'KIM.X', meant: ['KIM.A', 'KIM.B'] },
      },
      '=KIM.X()',
    ),
    cell({ kind: 'overwritten', formula: '=KIM.VZAE(19.5,39)', today: [[0.5]] }, '7', found),
    cell({ kind: 'overwritten', formula: null, today: null }, '8', found),
  ];
  check.mockResolvedValue({ ...report(), cells });
  await show();
  expect(items()).toEqual([
    expect.stringMatching(/Zeigt #NAME\?\.Meinten Sie KIM\.VZAE\?Lässt sich reparieren: =KIM\.VZAE\(1,5\)/),
    expect.stringMatching(
      /Meinten Sie KIM\.A oder KIM\.B\?Lässt sich hier nicht reparieren: Eine Funktion KIM\.X gibt/,
    ),
    expect.stringMatching(
      /^Frei!A3Formel überschrieben=KIM\.VZAE\(19,5;39\)Zeigt 1,5, heute ergibt die Formel 0,5\.Statt dieser/,
    ),
    expect.stringMatching(/^Frei!A4Formel überschriebenZeigt 1,5\.Statt einer Formel.*Sicherung/),
  ]);
  await press('Reparieren (2) …');
  expect(items()).toEqual([
    expect.stringMatching(/Neu: =KIM\.VZAE\(1,5\)$/),
    expect.stringMatching(
      /^Frei!A3Bisher: 1,5Neu: =KIM\.VZAE\(19,5;39\)Zeigt 1,5, heute ergibt die Formel 0,5\.$/,
    ),
  ]);
});

test('AK-7 formulas that stand in their cells are not denied because their values can not be read', async () => {
  check.mockResolvedValue(report());
  await show();
  await press('Neu berechnen (1) …');
  enter.mockResolvedValue({ kind: 'entered', written, late: [] });
  jest.mocked(entering.calculateCells).mockRejectedValue(new WorkbookFault('HostIsBusy', null));
  await press('Jetzt neu berechnen');
  expect(screen.getByRole('status')).toHaveTextContent(/ist neu eingetragen\..*konnten nicht gelesen werden/);
  expect(screen.queryByRole('list')).toBeNull();
});

test('AK-7 what could not be done is said with its reason, and nothing is claimed', async () => {
  check.mockResolvedValue(report());
  await show();
  for (const [open, go, text] of [
    ['Reparieren (2) …', 'Jetzt reparieren', /nichts repariert.*KIM-110/],
    ['Neu berechnen (1) …', 'Jetzt neu berechnen', /nicht neu berechnet.*dieselben Formeln.*KIM-110/],
  ] as const) {
    await press(open);
    enter.mockResolvedValueOnce({
      kind: 'as-before',
      sentences: [],
      fault: new WorkbookFault('HostIsBusy', null),
    });
    await press(go);
    expect(screen.getByRole('status')).toHaveTextContent(text);
    await press('Erneut prüfen');
  }
  check.mockRejectedValueOnce(new WorkbookFault('GeneralException', null));
  await press('Erneut prüfen');
  expect(screen.getByRole('alert')).toHaveTextContent('KIM-110');
  check.mockResolvedValueOnce({ ...report(), cells: [] });
  await press('Erneut versuchen');
  expect(screen.getByRole('status')).toHaveTextContent('In dieser Mappe steht keine KIM-Formel.');
  await press('Erneut prüfen');
  await press('Reparieren (2) …');
  const list = screen.getByRole('list');
  for (const box of within(list).getAllByRole('checkbox')) fireEvent.click(box);
  expect(screen.getByRole('status')).toHaveTextContent('Keine Zelle ist ausgewählt.');
  expect(screen.getByRole('button', { name: 'Jetzt reparieren' })).toHaveAttribute('aria-disabled', 'true');
});

test('AK-7 a long list comes in parts, and a long check says how far it is', async () => {
  row = 0;
  const many = Array.from({ length: 60 }, () => cell({ kind: 'current' }, '=KIM.VZAE(39)'));
  const course: {
    tell?: ((progress: checking.CheckProgress) => void) | undefined;
    done?: (own: CheckReport) => void;
  } = {};
  check.mockImplementation((_, tell) => {
    course.tell = tell;
    return new Promise((resolve) => (course.done = resolve));
  });
  await show();
  expect(screen.getByText('Die Formeln werden geprüft …')).toBeVisible();
  act(() => jest.advanceTimersByTime(501));
  act(() => course.tell?.({ step: 'computing', done: 4_000, of: 10_000 }));
  expect(screen.getByText('4.000 von 10.000 Formeln gerechnet')).toBeVisible();
  await act(async () => {
    course.done?.({ ...report(), cells: many });
    await Promise.resolve();
  });
  expect(screen.getByRole('status')).toHaveTextContent('Alle 60 KIM-Formeln sind aktuell.');
  expect(items()).toHaveLength(50);
  await press('10 weitere zeigen');
  expect(items()).toHaveLength(60);
});
