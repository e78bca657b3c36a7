import { PROGRAMME } from '../../../src/vereinbarung/programme';
import { abweichungen } from '../../../src/vereinbarung/vorgabe';
import { type Befund, pruefe } from '../../../src/vereinbarung/pruefung';
import { ohneLeereEnden } from '../../../src/vereinbarung/leerzeilen';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import { type Action, reduce } from '../../../src/taskpane/assistent/state/assistant';
import { type Assistant, beginWith, NEW, resume, STEPS } from '../../../src/taskpane/assistent/state/shape';
import {
  answerAt,
  fieldId,
  keyOf,
  merkmalPlace,
  placeOfKey,
  type AnswerPlace,
} from '../../../src/taskpane/assistent/state/place';
import { isInSheets, remarksOf, stepState } from '../../../src/taskpane/assistent/state/progress';
import { changedSince } from '../../../src/taskpane/assistent/state/published';
import { nextName } from '../../../src/taskpane/assistent/state/rows';

const after = (state: Assistant, ...actions: Action[]): Assistant => actions.reduce(reduce, state);
const ceiling: AnswerPlace = { teil: 'optionen', id: 'hoechstbetrag' };
const title: AnswerPlace = { teil: 'angaben', id: 'titel' };
const post = (zeile: number, spalte: string): AnswerPlace => ({ teil: 'stellen', zeile, spalte });
const type = (place: AnswerPlace, text: string): Action => ({ type: 'type', place, text });
const states = (state: Assistant): string[] =>
  STEPS.map((step) => stepState(state, step, pruefe(state.answers, [])));

describe('what is typed', () => {
  it('becomes an answer at once and is shown as one when the field is left', () => {
    const typing = reduce(NEW, type(ceiling, '55000'));
    expect(typing.answers.optionen.hoechstbetrag).toEqual({ wert: 55_000, quelle: null });
    expect(typing.typed).toEqual({ [keyOf(ceiling)]: '55000' });
    expect(reduce(typing, { type: 'leave', place: ceiling }).typed).toEqual({});
  });

  it('AS-9 stays where it is no answer, whatever else is done', () => {
    const wrong = after(
      NEW,
      type(ceiling, 'viel'),
      { type: 'leave', place: ceiling },
      { type: 'step', step: 'stellen' },
    );
    expect(wrong.typed).toEqual({ [keyOf(ceiling)]: 'viel' });
    expect(wrong.answers.optionen).toEqual({});
    expect(stepState(wrong, 'foerderung', [])).toBe('wrong');
  });

  it('leaves no answer behind when it is deleted', () => {
    const typed = after(NEW, type(title, 'Südkreis'), type(title, ''));
    expect(typed.answers).toEqual(NEW.answers);
  });

  it('keeps a source without a value, but no option without one (LE-2)', () => {
    const source = (place: AnswerPlace): AnswerPlace => ({ ...place, quelle: true }) as AnswerPlace;
    const typed = after(NEW, type(source(title), 'Akte'), type(source(ceiling), 'Bescheid'));
    expect(typed.answers.angaben).toEqual({ titel: { wert: null, quelle: 'Akte' } });
    expect(typed.answers.optionen).toEqual({});
  });
});

it('LE-2 the source of an option waits in its field until there is a value', () => {
  const source: AnswerPlace = { teil: 'optionen', id: 'hoechstbetrag', quelle: true };
  const typed = after(NEW, type(source, 'Bescheid'), { type: 'leave', place: source });
  expect(typed.typed).toEqual({ [keyOf(source)]: 'Bescheid' });
  expect(stepState(typed, 'foerderung', [])).not.toBe('wrong');
  const filled = after(typed, type(ceiling, '55000'), { type: 'leave', place: ceiling });
  expect(filled.answers.optionen.hoechstbetrag).toEqual({ wert: 55_000, quelle: 'Bescheid' });
  expect(filled.typed).toEqual({});
  const emptied = after(filled, type(ceiling, ''), { type: 'leave', place: ceiling });
  expect(emptied.answers.optionen).toEqual({});
  expect(emptied.typed).toEqual({ [keyOf(source)]: 'Bescheid' });
  const again = reduce(emptied, type(ceiling, '56000'));
  expect(again.answers.optionen.hoechstbetrag).toEqual({ wert: 56_000, quelle: 'Bescheid' });
});

describe('AS-7 a programme', () => {
  const programme = PROGRAMME.find(({ id }) => id === 'schulsozialarbeit-nrw') ?? null;

  it('fills in its rates with their source; who types over one takes the source away', () => {
    const filled = reduce(NEW, { type: 'programme', programme });
    expect(filled.answers.optionen.quote?.wert).toBe(0.8);
    expect(filled.answers.optionen.quote?.quelle).toContain('Schulsozialarbeit NRW');
    const changed = reduce(filled, type({ teil: 'optionen', id: 'quote' }, '70 %'));
    expect(changed.answers.optionen.quote).toEqual({ wert: 0.7, quelle: null });
    expect(abweichungen(changed.answers)).toEqual([{ option: 'quote', vorgabe: 0.8, wert: 0.7 }]);
  });

  it('that is taken away takes with it what it had filled in', () => {
    const without = after(NEW, { type: 'programme', programme }, { type: 'programme', programme: null });
    expect(without.answers).toEqual(NEW.answers);
  });
});

