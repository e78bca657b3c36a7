import { differences, together } from '../../../src/taskpane/assistent/sheets/differences';
import { type Action, reduce } from '../../../src/taskpane/assistent/state/assistant';
import { type Assistant, beginWith } from '../../../src/taskpane/assistent/state/shape';
import { keyOf, type AnswerPlace, withAnswer } from '../../../src/taskpane/assistent/state/place';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import type { Decisions } from '../../../src/workbook/agreement/update/sheet-changes';

const OPEN = beginWith(SUEDKREIS, 1);
const vzae = (zeile: number): AnswerPlace => ({ teil: 'stellen', zeile, spalte: 'vzae' });
const begin = (zeile: number): AnswerPlace => ({ teil: 'stellen', zeile, spalte: 'von' });
const after = (state: Assistant, ...actions: Action[]): Assistant => actions.reduce(reduce, state);

function read(state: Assistant, sheets: Vereinbarung, decisions: Decisions = new Map()): Assistant {
  const answers = together(SUEDKREIS, sheets, state.answers, decisions);
  return reduce(state, { type: 'sheets-read', sheets, answers, decisions });
}

const sorted: Vereinbarung = { ...SUEDKREIS, stellen: [...SUEDKREIS.stellen].reverse() };
const half = withAnswer(SUEDKREIS, vzae(0), 0.5);

it('SC-2 counts what has been changed in the sheets and is not the same here; sorting is none', () => {
  expect(differences(SUEDKREIS, half, SUEDKREIS)).toEqual({ count: 1, conflicts: [] });
  expect(differences(SUEDKREIS, half, half).count).toBe(0);
  expect(differences(SUEDKREIS, sorted, SUEDKREIS).count).toBe(0);
});

it('SC-2 whoever has changed nothing here has nothing to keep as a draft when the sheets are read anew', () => {
  const state = read(OPEN, half);
  expect(state.answers).toEqual(half);
  expect(state.seen).toBe(half);
  expect(state.kept).toBe(state.answers);
  expect(state.inSheets).toBe(state.answers);
});

it('SC-2 keeps what has been changed here; where both have been changed, the sheets count unless decided otherwise', () => {
  const here = after(
    OPEN,
    { type: 'answer', place: vzae(0), wert: 0.75 },
    { type: 'answer', place: vzae(2), wert: 1 },
  );
  const { conflicts } = differences(SUEDKREIS, half, here.answers);
  expect(conflicts).toMatchObject([{ before: 1, hers: 0.5, wanted: 0.75 }]);
  const theirs = read(here, half);
  expect(theirs.answers.stellen.map((post) => post.vzae)).toEqual([0.5, 1, 1]);
  expect(theirs.inSheets).toBeNull();
  expect(theirs.kept).toBe(SUEDKREIS);
  const own = read(here, half, new Map([[conflicts[0]?.id ?? '', 'neu']]));
  expect(own.answers.stellen.map((post) => post.vzae)).toEqual([0.75, 1, 1]);
});

it('AS-9 what was typed and is no answer goes with its row, and gives way to what the sheets say of it', () => {
  const here = after(
    OPEN,
    { type: 'post', post: 2 },
    { type: 'type', place: begin(2), text: 'bald' },
    { type: 'type', place: begin(0), text: 'sofort' },
  );
  const sheets = withAnswer(sorted, begin(2), '2022-01-01');
  const state = read(here, sheets);
  expect(state.typed).toEqual({ [keyOf(begin(0))]: 'bald' });
  expect(state.answers.stellen[2]?.von).toBe('2022-01-01');
  expect(state.post).toBe(0);
});
