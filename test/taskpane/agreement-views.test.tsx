/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import InterruptedView from '../../src/taskpane/agreement/InterruptedView';
import RemovalView from '../../src/taskpane/agreement/RemovalView';
import { AgreementCard } from '../../src/taskpane/start/AgreementCard';
import { NavigationContext, type View } from '../../src/taskpane/ui/navigation';
import { REST_MS } from '../../src/taskpane/ui/use-rest';
import { LEERE_VEREINBARUNG } from '../../src/vereinbarung/form';
import * as creating from '../../src/workbook/agreement/create';
import * as pending from '../../src/workbook/agreement/pending';
import * as looking from '../../src/workbook/agreement/removal/look-at-removal';
import * as removing from '../../src/workbook/agreement/removal/remove-agreement';
import type { Unprotokolliert } from '../../src/vereinbarung/aktualisierung/unprotokolliert';
import type { AgreementState } from '../../src/workbook/agreement/read-agreements';
import { WorkbookFault } from '../../src/workbook/fault';

// What happens in the workbook is tested on the stand-in.
jest.mock('../../src/workbook/agreement/create', () => ({ createAgreement: jest.fn() }));
jest.mock('../../src/workbook/agreement/pending', () => ({
  pendingJournal: jest.fn(),
  finishRemoval: jest.fn(),
  leaveAsItIs: jest.fn(),
}));
jest.mock('../../src/workbook/agreement/removal/look-at-removal', () => ({ lookAtRemoval: jest.fn() }));
jest.mock('../../src/workbook/agreement/removal/remove-agreement', () => ({ removeAgreement: jest.fn() }));

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  jest.resetAllMocks();
});

const rest = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(REST_MS));

async function show(content: ReactElement, open: (view: View) => void = () => undefined): Promise<void> {
  render(
    <FluentProvider theme={webLightTheme}>
      <NavigationContext.Provider value={{ view: { name: 'start' }, open }}>
        {content}
      </NavigationContext.Provider>
    </FluentProvider>,
  );
  await rest();
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
/** As soon as it can be pressed. */
async function press(name: string): Promise<void> {
  await rest();
  fireEvent.click(button(name));
  await act(() => jest.advanceTimersByTimeAsync(0));
}

const answers = { ...LEERE_VEREINBARUNG, angaben: { titel: { wert: 'Südkreis', quelle: null } } };
const entry = (action: 'create' | 'update' | 'remove') =>
  ({ id: `KIM ${action}`, action, number: 1, started: '2026-11-29T10:00:00.000Z', answers }) as never;

describe('SC-1 what was begun and not finished', () => {
  const begun = (
    action: 'create' | 'update' | 'remove',
    more: Partial<Extract<pending.Pending, { kind: 'begun' }>> = {},
  ): pending.Pending => ({
    kind: 'begun',
    entry: entry(action),
    ours: [
      { what: 'sheet', where: 'KIM Eingaben' },
      { what: 'name', where: 'KIM_Titel' },
      { what: 'name', where: 'KIM_Von' },
    ],
    back: [],
    stays: [],
    ...more,
  });
  const found = (...all: pending.Pending[]): void =>
    void jest.mocked(pending.pendingJournal).mockResolvedValue(all);

  it('SC-1 is listed before anything is done, and gone afterwards', async () => {
    found(begun('create', { stays: ['Die Zelle bleibt.'] }));
    jest.mocked(pending.finishRemoval).mockResolvedValue({ kind: 'removed', sentences: ['Das blieb.'] });
    await show(<InterruptedView />);
    expect(screen.getByText(/begonnen, die Vereinbarung „Südkreis“ einzufügen/)).toBeInTheDocument();
    expect(screen.getByText('das Blatt KIM Eingaben')).toBeInTheDocument();
    expect(screen.getByText('2 Namen')).toBeInTheDocument();
    expect(screen.getByText('Die Zelle bleibt.')).toBeInTheDocument();
    expect(pending.finishRemoval).not.toHaveBeenCalled();
    await press('Begonnenes entfernen');
    expect(screen.getByText('Was begonnen war, ist entfernt.')).toBeInTheDocument();
    expect(screen.getByText('Das blieb.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Alles so lassen' })).not.toBeInTheDocument();
  });

  it('SC-1 of a change the answers are shown that come back, and a second try is offered', async () => {
    found(begun('update', { ours: [], back: [{ where: 'Titel', before: 'neu', after: 'alt' }] }));
    jest
      .mocked(pending.finishRemoval)
      .mockResolvedValueOnce({ kind: 'left', sentences: ['Excel ist beschäftigt.'] })
      .mockRejectedValueOnce(new WorkbookFault('AccessDenied', null))
      .mockResolvedValueOnce({ kind: 'removed', sentences: [] });
    await show(<InterruptedView />);
    expect(screen.getByText('Titel: neu → alt')).toBeInTheDocument();
    await press('Änderung zurücknehmen');
    expect(screen.getByRole('alert')).toHaveTextContent('Excel ist beschäftigt.');
    await press('Änderung zurücknehmen');
    expect(screen.getByRole('alert')).toHaveTextContent('KIM-102');
    await press('Änderung zurücknehmen');
    expect(screen.getByText(/die Blätter sind wie davor/)).toBeInTheDocument();
  });

  it('SC-1 can be left as it is; an entry that is none of ours can only be deleted', async () => {
    found(begun('remove', { ours: [] }), { kind: 'unreadable', key: 'KIM_Journal x' });
    jest.mocked(pending.leaveAsItIs).mockResolvedValue({ kind: 'removed', sentences: [] });
    jest.mocked(pending.finishRemoval).mockResolvedValue({ kind: 'removed', sentences: [] });
    await show(<InterruptedView />);
    expect(screen.getByText('Davon steht nichts in der Mappe.')).toBeInTheDocument();
    await press('Alles so lassen');
    expect(screen.getByText('Die Blätter bleiben, wie sie sind.')).toBeInTheDocument();
    await press('Eintrag löschen');
    expect(screen.getByText('Der Eintrag ist gelöscht.')).toBeInTheDocument();
    expect(pending.finishRemoval).toHaveBeenCalledWith({ kind: 'unreadable', key: 'KIM_Journal x' });
  });
});