describe('AS-11 posts', () => {
  it('begin with the answers of the last one, and are open to be edited', () => {
    const more = after(beginWith(SUEDKREIS), { type: 'next-post' });
    expect(more.answers.stellen.at(-1)).toEqual({ ...SUEDKREIS.stellen[2], stelle: 'Case Management 4' });
    expect(more.post).toBe(3);
    expect(more.goal).toEqual({ key: keyOf(post(3, 'stelle')) });
  });

  it.each([
    ['Fallmanagement 9', [], 'Fallmanagement 10'],
    ['Fallmanagement 1', ['FALLMANAGEMENT 2', null, 'Fallmanagement 3'], 'Fallmanagement 4'],
    ['Leitung', [], 'Leitung 2'],
    ['Leitung', ['Leitung 2'], 'Leitung 3'],
    [null, [], null],
  ])('are counted on: %p beside %p', (name, others, next) => {
    expect(nextName(name, [name, ...others])).toBe(next);
  });

  it('overlap with none that is there already, whatever it is called', () => {
    const one = {
      ...SUEDKREIS,
      stellen: SUEDKREIS.stellen.slice(0, 1).map((s) => ({ ...s, stelle: 'Leitung' })),
    };
    const { answers } = after(beginWith(one), { type: 'next-post' }, { type: 'next-post' });
    expect(answers.stellen.map(({ stelle }) => stelle)).toEqual(['Leitung', 'Leitung 2', 'Leitung 3']);
  });

  it('keep what is typed in them when one before them is deleted', () => {
    const state = after(beginWith(SUEDKREIS), type(post(0, 'vzae'), 'a'), type(post(2, 'vzae'), 'b'), {
      type: 'remove',
      liste: 'stellen',
      zeile: 0,
    });
    expect(state.typed).toEqual({ [keyOf(post(1, 'vzae'))]: 'b' });
    expect(state.answers.stellen.map(({ stelle }) => stelle)).toEqual([
      'Case Management 2',
      'Case Management 3',
    ]);
  });

  it('come back after they were deleted, with what was typed in them, until something else is entered', () => {
    const typed = after(beginWith(SUEDKREIS), type(post(0, 'vzae'), 'a'), { type: 'post', post: 0 });
    const deleted = after(typed, { type: 'remove', liste: 'stellen', zeile: 0 });
    expect(after(deleted, { type: 'restore' })).toEqual({ ...typed, removed: null });
    const later = after(deleted, type(post(0, 'vzae'), '0,5'));
    expect(after(later, { type: 'restore' })).toBe(later);
  });
});

it('AS-14 a draft of what has changed since the writing is not in the sheets', () => {
  const written = after(beginWith(SUEDKREIS), {
    type: 'written',
    from: SUEDKREIS,
    answers: SUEDKREIS,
    writing: {
      kind: 'written',
      step: { action: 'create', number: 1 } as never,
      sentences: [],
      seen: [],
      isRefused: false,
    },
  });
  expect(stepState(written, 'einfuegen', [])).toBe('done');
  const changed = reduce(written, type(post(2, 'vzae'), '1'));
  const draft = reduce(changed, {
    type: 'kept',
    answers: changed.answers,
    unfinished: '',
    step: changed.step,
  });
  expect(stepState(draft, 'einfuegen', [])).toBe('open');
  expect(isInSheets(draft)).toBe(false);
  expect(isInSheets(resume(SUEDKREIS, 1))).toBe(false);
  expect(isInSheets(beginWith(SUEDKREIS, 1))).toBe(true);
});

describe('a mixed key', () => {
  it('has a value for every town, in the order of its Merkmale', () => {
    const state = after(
      beginWith(SUEDKREIS),
      { type: 'weight' },
      { type: 'weight' },
      type(merkmalPlace(1, 0), '10'),
      type(merkmalPlace(1, 1), '20'),
      { type: 'remove', liste: 'gewichte', zeile: 0 },
    );
    expect(state.answers.kommunen.map(({ merkmale }) => merkmale)).toEqual([[null], [20], [null], [null]]);
    expect(answerAt(state.answers, merkmalPlace(1, 0))).toBe(20);
  });
});

