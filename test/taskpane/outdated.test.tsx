/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { useOutdated } from '../../src/taskpane/functions/form/use-outdated';
import type { InsertionState, Progress } from '../../src/taskpane/functions/insertion/progress';
import { InsertionsContext } from '../../src/taskpane/functions/insertion/use-insertions';
import type { ActiveCell } from '../../src/workbook/read/selection';

type Present = Parameters<typeof useOutdated>[0];

const cellAt = (cell: string): ActiveCell => ({ sheetId: '1', cell, address: `Tabelle1!${cell}` });
const B4 = 'Tabelle1!B4';
const FORMULA = '=KIM.VZAE(39)';
const before: Present = { formula: FORMULA, hasResult: false, cell: cellAt('B4'), place: null, looks: 1 };
const refused: Progress = { kind: 'refused', text: 'Tabelle1!B4 ist nicht leer.', cell: B4 };
const noRoom: Progress = { kind: 'blocked', text: 'x', permission: { kind: 'no-room', target: B4 } };
const error: Progress = { kind: 'blocked', text: 'x', permission: { kind: 'error', formula: FORMULA } };
const replace: Progress = {
  kind: 'blocked',
  text: 'x',
  permission: { kind: 'replace', target: cellAt('B4') },
};

/** How often the message was let go after each of these, one after the other. */
function leftAfter(progress: Progress, ...presents: readonly Partial<Present>[]): number[] {
  const leave = jest.fn();
  const state: InsertionState = { progress, inserted: [], kept: [] };
  const nothing = (): void => undefined;
  const desk = {
    current: () => state,
    subscribe: () => nothing,
    insert: nothing,
    takeBack: nothing,
    discard: nothing,
    renew: () => Promise.resolve(),
    leave,
  };
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactElement => (
    <InsertionsContext.Provider value={desk}>{children}</InsertionsContext.Provider>
  );
  const { rerender } = renderHook((present: Present) => useOutdated(present), {
    wrapper,
    initialProps: before,
  });
  return presents.map((present) => {
    rerender({ ...before, ...present });
    return leave.mock.calls.length;
  });
}

it.each([
  ['a cell that is not empty', refused],
  ['a result that has no room', noRoom],
])('what was said of %s goes when another cell is selected', (_, progress) => {
  expect(leftAfter(progress, {}, { cell: null }, { cell: cellAt('C7') })).toEqual([0, 0, 1]);
});

it('or when the cell has become free, but not because it was seen so before the refusal', () => {
  const free = { place: { kind: 'free' as const, address: B4 } };
  const taken = { place: { kind: 'occupied' as const, address: B4 } };
  expect(leftAfter(refused, free, taken, {}, free)).toEqual([0, 0, 0, 1]);
});

it('a question about a formula goes with another formula, or with a result', () => {
  expect(leftAfter(error, { cell: cellAt('C7') }, { formula: '=KIM.VZAE(40)' })).toEqual([0, 1]);
  expect(leftAfter(error, { hasResult: true })).toEqual([1]);
});

it('a question about a formula of the pane stays, wherever the selection is', () => {
  expect(leftAfter(replace, { cell: cellAt('C7'), hasResult: true })).toEqual([0]);
});
