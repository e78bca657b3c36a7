import { compileContext } from './calculation/context';
import { NativeCopy } from './calculation/native-copy';
import { Recalculation } from './calculation/recalculation';
import { type IronCalc } from './native/ironcalc';
import {
  type Area,
  type CellAddress,
  type CellValue,
  type DefinedName,
  type Engine,
  type EngineOptions,
  type KeptResult,
  type Matrix,
  type RecalculationReport,
  type Sheet,
  type SheetId,
  type TableDefinition,
} from './contract';
import { type Axis } from './workbook/cells';
import { filledCells } from './workbook/filled';
import { EngineWorkbook } from './workbook/engine-workbook';

class CalculationEngine implements Engine {
  private readonly workbook = new EngineWorkbook();
  private readonly native: NativeCopy;
  private readonly recalculation: Recalculation;
  private running: Promise<RecalculationReport> | null = null;

  constructor(ironCalc: IronCalc, options: EngineOptions) {
    const context = compileContext(this.workbook, options);
    this.native = new NativeCopy(ironCalc, this.workbook, context, options.renew);
    this.recalculation = new Recalculation(this.workbook, this.native, options);
  }

  sheets(): readonly Sheet[] {
    return this.workbook.sheets.map(({ id, name }) => ({ id, name }));
  }

  addSheet(name: string, position?: number): SheetId {
    return this.workbook.addSheet(name, position);
  }

  deleteSheet(sheet: SheetId): void {
    this.workbook.deleteSheet(sheet);
  }

  renameSheet(sheet: SheetId, name: string): void {
    this.workbook.renameSheet(sheet, name);
  }

  moveSheet(sheet: SheetId, position: number): void {
    this.workbook.moveSheet(sheet, position);
  }

  setValue(cell: CellAddress, value: CellValue): void {
    this.workbook.setValue(cell, value);
  }

  setFormula(cell: CellAddress, formula: string): void {
    this.workbook.setFormula(cell, formula);
  }

  clear(area: Area): void {
    for (const cell of filledCells(this.workbook, area)) this.workbook.setValue(cell, null);
  }

  value({ sheet, row, column }: CellAddress): CellValue {
    return this.workbook.value(sheet, row, column);
  }

  values({ sheet, row, column, rows, columns }: Area): Matrix {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, along) => this.workbook.value(sheet, row + down, column + along)),
    );
  }

  formula({ sheet, row, column }: CellAddress): string | null {
    const cell = this.workbook.sheet(sheet).get(row, column);
    return cell?.kind === 'formula' ? cell.text : null;
  }

  spill({ sheet, row, column }: CellAddress): Area | null {
    return this.workbook.spilled.area(sheet, row, column);
  }

  usedRange(sheet: SheetId): Area | null {
    return this.workbook.spilled.usedRange(sheet);
  }

  filled(area: Area): readonly CellAddress[] {
    return filledCells(this.workbook, area);
  }

  names(): readonly DefinedName[] {
    return this.workbook.names;
  }

  setName(name: DefinedName): void {
    this.workbook.setName(name);
  }

  deleteName(name: string, sheet?: SheetId): void {
    this.workbook.deleteName(name, sheet);
  }

  tables(): readonly TableDefinition[] {
    return this.workbook.tables;
  }

  setTable(table: TableDefinition): void {
    this.workbook.setTable(table);
  }

  deleteTable(name: string): void {
    this.workbook.deleteTable(name);
  }

  insertRows(sheet: SheetId, row: number, count: number): void {
    this.shift(sheet, 'row', row, count);
  }

  deleteRows(sheet: SheetId, row: number, count: number): void {
    this.shift(sheet, 'row', row, -count);
  }

  insertColumns(sheet: SheetId, column: number, count: number): void {
    this.shift(sheet, 'column', column, count);
  }

  deleteColumns(sheet: SheetId, column: number, count: number): void {
    this.shift(sheet, 'column', column, -count);
  }

  get complete(): boolean {
    return [...this.workbook.formulas()].every(({ kept, compiled }) => kept || compiled !== null);
  }

  get dirty(): boolean {
    return this.workbook.dirty;
  }

  get pending(): number {
    return this.recalculation.pendingCalls;
  }

  recalculate(): Promise<RecalculationReport> {
    // A run takes up what is written while it lasts, but may just have ended without anybody having heard of it yet.
    if (this.running === null || !this.recalculation.active) this.running = this.recalculation.run();
    return this.running;
  }

  refresh(): void {
    this.recalculation.refresh();
  }

  keepResults(results: readonly KeptResult[]): void {
    this.native.kept.keep(results);
  }

  invalidateCalls(area?: Area): void {
    this.recalculation.invalidateCalls(area);
  }

  dispose(): void {
    this.native.dispose();
  }

  private shift(sheet: SheetId, axis: Axis, at: number, count: number): void {
    this.workbook.shift(sheet, { axis, at, count });
  }
}

/**
 * An empty workbook with its calculation engine.
 *
 * @param ironCalc the loaded native engine: `loadIronCalc()` of `native/load.ts` in Node; in a browser, the class `Model`
 *   of `@ironcalc/wasm` after its default export was awaited
 */
export function createEngine(ironCalc: IronCalc, options: EngineOptions): Engine {
  return new CalculationEngine(ironCalc, options);
}
