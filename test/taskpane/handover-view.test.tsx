/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import HandoverView from '../../src/taskpane/handover/HandoverView';
import * as previewing from '../../src/taskpane/handover/preview-of';
import '../../src/shared-runtime/announce';
import { CopiesCard } from '../../src/taskpane/start/CopiesCard';
import { NavigationContext, type View } from '../../src/taskpane/ui/navigation';
import { REST_MS } from '../../src/taskpane/ui/use-rest';
import type { Stand } from '../../src/vereinbarung/aktualisierung/stand';
import { WorkbookFault } from '../../src/workbook/fault';
import * as copying from '../../src/workbook/handover/copies';
import type { HandoverPreview } from '../../src/workbook/handover/preview';
import * as removing from '../../src/workbook/handover/remove-copy';
import * as writing from '../../src/workbook/handover/write-handover';
import * as showing from '../../src/workbook/read/go-to-sheet';

// What happens in the workbook is tested on the stand-in.
jest.mock('../../src/taskpane/handover/preview-of', () => ({ handoverOf: jest.fn() }));
jest.mock('../../src/workbook/handover/write-handover', () => ({ writeHandover: jest.fn() }));
jest.mock('../../src/workbook/handover/remove-copy', () => ({ removeCopy: jest.fn() }));
jest.mock('../../src/workbook/handover/copies', () => ({
  checkCopies: jest.fn(),
  copyAsItStands: jest.fn(),
}));
jest.mock('../../src/workbook/read/go-to-sheet', () => ({ goToSheet: jest.fn() }));
jest.mock('../../src/workbook/agreement/read-agreements', () => ({
  readAgreements: () => Promise.resolve({ agreements: [] }),
}));
// jsdom has no TextEncoder, and nothing here asks for a fingerprint.
jest.mock('../../src/workbook/agreement/fingerprint', () => ({}));

const handoverOf = jest.mocked(previewing.handoverOf);
const writeHandover = jest.mocked(writing.writeHandover);
const removeCopy = jest.mocked(removing.removeCopy);
const checkCopies = jest.mocked(copying.checkCopies);
const copyAsItStands = jest.mocked(copying.copyAsItStands);
const goToSheet = jest.mocked(showing.goToSheet);

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  jest.resetAllMocks();
});

const rest = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(REST_MS));
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
async function press(name: string): Promise<void> {
  await rest();
  fireEvent.click(button(name));
  await act(() => jest.advanceTimersByTimeAsync(0));
}

const open = jest.fn<undefined, [View]>();
async function show(number: number | null = 1): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <NavigationContext.Provider value={{ view: { name: 'handover', number }, open }}>
        <HandoverView view={{ name: 'handover', number }} />
      </NavigationContext.Provider>
    </FluentProvider>,
  );
  await rest();
}

const SHEETS = ['KIM Weiterg. Deckblatt', 'KIM Weiterg. Ergebnis'];
const PREVIEW = {
  sheets: SHEETS,
  cover: 'KIM Weiterg. Deckblatt',
  missing: [],
  hidden: [],
  unclaimed: [],
  findings: [],
} as unknown as HandoverPreview;
const CURRENT: Stand = { art: 'aktuell', eigenanteil: 50_098.41 };

const offer = (stand: Stand, preview: HandoverPreview = PREVIEW): void => {
  const state = stand.art === 'aktuell' ? 'Ergebnisse aktuell.' : 'Veraltet, geschrieben am 22.11.2026:';
  handoverOf.mockResolvedValue({
    title: 'Südkreis',
    stand,
    state,
    outcome: { kind: 'preview', preview },
  });
};
const COPY = { title: 'Südkreis' } as writing.WrittenCopy;

