import type { Area, RecalculationReport } from '@kim/engine';
import type { Book } from '../book';
import { SHEET_EVENTS, WORKBOOK_TARGET } from '../../wire/events';
import { invalidArgument } from '../../wire/errors';

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** Decides when the engine calculates, and tells the sheets when it has. */
export class Calculation {
  private modeNow: CalculationMode = 'Automatic';
  private suspended = false;
  private running: Promise<void> | null = null;
  /** What the last finished recalculations did; the tests look into it. */
  readonly reports: RecalculationReport[] = [];
  /** Called with whatever made a recalculation fail; a broken function must not go unnoticed. */
  onFailure: (error: unknown) => void = (error) => {
    throw error;
  };

  constructor(private readonly book: Book) {}

  get mode(): CalculationMode {
    return this.modeNow;
  }

  set mode(mode: CalculationMode) {
    if (!CALCULATION_MODES.includes(mode)) throw invalidArgument(mode);
    this.modeNow = mode;
    this.refresh();
  }

  get pending(): boolean {
    return this.running !== null || this.book.engine.dirty;
  }

  /** `suspendApiCalculationUntilNextSync`: holds until the batch has been answered. */
  suspend(): void {
    this.suspended = true;
  }

  resume(): void {
    this.suspended = false;
    this.refresh();
  }

  /** Calculates if something has changed and the mode wants it. Native formulas are up to date on return. */
  refresh(): void {
    if (this.modeNow === 'Manual' || this.suspended || !this.book.engine.dirty) return;
    this.start();
    // A recalculation that waits for results doesn't look at what was written since.
    this.book.engine.refresh();
  }

  /**
   * `calculate()`, also in manual mode.
   *
   * @param what `all` calls every custom function again, an area those of its formulas
   */
  force(what: 'changed' | 'all' | Area): void {
    if (what !== 'changed') this.book.engine.invalidateCalls(what === 'all' ? undefined : what);
    this.start();
  }

  /** Resolves when no custom function is under way any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private start(): void {
    const run = this.book.engine.recalculate().then(
      (report) => {
        if (!this.reports.includes(report)) this.reports.push(report);
        if (this.finish(run)) this.announce();
      },
      (error: unknown) => {
        this.finish(run);
        this.onFailure(error);
      },
    );
    this.running = run;
  }

  /** A later recalculation joins an earlier one; only with the latest is everything done. */
  private finish(run: Promise<void>): boolean {
    const latest = this.running === run;
    if (latest) this.running = null;
    return latest;
  }

  private announce(): void {
    for (const sheet of this.book.workbook.Worksheets.items()) {
      const payload = { worksheetId: sheet.Id };
      this.book.events.emit(SHEET_EVENTS.Calculated, sheet.Id, payload);
      this.book.events.emit(SHEET_EVENTS.Calculated, WORKBOOK_TARGET, payload);
    }
  }
}
