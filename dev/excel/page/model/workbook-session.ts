import { createEngine, type FunctionsMetadata, type IronCalc } from '@kim/engine';
import { Host } from '../../host/host';
import type { Manifest } from '../../host/manifest';
import type { CatalogueEntry } from '../catalogue';
import { TEXTS } from '../texts';
import { History } from './history';
import { sentenceOf } from './user-refusal';

/** What is loaded once for all workbooks. */
export interface PageParts {
  /** The native engine that works at present. */
  readonly ironCalc: IronCalc;
  /** Loads a fresh one after that one has failed. */
  renewIronCalc(): Promise<IronCalc>;
  readonly metadata: FunctionsMetadata;
  readonly manifest: Manifest;
  readonly catalogue: readonly CatalogueEntry[];
}

/**
 * How far the first calculation of a workbook has come: nothing is calculated yet, functions are under way whose results
 * other formulas need, or all is done.
 */
export type Stage = 'fresh' | 'under way' | 'done';

/** One open workbook with the stand-in behind it. Whoever shows it is told when something may look different. */
export class WorkbookSession {
  readonly host: Host;
  readonly history: History;
  /** Tells one opened workbook from the next, also if it is the same file. */
  readonly id = crypto.randomUUID();
  /** A sentence for the user about what just went wrong. */
  notice: string | null = null;
  private readonly listeners = new Set<() => void>();
  private planned = false;
  private counter = 0;
  private reached: Stage = 'fresh';

  constructor(
    readonly parts: PageParts,
    readonly name: string,
    fill: (host: Host) => void,
  ) {
    this.host = new Host({
      metadata: parts.metadata,
      addinId: parts.manifest.id,
      createEngine: (dispatcher) =>
        createEngine(parts.ironCalc, {
          dispatcher,
          onProgress: () => this.touch(),
          renew: () => parts.renewIronCalc(),
        }),
      name,
    });
    this.host.book.calculation.onFailure = (error) => {
      console.warn(error);
      this.notice = TEXTS.calculationFailed;
      this.touch();
    };
    // Entries are not calculated one by one: `begin` does it when the page is already there.
    this.host.book.calculation.suspend();
    try {
      fill(this.host);
    } catch (error) {
      // Nobody will ever have this session to dispose of it.
      this.host.dispose();
      throw error;
    }
    this.history = new History(this.host.book);
    // What a file has brought is shown as it is.
    if (this.host.book.engine.complete) this.reached = 'done';
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly version = (): number => this.counter;

  /** What formulas show before the first calculation is done is not their result. */
  get stage(): Stage {
    return this.reached;
  }

  /** Shows soon what has changed; many changes in a row are shown at once. */
  touch(): void {
    if (this.planned) return;
    this.planned = true;
    setTimeout(() => this.draw(), 0);
  }

  /** Shows at once what has changed: text fields must have their new text before the next key. */
  draw(): void {
    this.planned = false;
    this.counter += 1;
    for (const listener of this.listeners) listener();
  }

  /** The first calculation, which does not wait for the add-in any longer. */
  begin(): void {
    this.leaveFresh();
    this.settle();
  }

  /**
   * Calculates what is due and shows it, now and when the functions have answered. A new workbook waits for the
   * functions first: before, it would show `#BUSY!` almost everywhere and would calculate all of it a second time.
   */
  settle(): void {
    if (this.reached === 'fresh' && !this.host.dispatcher.isReady) return;
    this.leaveFresh();
    const { calculation } = this.host.book;
    calculation.resume();
    this.history.close();
    this.touch();
    void calculation.idle().then(() => {
      this.reached = 'done';
      this.touch();
    });
  }

  private leaveFresh(): void {
    if (this.reached === 'fresh') this.reached = 'under way';
  }

  /** One step of the user. What Excel would refuse becomes a notice; false then. */
  act(change: () => void): boolean {
    this.notice = null;
    this.history.begin();
    try {
      change();
      return true;
    } catch (error) {
      this.notice = sentenceOf(error);
      if (this.notice === null) throw error;
      return false;
    } finally {
      this.begin();
    }
  }

  dispose(): void {
    this.listeners.clear();
    this.host.dispose();
  }
}