test('AK-8 what comes is shown, created, led to, and taken back in one step', async () => {
  offer(CURRENT);
  await show();
  expect(screen.getByText('Ergebnisse aktuell.')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Diese Blätter kommen hinzu' })).toHaveTextContent(SHEETS.join(''));
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  writeHandover.mockResolvedValue({ kind: 'done', copy: COPY });
  await press('2 Blätter erstellen');
  expect(writeHandover).toHaveBeenCalledWith(PREVIEW);
  const done = screen.getByText(/2 Blätter sind hinzugekommen/);
  expect(done.closest('[role="status"]')).not.toBeNull();
  goToSheet.mockResolvedValueOnce(undefined);
  await press('Zum Deckblatt');
  expect(goToSheet).toHaveBeenCalledWith('KIM Weiterg. Deckblatt');
  goToSheet.mockRejectedValueOnce(new WorkbookFault('ItemNotFound', null));
  await press('Zum Deckblatt');
  expect(screen.getByRole('alert')).toHaveTextContent(/KIM-106/);
  // Formulas refer to it: shown first, and only then taken back.
  const references = [{ where: 'Tabelle1!A1' }] as never;
  removeCopy.mockResolvedValueOnce({ kind: 'referred', references, sentences: ['Tabelle1!A1 verweist.'] });
  await press('Rückgängig');
  expect(screen.getByRole('alert')).toHaveTextContent('Tabelle1!A1 verweist.');
  removeCopy.mockResolvedValueOnce({ kind: 'removed', sentences: ['Etwas ist ungewiss.'] });
  await press('Trotzdem entfernen');
  expect(removeCopy).toHaveBeenLastCalledWith(COPY, references);
  expect(screen.getByText('Die Kopie ist wieder entfernt.')).toBeVisible();
  expect(screen.getByText('Etwas ist ungewiss.')).toBeVisible();
  await press('Neue Vorschau');
  await rest();
  expect(button('2 Blätter erstellen')).toBeVisible();
  expect(handoverOf).toHaveBeenCalledTimes(2);
});

test('AK-8 what is not current is handed over only by whoever says so', async () => {
  const hidden = {
    ...PREVIEW,
    hidden: ['KIM Ergebnis'],
    missing: ['KIM Vorlage'],
    unclaimed: ['KIM Nachb. 2026-11-29'],
    findings: ['Zeile 2 des Protokolls fehlt.'],
  };
  offer({ art: 'veraltet', kennzahl: null }, hidden);
  await show();
  expect(screen.getByText(/nicht als aktuell bestätigt/)).toBeVisible();
  expect(screen.getByText(/in der Kopie zu sehen: KIM Ergebnis/)).toBeVisible();
  expect(screen.getByText(/nicht in der Kopie: KIM Vorlage/)).toBeVisible();
  expect(screen.getByText(/keine Vereinbarung dieser Mappe hat.*: KIM Nachb\. 2026-11-29/)).toBeVisible();
  expect(screen.getByText('Zeile 2 des Protokolls fehlt.')).toBeVisible();
  await press('2 Blätter erstellen');
  expect(writeHandover).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: /Trotzdem so weitergeben/ }));
  writeHandover.mockResolvedValue({ kind: 'refused', sentences: ['Seit der Vorschau geändert.'] });
  await press('2 Blätter erstellen');
  expect(writeHandover).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('alert')).toHaveTextContent('Seit der Vorschau geändert.');
  expect(button('Neue Vorschau')).toBeVisible();
});

test('AK-8 what could not be taken back is tried once more', async () => {
  offer(CURRENT);
  await show();
  const failed = { kind: 'failed', sentences: ['Nichts ist geblieben.'], fault: null } as const;
  const again = jest.fn<Promise<typeof failed>, []>().mockResolvedValue(failed);
  writeHandover.mockResolvedValue({ kind: 'left', sentences: ['Ein Blatt blieb.'], fault: null, again });
  await press('2 Blätter erstellen');
  expect(screen.getByRole('alert')).toHaveTextContent('Ein Blatt blieb.');
  await press('Reste noch einmal entfernen');
  expect(screen.getByRole('alert')).toHaveTextContent('Nichts ist geblieben.');
  cleanup();

  await show();
  writeHandover.mockResolvedValue({ kind: 'done', copy: COPY });
  await press('2 Blätter erstellen');
  const rest = { title: 'Rest' } as writing.WrittenCopy;
  removeCopy.mockResolvedValueOnce({ kind: 'left', sentences: ['Noch da.'], copy: rest });
  await press('Rückgängig');
  expect(screen.getByRole('alert')).toHaveTextContent('Noch da.');
  removeCopy.mockRejectedValueOnce(new WorkbookFault('AccessDenied', null));
  await press('Rückgängig');
  expect(screen.getByRole('alert')).toHaveTextContent('KIM-102');
  expect(removeCopy).toHaveBeenLastCalledWith(rest, []);
});

test.each([
  [null, 'Die Blätter dieser Vereinbarung wurden nicht gefunden, oder'],
  ['calculating', 'Excel rechnet noch.'],
  ['too-large', 'mehr Zellen, als sich kopieren lassen'],
  ['no-sheets', 'Die Blätter dieser Vereinbarung wurden nicht gefunden.'],
] as const)('AK-8 nothing to hand over: %s', async (why, sentence) => {
  handoverOf.mockResolvedValue(
    why === null
      ? null
      : { title: 'Südkreis', stand: CURRENT, state: '', outcome: { kind: 'impossible', why } },
  );
  await show();
  expect(screen.getByRole('status')).toHaveTextContent(sentence);
  expect(screen.queryByRole('button', { name: /erstellen/ })).not.toBeInTheDocument();
});

