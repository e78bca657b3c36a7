import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../../vereinbarung/form';
import type { Uebernahmeliste } from '../../../vereinbarung/uebernahme';
import type { Decisions } from '../../../workbook/agreement/update/sheet-changes';
import type { ListImport, RowNote } from '../import/list-import';
import type { Inferred } from './inferred';
import { IDLE, type WritingState } from './outcome';
import type { Typed } from './rows';

export const STEPS = ['foerderung', 'stellen', 'verteilung', 'pruefen', 'einfuegen'] as const;
export type AssistantStep = (typeof STEPS)[number];

/** AS-2: the answers, and what of the user's work is no answer. Everything else follows from them. */
export interface Assistant {
  readonly answers: Vereinbarung;
  /** What was typed and stands in its field as it was typed: while somebody types, and where it is no answer. */
  readonly typed: Typed;
  /** The field that somebody is typing in: nothing is said of it yet. */
  readonly typing: string | null;
  readonly step: AssistantStep;
  /** The post that is being edited. */
  readonly post: number | null;
  /** It has just been begun: that something is missing is said once somebody comes back to it. */
  readonly isNewPost: boolean;
  /** The agreement of the workbook that is being changed; `null` = a new one. */
  readonly number: number | null;
  /** The answers among which the published figure was given, or found. */
  readonly publishedFor: Vereinbarung;
  /** AS-13: what has been concluded from the published figure. */
  readonly inferred: Inferred | null;
  /** Somebody has looked at the checks: from then on fields also say that something is missing. */
  readonly checked: boolean;
  /** Where the keyboard is to go; a new object each time. */
  readonly goal: { readonly key: string } | null;
  /** What the workbook holds: as a draft, or as the sheets. */
  readonly kept: Vereinbarung;
  /** What the draft holds of the work beside the answers; blank if nothing. */
  readonly keptUnfinished: string;
  /** The step that the draft remembers; `null` = the workbook has no draft of this work. */
  readonly keptStep: AssistantStep | null;
  /** What the sheets hold, as far as is known here; `null` where that is not these answers. A draft changes nothing of it. */
  readonly inSheets: Vereinbarung | null;
  /** What the sheets said when they were read last; `null` = not known here. */
  readonly seen: Vereinbarung | null;
  /** Whose answer counts where it has been changed both here and in the sheets, as far as somebody has said. */
  readonly decisions: Decisions;
  readonly writing: WritingState;
  /** Lists on their way into the answers. */
  readonly imports: Readonly<Partial<Record<Uebernahmeliste, ListImport>>>;
  /** What was said of rows of the list that was taken over last. */
  readonly notes: Readonly<Partial<Record<Uebernahmeliste, readonly RowNote[]>>>;
  /** The row that has been deleted last can come back while nothing else has been entered. */
  readonly removed: {
    readonly before: Pick<Assistant, 'answers' | 'typed' | 'post'>;
    readonly after: Pick<Assistant, 'answers' | 'typed'>;
  } | null;
}

export const beginWith = (answers: Vereinbarung, number: number | null = null): Assistant => ({
  answers,
  typed: {},
  typing: null,
  step: 'foerderung',
  post: null,
  isNewPost: false,
  number,
  publishedFor: answers,
  inferred: null,
  checked: false,
  goal: null,
  kept: answers,
  keptUnfinished: '',
  keptStep: null,
  inSheets: number === null ? null : answers,
  seen: number === null ? null : answers,
  decisions: new Map(),
  writing: IDLE,
  imports: {},
  notes: {},
  removed: null,
});

/** A draft of what stands in sheets already is still to be written into them. */
export const resume = (answers: Vereinbarung, number: number | null): Assistant => ({
  ...beginWith(answers, number),
  inSheets: null,
  seen: null,
});

export const NEW = beginWith(LEERE_VEREINBARUNG);
