import { LEERE_VEREINBARUNG, type Vereinbarung, type Wert } from '../../../vereinbarung/form';
import type { Liste } from '../../../vereinbarung/tabellen';
import type { Uebernahmeliste } from '../../../vereinbarung/uebernahme';
import type { ListImport, RowNote } from '../import/list-import';
import type { WritingState } from './outcome';
import type { Programm } from '../../../vereinbarung/programme';
import { mitProgramm, ohneProgramm } from '../../../vereinbarung/vorgabe';
import { readEntry } from './entry';
import { type GivenAnswers, withoutInferred } from './inferred';
import type { Assistant, AssistantStep } from './shape';
import { type SheetsRead, withSheets } from './sheets-read';
import { answerAt, columnOf, keyOf, lineKey, type AnswerPlace, withAnswer } from './place';
import {
  type Typed,
  typedWithoutList,
  typedWithoutRow,
  type RowValues,
  withNextPost,
  withoutRow,
  withRows,
  withWeight,
} from './rows';

export type Action =
  | { readonly type: 'type'; readonly place: AnswerPlace; readonly text: string }
  /** The field is left: what is an answer is shown as one. */
  | { readonly type: 'leave'; readonly place: AnswerPlace }
  | { readonly type: 'answer'; readonly place: AnswerPlace; readonly wert: Wert | null }
  | {
      readonly type: 'fill';
      readonly values: GivenAnswers;
      readonly goal: AnswerPlace;
    }
  /** AS-13: concluded from the published figure, in the place of what had been concluded before; `null` takes that back. */
  | { readonly type: 'infer'; readonly values: GivenAnswers | null; readonly goal: AnswerPlace }
  | { readonly type: 'programme'; readonly programme: Programm | null }
  | { readonly type: 'step'; readonly step: AssistantStep }
  | {
      readonly type: 'lead';
      readonly step: AssistantStep;
      readonly post: number | null;
      readonly key: string | null;
    }
  | { readonly type: 'post'; readonly post: number | null }
  | { readonly type: 'next-post' }
  | { readonly type: 'rows'; readonly liste: Liste; readonly rows: readonly RowValues[] }
  /** `null` ends it. */
  | { readonly type: 'import'; readonly liste: Uebernahmeliste; readonly work: ListImport | null }
  | ({ readonly type: 'take-rows' } & TakenRows)
  /** Somebody has read what was said of the rows. */
  | { readonly type: 'notes-read'; readonly liste: Uebernahmeliste }
  | { readonly type: 'weight' }
  | { readonly type: 'remove'; readonly liste: Liste; readonly zeile: number }
  /** The row that has just been deleted comes back. */
  | { readonly type: 'restore' }
  | {
      readonly type: 'kept';
      readonly answers: Vereinbarung;
      readonly unfinished: string;
      readonly step: AssistantStep;
    }
  | { readonly type: 'writing'; readonly writing: WritingState }
  /** These answers stand in the sheets now. */
  | {
      readonly type: 'written';
      readonly from: Vereinbarung;
      readonly answers: Vereinbarung;
      readonly writing: Extract<WritingState, { kind: 'written' }>;
    }
  | ({ readonly type: 'sheets-read' } & SheetsRead)
  /** The sheets have been taken back: the answers are a draft again. */
  | { readonly type: 'undone'; readonly number: number | null; readonly writing: WritingState };

/** Whether nothing has been entered since a row was deleted. */
export const canRestore = ({ removed, answers, typed }: Assistant): boolean =>
  removed !== null && removed.after.answers === answers && removed.after.typed === typed;

const without = (typed: Typed, key: string): Typed => {
  const { [key]: _, ...others } = typed;
  return others;
};

function type(state: Assistant, place: AnswerPlace, text: string): Assistant {
  const read = readEntry(text, columnOf(place));
  const key = keyOf(place);
  const typed = { ...state.typed, [key]: text };
  return { ...withValue({ ...state, typed }, place, read.gelungen ? read.wert : null), typing: key };
}

