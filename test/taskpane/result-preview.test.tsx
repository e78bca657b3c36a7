/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { CatalogueFunction } from '../../src/taskpane/functions/catalogue/metadata';
import type { Call, Preview } from '../../src/taskpane/functions/form/preview';
import * as previews from '../../src/taskpane/functions/form/preview';
import { ResultPreview } from '../../src/taskpane/functions/form/ResultPreview';
import { PAUSE_MS, usePreview } from '../../src/taskpane/functions/form/use-preview';

/** jsdom lays nothing out. */
class NoLayout {
  observe = (): void => undefined;
  disconnect = (): void => undefined;
}
beforeAll(() => {
  Object.assign(window, { ResizeObserver: NoLayout });
});

const item: CatalogueFunction = { id: 'VZAE', name: 'VZAE', parameters: [] };
const call: Call = { item, fields: [], traced: false };
const place = { kind: 'cells', sheet: null, address: 'A1' } as const;
const reading: Call = {
  ...call,
  fields: [
    { parameter: { name: 'a' }, fragment: { kind: 'reference', invariant: 'A1', german: 'A1', place } },
  ],
};

const show = (preview: Preview, outdated = false, days: readonly number[] = []): void => {
  render(<ResultPreview preview={preview} outdated={outdated} dayColumns={() => days} />);
};

describe('the result', () => {
  it.each<[Preview, string]>([
    [{ kind: 'value', value: 50098.41 }, 'Ergebnis: 50.098,41'],
    [{ kind: 'value', value: 0.5 }, 'Ergebnis: 0,5'],
    [{ kind: 'value', value: '9c' }, 'Ergebnis: 9c'],
    [
      {
        kind: 'finding',
        finding: { error: 'NV', place: 'Argument „stufe“', sentence: 'Die gibt es nicht.' },
        all: [],
      },
      'Noch kein Ergebnis: Argument „stufe“: Die gibt es nicht.',
    ],
    [
      { kind: 'finding', finding: { error: 'DIV0', place: null, sentence: 'Die Kosten sind 0.' }, all: [] },
      'Noch kein Ergebnis: Die Kosten sind 0.',
    ],
    [{ kind: 'in-cell' }, 'Das Ergebnis kann nur Excel berechnen. Es erscheint in der Zelle.'],
    [
      { kind: 'unread', error: { text: '', code: 'KIM-104' } },
      'Die Zellen ließen sich gerade nicht lesen. Das Ergebnis erscheint in der Zelle. (KIM-104)',
    ],
  ])('%j is said: %s', (preview, text) => {
    show(preview);
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });

  it('that is a table is said with its extent, and its first rows are shown as Excel would', () => {
    const years = Array.from({ length: 9 }, (_, index) => [2022 + index, 1000.5]);
    show({ kind: 'table', rows: [['Jahr', 'Betrag'], ...years] });
    expect(screen.getByRole('status')).toHaveTextContent(
      'Ergebnis: 10 Zeilen, 2 Spalten; die ersten 6 Zeilen:',
    );
    expect(screen.getAllByRole('columnheader').map((node) => node.textContent)).toEqual(['Jahr', 'Betrag']);
    expect(screen.getAllByRole('row')).toHaveLength(6);
    expect(screen.getAllByRole('cell')[0]).toHaveTextContent(/^2022$/);
    expect(screen.getAllByRole('cell')[1]).toHaveTextContent('1.000,50');
  });

  it('shows days as days', () => {
    show({ kind: 'table', rows: [['TVöD-VKA', 46143]] }, false, [1]);
    expect(screen.getByRole('status')).toHaveTextContent('Ergebnis: eine Zeile, 2 Spalten');
    expect(screen.getByText('01.05.2026')).toBeInTheDocument();
  });

  it('of before is not said any more', () => {
    show({ kind: 'value', value: 1 }, true);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('while somebody types', () => {
  let answers: ((preview: Preview | null) => void)[];
  let asked: jest.SpyInstance;
  beforeEach(() => {
    jest.useFakeTimers();
    answers = [];
    asked = jest
      .spyOn(previews, 'previewOf')
      .mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  function Typing(props: {
    readonly formula: string | null;
    readonly call?: Call;
    readonly occasion?: number;
  }): ReactElement {
    const shown = usePreview(props.formula, props.call ?? call, true, props.occasion ?? 0);
    return <ResultPreview preview={shown.preview} outdated={shown.outdated} dayColumns={() => []} />;
  }
  const pause = (): void =>
    act(() => {
      jest.advanceTimersByTime(PAUSE_MS);
    });
  const answer = (index: number, value: number): Promise<void> =>
    act(async () => {
      answers[index]?.({ kind: 'value', value });
      await Promise.resolve();
    });
  const status = () => screen.getByRole('status');

  it('nothing is calculated, only in a pause', () => {
    const { rerender } = render(<Typing formula="=1" />);
    rerender(<Typing formula="=12" />);
    expect(asked).not.toHaveBeenCalled();
    pause();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('the newest answer wins, whenever an older one comes', async () => {
    const { rerender } = render(<Typing formula="=1" />);
    pause();
    rerender(<Typing formula="=2" />);
    pause();
    await answer(1, 2);
    await answer(0, 1);
    expect(status()).toHaveTextContent('Ergebnis: 2');
  });

  it('the result of what was there before disappears, and comes back with that', async () => {
    const { rerender } = render(<Typing formula="=1" />);
    pause();
    await answer(0, 1);
    expect(status()).toHaveTextContent('Ergebnis: 1');
    rerender(<Typing formula="=12" />);
    expect(status()).toBeEmptyDOMElement();
    rerender(<Typing formula={null} />);
    expect(status()).toBeEmptyDOMElement();
    rerender(<Typing formula="=1" />);
    expect(status()).toHaveTextContent('Ergebnis: 1');
  });

  it('cells are read again when they may have changed, and only where there are some', async () => {
    const { rerender } = render(<Typing formula="=1" />);
    pause();
    rerender(<Typing formula="=1" occasion={1} />);
    pause();
    expect(asked).toHaveBeenCalledTimes(1);
    rerender(<Typing formula="=A1" call={reading} occasion={1} />);
    pause();
    await answer(1, 1);
    rerender(<Typing formula="=A1" call={reading} occasion={2} />);
    pause();
    expect(asked).toHaveBeenCalledTimes(3);
    expect(status()).toHaveTextContent('Ergebnis: 1');
    await answer(2, 5);
    expect(status()).toHaveTextContent('Ergebnis: 5');
  });
});