describe('what the program has proposed', () => {
  const from: AnswerPlace = { teil: 'angaben', id: 'bezugVon' };
  const to: AnswerPlace = { teil: 'angaben', id: 'bezugBis' };
  const source: AnswerPlace = { teil: 'angaben', id: 'bezugVon', quelle: true };
  const proposed = (text: string): Assistant =>
    after(NEW, {
      type: 'fill',
      values: [
        [from, '2022-01-01'],
        [to, '2022-12-31'],
        [source, text],
      ],
      goal: from,
    });

  it.each([
    ['the one day', from],
    ['the other day', to],
  ])('is no source any more of %s that is typed over it', (_, place) => {
    const state = proposed('Vorschlag: Die letzten zwölf Monate.');
    expect(answerAt(state.answers, source)).toBe('Vorschlag: Die letzten zwölf Monate.');
    expect(answerAt(after(state, type(place, '01.05.2023')).answers, source)).toBeNull();
    expect(answerAt(after(proposed('Bescheid'), type(place, '01.05.2023')).answers, source)).toBe('Bescheid');
  });
});

it('AS-13 knows what the published figure was given for, and what has changed since', () => {
  const state = beginWith(SUEDKREIS);
  const since = ({ publishedFor, answers }: Assistant) => changedSince(publishedFor, answers);
  expect(since(after(state, type(post(0, 'stelle'), 'Leitung')))).toEqual([]);
  const changed = after(
    state,
    { type: 'next-post' },
    type({ teil: 'angaben', id: 'bezugBis' }, '31.12.2022'),
  );
  expect(since(changed)).toEqual(['bezug', 'stellen']);
  expect(since(after(changed, type({ teil: 'angaben', id: 'veroeffentlicht' }, '60.000')))).toEqual([]);
});

describe('AS-9 the steps', () => {
  it('are empty in the beginning and done in the example', () => {
    expect(states(NEW)).toEqual(['empty', 'empty', 'empty', 'open', 'empty']);
    expect(states(beginWith(SUEDKREIS))).toEqual(['done', 'done', 'done', 'open', 'open']);
    const checked = reduce(beginWith(SUEDKREIS), { type: 'step', step: 'pruefen' });
    expect(stepState(checked, 'pruefen', pruefe(SUEDKREIS, []))).toBe('done');
    const warned = pruefe(SUEDKREIS, [], true);
    expect(stepState(checked, 'pruefen', warned)).toBe('open');
    // Whoever has written the sheets has seen the warnings.
    expect(stepState(beginWith(SUEDKREIS, 1), 'pruefen', warned)).toBe('done');
    expect(stepState(beginWith(SUEDKREIS, 1), 'pruefen', pruefe(NEW.answers, []))).toBe('open');
  });

  it('a row that is begun and says nothing yet is no mistake', () => {
    const begun = after(NEW, { type: 'next-post' }, { type: 'rows', liste: 'kommunen', rows: [{}] });
    const findings = pruefe(ohneLeereEnden(begun.answers), []);
    expect(stepState(begun, 'stellen', findings)).toBe('open');
    expect(stepState(begun, 'verteilung', findings)).toBe('open');
  });

  it('KO-3 are not done as long as an entry in them changes nothing', () => {
    const withRate = { ...SUEDKREIS.optionen, baustein: { wert: '2', quelle: null } };
    const both = { ...SUEDKREIS, optionen: withRate };
    expect(states(beginWith(both)).slice(0, 2)).toEqual(['wrong', 'done']);
    const [first, ...others] = SUEDKREIS.stellen;
    const stellen = first ? [{ ...first, hoechstbetrag: 1 }, ...others] : [];
    const atPost = { ...SUEDKREIS, optionen: { baustein: withRate.baustein }, stellen };
    expect(states(beginWith(atPost)).slice(0, 2)).toEqual(['done', 'wrong']);
    const idle = (feld: Befund['feld']): Befund => ({
      ...{ stufe: 'Hinweis', feld, satz: '', auswege: [], ohneWirkung: true },
    });
    const state = beginWith(SUEDKREIS);
    expect(stepState(state, 'foerderung', [idle({ teil: 'optionen', id: 'art' })])).toBe('open');
    const row = idle({ teil: 'stellen', zeile: 0, spalte: null });
    expect([stepState(state, 'stellen', [row]), stepState(state, 'foerderung', [row])]).toEqual([
      'open',
      'done',
    ]);
  });

  it('are open as long as something is missing', () => {
    const begun = after(NEW, type(title, 'Südkreis'), { type: 'next-post' });
    expect(states(begun)).toEqual(['open', 'open', 'empty', 'open', 'empty']);
  });

  it('say at a field that something is missing once somebody has looked at the checks', () => {
    const findings = pruefe(NEW.answers, []);
    const missing = keyOf({ teil: 'angaben', id: 'von' });
    expect(remarksOf(NEW, findings).has(missing)).toBe(false);
    const checked = after(NEW, { type: 'step', step: 'pruefen' });
    expect(remarksOf(checked, findings).get(missing)?.satz).toContain('Laufzeit von fehlt');
  });
});

it.each<AnswerPlace>([
  title,
  { ...title, quelle: true },
  ceiling,
  post(12, 'kostenGesamt'),
  merkmalPlace(3, 1),
])('the key of a field leads back to its place: %p', (place) => {
  expect(placeOfKey(keyOf(place))).toEqual(place);
  expect(fieldId(place)).toBe(`antwort-${keyOf(place)}`);
});
