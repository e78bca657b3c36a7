import { type Handover } from '../calls/conform';
import { type CustomCall } from '../compile/compiled';
import {
  type Area,
  type Call,
  type CellAddress,
  type CallResult,
  type CellError,
  type EngineOptions,
  type RecalculationReport,
} from '../contract';
import { type FormulaCell } from '../workbook/cells';
import { type EngineWorkbook } from '../workbook/engine-workbook';
import { NativeFailure } from '../native/failure';
import { type NativeCopy } from './native-copy';
import { completed, isCall, prepare, type Pending } from './pending';
import { Values, waits } from './values';

/** Nested calls need a pass per level. More levels than this are taken for a circle. */
const MOST_PASSES = 10;
const MOST_SWEEPS = 100;

const CIRCLE: CellError = {
  code: '#CALC!',
  message: 'Zirkelbezug: Die Formel hängt von ihrem eigenen Ergebnis ab.',
};
const TOO_DEEP: CellError = {
  code: '#CALC!',
  message: `Nach ${MOST_PASSES} Durchgängen ändern sich die Ergebnisse noch immer. Bitte die Verschachtelung der Formeln prüfen.`,
};

/** Brings a workbook up to date, pass by pass. */
export class Recalculation {
  pendingCalls = 0;
  /** A run has begun and has not yet looked at the workbook for the last time. */
  active = false;
  /** Something was written and natively calculated while calls were under way. */
  private refreshed = false;
  private readonly handover: Handover;

  constructor(
    private readonly workbook: EngineWorkbook,
    private readonly native: NativeCopy,
    private readonly options: EngineOptions,
  ) {
    const errors = options.dispatcher.metadata.allowErrorForDataTypeAny ?? false;
    this.handover = { errors, blank: options.blank ?? null };
  }

  async run(): Promise<RecalculationReport> {
    const passes: Call[][] = [];
    let passesLeft = MOST_PASSES;
    this.active = true;
    try {
      for (;;) {
        const pending = this.attempt();
        if (pending === null) {
          await this.native.renew();
          continue;
        }
        const busy = [...this.busyCalls()];
        if (busy.length === 0) return { passes, settled: true };
        if (pending.length === 0 || passesLeft === 0) {
          this.giveUp(busy, pending);
          return { passes, settled: false };
        }
        const calls = pending.flatMap(({ outgoing }) => outgoing.filter(isCall));
        this.apply(pending, await this.invoke(calls));
        if (calls.length > 0) passes.push(calls);
        // What is written meanwhile starts a new chain of passes.
        passesLeft = this.workbook.dirty || this.refreshed ? MOST_PASSES : passesLeft - 1;
        this.refreshed = false;
      }
    } finally {
      this.active = false;
    }
  }

  refresh(): void {
    if (!this.workbook.dirty) return;
    this.refreshed = true;
    this.attempt();
  }

  invalidateCalls(area?: Area): void {
    this.native.kept.drop(area);
    for (const cell of this.workbook.formulas())
      if (!area || covers(area, cell)) for (const call of cell.compiled?.calls ?? []) call.key = null;
  }

  private async invoke(calls: readonly Call[]): Promise<readonly CallResult[]> {
    this.options.onProgress?.();
    if (calls.length === 0) return [];
    this.pendingCalls = calls.length;
    try {
      const answers = await this.options.dispatcher.invoke(calls);
      if (answers.length !== calls.length)
        throw new Error(`${calls.length} calls were made, but ${answers.length} results came back.`);
      return answers;
    } finally {
      this.pendingCalls = 0;
    }
  }

  /** Null if the native engine has failed; the run that is under way then renews it. */
  private attempt(): Pending[] | null {
    if (this.native.failed) return null;
    try {
      return this.settle();
    } catch (error) {
      if (error instanceof NativeFailure) return null;
      throw error;
    }
  }

  /**
   * Calculates natively and marks as busy every call whose arguments are new, then every call that waits for one of
   * these, until no more are found. The calls that need not wait for others are the next pass.
   */
  private settle(): Pending[] {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
      this.native.calculate();
      const values = new Values(this.workbook, this.native);
      const pending: Pending[] = [];
      let changed = false;
      for (const cell of this.workbook.formulas()) {
        for (const call of cell.compiled?.calls ?? []) {
          const before = call.busy;
          const result = call.result;
          const next = this.judge(cell, call, values);
          if (next) pending.push(next);
          if (call.busy === before && call.result === result) continue;
          this.native.touch(cell);
          changed = true;
        }
      }
      if (!changed && !this.native.outgrown) return pending;
    }
    throw new Error('The native engine does not come to rest.');
  }

  private judge(cell: FormulaCell, call: CustomCall, values: Values): Pending | null {
    if (call.fault) {
      call.result = call.fault;
      return null;
    }
    const given = call.sources.map((source) => values.of(source));
    const waiting = given.some(waits);
    const key = waiting ? null : values.key(given);
    call.busy = waiting || key !== call.key;
    if (key === null || key === call.key) return null;
    const sheetName = this.workbook.sheet(cell.sheet).name;
    return prepare(cell, call, key, given, this.handover, sheetName);
  }

  private apply(pending: readonly Pending[], answers: readonly CallResult[]): void {
    let next = 0;
    for (const item of pending) {
      const count = item.outgoing.filter(isCall).length;
      this.finish(item.cell, item.call, item.key, completed(item, answers.slice(next, next + count)));
      next += count;
    }
  }

  private finish(cell: FormulaCell, call: CustomCall, key: string | null, result: CallResult): void {
    Object.assign(call, { key, result, busy: false });
    this.native.touch(cell);
  }

  private *busyCalls(): Generator<[FormulaCell, CustomCall]> {
    for (const cell of this.workbook.formulas())
      for (const call of cell.compiled?.calls ?? []) if (call.busy) yield [cell, call];
  }

  private giveUp(busy: readonly [FormulaCell, CustomCall][], pending: readonly Pending[]): void {
    const keys = new Map(pending.map((item) => [item.call, item.key]));
    const reason = pending.length === 0 ? CIRCLE : TOO_DEEP;
    for (const [cell, call] of busy) this.finish(cell, call, keys.get(call) ?? call.key, reason);
    this.native.calculate();
  }
}

const covers = (area: Area, { sheet, row, column }: CellAddress): boolean =>
  sheet === area.sheet &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
