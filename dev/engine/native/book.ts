import { type Model } from '@ironcalc/wasm';
import { GERMAN_TEXT } from '../compile/german-text';
import { quoteSheet } from '../formula/reference';
import { type CellValue, type Matrix } from '../contract';
import { type IronCalc } from './ironcalc';
import { toInput } from './transport';

const RESULTS = { index: 0, name: '~KIM Ergebnisse' };
const READING = { index: 1, name: '~KIM Ablesung' };

/**
 * The engine keeps every change for other clients of the same workbook; there are none. They are thrown away only now and
 * then: what packs them is so large that a browser needs most of a second to make ready the first call of it.
 */
const MOST_CHANGES = 100_000;

/**
 * The native workbook: two helper sheets and, behind them, one for every sheet of ours.
 */
export class NativeBook {
  private readonly model: Model;
  private changes = 0;
  private nextResultRow = 0;
  private nextReadingRow = 0;
  private readonly freeReadingRows: number[] = [];

  constructor(ironCalc: IronCalc, sheetNames: readonly string[]) {
    // HEUTE() and JETZT() follow the clock of the people who use the add-in.
    this.model = new ironCalc('KIM', 'de', 'Europe/Berlin', 'en');
    this.model.pauseEvaluation();
    this.model.newDefinedName(GERMAN_TEXT.name, null, GERMAN_TEXT.formula);
    this.model.renameSheet(RESULTS.index, RESULTS.name);
    [READING.name, ...sheetNames].forEach((name, index) => {
      this.model.newSheet();
      this.model.renameSheet(index + 1, name);
    });
  }

  /** Writes into one of our sheets, by its position. */
  set(position: number, row: number, column: number, input: string): void {
    this.enter(position + 2, row, column, input);
  }

  text(position: number, row: number, column: number): string {
    return this.model.getFormattedCellValue(position + 2, row + 1, column + 1);
  }

  /** Reserves rows for a result. They are never given back: a rebuilt book starts afresh. */
  reserve(rows: number): number {
    const row = this.nextResultRow;
    this.nextResultRow += rows;
    return row;
  }

  writeResult(row: number, values: Matrix): void {
    values.forEach((cells, down) =>
      cells.forEach((value: CellValue, right) =>
        this.enter(RESULTS.index, row + down, right, toInput(value)),
      ),
    );
  }

  readonly resultSheet = quoteSheet(RESULTS.name);

  takeReadingRow(): number {
    const free = this.freeReadingRows.pop();
    if (free !== undefined) return free;
    this.nextReadingRow += 1;
    return this.nextReadingRow - 1;
  }

  freeReadingRow(row: number): void {
    this.writeReading(row, '');
    this.freeReadingRows.push(row);
  }

  writeReading(row: number, input: string): void {
    this.enter(READING.index, row, 0, input);
  }

  reading(row: number): string {
    return this.model.getFormattedCellValue(READING.index, row + 1, 1);
  }

  evaluate(): void {
    this.model.evaluate();
    if (this.changes < MOST_CHANGES) return;
    this.model.flushSendQueue();
    this.changes = 0;
  }

  free(): void {
    this.model.free();
  }

  private enter(sheet: number, row: number, column: number, input: string): void {
    this.changes += 1;
    this.model.setUserInput(sheet, row + 1, column + 1, input);
  }
}
