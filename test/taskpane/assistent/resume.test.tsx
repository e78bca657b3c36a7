/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import * as drafts from '../../../src/workbook/agreement/draft';
import { press, pressRested, show, step, useBlankWorkbook } from './pane';

// jsdom has no TextEncoder that it needs.
jest.mock('../../../src/workbook/agreement/fingerprint', () => ({ fingerprint: jest.fn() }));

useBlankWorkbook();

const enter = (label: string, text: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

const open = (): string => screen.getByRole('heading', { level: 1 }).textContent;

/** Leaves the pane, and comes back to what the workbook holds. */
async function reopen(): Promise<void> {
  await waitFor(() => expect(screen.getByText(/Entwurf in dieser Mappe gemerkt/)).toBeInTheDocument());
  const [content] = jest.mocked(drafts.saveDraft).mock.lastCall ?? [];
  if (!content) throw new Error('Nothing saved');
  cleanup();
  await show('draft', drafts.readDraft(drafts.draftText(content)));
}

const LIST =
  'Bezeichnung\tEG\tUmfang\tSachkosten\nFallmanagement 1\t9c\t1\tviel\nFallmanagement 2\t9b\t0,5\t100';

it('AS-9 what is left in the middle is there again, at each step, also what is no answer yet', async () => {
  await show('example');
  enter('Titel', 'Nordkreis');
  enter('Laufzeit bis', '31.2.2022');
  await reopen();
  expect(screen.getByLabelText('Titel')).toHaveValue('Nordkreis');
  expect(screen.getByLabelText('Laufzeit bis')).toHaveValue('31.2.2022');
  expect(screen.getByText(/Den Tag 31\.2\.2022 gibt es nicht/)).toBeInTheDocument();

  await step('Stellen');
  await press(/^Case Management 3/);
  enter('VZÄ', 'etwas');
  await press('Fertig');
  await press('Einfügen aus der Zwischenablage');
  enter('Liste', LIST);
  enter('Umfang', '');
  enter('Sachkosten', 'sachkosten');
  enter('Sachkosten je VZÄ', '9.700');
  await reopen();
  expect(open()).toBe('Stellen');
  expect(screen.getByLabelText('Liste')).toHaveValue(LIST);
  expect(screen.getByLabelText('Umfang')).toHaveValue('');
  expect(screen.getByLabelText('Sachkosten je VZÄ')).toHaveValue('9.700');
  await pressRested('Abbrechen');
  expect(screen.getByRole('button', { name: /^Case Management 3/ })).toHaveTextContent('fehlerhaft');

  await step('Verteilung');
  enter('Schlüssel von Unna', 'viel');
  await reopen();
  expect(open()).toBe('Verteilung');
  expect(screen.getByLabelText('Schlüssel von Unna')).toHaveValue('viel');

  await step('Prüfen');
  enter('Veröffentlichter Eigenanteil', 'rund 50');
  await reopen();
  expect(open()).toBe('Prüfen');
  expect(screen.getByLabelText('Veröffentlichter Eigenanteil')).toHaveValue('rund 50');

  await step('Einfügen');
  expect(screen.getByText(/^\d+ Angaben fehlen noch oder stimmen nicht/)).toBeInTheDocument();
});

it('AS-9 the draft remembers the step that somebody has gone to, and going alone makes no draft', async () => {
  await show('example');
  await step('Verteilung');
  await step('Förderung');
  enter('Titel', 'Nordkreis');
  await waitFor(() => expect(drafts.saveDraft).toHaveBeenCalledTimes(1));
  await step('Verteilung');
  await waitFor(() => expect(drafts.saveDraft).toHaveBeenCalledTimes(2));
  await reopen();
  expect(open()).toBe('Verteilung');
});

it('AS-1 says when an agreement is opened what of its sheets counts as blank', async () => {
  await show(1, undefined, SUEDKREIS, ["'KIM Stellen'!F7 („31.06.2022“): Bitte ausschreiben."]);
  expect(screen.getByText(/Nicht alles in den Blättern ließ sich/)).toHaveTextContent(/'KIM Stellen'!F7/);
  cleanup();
  await show(1, undefined, SUEDKREIS);
  expect(screen.queryByText(/Nicht alles in den Blättern/)).not.toBeInTheDocument();
});