const CHECKED: copying.CheckedCopy = {
  cover: 'KIM Weiterg. Deckblatt',
  title: '',
  created: '29.11.2026 14:05',
  sheets: SHEETS,
  finding: { istUnveraendert: false, saetze: ['Seit dem Erstellen geändert: KIM Weiterg. Ergebnis.'] },
  results: new Map(),
};

test('AK-8 in a file of copies alone: checked, and removed after a look at the list', async () => {
  await show(null);
  expect(handoverOf).not.toHaveBeenCalled();
  checkCopies.mockRejectedValueOnce(new WorkbookFault('Conflict', null));
  await press('Kopien dieser Mappe prüfen');
  expect(screen.getByRole('alert')).toHaveTextContent('KIM-104');
  checkCopies.mockResolvedValue([CHECKED]);
  await press('Kopien dieser Mappe prüfen');
  expect(screen.getByRole('status')).toHaveTextContent(
    'ohne Titel, Stand vom 29.11.2026 14:05Seit dem Erstellen geändert: KIM Weiterg. Ergebnis.',
  );
  const remove = 'Kopie mit dem Deckblatt KIM Weiterg. Deckblatt entfernen';
  await press(remove);
  expect(screen.getByRole('list', { name: 'Diese Blätter werden entfernt' })).toHaveTextContent(
    SHEETS.join(''),
  );
  await press('Behalten');
  await press(remove);
  copyAsItStands.mockResolvedValue(COPY);
  removeCopy.mockResolvedValueOnce({ kind: 'referred', references: [], sentences: ['A1 verweist.'] });
  await press('2 Blätter entfernen');
  expect(screen.getByRole('status')).toHaveTextContent('A1 verweist.');
  removeCopy.mockResolvedValueOnce({ kind: 'removed', sentences: [] });
  checkCopies.mockResolvedValue([]);
  await press('2 Blätter entfernen');
  expect(copyAsItStands).toHaveBeenCalledWith(CHECKED);
  expect(screen.getByRole('status')).toHaveTextContent('Die Kopie ist wieder entfernt.');
  expect(screen.getByRole('status')).toHaveTextContent('In dieser Mappe ist keine Kopie.');
});

const results = (amount: number): copying.CheckedCopy['results'] => {
  const rows = (name: string, column: string) => [
    [name, 'Kommune', column],
    ['A', 'Unna', amount],
    ['Summe', '', amount],
  ];
  return new Map([
    ['EIGENANTEILE', rows('Stelle', 'Eigenanteil')],
    ['HAUSHALT', rows('Jahr', 'Eigenanteil')],
    ['KOSTENTEILUNG', rows('Stelle', 'Betrag')],
  ]);
};

test('AK-4 two unchanged copies beside each other; what can not be compared is told', async () => {
  const kept = {
    ...CHECKED,
    title: 'Südkreis',
    finding: { istUnveraendert: true, saetze: ['Unverändert.'] },
  };
  const copies = [
    { ...kept, cover: 'A', results: results(100) },
    CHECKED,
    { ...kept, cover: 'B', created: '30.11.2026 14:05', results: results(120) },
    { ...kept, cover: 'C', created: '', results: new Map([...results(1)].slice(1)) },
  ];
  await show(null);
  checkCopies.mockResolvedValue(copies);
  await press('Kopien dieser Mappe prüfen');
  const [old, now] = ['Alter Stand', 'Neuer Stand'].map((label) => screen.getByLabelText(label));
  if (!old || !now) throw new Error('There are two.');
  expect(old).toHaveTextContent('Südkreis, Stand vom 29.11.2026 14:05Südkreis, Stand vom 30.11.2026 14:05');
  await press('Vergleichen');
  expect(screen.getByRole('alert')).toHaveTextContent('Nur einer der beiden Stände hat alle Ergebnisse');
  fireEvent.change(now, { target: { value: '1' } });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await press('Vergleichen');
  expect(screen.getByRole('img')).toHaveAccessibleName(/alt 100,00.*neu 120,00/);
  expect(screen.getAllByRole('row', { name: /^A, .*Unna.* 100,00.*120,00.*20,00/ })).toHaveLength(3);
  // One alone has nothing to be compared with.
  checkCopies.mockResolvedValue(copies.slice(0, 2));
  await press('Kopien dieser Mappe prüfen');
  expect(screen.queryByRole('button', { name: 'Vergleichen' })).not.toBeInTheDocument();
});

test('AK-8 the start page leads to the check of copies', () => {
  render(
    <NavigationContext.Provider value={{ view: { name: 'start' }, open }}>
      <CopiesCard />
    </NavigationContext.Provider>,
  );
  fireEvent.click(button('Kopie prüfen'));
  expect(open).toHaveBeenCalledWith({ name: 'handover', number: null });
});
