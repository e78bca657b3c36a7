import type { Vereinbarung } from '../../../vereinbarung/form';
import { kanonisch } from '../../../vereinbarung/kanonisch';
import type { Liste } from '../../../vereinbarung/tabellen';
import { zeilenVon } from '../../../vereinbarung/vergleich/felder';
import { zeilenpaare } from '../../../vereinbarung/vergleich/zeilenpaare';
import type { Decisions } from '../../../workbook/agreement/update/sheet-changes';
import type { Assistant } from './shape';
import { answerAt, keyOf, placeOfKey } from './place';
import type { Typed } from './rows';

/** SC-2: what has come of reading the sheets while the agreement is open. */
export interface SheetsRead {
  /** What the sheets say. */
  readonly sheets: Vereinbarung;
  /** That and what has been changed here. */
  readonly answers: Vereinbarung;
  /** Whose answer counts where both had been changed. */
  readonly decisions: Decisions;
}

/** Where a row of the answers is among others; `undefined` = it has gone. */
type Whereabouts = (liste: Liste, zeile: number) => number | undefined;

function whereabouts(before: Vereinbarung, after: Vereinbarung): Whereabouts {
  const known = new Map<Liste, ReadonlyMap<number, number>>();
  return (liste, zeile) => {
    const pairs = known.get(liste) ?? zeilenpaare(liste, zeilenVon(before, liste), zeilenVon(after, liste));
    known.set(liste, pairs);
    return pairs.get(zeile);
  };
}

/** What was typed goes with its row, and gives way where the answer is another one now. */
function typedAfter(typed: Typed, before: Vereinbarung, after: Vereinbarung, rows: Whereabouts): Typed {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => {
      const place = placeOfKey(key);
      if (!place) return [];
      const zeile = 'zeile' in place ? rows(place.teil, place.zeile) : 0;
      if (zeile === undefined) return [];
      const now = 'zeile' in place ? { ...place, zeile } : place;
      return answerAt(before, place) === answerAt(after, now) ? [[keyOf(now), text]] : [];
    }),
  );
}

/** The answers together with what somebody has changed in the sheets. Whoever had changed nothing here has nothing to keep. */
export function withSheets(state: Assistant, { sheets, answers, decisions }: SheetsRead): Assistant {
  const rows = whereabouts(state.answers, answers);
  const isInSheets = kanonisch(answers) === kanonisch(sheets);
  const isSamePublished =
    answers.angaben.veroeffentlicht?.wert === state.answers.angaben.veroeffentlicht?.wert;
  const wasInSheets = state.answers === state.inSheets && state.answers === state.kept;
  return {
    ...state,
    answers,
    publishedFor: isSamePublished ? state.publishedFor : answers,
    typed: typedAfter(state.typed, state.answers, answers, rows),
    typing: null,
    post: state.post === null ? null : (rows('stellen', state.post) ?? null),
    goal: null,
    kept: isInSheets && wasInSheets ? answers : state.kept,
    inSheets: isInSheets ? answers : null,
    seen: sheets,
    decisions,
  };
}
