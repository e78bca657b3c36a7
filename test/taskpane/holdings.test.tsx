/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import * as holdings from '../../src/taskpane/start/holdings';
import WorkbookAgreements from '../../src/taskpane/start/WorkbookAgreements';
import { NavigationContext } from '../../src/taskpane/ui/navigation';
import type { Stand } from '../../src/vereinbarung/aktualisierung/stand';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import { WorkbookFault } from '../../src/workbook/fault';
import * as selection from '../../src/workbook/read/selection';

jest.mock('../../src/taskpane/start/holdings', () => ({ loadHoldings: jest.fn() }));

const OUTDATED = 'Die Mappe wurde geändert. Die Ergebnisse werden neu verglichen …';
let changed: () => void;

const holds = (stand: Stand, isProofChanged = false): void => {
  const agreement = {
    registered: { number: 1, changed: '2026-11-29T12:00:00Z' },
    answers: SUEDKREIS,
    unread: [],
    isChanged: false,
    deviations: [],
  };
  jest.mocked(holdings.loadHoldings).mockResolvedValue({
    interrupted: { entries: [], unreadable: [] },
    draft: { kind: 'none' },
    agreements: { agreements: [agreement], problem: null, rejected: 0 },
    copies: { hasCopies: false, interrupted: [] },
    states: [stand],
    missing: [null],
    isProofChanged,
  } as unknown as holdings.Holdings);
};

const show = (): void => {
  render(
    <NavigationContext.Provider value={{ view: { name: 'start' }, open: () => undefined }}>
      <WorkbookAgreements />
    </NavigationContext.Provider>,
  );
};

beforeEach(() => {
  jest.spyOn(selection, 'watchResults').mockImplementation((tell) => {
    changed = tell;
    return Promise.resolve(() => Promise.resolve());
  });
});
afterEach(() => jest.restoreAllMocks());

it('AK-1 a card does not call results up to date after a cell has been changed, and says how they stand now', async () => {
  holds({ art: 'aktuell', eigenanteil: 50_098.41 });
  show();
  expect(await screen.findByText('50.098,41 €')).toBeInTheDocument();
  expect(screen.queryByText(OUTDATED)).not.toBeInTheDocument();
  holds({ art: 'aktuell', eigenanteil: 60_197.49 });
  act(() => changed());
  expect(screen.getByText(OUTDATED)).toBeInTheDocument();
  expect(screen.queryByText('50.098,41 €')).not.toBeInTheDocument();
  expect(await screen.findByText('60.197,49 €', {}, { timeout: 10_000 })).toBeInTheDocument();
  expect(screen.queryByText(OUTDATED)).not.toBeInTheDocument();
});

it('AK-1 what can’t be read anew stays outdated, and nothing is asked while nobody sees it', async () => {
  holds({ art: 'aktuell', eigenanteil: 50_098.41 });
  show();
  await screen.findByText('50.098,41 €');
  const visible = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const asked = jest.mocked(holdings.loadHoldings);
  const before = asked.mock.calls.length;
  act(() => changed());
  expect(screen.getByText(OUTDATED)).toBeInTheDocument();
  expect(asked.mock.calls).toHaveLength(before);
  visible.mockReturnValue('visible');
  const refused = new Promise<void>((resolve) => {
    asked.mockImplementationOnce(() => {
      resolve();
      return Promise.reject(new WorkbookFault('InvalidOperationInCellEditMode', null));
    });
  });
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await act(() => refused);
  expect(screen.getByText(OUTDATED)).toBeInTheDocument();
  holds({ art: 'aktuell', eigenanteil: 60_197.49 });
  act(() => changed());
  expect(await screen.findByText('60.197,49 €', {}, { timeout: 10_000 })).toBeInTheDocument();
});

it('AK-6 a card with results up to date says that a frozen sheet was changed, and where to look', async () => {
  const sentence = /„KIM Nachb\.“ oder das Protokoll .* geändert\. „Neue Tarife“ nennt die Stelle\./;
  holds({ art: 'aktuell', eigenanteil: 50_098.41 });
  show();
  await screen.findByText('50.098,41 €');
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  holds({ art: 'aktuell', eigenanteil: 50_098.41 }, true);
  act(() => changed());
  expect(await screen.findByText(sentence, {}, { timeout: 10_000 })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Neue Tarife/ })).toBeVisible();
});
