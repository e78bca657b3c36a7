/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { ErrorBoundary } from '../../src/taskpane/shell/ErrorBoundary';
import { LazyView } from '../../src/taskpane/ui/LazyView';
import { NavigationContext, type View } from '../../src/taskpane/ui/navigation';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import type { Insertion } from '../../src/workbook/write/insertion';
import { REST_MS } from '../../src/taskpane/ui/use-rest';
import { Outcome } from '../../src/taskpane/functions/insertion/Outcome';
import type { InsertionState, KeptItem, Progress } from '../../src/taskpane/functions/insertion/progress';
import { InsertionsContext, type InsertionDesk } from '../../src/taskpane/functions/insertion/use-insertions';
import { userErrorOf } from '../../src/taskpane/ui/user-error';
import { CatalogueView } from '../../src/taskpane/functions/catalogue/CatalogueView';
import NewsView from '../../src/taskpane/news/NewsView';
import { WorkbookFault } from '../../src/workbook/fault';

/** jsdom lays nothing out. */
class NoLayout {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

beforeAll(() => {
  Object.assign(window, { ResizeObserver: NoLayout });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const show = (content: ReactElement, open: (view: View) => void = () => undefined): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <NavigationContext.Provider value={{ view: { name: 'start' }, open }}>
        {content}
      </NavigationContext.Provider>
    </FluentProvider>,
  );
};

const catalogue: Catalogue = {
  functions: [
    {
      id: 'VZAE',
      name: 'VZAE',
      description: 'Stellenanteil. Beispiel: =KIM.VZAE(39) ergibt 1.',
      parameters: [],
    },
    { id: 'ENTGELT', name: 'ENTGELT', description: 'Monatsentgelt.', parameters: [] },
  ],
};

function Searching(): ReactElement {
  const [query, setQuery] = useState('');
  return <CatalogueView catalogue={catalogue} query={query} onQuery={setQuery} />;
}

describe('the catalogue', () => {
  it('narrows down while typing, says how many are left, and opens a function', async () => {
    const open = jest.fn();
    show(<Searching />, open);
    expect(screen.getByRole('status')).toHaveTextContent('2 Funktionen');
    await userEvent.type(screen.getByLabelText('Funktion suchen'), 'monat');
    expect(screen.getByRole('status')).toHaveTextContent('Eine Funktion');
    expect(screen.queryByText('KIM.VZAE')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /KIM\.ENTGELT/ }));
    expect(open).toHaveBeenCalledWith({ name: 'function', id: 'ENTGELT' });
  });

  it('says what to do when nothing fits, and offers what is no function', async () => {
    const open = jest.fn();
    show(<Searching />, open);
    await userEvent.type(screen.getByLabelText('Funktion suchen'), 'xyz');
    expect(screen.getByRole('status')).toHaveTextContent('Bitte ein anderes Wort versuchen');
    await userEvent.click(screen.getByRole('button', { name: 'Rechenweg zu dieser Zelle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Neue Vereinbarung' }));
    expect(open.mock.calls.flat()).toMatchObject([{ name: 'trace' }, { name: 'agreement', begin: 'new' }]);
  });
});

const nothing = (): void => undefined;
const IDLE: InsertionState = { progress: { kind: 'idle' }, inserted: [], kept: [] };

function showOutcome(
  state: Partial<InsertionState>,
  actions: Partial<InsertionDesk> = {},
  onDespite: () => void = nothing,
): void {
  const now = { ...IDLE, ...state };
  const desk: InsertionDesk = {
    current: () => now,
    subscribe: () => nothing,
    insert: nothing,
    takeBack: nothing,
    leave: nothing,
    discard: nothing,
    renew: () => Promise.resolve(),
    ...actions,
  };
  show(
    <InsertionsContext.Provider value={desk}>
      <Outcome onDespite={onDespite} onLeave={nothing} />
    </InsertionsContext.Provider>,
  );
}

const item: KeptItem = {
  id: '1',
  address: 'Tabelle1!B4',
  content: { entry: "'wertvoll", text: 'wertvoll' },
  safe: true,
};

const insertion: Insertion = {
  sheetId: '1',
  cell: 'B4',
  address: 'Tabelle1!B4',
  requested: '=KIM.VZAE(39)',
  formula: '=KIM.VZAE(39)',
  kept: { cell: null as unknown as Excel.Range, references: [], pieces: [] },
};

