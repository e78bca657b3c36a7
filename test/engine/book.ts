import { join } from 'node:path';
import { createEngine } from '../../dev/engine/engine';
import { parseReference } from '../../dev/engine/formula/reference';
import type { IronCalc } from '../../dev/engine/native/ironcalc';
import { loadIronCalc } from '../../dev/engine/native/load';
import {
  type Area,
  type Call,
  type CellAddress,
  type CellValue,
  type Dispatcher,
  type Engine,
  type EngineOptions,
  type Matrix,
} from '../../dev/engine/contract';
import { loadFunctions } from '../../dev/formel/built-functions';

export const FIXTURES = join(__dirname, 'fixtures');

const ironCalc = loadIronCalc();
const functions = loadFunctions(FIXTURES);

/** A workbook with one sheet `Tabelle1`, the functions of the fixture, and short ways to fill and read it. */
export class Book {
  readonly engine: Engine;
  readonly sheet: number;
  /** Every batch that went out since the last look. */
  batches: (readonly Call[])[] = [];
  /** Runs before a batch is answered. */
  beforeAnswer: (calls: readonly Call[]) => void | Promise<void> = () => undefined;

  constructor(options: Partial<EngineOptions> = {}, model: IronCalc = ironCalc) {
    const dispatcher: Dispatcher = {
      metadata: functions.metadata,
      invoke: async (calls) => {
        this.batches.push(calls);
        await this.beforeAnswer(calls);
        return functions.invoke(calls);
      },
    };
    this.engine = createEngine(model, { dispatcher, ...options });
    this.sheet = this.engine.addSheet('Tabelle1');
  }

  at(address: string, sheet = this.sheet): CellAddress {
    const { rows, columns } = parseReference(address);
    return { sheet, row: rows?.[0].index ?? 0, column: columns?.[0].index ?? 0 };
  }

  area(address: string, sheet = this.sheet): Area {
    const { rows, columns } = parseReference(address);
    const start = this.at(address, sheet);
    const end = { row: rows?.[1].index ?? 0, column: columns?.[1].index ?? 0 };
    return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
  }

  /** Texts that begin with `=` are formulas. */
  set(cells: Readonly<Record<string, CellValue>>, sheet = this.sheet): this {
    for (const [address, input] of Object.entries(cells)) {
      if (typeof input === 'string' && input.startsWith('='))
        this.engine.setFormula(this.at(address, sheet), input);
      else this.engine.setValue(this.at(address, sheet), input);
    }
    return this;
  }

  value(address: string, sheet = this.sheet): CellValue {
    return this.engine.value(this.at(address, sheet));
  }

  values(address: string): Matrix {
    return this.engine.values(this.area(address));
  }

  /** Calculates and says which functions were called, pass by pass. */
  async recalculate(): Promise<string[][]> {
    this.batches = [];
    await this.engine.recalculate();
    return this.batches.map((calls) => calls.map((call) => call.id));
  }

  /** The value of one formula in a cell that nothing else depends on. */
  async result(formula: string): Promise<CellValue> {
    this.set({ Z99: formula });
    await this.recalculate();
    return this.value('Z99');
  }
}
