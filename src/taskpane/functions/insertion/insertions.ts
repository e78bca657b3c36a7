import type { LookOf } from '../../../workbook/write/dress';
import { insertFormula, type InsertOutcome } from '../../../workbook/write/insert';
import type { Insertion, Request } from '../../../workbook/write/insertion';
import { letGo } from '../../../workbook/write/kept-formula';
import type { ActiveCell } from '../../../workbook/read/selection';
import { readResult } from '../../../workbook/read/result';
import type { Content } from '../../../workbook/write/used';
import { replaceFormula, standsIn } from '../../../workbook/write/replace';
import { withdraw, type WithdrawOutcome } from '../../../workbook/write/withdraw';
import { userErrorOf } from '../../ui/user-error';
import type { Dressing } from './dressing';
import { MELDUNG } from './texts';
import {
  lost,
  noteOf,
  notReplaced,
  refusalOf,
  withdrawalOf,
  withLook,
  type FormulaWanted,
  type InsertionState,
  type KeptItem,
  type Prepared,
  type Progress,
  type Shown,
} from './progress';
import type { Shelf } from './shelf';

type Tell = (progress: Progress) => void;
type Seen = Exclude<Shown, 'waiting'>;

/** So long a message waits for the result: a formula that takes longer is inserted all the same. */
const SHORT_PATIENCE_MS = 1_000;

/**
 * The way of formulas into their cells and out of them again. Lives as long as the pane, so that the way back of a
 * formula outlives the form it came from, and one thing is done at a time.
 */
export class Insertions {
  private state: InsertionState;
  private readonly listeners = new Set<() => void>();
  /** Comes with the first result that has a look. */
  private dressing: Dressing | null = null;
  private latest = 0;

  constructor(private readonly shelf: Shelf) {
    const kept = shelf.read().map((item) => ({ ...item, safe: true }));
    this.state = { progress: { kind: 'idle' }, inserted: [], kept };
  }

