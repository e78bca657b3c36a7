import fc from 'fast-check';
import { importOf } from '../../../src/taskpane/assistent/import/list-import';
import { keyOf } from '../../../src/taskpane/assistent/state/place';
import { mistypedKeys } from '../../../src/taskpane/assistent/state/progress';
import { type Assistant, resume } from '../../../src/taskpane/assistent/state/shape';
import {
  besidesAnswers,
  listsText,
  unfinishedText,
  withUnfinished,
} from '../../../src/taskpane/assistent/state/unfinished';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';

const DRAFT = resume(SUEDKREIS, null);
const key = keyOf({ teil: 'stellen', zeile: 2, spalte: 'von' });
const textOf = (state: Assistant): string => unfinishedText(state, listsText(state.imports));

it('AS-9 lists from the clipboard and from cells come back as they were left', () => {
  const cells = [
    ['Kommune', 'Schlüssel'],
    ['Unna', 'viel'],
    ['Selm', { fehler: '#NV' }],
  ];
  const kommunen = {
    ...importOf('kommunen', { kind: 'selection', sheet: 'Tabelle1', area: 'A1:B3' }, cells, true),
    mended: { '2-schluessel': '35' },
    leftOut: [3],
    replaces: true,
  };
  const state = { ...DRAFT, typed: { [key]: 'bald' }, imports: { kommunen } };
  const back = withUnfinished(DRAFT, textOf(state));
  expect(back.imports).toEqual({ kommunen });
  expect(back.typed).toEqual({ [key]: 'bald' });
  expect(back.keptUnfinished).toBe(textOf(state));
});

it('AS-9 what says the same as the answers is not kept', () => {
  expect(textOf({ ...DRAFT, typed: { 'stellen-2-vzae': '0,50' } })).toBe('');
});

it('AS-9 the step comes back, beside what is unfinished and without; any other word is none', () => {
  const state = { ...DRAFT, typed: { [key]: 'bald' } };
  const back = withUnfinished(DRAFT, besidesAnswers(textOf(state), 'verteilung'));
  expect([back.step, back.keptStep, back.typed]).toEqual(['verteilung', 'verteilung', state.typed]);
  expect(withUnfinished(DRAFT, besidesAnswers('', 'pruefen'))).toMatchObject({
    step: 'pruefen',
    checked: true,
  });
  expect(withUnfinished(DRAFT, '{"step":"toString"}').step).toBe('foerderung');
});

it('AS-15 what is no field and no list of ours is passed over', () => {
  const typed = { [key]: 'bald', 'stellen-9-von': 'x', 'angaben-toString': 'x', 'kommunen-0-__proto__': 'x' };
  const lists = [
    { list: 'tarife', source: { kind: 'text', text: 'a' } },
    { list: 'stellen', source: { kind: 'selection', sheet: 'a', area: 'A1' }, rows: [[{ fehler: 1 }]] },
    7,
  ];
  const back = withUnfinished(DRAFT, JSON.stringify({ typed, lists: lists.slice(0, 2) }));
  expect(back.typed).toEqual({ [key]: 'bald' });
  expect(back.imports).toEqual({});
  const list = { list: 'stellen', source: { kind: 'text', text: 'a\tb\n1\t2' } };
  const mapping = { kopfzeile: 9, felder: ['vzae', 'vzae'] };
  const odd = { ...list, mapping, mended: { '7-vzae': 'x', '1-nichts': 'x' }, leftOut: ['a', 99] };
  const guessed = withUnfinished(DRAFT, JSON.stringify({ lists: [odd] })).imports.stellen;
  expect(guessed).toEqual(withUnfinished(DRAFT, JSON.stringify({ lists: [list] })).imports.stellen);
  expect(guessed).toMatchObject({ mended: {}, leftOut: [] });
});

it('AS-15 whatever comes with a file, the pane begins', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map((one) => JSON.stringify(one)),
      ),
      (text) => {
        const state = withUnfinished(DRAFT, text);
        expect(mistypedKeys(state)).toEqual([]);
        expect(withUnfinished(DRAFT, state.keptUnfinished)).toEqual(state);
      },
    ),
  );
});
