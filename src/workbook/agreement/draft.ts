import type { Vereinbarung } from '../../vereinbarung/form';
import { kanonisch } from '../../vereinbarung/kanonisch';
import { liesVereinbarung } from '../../vereinbarung/lesen';
import { HOECHSTENS } from '../../vereinbarung/umfang';
import { changingWorkbook, inWorkbook } from '../run';
import { DRAFT_KEY } from './keys';
import { integerIn, own, parseSetting, textIn, timeIn, type Unreadable } from './untrusted';

/** AS-1, AS-9: work that is not in the sheets yet. */
export interface DraftContent {
  readonly answers: Vereinbarung;
  /** The agreement that it changes; `null` = a new one. */
  readonly number: number | null;
  /** What of the work is no answer, as whoever has saved it reads and checks it; blank if nothing. */
  readonly unfinished: string;
}

export interface Draft extends DraftContent {
  readonly saved: string;
}

export type ReadDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** Nothing is taken over from it, and it stays as it is until a draft is saved or discarded. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

const VERSION = 1;

/** AS-15: the draft that came with the file, checked as everything that comes with it. */
export function readDraft(value: unknown): ReadDraft {
  const parsed = parseSetting(value, VERSION, HOECHSTENS.zeichen);
  if (parsed.kind !== 'fields') return parsed;
  const { fields } = parsed;
  const saved = timeIn(own(fields, 'saved'));
  const isNew = own(fields, 'number') === null;
  const number = integerIn(own(fields, 'number'), 1, 99);
  const text = own(fields, 'answers');
  const answers = typeof text === 'string' ? liesVereinbarung(text) : null;
  if (saved === null || answers?.gelungen !== true || (number === null && !isNew))
    return { kind: 'unreadable', why: 'kind' };
  const unfinished = textIn(own(fields, 'unfinished'), HOECHSTENS.zeichen) ?? '';
  return { kind: 'draft', draft: { answers: answers.vereinbarung, number, unfinished, saved } };
}

/** What `readDraft` reads. */
export const draftText = ({ answers, number, unfinished }: DraftContent): string =>
  JSON.stringify({
    version: VERSION,
    number,
    saved: new Date().toISOString(),
    answers: kanonisch(answers),
    ...(unfinished !== '' && { unfinished }),
  });

/** @throws WorkbookFault */
export const loadDraft = (): Promise<ReadDraft> =>
  inWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(DRAFT_KEY).load('value');
    await context.sync();
    return readDraft(setting.isNullObject ? null : setting.value);
  });

/** @throws WorkbookFault */
export const saveDraft = (content: DraftContent): Promise<void> =>
  changingWorkbook(async (context) => {
    context.workbook.settings.add(DRAFT_KEY, draftText(content));
    await context.sync();
  });

/** @throws WorkbookFault */
export const discardDraft = (): Promise<void> =>
  changingWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(DRAFT_KEY);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