describe('SC-6 removing an agreement', () => {
  const look = (sheets: readonly string[], stays: readonly string[] = []): void =>
    void jest.mocked(looking.lookAtRemoval).mockResolvedValue({
      state: { answers },
      list: { number: 1, sheets, stays, breaks: stays.length > 0 ? ['KIM Vorlage'] : [] },
    } as never);
  const view = <RemovalView view={{ name: 'removal', number: 1 }} />;

  it('SC-6 shows what goes and what stays, and removes on a second button that no double click hits', async () => {
    look(['KIM Eingaben', 'KIM Stellen'], ['Das Blatt KIM Vorlage bleibt stehen.']);
    jest.mocked(removing.removeAgreement).mockResolvedValue({ kind: 'removed', sentences: ['Das blieb.'] });
    const open = jest.fn();
    await show(view, open);
    expect(screen.getByRole('list', { name: 'Diese Blätter werden entfernt' })).toHaveTextContent(
      'KIM Stellen',
    );
    expect(screen.getByRole('list', { name: 'Das bleibt stehen' })).toHaveTextContent('KIM Vorlage');
    expect(screen.getByText(/KIM Vorlage bleibt stehen.* rechnet danach nicht mehr/)).toBeInTheDocument();
    expect(screen.getByText(/Zurücknehmen lässt sich das Entfernen hier nicht/)).toBeInTheDocument();
    await press('Behalten');
    expect(open).toHaveBeenCalledWith({ name: 'start' });
    expect(removing.removeAgreement).not.toHaveBeenCalled();
    await press('2 Blätter entfernen');
    expect(screen.getByText('Die Vereinbarung ist entfernt.')).toBeInTheDocument();
    // What stays is the user's: written anew it would stand there twice.
    expect(screen.queryByRole('button', { name: 'Wieder einfügen' })).not.toBeInTheDocument();
  });

  it('SC-6 asks once more where formulas refer to it, and writes it again', async () => {
    look(['KIM Eingaben']);
    const references = [{ where: 'Tabelle1!D1', formula: "='KIM Eingaben'!B2" }];
    jest
      .mocked(removing.removeAgreement)
      .mockResolvedValueOnce({
        kind: 'referred',
        references,
        sentences: ['Tabelle1!D1 bezieht sich darauf.'],
      })
      .mockResolvedValueOnce({ kind: 'removed', sentences: [] });
    jest.mocked(creating.createAgreement).mockResolvedValue({ kind: 'done', sentences: [] } as never);
    await show(view);
    await press('Blatt entfernen');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Tabelle1!D1');
    // However long the lists are.
    const first = screen.getByRole('list', { name: 'Diese Blätter werden entfernt' });
    expect(alert.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(button('Trotzdem entfernen')).toHaveAttribute('aria-disabled', 'true');
    await press('Trotzdem entfernen');
    expect(jest.mocked(removing.removeAgreement).mock.lastCall?.[2]).toBe(references);
    await press('Wieder einfügen');
    expect(creating.createAgreement).toHaveBeenCalledWith(answers);
    expect(screen.getByText('Die Vereinbarung steht wieder in der Mappe.')).toBeInTheDocument();
  });

  it('SC-6 goes on with what Excel has not given up, and tells what it refuses', async () => {
    look(['KIM Eingaben']);
    const rest = { number: 1, sheets: ['KIM Eingaben'], stays: [], breaks: [], work: 'rest' } as never;
    jest
      .mocked(removing.removeAgreement)
      .mockRejectedValueOnce(new WorkbookFault('AccessDenied', null))
      .mockResolvedValueOnce({ kind: 'left', sentences: ['Ein Rest steht noch da.'], list: rest })
      .mockResolvedValueOnce({ kind: 'removed', sentences: [] });
    await show(view);
    await press('Blatt entfernen');
    expect(screen.getByRole('alert')).toHaveTextContent('KIM-102');
    await press('Blatt entfernen');
    expect(screen.getByRole('alert')).toHaveTextContent('Ein Rest steht noch da.');
    await press('Reste noch einmal entfernen');
    expect(jest.mocked(removing.removeAgreement).mock.lastCall?.[0]).toBe(rest);
    expect(screen.getByText('Die Vereinbarung ist entfernt.')).toBeInTheDocument();
  });

  it('SC-6 says so where the workbook does not have it any more', async () => {
    jest.mocked(looking.lookAtRemoval).mockResolvedValue(null);
    await show(view);
    expect(screen.getByRole('status')).toHaveTextContent('steht nicht mehr in der Mappe');
  });
});

it('AK-1 the card of an agreement shows the own share of its Bezugsjahr', async () => {
  const registered = { number: 1, changed: '2026-01-02T03:04:05.000Z' };
  const state = { answers, registered, unread: [] as string[], deviations: [], isChanged: false };
  const stand = { art: 'aktuell', eigenanteil: 50_098.41 } as const;
  const card = (missing: Unprotokolliert | null) => (
    <AgreementCard
      isOutdated={false}
      agreement={state as unknown as AgreementState}
      stand={stand}
      missing={missing}
      isProofChanged={false}
    />
  );
  await show(card(null));
  expect(screen.getByText(/Eigenanteil im Bezugsjahr/)).toHaveTextContent('50.098,41 €');
  expect(screen.getByText('Ergebnisse aktuell.')).toBeInTheDocument();
  expect(screen.queryByText(/steht nicht im Protokoll/)).not.toBeInTheDocument();
  cleanup();
  // AS-1
  state.unread = ['a', 'b', 'c', 'd', 'e', 'f'];
  await show(card(null));
  expect(screen.getByText(/nicht vollständig lesbar/)).toBeInTheDocument();
  const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(told).toEqual(['a', 'b', 'c', 'd', 'und 2 weitere']);
  cleanup();
  // AK-6
  await show(card({ zeile: { nr: 2, zeit: '29.11.2026 14:05' }, vorher: 50_000, jetzt: 50_098.41 }));
  expect(screen.getByText(/steht nicht im Protokoll/)).toHaveTextContent(
    'Eigenanteil 50.098,41 € statt 50.000,00 € (Zeile 2 des Protokolls vom 29.11.2026 14:05)',
  );
});
