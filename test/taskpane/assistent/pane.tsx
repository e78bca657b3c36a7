import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { kostenwerte } from '../../../src/berechnung/datenauskunft';
import { tagAusIso } from '../../../src/core/zeit/datum';
import { calculate } from '../../../src/shared-runtime/calculate';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { Beginning } from '../../../src/taskpane/assistent/Beginning';
import { AssistantStore, AssistantStoreContext } from '../../../src/taskpane/assistent/store';
import { NavigationContext, type AgreementView, type View } from '../../../src/taskpane/ui/navigation';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import * as drafts from '../../../src/workbook/agreement/draft';
import * as targets from '../../../src/workbook/agreement/next-target';
import * as once from '../../../src/workbook/agreement/once';
import * as reading from '../../../src/workbook/agreement/read-agreements';
import * as selection from '../../../src/workbook/read/selection';
import * as settings from '../../../src/workbook/read/settings';

const builtInValues: FunctionsPort['builtInValues'] = () => [
  {
    name: 'BBG RV',
    validFrom: tagAusIso('2026-01-01'),
    validTo: tagAusIso('2026-12-31'),
    value: 8_450,
    source: 'SVBezGrV',
    isDraft: false,
  },
];

const costValues: FunctionsPort['costValues'] = (...args) =>
  kostenwerte(...args).map((values) =>
    values.map(({ parameter, wert, quelle, status }) => ({
      name: parameter,
      value: wert,
      source: quelle,
      status,
    })),
  );

class NoLayout {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

/** A workbook without anything in it, for the Assistent in jsdom. */
export function useBlankWorkbook(): void {
  beforeAll(() => {
    Object.assign(window, { ResizeObserver: NoLayout });
    Object.assign(globalThis, {
      kimFunctions: {
        version: '1',
        dataOf: '',
        newestPayTables: () => [],
        builtInValues,
        costValues,
        calculate,
      },
    });
  });
  beforeEach(() => {
    jest.spyOn(drafts, 'saveDraft').mockResolvedValue();
    jest.spyOn(drafts, 'discardDraft').mockResolvedValue();
    jest.spyOn(once, 'readOwnTables').mockResolvedValue({ tarife: [], saetze: [], parameter: [] });
    jest.spyOn(targets, 'nextTarget').mockResolvedValue({ nummer: 1, vorhanden: new Set() });
    jest.spyOn(settings, 'readSettings').mockResolvedValue({ manual: false, from1904: false });
    jest.spyOn(reading, 'readAgreements').mockResolvedValue({ agreements: [], problem: null, rejected: 0 });
    jest.spyOn(selection, 'watchContents').mockResolvedValue(() => Promise.resolve());
  });
  afterEach(() => {
    cleanup();
    jest.restoreAllMocks();
  });
}

/** The views that were asked for. */
export const opened = jest.fn((_: View): void => undefined);

export const NO_DRAFT: drafts.ReadDraft = { kind: 'none' };

/** The Assistent in a pane that has just been opened. */
export async function show(
  begin: AgreementView['begin'],
  draft = NO_DRAFT,
  written: Vereinbarung | null = null,
  unread: readonly string[] = [],
): Promise<AssistantStore> {
  const view: AgreementView = { name: 'agreement', begin };
  const store = new AssistantStore();
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <NavigationContext.Provider value={{ view, open: opened }}>
          <AssistantStoreContext.Provider value={store}>
            <Beginning view={view} found={{ draft, written, unread }} />
          </AssistantStoreContext.Provider>
        </NavigationContext.Provider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return store;
}

export const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

/** What came up by itself rests for a moment. */
export const pressRested = async (name: string): Promise<void> => {
  await waitFor(() =>
    expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'),
  );
  await press(name);
};

export const step = (name: string): Promise<void> =>
  userEvent.click(
    within(screen.getByRole('navigation')).getByRole('button', { name: new RegExp(`^${name}`) }),
  );

export const foot = (): HTMLElement => screen.getByRole('region', { name: 'Ergebnis im Bezugsjahr' });
