/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { calculate } from '../../src/shared-runtime/calculate';
import type { Catalogue, CatalogueFunction } from '../../src/taskpane/functions/catalogue/metadata';
import { Drafts } from '../../src/taskpane/functions/form/drafts';
import type { Move } from '../../src/taskpane/functions/form/following';
import { withMoves, withText } from '../../src/taskpane/functions/form/form-state';
import { usePrepare } from '../../src/taskpane/functions/form/use-prepare';
import type { Permission, Prepared } from '../../src/taskpane/functions/insertion/progress';
import { NO_CONTENTS } from '../../src/workbook/read/contents';
import * as values from '../../src/workbook/read/values';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;
const item = catalogue.functions.find(({ id }) => id === 'VZAE') as CatalogueFunction;
const target = { sheetId: '1', cell: 'B5', address: 'Tabelle1!B5' };

let drafts: Drafts;
/** What is found to have moved when the button is pressed. */
let moves: readonly Move[];
let unfolded: jest.Mock;
beforeEach(() => {
  Object.assign(globalThis, { kimFunctions: { calculate } });
  drafts = new Drafts();
  drafts.open(item);
  moves = [];
  unfolded = jest.fn();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'kimFunctions');
  jest.restoreAllMocks();
});

const type = (text: string, key = 'wochenstunden'): void =>
  drafts.change(item, (state) => withText(state, key, text));

function open() {
  const contents = { ...NO_CONTENTS, sheets: ['Tabelle1'] };
  const { result } = renderHook(() =>
    usePrepare({
      catalogue,
      item,
      drafts,
      workbook: {
        contents,
        cell: target,
        looks: 0,
        errors: {},
        renew: () => Promise.resolve(contents),
        renewForChange: () => Promise.resolve(contents),
      },
      following: {
        error: null,
        catchUp: () => {
          drafts.change(item, (state) => withMoves(state, moves));
          return Promise.resolve(moves);
        },
      },
      unfold: unfolded,
    }),
  );
  return (permission?: Permission): Promise<Prepared> => act(() => result.current.prepare(permission));
}

it('a form that is filled in becomes a formula for the cell that is shown as the target', async () => {
  type('19,5');
  expect(await open()()).toMatchObject({
    formula: '=KIM.VZAE(19.5)',
    size: { rows: 1, columns: 1 },
    target,
  });
});

it('what was agreed to be replaced is replaced where it stands, wherever the selection is by now', async () => {
  type('39');
  const prepare = open();
  const elsewhere = { sheetId: '2', cell: 'C7', address: 'Tabelle2!C7' };
  expect(await prepare({ kind: 'replace', target: elsewhere })).toMatchObject({
    formula: '=KIM.VZAE(39)',
    target: elsewhere,
    replaces: true,
  });
  expect(await prepare()).toMatchObject({ target });
  expect(await prepare()).not.toHaveProperty('replaces');
});

it('what is missing is shown, also where it is folded away', async () => {
  const prepare = open();
  expect(await prepare()).toEqual({ kind: 'incomplete' });
  expect(unfolded).not.toHaveBeenCalled();
  type('19,5');
  type('3.9.', 'vollzeit');
  expect(await prepare()).toEqual({ kind: 'incomplete' });
  expect(unfolded).toHaveBeenCalled();
});

it('cells that had moved unseen are told, and inserted only when asked for once more', async () => {
  jest.spyOn(values, 'readValues').mockResolvedValue([[[39]]]);
  type('Tabelle1!A1');
  moves = [{ key: 'wochenstunden', before: 'Tabelle1!A1', now: 'Tabelle1!A2' }];
  const prepare = open();
  const told = await prepare();
  expect(told).toMatchObject({ kind: 'refused' });
  expect('text' in told && told.text).toContain('Angepasst: Wochenstunden.');
  moves = [];
  expect(await prepare()).toMatchObject({ formula: "=KIM.VZAE('Tabelle1'!A2)" });
});

it('cells that have been deleted make the form incomplete', async () => {
  type('Tabelle1!A1');
  moves = [{ key: 'wochenstunden', before: 'Tabelle1!A1', now: null }];
  expect(await open()()).toEqual({ kind: 'incomplete' });
});

it('a formula that would only be an error is inserted when the user agrees to that very formula', async () => {
  type('viel');
  const prepare = open();
  const asked = await prepare();
  expect(asked).toMatchObject({
    kind: 'blocked',
    permission: { kind: 'error', formula: '=KIM.VZAE("viel")' },
  });
  const permission: Permission = { kind: 'error', formula: '=KIM.VZAE("viel")' };
  expect(await prepare(permission)).toMatchObject({ formula: '=KIM.VZAE("viel")' });
  // The cell may have no room for it: both have been agreed to by then.
  expect(await prepare({ kind: 'no-room', target: 'Tabelle1!B5' })).toMatchObject({
    formula: '=KIM.VZAE("viel")',
    despite: 'Tabelle1!B5',
  });
  type('wenig');
  expect(await prepare(permission)).toMatchObject({ kind: 'blocked' });
  expect(await prepare()).toMatchObject({ kind: 'blocked' });
});
