import type { LookOf } from '../../../workbook/write/dress';
import { insertFormula, type InsertOutcome } from '../../../workbook/write/insert';
import type { Insertion, Request } from '../../../workbook/write/insertion';
import type { ActiveCell } from '../../../workbook/read/selection';
import type { Result } from '../../../workbook/read/result';
import { replaceFormula, standsIn } from '../../../workbook/write/replace';
import { withdraw, type WithdrawOutcome } from '../../../workbook/write/withdraw';
import { userErrorOf } from '../../ui/user-error';
import { InsertionStore } from './insertion-store';
import {
  lost,
  noteOf,
  notReplaced,
  refusalOf,
  withdrawalOf,
  withLook,
  type FormulaWanted,
  type KeptItem,
  type Prepared,
  type Progress,
  type Shown,
} from './progress';
import { Results } from './results';
import type { Shelf } from './shelf';
import { MELDUNG } from './texts';

type Tell = (progress: Progress) => void;

/** So long a message waits for the result: a formula that takes longer is inserted all the same. */
const SHORT_PATIENCE_MS = 1_000;

/**
 * The way of formulas into their cells and out of them again. Lives as long as the pane, so that the way back of a
 * formula outlives the form it came from, and one thing is done at a time.
 */
export class Insertions {
  private readonly store: InsertionStore;
  private readonly results = new Results();
  private latest = 0;
  readonly current: InsertionStore['current'];
  readonly subscribe: InsertionStore['subscribe'];

  constructor(shelf: Shelf) {
    this.store = new InsertionStore(shelf);
    this.current = this.store.current;
    this.subscribe = this.store.subscribe;
  }

  /**
   * What is asked for while something is under way is the second click of a double click.
   *
   * @param done called once the formula stands in its cell, or may do so
   */
  insert(prepare: () => Promise<Prepared>, done: () => void = () => undefined): void {
    this.run(async (tell) => {
      const request = await prepare();
      if ('kind' in request) {
        tell(request);
        return;
      }
      const known = this.current().inserted.find((one) => isThere(one, request)) ?? null;
      const outcome = await insertFormula(request, known);
      const own = outcome.kind === 'occupied' ? await this.ownIn(request.target) : null;
      if (own && request.replaces) {
        await this.replace(own, request, done, tell);
      } else if (own) {
        const { target } = request;
        tell({
          kind: 'blocked',
          text: MELDUNG.eigene(target.address),
          permission: { kind: 'replace', target },
        });
      } else {
        if ('insertion' in outcome) done();
        await this.settle(outcome, request.look ?? null, tell);
      }
    });
  }

  takeBack(insertion: Insertion): void {
    this.run(async (tell) => this.afterTakingBack(insertion, await withdraw(insertion), tell));
  }

  private async afterTakingBack(insertion: Insertion, outcome: WithdrawOutcome, tell: Tell): Promise<void> {
    if (outcome.kind === 'given-back')
      for (const item of this.current().kept) if (item.content === insertion.displaced) this.discard(item);
    if (outcome.kind === 'displaced') this.store.keep(outcome.address, [outcome.content]);
    if (outcome.kind === 'changed') this.store.keep(outcome.address, outcome.lost);
    const isOut = outcome.kind === 'withdrawn' || outcome.kind === 'empty' || outcome.kind === 'given-back';
    const left = isOut ? await this.results.undress(insertion) : null;
    this.store.forget(insertion);
    tell(withLook(withdrawalOf(outcome, insertion.address), left));
  }

  /** What of this pane stands in the cell, wherever it was inserted. */
  private async ownIn(target: ActiveCell): Promise<Insertion | null> {
    for (const insertion of this.current().inserted) if (await standsIn(insertion, target)) return insertion;
    return null;
  }

  private async replace(old: Insertion, request: FormulaWanted, done: () => void, tell: Tell): Promise<void> {
    const replaced = await replaceFormula(old, request);
    if (replaced.kind === 'not-out') return this.afterTakingBack(old, replaced.outcome, tell);
    if (replaced.kind === 'replaced') {
      await this.results.undress(old);
      done();
      return this.settle(replaced.outcome, request.look ?? null, tell, old);
    }
    if (replaced.old) {
      this.results.handOver(old, replaced.old);
      this.store.remember(replaced.old, old);
    } else {
      await this.results.undress(old);
      this.store.forget(old);
    }
    tell(notReplaced(replaced, request.target.address));
  }

  /** The user goes elsewhere: what has been said is done with, the way back and what is kept are not. */
  leave(): void {
    if (this.current().progress.kind === 'working') return;
    this.latest += 1;
    this.store.set({ progress: { kind: 'idle' } });
  }

  discard(item: KeptItem): void {
    this.store.discard(item);
  }

  /** The cell of the error that was told may show something else by now. */
  async renew(): Promise<void> {
    const { progress } = this.current();
    if (progress.kind !== 'inserted' || !isFailed(progress.shown)) return;
    const shown = await this.results.again(progress.insertion);
    const isSame = shown === 'late' || (shown !== 'replaced' && !isNews(shown, progress.shown));
    if (!isSame && this.current().progress === progress) this.store.set({ progress: { ...progress, shown } });
  }

  private async settle(
    outcome: InsertOutcome,
    look: LookOf | null,
    tell: Tell,
    instead: Insertion | null = null,
  ): Promise<void> {
    if (outcome.kind === 'displaced') {
      const { insertion, content, cause } = outcome;
      this.store.remember(insertion, instead);
      this.store.keep(insertion.address, [content]);
      tell(lost(MELDUNG.verdraengtBeimEinfuegen(insertion.address), cause));
    } else if (outcome.kind === 'inserted') {
      const { insertion, unsure } = outcome;
      const note = unsure && noteOf(unsure);
      // Message and way back come up at once and complete, for what changes again later moves what is below.
      const soon = await this.results.of(insertion, look, SHORT_PATIENCE_MS);
      this.store.remember(insertion, instead);
      tell({ kind: 'inserted', insertion, shown: soon === 'late' ? 'waiting' : soon, note });
      if (soon === 'late')
        tell({ kind: 'inserted', insertion, shown: await this.results.of(insertion, look), note });
    } else if (outcome.kind === 'unknown') {
      const { insertion, cause } = outcome;
      this.store.remember(insertion, instead);
      tell(lost(MELDUNG.ungewiss(insertion.address), cause));
    } else {
      if (outcome.kind === 'overtaken') this.store.keep(outcome.address, outcome.lost);
      tell(refusalOf(outcome));
    }
  }

  /** Whatever was told before has nothing to say any more, such as a result that comes late. */
  private run(work: (tell: Tell) => Promise<void>): void {
    if (this.current().progress.kind === 'working') return;
    this.latest += 1;
    const mine = this.latest;
    const tell: Tell = (progress) => {
      if (this.latest === mine) this.store.set({ progress });
    };
    tell({ kind: 'working' });
    work(tell).catch((error: unknown) => tell({ kind: 'failed', error: userErrorOf(error) }));
  }
}

/** Where it was inserted, the same formula. */
export const isThere = ({ sheetId, cell, requested }: Insertion, { target, formula }: Request): boolean =>
  sheetId === target.sheetId && cell === target.cell && requested === formula;

const isNews = (shown: Exclude<Shown, string>, before: Result): boolean =>
  !('unread' in shown) && shown.text !== before.text;

const isFailed = (shown: Shown): shown is Result =>
  typeof shown === 'object' && !('unread' in shown) && shown.error !== null;