/**
 * An answer in its place. LE-2: an option without a value has no source; the text of its field waits there until there is
 * a value again.
 */
function withValue(state: Assistant, place: AnswerPlace, wert: Wert | null): Assistant {
  const answers = withAnswer(state.answers, place, wert);
  if (place.teil === 'angaben' && place.id === 'veroeffentlicht')
    return { ...state, answers, publishedFor: answers };
  if (place.teil !== 'optionen' || place.quelle) return { ...state, answers };
  const source: AnswerPlace = { ...place, quelle: true };
  const key = keyOf(source);
  if (wert === null) {
    const { quelle = null } = state.answers.optionen[place.id] ?? {};
    const isOwn = quelle !== null && quelle !== state.answers.angaben.programm?.quelle;
    return { ...state, answers, typed: isOwn ? { ...state.typed, [key]: quelle } : state.typed };
  }
  const waiting = state.typed[key];
  const read = waiting === undefined ? null : readEntry(waiting, columnOf(source));
  if (!read?.gelungen) return { ...state, answers };
  return { ...state, answers: withAnswer(answers, source, read.wert), typed: without(state.typed, key) };
}

function leave(state: Assistant, place: AnswerPlace): Assistant {
  const key = keyOf(place);
  const text = state.typed[key];
  const left = { ...state, typing: null };
  const read = text === undefined ? null : readEntry(text, columnOf(place));
  if (!read?.gelungen || read.wert !== answerAt(state.answers, place)) return left;
  return { ...left, typed: without(state.typed, key) };
}

function answer(state: Assistant, place: AnswerPlace, wert: Wert | null): Assistant {
  return withValue({ ...state, typed: without(state.typed, keyOf(place)) }, place, wert);
}

const fill = (state: Assistant, values: GivenAnswers, goal: AnswerPlace): Assistant => ({
  ...values.reduce((now, [place, wert]) => answer(now, place, wert), state),
  goal: { key: keyOf(goal) },
});

function infer(state: Assistant, values: GivenAnswers | null, goal: AnswerPlace): Assistant {
  const before = withoutInferred(state.answers, state.inferred) ?? state.answers;
  const filled = fill({ ...state, answers: before }, values ?? [], goal);
  return { ...filled, inferred: values && { before, after: filled.answers } };
}

const withProgramme = (answers: Vereinbarung, programme: Programm | null): Vereinbarung =>
  programme ? mitProgramm(answers, programme) : ohneProgramm(answers);

/** AS-11: rows of a list from elsewhere, with what of them is no answer as typed text. */
interface TakenRows {
  readonly liste: Uebernahmeliste;
  readonly rows: readonly RowValues[];
  readonly typed: Typed;
  /** In the place of the rows that are there. */
  readonly replaces: boolean;
  /** What there was to say of them. */
  readonly notes: readonly RowNote[];
}

function withTakenRows(state: Assistant, { liste, rows, typed, replaces, notes }: TakenRows): Assistant {
  const { [liste]: _, ...imports } = state.imports;
  const kept = replaces ? typedWithoutList(state.typed, liste) : state.typed;
  const answers = replaces ? { ...state.answers, [liste]: [] } : state.answers;
  return {
    ...state,
    answers: withRows(answers, liste, rows),
    typed: { ...kept, ...typed },
    post: null,
    imports,
    notes: { ...state.notes, [liste]: notes },
  };
}

/** The field of a row that the keyboard goes to. */
const FIRST: Readonly<Partial<Record<Liste, string>>> = {
  stellen: 'stelle',
  kommunen: 'kommune',
  gewichte: 'merkmal',
  parameter: 'wert',
};

const firstOf = (liste: Liste, zeile: number): string =>
  keyOf({ teil: liste, zeile, spalte: FIRST[liste] ?? '' });