describe('what came of inserting', () => {
  const inserted = (shown: Extract<Progress, { kind: 'inserted' }>['shown']): Progress => ({
    kind: 'inserted',
    insertion,
    shown,
    note: null,
  });
  it.each<[string, Progress, RegExp]>([
    ['waiting', inserted('waiting'), /Tabelle1!B4\. Das Ergebnis wird berechnet/],
    ['late', inserted('late'), /Excel rechnet noch/],
    ['a value', inserted({ text: '1', area: null, error: null }), /Ergebnis: 1/],
    ['an area', inserted({ text: 'x', area: 'Tabelle1!B4:C5', error: null }), /füllt Tabelle1!B4:C5/],
    ['an error', inserted({ text: '#WERT!', area: null, error: '#VALUE!' }), /In der Zelle steht #WERT!/],
    ['no room', inserted({ text: '#ÜBERLAUF!', area: null, error: '#SPILL!' }), /braucht mehr freie Zellen/],
    [
      'a result that could not be read',
      inserted({ unread: { text: 'Ausgelastet.', code: 'KIM-104' } }),
      /Eingefügt in Tabelle1!B4\. Das Ergebnis ließ sich nicht lesen.*\(KIM-104\)/,
    ],
    [
      'what nobody knows about it',
      {
        kind: 'inserted',
        insertion,
        shown: { text: '1', area: null, error: null },
        note: { text: 'Nicht bestätigt.', code: 'KIM-103, Timeout' },
      },
      /Ergebnis: 1 ?Nicht bestätigt\. \(KIM-103, Timeout\)/,
    ],
    ['a fault', { kind: 'failed', error: { text: 'Gesperrt.', code: 'KIM-102' } }, /Gesperrt\. \(KIM-102\)/],
  ])('%s is said aloud', (_, progress, text) => {
    showOutcome({ progress });
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });

  it.each<[string, Partial<InsertionState>]>([
    ['Zurücknehmen', { inserted: [insertion] }],
    [
      'Trotzdem einfügen',
      {
        progress: {
          kind: 'blocked',
          text: 'Im Weg.',
          permission: { kind: 'no-room', target: 'Tabelle1!B4' },
        },
      },
    ],
    [
      'Ersetzen',
      {
        progress: {
          kind: 'blocked',
          text: 'Schon da.',
          permission: { kind: 'replace', target: { sheetId: '1', cell: 'B4', address: 'Tabelle1!B4' } },
        },
      },
    ],
    ['Erledigt', { kept: [{ ...item, content: { entry: 'x', text: 'x' } }] }],
  ])('„%s“ does nothing for the second click of a double click', (name, state) => {
    jest.useFakeTimers();
    try {
      const acted = jest.fn();
      showOutcome(state, { takeBack: acted, discard: acted }, acted);
      screen.getByRole('button', { name }).click();
      act(() => {
        jest.advanceTimersByTime(REST_MS - 1);
      });
      screen.getByRole('button', { name }).click();
      expect(acted).not.toHaveBeenCalled();
      act(() => {
        jest.advanceTimersByTime(1);
      });
      screen.getByRole('button', { name }).click();
      expect(acted).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('names the cell of the way back when nothing else does', () => {
    showOutcome({ inserted: [insertion] });
    expect(screen.getByText('Zuletzt eingefügt: Tabelle1!B4')).toBeInTheDocument();
  });
});

describe('what somebody else wrote and is in no cell any more', () => {
  const clipboard = (writeText: (() => Promise<void>) | undefined): void => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: writeText && { writeText },
    });
  };
  const box = () => screen.getByLabelText<HTMLTextAreaElement>('Anderer Inhalt von Tabelle1!B4');
  const copy = (): void => screen.getByRole('button', { name: 'Kopieren' }).click();

  it('can be copied', async () => {
    const write = jest.fn(() => Promise.resolve());
    clipboard(write);
    showOutcome({ kept: [item] });
    expect(box()).toHaveValue('wertvoll');
    copy();
    expect(await screen.findByText('Kopiert.')).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith('wertvoll');
  });

  it('is told to be copied at once where it can not outlive the page', () => {
    showOutcome({ kept: [item] });
    expect(screen.queryByText(/ließ sich auf diesem Gerät nicht sichern/)).not.toBeInTheDocument();
    cleanup();
    showOutcome({ kept: [{ ...item, safe: false }] });
    expect(screen.getByText(/ließ sich auf diesem Gerät nicht sichern/)).toBeInTheDocument();
  });

  it.each([
    ['there is none', undefined],
    ['it is closed to the page', () => Promise.reject(new Error('NotAllowedError'))],
  ])('is marked for the keyboard where the clipboard fails: %s', async (_, write) => {
    clipboard(write);
    showOutcome({ kept: [item] });
    copy();
    expect(await screen.findByText(/Bitte mit Strg\+C kopieren/)).toBeInTheDocument();
    expect(document.activeElement).toBe(box());
    expect([box().selectionStart, box().selectionEnd]).toEqual([0, 'wertvoll'.length]);
  });
});

describe('failures', () => {
  it('of a view end in a sentence with a code and a way back', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const Content = ({ view }: { readonly view: View }): ReactElement => {
      if (view.name !== 'start') throw new TypeError('x is undefined');
      return <p>wieder da</p>;
    };
    const Navigating = (): ReactElement => {
      const [view, open] = useState<View>({ name: 'help' });
      return (
        <ErrorBoundary view={view} onLeave={() => open({ name: 'start' })}>
          <Content view={view} />
        </ErrorBoundary>
      );
    };
    show(<Navigating />);
    expect(screen.getByRole('alert')).toHaveTextContent(/Ihre Arbeitsmappe ist unverändert.*\(KIM-900\)/);
    await userEvent.click(screen.getByRole('button', { name: 'Zur Startseite' }));
    expect(screen.getByText('wieder da')).toBeInTheDocument();
  });

  it.each([
    ['a missing file', { ok: false }],
    ['the page of a proxy', { ok: true, json: () => Promise.reject(new SyntaxError('<html>')) }],
  ])('of loading name the file and can be tried again: %s', async (_, answer) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    Object.assign(window, { fetch: () => Promise.resolve(answer) });
    show(<NewsView />);
    expect(await screen.findByRole('alert')).toHaveTextContent('(KIM-201, neuigkeiten.json)');
    expect(screen.queryByRole('button', { name: 'Neu laden' })).not.toBeInTheDocument();
    const news = [{ title: '1.0.0', brief: [], sections: [] }];
    Object.assign(window, { fetch: () => Promise.resolve({ ok: true, json: () => Promise.resolve(news) }) });
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByRole('heading', { name: '1.0.0' })).toBeInTheDocument();
  });

  it.each([
    ['a part of the program', { name: 'ChunkLoadError' }, 'formular.js'],
    ['its style sheet', { code: 'CSS_CHUNK_LOAD_FAILED' }, 'formular.css'],
  ])('of loading %s count as that, and it can be asked for again', async (_, mark, file) => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const lost = Object.assign(new Error('Loading failed.'), mark, {
      request: `https://localhost:3000/chunks/${file}`,
    });
    const view = jest
      .fn()
      .mockRejectedValueOnce(lost)
      .mockResolvedValue({ default: () => <p>jetzt da</p> });
    show(<LazyView view={view} props={{}} />);
    // After an update the server has other parts, so that asking again can't help.
    expect(await screen.findByRole('alert')).toHaveTextContent(
      new RegExp(`auf dem Server eine neue Fassung.*\\(KIM-201, ${file}\\)`),
    );
    expect(screen.getByRole('button', { name: 'Neu laden' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(await screen.findByText('jetzt da')).toBeInTheDocument();
    cleanup();
    show(<LazyView view={view} props={{}} />);
    expect(screen.getByText('jetzt da')).toBeInTheDocument();
  });

  it('of Excel are told by its code, with a sentence for unknown ones too', () => {
    const codes = ['AccessDenied', 'InvalidOperationInCellEditMode', 'Timeout', 'Neues'].map(
      (code) => userErrorOf(new WorkbookFault(code, null)).code,
    );
    expect(codes).toEqual([
      'KIM-102, AccessDenied',
      'KIM-101, InvalidOperationInCellEditMode',
      'KIM-103, Timeout',
      'KIM-110, Neues',
    ]);
  });
});