  readonly current = (): InsertionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

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
      const known = this.state.inserted.find((one) => isThere(one, request)) ?? null;
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
      for (const item of this.state.kept) if (item.content === insertion.displaced) this.discard(item);
    if (outcome.kind === 'displaced') this.keep(outcome.address, [outcome.content]);
    if (outcome.kind === 'changed') this.keep(outcome.address, outcome.lost);
    const isOut = outcome.kind === 'withdrawn' || outcome.kind === 'empty' || outcome.kind === 'given-back';
    const left = isOut && this.dressing ? await this.dressing.undress(insertion) : null;
    this.forget(insertion);
    tell(withLook(withdrawalOf(outcome, insertion.address), left));
  }

  /** What of this pane stands in the cell, wherever it was inserted. */
  private async ownIn(target: ActiveCell): Promise<Insertion | null> {
    for (const insertion of this.state.inserted) if (await standsIn(insertion, target)) return insertion;
    return null;
  }

  private async replace(old: Insertion, request: FormulaWanted, done: () => void, tell: Tell): Promise<void> {
    const replaced = await replaceFormula(old, request);
    if (replaced.kind === 'not-out') return this.afterTakingBack(old, replaced.outcome, tell);
    await this.dressing?.undress(old);
    if (replaced.kind === 'replaced') {
      done();
      return this.settle(replaced.outcome, request.look ?? null, tell, old);
    }
    if (replaced.old) this.remember(replaced.old, old);
    else this.forget(old);
    tell(notReplaced(replaced, request.target.address));
  }

  /** The user goes elsewhere: what has been said is done with, the way back and what is kept are not. */
  leave(): void {
    if (this.state.progress.kind === 'working') return;
    this.latest += 1;
    this.set({ progress: { kind: 'idle' } });
  }

  discard(item: KeptItem): void {
    this.shelf.remove(item.id);
    this.set({ kept: this.state.kept.filter((other) => other !== item) });
  }

  private async settle(
    outcome: InsertOutcome,
    look: LookOf | null,
    tell: Tell,
    instead: Insertion | null = null,
  ): Promise<void> {
    if (outcome.kind === 'displaced') {
      const { insertion, content, cause } = outcome;
      this.remember(insertion, instead);
      this.keep(insertion.address, [content]);
      tell(lost(MELDUNG.verdraengtBeimEinfuegen(insertion.address), cause));
    } else if (outcome.kind === 'inserted') {
      const { insertion, unsure } = outcome;
      const note = unsure && noteOf(unsure);
      // Message and way back come up at once and complete, for what changes again later moves what is below.
      const soon = await this.resultOf(insertion, look, SHORT_PATIENCE_MS);
      this.remember(insertion, instead);
      tell({ kind: 'inserted', insertion, shown: soon === 'late' ? 'waiting' : soon, note });
      if (soon === 'late')
        tell({ kind: 'inserted', insertion, shown: await this.resultOf(insertion, look), note });
    } else if (outcome.kind === 'unknown') {
      const { insertion, cause } = outcome;
      this.remember(insertion, instead);
      tell(lost(MELDUNG.ungewiss(insertion.address), cause));
    } else {
      if (outcome.kind === 'overtaken') this.keep(outcome.address, outcome.lost);
      tell(refusalOf(outcome));
    }
  }

  /** What the cell shows once it looks as it is to look. */
  private async resultOf(insertion: Insertion, look: LookOf | null, patience?: number): Promise<Seen> {
    const seen = await seenOf(insertion, patience);
    const isDressed = look !== null && isResult(seen) && (await this.dress(insertion, look));
    return isDressed ? seenOf(insertion, patience) : seen;
  }

  /** `false` if nothing was set: the formula stands in the cell whatever comes of its look. */
  private async dress(insertion: Insertion, look: LookOf): Promise<boolean> {
    try {
      const { Dressing } = await import('./dressing');
      this.dressing ??= new Dressing();
      return await this.dressing.dress(insertion, look);
    } catch (error) {
      userErrorOf(error);
      return false;
    }
  }

  /**
   * The formula that stands there already has its place in the list.
   *
   * @param instead what has made room for it
   */
  private remember(insertion: Insertion, instead: Insertion | null = null): void {
    const others = this.state.inserted.filter((one) => one !== insertion && one !== instead);
    this.set({ inserted: [insertion, ...others] });
    if (instead) letGo(instead.kept).catch(userErrorOf);
  }

  /** Excel need not follow it any more. */
  private forget(insertion: Insertion): void {
    this.set({ inserted: this.state.inserted.filter((one) => one !== insertion) });
    letGo(insertion.kept).catch(userErrorOf);
  }

  /** Whatever was told before has nothing to say any more, such as a result that comes late. */
  private run(work: (tell: Tell) => Promise<void>): void {
    if (this.state.progress.kind === 'working') return;
    this.latest += 1;
    const mine = this.latest;
    const tell: Tell = (progress) => {
      if (this.latest === mine) this.set({ progress });
    };
    tell({ kind: 'working' });
    work(tell).catch((error: unknown) => tell({ kind: 'failed', error: userErrorOf(error) }));
  }

  /** A part of the result of another formula, which has no text, comes back by itself. */
  private keep(address: string, contents: readonly Content[]): void {
    for (const content of contents.filter(({ text }) => text !== '')) {
      const item = { id: crypto.randomUUID(), address, content };
      // First to where the user sees it: whatever comes of saving, it is there to be copied.
      const shown = { ...item, safe: false };
      this.set({ kept: [...this.state.kept, shown] });
      if (!this.shelf.put(item)) continue;
      this.set({ kept: this.state.kept.map((other) => (other === shown ? { ...item, safe: true } : other)) });
    }
  }

  private set(part: Partial<InsertionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** Where it was inserted, the same formula. */
export const isThere = ({ sheetId, cell, requested }: Insertion, { target, formula }: Request): boolean =>
  sheetId === target.sheetId && cell === target.cell && requested === formula;

/** Only cells with a result are worth a format. */
const isResult = (seen: Seen): boolean =>
  typeof seen === 'object' && !('unread' in seen) && seen.error === null;

/** The formula stands in the cell, so whatever goes wrong now must not look as if it did not. */
async function seenOf(insertion: Insertion, patience?: number): Promise<Seen> {
  try {
    return await readResult(insertion, patience);
  } catch (error) {
    return { unread: userErrorOf(error) };
  }
}