/** The editor of a post takes the keyboard, and gives it back to its line. */
function goalOf(before: number | null, post: number | null): Assistant['goal'] {
  if (post !== null) return { key: firstOf('stellen', post) };
  return before === null ? null : { key: lineKey(before) };
}

export function reduce(state: Assistant, action: Action): Assistant {
  switch (action.type) {
    case 'type':
      return type(state, action.place, action.text);
    case 'leave':
      return leave(state, action.place);
    case 'answer':
      return answer(state, action.place, action.wert);
    case 'fill':
      return fill(state, action.values, action.goal);
    case 'infer':
      return infer(state, action.values, action.goal);
    case 'programme':
      return { ...state, answers: withProgramme(state.answers, action.programme) };
    case 'step':
      return {
        ...state,
        step: action.step,
        isNewPost: false,
        typing: null,
        goal: null,
        checked: state.checked || action.step === 'pruefen',
      };
    case 'lead':
      return {
        ...state,
        step: action.step,
        post: action.post ?? state.post,
        isNewPost: false,
        goal: action.key === null ? null : { key: action.key },
      };
    case 'post':
      return {
        ...state,
        post: action.post,
        isNewPost: false,
        goal: goalOf(state.post, action.post),
      };
    case 'next-post': {
      const post = state.answers.stellen.length;
      return {
        ...state,
        answers: withNextPost(state.answers),
        post,
        isNewPost: true,
        goal: { key: firstOf('stellen', post) },
      };
    }
    case 'rows': {
      const { liste, rows } = action;
      const first = state.answers[liste].length;
      return {
        ...state,
        answers: withRows(state.answers, liste, rows),
        goal: { key: firstOf(liste, first) },
      };
    }
    case 'import': {
      const { [action.liste]: _, ...others } = state.imports;
      return { ...state, imports: action.work ? { ...others, [action.liste]: action.work } : others };
    }
    case 'notes-read':
      return { ...state, notes: { ...state.notes, [action.liste]: [] } };
    case 'take-rows':
      return withTakenRows(state, action);
    case 'weight':
      return {
        ...state,
        answers: withWeight(state.answers),
        goal: { key: firstOf('gewichte', state.answers.gewichte.length) },
      };
    case 'remove': {
      const { liste, zeile } = action;
      // Which value belongs to which Merkmal is another one now.
      const isOther = ([key]: readonly [string, string]): boolean =>
        liste !== 'gewichte' || !key.includes('-merkmale.');
      const kept = Object.fromEntries(Object.entries(state.typed).filter(isOther));
      const typed = typedWithoutRow(kept, liste, zeile);
      const { answers, post } = state;
      const after = { answers: withoutRow(answers, liste, zeile), typed };
      const removed = { before: { answers, typed: state.typed, post }, after };
      return { ...state, ...after, post: liste === 'stellen' ? null : post, removed };
    }
    case 'restore':
      return canRestore(state) ? { ...state, ...state.removed?.before, removed: null } : state;
    case 'kept':
      return {
        ...state,
        kept: action.answers,
        keptUnfinished: action.unfinished,
        keptStep: action.step,
      };
    case 'writing':
      return { ...state, writing: action.writing };
    case 'written': {
      const { from, answers, writing } = action;
      // What somebody has kept in the sheets counts here, too.
      const now = state.answers === from ? answers : state.answers;
      const { number } = writing.step;
      const held = { kept: answers, keptUnfinished: '', keptStep: null, inSheets: answers, seen: answers };
      return { ...state, ...held, answers: now, decisions: new Map(), number, writing };
    }
    case 'sheets-read':
      return withSheets(state, action);
    case 'undone':
      return {
        ...state,
        kept: LEERE_VEREINBARUNG,
        keptUnfinished: '',
        keptStep: null,
        inSheets: null,
        seen: null,
        number: action.number,
        writing: action.writing,
      };
  }
}
