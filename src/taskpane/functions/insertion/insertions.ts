import { insertFormula, type Insertion, type InsertOutcome } from '../../../workbook/write/insert';
import { readResult } from '../../../workbook/read/result';
import type { Content } from '../../../workbook/write/used';
import { withdraw } from '../../../workbook/write/withdraw';
import { userErrorOf } from '../../ui/user-error';
import { MELDUNG } from './texts';
import {
  lost,
  refusalOf,
  withdrawalOf,
  type InsertionState,
  type Kept,
  type Prepared,
  type Progress,
  type Shown,
} from './progress';

type Tell = (progress: Progress) => void;

/**
 * The way of formulas into their cells and out of them again. Lives as long as the pane, so that the way back of the
 * last formula outlives the form it came from, and one thing is done at a time.
 */
export class Insertions {
  private state: InsertionState = { progress: { kind: 'idle' }, last: null, kept: [] };
  private readonly listeners = new Set<() => void>();
  private latest = 0;

  readonly current = (): InsertionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What is asked for while something is under way is the second click of a double click. */
  insert(prepare: () => Promise<Prepared>): void {
    this.run(async (tell) => {
      const request = await prepare();
      if ('problem' in request) tell({ kind: 'incomplete', text: request.problem });
      else await this.settle(await insertFormula(request, this.state.last), tell);
    });
  }

  takeBack(insertion: Insertion): void {
    const { address, displaced } = insertion;
    this.run(async (tell) => {
      const outcome = await withdraw(insertion);
      if (outcome.kind === 'given-back')
        this.set({ kept: this.state.kept.filter(({ content }) => content !== displaced) });
      if (outcome.kind === 'displaced') this.keep(address, outcome.content);
      this.set({ last: null });
      tell(withdrawalOf(outcome, address));
    });
  }

  /** The user goes elsewhere: what has been said is done with, the way back and what is kept are not. */
  leave(): void {
    if (this.state.progress.kind === 'working') return;
    this.latest += 1;
    this.set({ progress: { kind: 'idle' } });
  }

  discard(item: Kept): void {
    this.set({ kept: this.state.kept.filter((other) => other !== item) });
  }

  private async settle(outcome: InsertOutcome, tell: Tell): Promise<void> {
    if (outcome.kind === 'displaced') {
      const { insertion, content, cause } = outcome;
      this.set({ last: insertion });
      this.keep(insertion.address, content);
      tell(lost(MELDUNG.verdraengtBeimEinfuegen(insertion.address), cause));
    } else if (outcome.kind === 'inserted') {
      const { insertion } = outcome;
      this.set({ last: insertion });
      tell({ kind: 'inserted', insertion, shown: 'waiting' });
      tell({ kind: 'inserted', insertion, shown: await shownBy(insertion) });
    } else tell(refusalOf(outcome));
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
  private keep(address: string, content: Content): void {
    if (content.text !== '') this.set({ kept: [...this.state.kept, { id: this.latest, address, content }] });
  }

  private set(part: Partial<InsertionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** The formula stands in the cell, so whatever goes wrong now must not look as if it did not. */
async function shownBy(insertion: Insertion): Promise<Shown> {
  try {
    return await readResult(insertion);
  } catch (error) {
    return { unread: userErrorOf(error) };
  }
}
