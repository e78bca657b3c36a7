import type { Plan } from '../../plan/plan';
import { BLAETTER } from '../../mappe/namen';
import { planVon } from '../../vereinbarung/plan';
import { begunCopy } from '../handover/copies';
import { copyHoldings } from '../handover/holdings';
import { type HandoverEntry, handoverKey } from '../handover/journal';
import { removeCopy } from '../handover/remove-copy';
import type { WrittenCopy } from '../handover/write-handover';
import { changingWorkbook } from '../run';
import { lookAtRefresh, newSheetsOf } from '../refresh/look-at-refresh';
import { recall, type Standing, standing } from '../write/recall';
import { restore, type RestoreOutcome } from '../write/restore';
import type { Leftover } from '../write/task';
import type { Written } from '../write/written';
import type { JournalEntry } from './journal';
import { journalKey } from './keys';
import { openEntries } from './open-entries';
import { lookAtRemoval } from './removal/look-at-removal';
import { removeAgreement } from './removal/remove-agreement';
import { settle, settledSentences } from './settle';
import { leftSentences, VEREINBARUNG } from './texts';
import { lookAtChange, restOfChange, takeChangeBack } from './update/take-back';
import type { ChangedAnswer } from './update/words';

/** SC-1: something that was begun when Excel or the program ended. */
export type Pending =
  | {
      readonly kind: 'begun';
      readonly entry: JournalEntry;
      /** What stands in the workbook of it and can be removed; to be shown before it is. */
      readonly ours: readonly Pick<Leftover, 'what' | 'where'>[];
      /** Answers that get back what they were. */
      readonly back: readonly ChangedAnswer[];
      /** What stays, with the reason. */
      readonly stays: readonly string[];
    }
  /** AK-8: a copy of which all sheets that stand in the workbook go. */
  | {
      readonly kind: 'copy';
      readonly entry: HandoverEntry;
      readonly sheets: readonly string[];
      readonly copy: WrittenCopy;
    }
  /** An entry that is none of ours; nothing but the entry itself can be removed. */
  | { readonly kind: 'unreadable'; readonly key: string };

/**
 * What has been begun and not finished.
 *
 * @throws WorkbookFault
 */
export async function pendingJournal(): Promise<readonly Pending[]> {
  const { entries, unreadable } = await openEntries();
  const pending: Pending[] = unreadable.map((key) => ({ kind: 'unreadable', key }));
  for (const entry of entries)
    pending.push(entry.action === 'remove' ? await pendingRemoval(entry) : await pendingWriting(entry));
  for (const entry of (await copyHoldings()).interrupted) {
    const copy = await begunCopy(entry);
    pending.push({
      kind: 'copy',
      entry,
      sheets: copy.written.plan.sheets.map(({ name }) => name),
      copy,
    });
  }
  return pending;
}

async function pendingWriting(entry: JournalEntry): Promise<Pending> {
  const back = await lookAtChange(entry);
  const refresh = await lookAtRefresh(entry);
  const begun = [
    await recalled(entry),
    ...refresh.written,
    ...(back ? [await restOfChange(entry, back)] : []),
  ];
  const found: Standing[] = [];
  for (const written of begun) found.push(await standing(written));
  const stays = [
    ...leftSentences(
      found.flatMap(({ changed }) => changed),
      [],
    ),
    ...(back?.preview.obstacles ?? []),
    ...refresh.stays,
    ...(back && back.changed.length > 0 ? [VEREINBARUNG.geaendertBleibt(back.changed)] : []),
  ];
  const ours = found.flatMap((own) => own.ours);
  return { kind: 'begun', entry, ours, back: back?.preview.changes ?? [], stays };
}

async function pendingRemoval(entry: JournalEntry): Promise<Pending> {
  const { list = null } = (await lookAtRemoval(entry.number)) ?? {};
  const ours = (list?.sheets ?? []).map((where) => ({ what: 'sheet' as const, where }));
  return { kind: 'begun', entry, ours, back: [], stays: list?.stays ?? [] };
}

/** The sheets that were begun: of a change, those that the agreement did not have. */
function begunPlan({ action, number, answers, present, refresh }: JournalEntry): Plan {
  const plan = planVon(answers, { nummer: number, vorhanden: new Set(present) });
  if (action === 'create') return plan;
  const own = plan.sheets.filter(({ name, kind }) => kind === 'new' && name === BLAETTER.tarife);
  return { sheets: [...own, ...(refresh ? newSheetsOf(refresh) : [])] };
}

const recalled = (entry: JournalEntry): Promise<Written> =>
  recall({ plan: begunPlan(entry), mark: entry.id, ids: new Map(Object.entries(entry.ids)) });

export type RemovalOutcome =
  | { readonly kind: 'removed'; readonly sentences: readonly string[] }
  /** A further call tries once more. */
  | { readonly kind: 'left'; readonly sentences: readonly string[] };

/**
 * Removes what was begun, after somebody has seen the list: only what is as it was planned. What somebody has made of it
 * stays and is told. A change that was begun is taken back.
 *
 * @throws WorkbookFault
 */
export async function finishRemoval(pending: Pending): Promise<RemovalOutcome> {
  if (pending.kind === 'unreadable') return forget(pending.key);
  if (pending.kind === 'copy') return finishCopy(pending.copy);
  const { entry } = pending;
  if (entry.action === 'remove') return finishRemoving(entry);
  const back = await lookAtChange(entry);
  if (back) {
    const outcome = await takeChangeBack(entry, back);
    if (outcome.kind !== 'done') return { kind: 'left', sentences: outcome.sentences };
  }
  const now = await lookAtChange(entry);
  const refresh = await lookAtRefresh(entry);
  const begun = [...(now ? [await restOfChange(entry, now)] : []), ...refresh.written, await recalled(entry)];
  const outcomes: RestoreOutcome[] = [];
  for (const written of begun) outcomes.push(await restore(written));
  const left = outcomes.flatMap((outcome) => (outcome.kind === 'left' ? outcome.left : []));
  const isOpen = left.some(({ why }) => why === 'fault');
  const registered = now?.state.registered ?? null;
  const isSettled = await settle({ number: entry.number, registered, journal: entry, isOpen });
  const unsure = outcomes.flatMap((outcome) => outcome.unsure);
  const sentences = [...leftSentences(left, unsure), ...refresh.stays, ...settledSentences(isSettled)];
  return { kind: isOpen || !isSettled ? 'left' : 'removed', sentences };
}

async function finishCopy(copy: WrittenCopy): Promise<RemovalOutcome> {
  const { kind, sentences } = await removeCopy(copy);
  return { kind: kind === 'removed' ? 'removed' : 'left', sentences };
}

async function finishRemoving(entry: JournalEntry): Promise<RemovalOutcome> {
  const removal = await lookAtRemoval(entry.number);
  if (removal === null) return forget(journalKey(entry.id));
  const { state, list } = removal;
  const outcome = await removeAgreement({ ...list, work: { ...list.work, journal: entry } }, state);
  return { kind: outcome.kind === 'removed' ? 'removed' : 'left', sentences: outcome.sentences };
}

/**
 * Leaves everything as it stands, and asks no more.
 *
 * @throws WorkbookFault
 */
export const leaveAsItIs = (pending: Pending): Promise<RemovalOutcome> => forget(keyOf(pending));

function keyOf(pending: Pending): string {
  if (pending.kind === 'unreadable') return pending.key;
  return pending.kind === 'copy' ? handoverKey(pending.entry.id) : journalKey(pending.entry.id);
}

async function forget(key: string): Promise<RemovalOutcome> {
  await changingWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
  return { kind: 'removed', sentences: [] };
}
