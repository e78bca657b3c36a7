/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assistant } from '../../../src/taskpane/assistent/state/shape';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import * as reading from '../../../src/workbook/agreement/read-agreements';
import * as selection from '../../../src/workbook/read/selection';
import { NO_DRAFT, press, pressRested, show, step, useBlankWorkbook } from './pane';

// jsdom has no TextEncoder that it needs.
jest.mock('../../../src/workbook/agreement/fingerprint', () => ({ fingerprint: jest.fn() }));

useBlankWorkbook();

let changed: () => void;
let ended: boolean;
beforeEach(() => {
  ended = false;
  jest.mocked(selection.watchContents).mockImplementation((tell) => {
    changed = tell;
    return Promise.resolve(() => {
      ended = true;
      return Promise.resolve();
    });
  });
});

/** What the sheets say from now on. */
function inSheets(answers: Vereinbarung): void {
  const state = { registered: { number: 1, answers: SUEDKREIS }, answers, findings: [] };
  const agreements = [state] as unknown as reading.Agreements['agreements'];
  jest.mocked(reading.readAgreements).mockResolvedValue({ agreements, problem: null, rejected: 0 });
  act(() => changed());
}

const withKey = (zeile: number, schluessel: number): Vereinbarung => ({
  ...SUEDKREIS,
  kommunen: SUEDKREIS.kommunen.map((town, index) => (index === zeile ? { ...town, schluessel } : town)),
});

it('SC-2 says quietly that the sheets have been changed, and reads them anew', async () => {
  const store = await show(1, NO_DRAFT, SUEDKREIS);
  const calm = 'Diese Vereinbarung steht in den Blättern der Mappe.';
  expect(screen.getByText(calm)).toBeInTheDocument();
  inSheets(withKey(1, 40));
  expect(await screen.findByText('In den Blättern wurde 1 Angabe geändert.')).toBeInTheDocument();
  inSheets(SUEDKREIS);
  expect(await screen.findByText(calm)).toBeInTheDocument();
  inSheets(withKey(1, 40));
  await screen.findByText('In den Blättern wurde 1 Angabe geändert.');
  await pressRested('Blätter neu lesen');
  expect(screen.getByText('Die Blätter sind neu gelesen.')).toHaveFocus();
  await step('Verteilung');
  expect(screen.getByLabelText('Schlüssel von Unna')).toHaveValue('40');
  expect(store.current()?.kept).toBe(store.current()?.answers);
  act(() => {
    store.set(null);
  });
  await waitFor(() => expect(ended).toBe(true));
});

it('SC-2 asks where both have been changed, as at writing, and says nothing of what we write ourselves', async () => {
  const store = await show(1, NO_DRAFT, SUEDKREIS);
  await step('Verteilung');
  fireEvent.change(screen.getByLabelText('Schlüssel von Unna'), { target: { value: '41' } });
  expect(screen.getByText(/^Hier geändert, noch nicht in den Blättern/)).toBeInTheDocument();
  inSheets(withKey(1, 40));
  await screen.findByText('In den Blättern wurde 1 Angabe geändert.');
  await pressRested('Blätter neu lesen');
  const asked = screen.getByRole('region', { name: 'Blätter neu lesen' });
  expect(within(asked).getByText('im Blatt 40, hier 41')).toBeInTheDocument();
  await userEvent.click(within(asked).getByLabelText('die Angabe von hier behalten'));
  await pressRested('Aus den Blättern übernehmen');
  expect(screen.getByLabelText('Schlüssel von Unna')).toHaveValue('41');
  expect(store.current()?.decisions.size).toBe(1);
  const becomes = (part: Partial<Assistant>): void => {
    const now = store.current();
    act(() => store.set(now && { ...now, ...part }));
  };
  becomes({ writing: { kind: 'working', what: 'insert' } });
  const looks = jest.mocked(reading.readAgreements).mock.calls.length;
  inSheets(withKey(1, 42));
  becomes({ seen: withKey(1, 42), writing: { kind: 'idle' } });
  await waitFor(() => expect(jest.mocked(reading.readAgreements).mock.calls.length).toBeGreaterThan(looks));
  expect(screen.queryByRole('button', { name: 'Blätter neu lesen' })).not.toBeInTheDocument();
  await press('Start');
});
