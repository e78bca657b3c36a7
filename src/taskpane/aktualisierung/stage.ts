import type { FunctionsPort } from '../../shared-runtime/port';
import type { Step } from '../../workbook/agreement/outcome';
import { undo, type UndoOutcome } from '../../workbook/agreement/undo';
import type { WrittenNews } from './pending';
import { apply, type Previewed, type Refresh } from './refresh';

export interface RefreshDone {
  readonly kind: 'done';
  readonly refresh: Refresh;
  readonly step: Step;
  readonly sentences: readonly string[];
  readonly isVerified: boolean;
  readonly written: WrittenNews;
  /** Formulas that would lose what they refer to: a further press takes it back all the same. */
  readonly seen: Extract<UndoOutcome, { kind: 'referred' }>['references'];
  /** Taking it back has not gone through. */
  readonly isRefused: boolean;
}

/** How far a refresh is. */
export type RefreshStage =
  | { readonly kind: 'collecting'; readonly sentences: readonly string[] }
  | { readonly kind: 'previewed'; readonly refresh: Refresh }
  | RefreshDone
  | { readonly kind: 'undone'; readonly sentences: readonly string[] };

export const collecting = (sentences: readonly string[] = []): RefreshStage => ({
  kind: 'collecting',
  sentences,
});

/** @throws WorkbookFault */
export async function previewed(look: () => Promise<Previewed>): Promise<RefreshStage> {
  const outcome = await look();
  return outcome.kind === 'refresh'
    ? { kind: 'previewed', refresh: outcome.refresh }
    : collecting(outcome.sentences);
}

/** @throws WorkbookFault */
export async function applied(
  port: FunctionsPort,
  refresh: Refresh,
  written: WrittenNews = 'news',
): Promise<RefreshStage> {
  const outcome = await apply(port, refresh, new Date());
  return outcome.kind === 'done'
    ? { ...outcome, refresh, written, seen: [], isRefused: false }
    : collecting(outcome.sentences);
}

/** AK-6: the state of the sheets becomes a row of the protocol. @throws WorkbookFault */
export async function recorded(port: FunctionsPort, look: () => Promise<Previewed>): Promise<RefreshStage> {
  const outcome = await look();
  return outcome.kind === 'refresh'
    ? applied(port, outcome.refresh, 'record')
    : collecting(outcome.sentences);
}

/** @throws WorkbookFault */
export async function takenBack(done: RefreshDone): Promise<RefreshStage> {
  const outcome = await undo(done.step, done.seen);
  const { sentences } = outcome;
  if (outcome.kind === 'undone') return { kind: 'undone', sentences };
  const step = outcome.kind === 'left' ? outcome.step : done.step;
  const seen = outcome.kind === 'referred' ? outcome.references : [];
  return { ...done, step, seen, sentences, isRefused: true };
}
