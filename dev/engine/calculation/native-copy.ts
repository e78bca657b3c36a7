import { isMatrix, type Compiled } from '../compile/compiled';
import { compile, standing } from '../compile/compile';
import { type CompileContext } from '../compile/context';
import { NativeBook } from '../native/book';
import { isNativeFailure } from '../native/failure';
import { type IronCalc } from '../native/ironcalc';
import { fromStrictText, toInput } from '../native/transport';
import { type CellAddress, type CellValue, type EngineOptions, type Matrix, type SheetId } from '../contract';
import { type FormulaCell } from '../workbook/cells';
import { type EngineWorkbook } from '../workbook/engine-workbook';
import { roundedRows } from './context';
import { inDependencyOrder } from './dependencies';
import { NativeFormulas } from './native-formulas';
import { resultOf } from './read-back';
import { KeptResults } from './kept-results';
import { Recovery } from './recovery';
import { isLarge, isUnread, type LargeResult, largeResults } from './unread';

/** The native engine, what writes formulas into it, and the sheets by their places in it. */
interface Copy {
  readonly book: NativeBook;
  readonly formulas: NativeFormulas;
  readonly positions: ReadonlyMap<SheetId, number>;
}

/**
 * The native engine reads a result behind `#` as large as it was last, so it calculates again when one has changed its size;
 * results of results of results are as deep as anybody goes.
 */
const MOST_EVALUATIONS = 6;

const sizeOf = (result: CellValue | Matrix): string =>
  isMatrix(result) ? `${result.length} ${result[0]?.length ?? 0}` : '';

/** Keeps a copy of the workbook in the native engine. */
export class NativeCopy {
  private copy: Copy | null = null;
  /** The rows that whole columns were cut to, by sheet. */
  private readonly boundRows = new Map<SheetId, number>();
  private readonly touched = new Set<FormulaCell>();
  private readonly recovery: Recovery;
  readonly kept: KeptResults;

  constructor(
    private ironCalc: IronCalc,
    private readonly workbook: EngineWorkbook,
    private readonly context: CompileContext,
    private readonly load: EngineOptions['renew'],
  ) {
    this.recovery = new Recovery(workbook);
    this.kept = new KeptResults(workbook, context);
  }

  /** The native engine has failed and is of no use before it is renewed. */
  get failed(): boolean {
    return this.recovery.failure !== null;
  }

  /** The result of a call in this formula has changed. */
  touch(cell: FormulaCell): void {
    // An answer may come after its formula has gone, for example with its sheet.
    if (this.workbook.holds(cell)) this.touched.add(cell);
  }

  /**
   * Tells the native engine what is new, lets it calculate, and takes the results over.
   *
   * @throws NativeFailure if the native engine has failed; everything keeps the result it had
   */
  calculate(): void {
    try {
      this.calculateNatively();
      this.recovery.noteSuccess();
    } catch (error) {
      if (!isNativeFailure(error)) throw error;
      // Not given back: what has failed can't be called any more.
      this.copy = null;
      this.workbook.stale = true;
      throw this.recovery.noteFailure(error);
    }
  }

  /** Has a fresh native engine loaded. @throws NativeFailure if there is none, or it would fail again */
  async renew(): Promise<void> {
    const { failure } = this.recovery;
    if (failure === null) return;
    if (!this.load || !this.recovery.prepare()) throw failure;
    this.ironCalc = await this.load();
    this.recovery.failure = null;
  }

  private calculateNatively(): void {
    const copy = this.synchronised();
    let changes = copy.formulas.takeRenewed();
    for (let left = MOST_EVALUATIONS; left > 0; left -= 1) {
      copy.book.evaluate();
      const { resized, readsSpills } = this.takeResults(copy);
      if (!readsSpills || !(resized || changes)) break;
      changes = false;
    }
    this.workbook.spilled.forget();
  }

  private takeResults({ book, positions }: Copy): {
    readonly resized: boolean;
    readonly readsSpills: boolean;
  } {
    let [resized, readsSpills] = [false, false];
    for (const cell of this.workbook.formulas()) {
      const before = sizeOf(cell.result);
      cell.result = resultOf(cell, book, positions.get(cell.sheet) ?? 0);
      resized ||= sizeOf(cell.result) !== before;
      readsSpills ||= cell.compiled?.readsSpills === true;
    }
    return { resized, readsSpills };
  }

  reading(row: number | null): CellValue | Matrix {
    return this.copy === null || row === null ? null : fromStrictText(this.copy.book.reading(row));
  }

  /**
   * The last calculation has filled rows beyond those that whole columns had been cut to, or cells of a result that had
   * been kept from the native engine.
   */
  get outgrown(): boolean {
    return this.outgrownFormulas().length > 0 || this.misjudged().length > 0;
  }

  dispose(): void {
    this.copy?.book.free();
    this.copy = null;
  }

  private synchronised(): Copy {
    this.kept.release();
    this.recovery.suspect(this.workbook.changed);
    const copy = this.copy === null || this.workbook.stale ? this.rebuilt() : this.updated(this.copy);
    // Judged before all formulas were compiled.
    for (const { cell, compiled } of this.misjudged()) this.writeFormula(cell, compiled, copy);
    this.workbook.stale = false;
    this.workbook.forgetChanges();
    this.touched.clear();
    return copy;
  }

  private rebuilt(): Copy {
    this.dispose();
    this.boundRows.clear();
    const { sheets } = this.workbook;
    const names = sheets.map((sheet) => sheet.name);
    const book = new NativeBook(this.ironCalc, names);
    const positions = new Map(sheets.map((sheet, position) => [sheet.id, position]));
    const copy = { book, formulas: new NativeFormulas(book), positions };
    this.copy = copy;
    const inOrder = this.recovery.wantsOrder;
    for (const sheet of sheets) {
      for (const [row, column, cell] of sheet.entries()) {
        if (cell.kind === 'formula' && inOrder) continue;
        if (cell.kind === 'formula') this.recompile(cell);
        this.write({ sheet: sheet.id, row, column }, copy);
      }
    }
    if (!inOrder) return copy;
    for (const cell of inDependencyOrder(this.workbook, this.context)) {
      this.recompile(cell);
      this.write(cell, copy);
    }
    return copy;
  }

  private updated(copy: Copy): Copy {
    for (const { compiled } of this.workbook.removed) if (compiled) copy.formulas.release(compiled);
    for (const address of this.workbook.changed) this.write(address, copy);
    for (const cell of this.outgrownFormulas()) {
      if (cell.compiled) copy.formulas.release(cell.compiled);
      this.recompile(cell);
      this.touched.add(cell);
    }
    for (const cell of this.touched) if (cell.compiled) this.writeFormula(cell, cell.compiled, copy);
    return copy;
  }

  private write({ sheet, row, column }: CellAddress, copy: Copy): void {
    const cell = this.workbook.sheet(sheet).get(row, column);
    if (cell?.kind === 'formula') this.writeFormula(cell, cell.compiled ?? this.recompile(cell), copy);
    else copy.book.set(copy.positions.get(sheet) ?? 0, row, column, toInput(cell?.value ?? null));
  }

  private writeFormula(cell: FormulaCell, compiled: Compiled, copy: Copy): void {
    const { name } = this.workbook.sheet(cell.sheet);
    const { whole } = compiled;
    if (whole) whole.unread = isLarge(whole) && isUnread(cell, whole, this.workbook);
    copy.formulas.write(cell, compiled, copy.positions.get(cell.sheet) ?? 0, name);
  }

  private recompile(cell: FormulaCell): Compiled {
    const compiled = cell.kept
      ? standing(cell.result)
      : compile(cell.text, this.context, cell, cell.compiled);
    cell.compiled = compiled;
    for (const sheet of compiled.unbounded) this.boundRows.set(sheet, roundedRows(this.workbook, sheet));
    return compiled;
  }

  /** Large results of which the native engine has too much or too little. */
  private misjudged(): LargeResult[] {
    return largeResults(this.workbook).filter(
      ({ cell, call }) => call.unread !== isUnread(cell, call, this.workbook),
    );
  }

  private outgrownFormulas(): FormulaCell[] {
    const sheets = [...this.boundRows].filter(([sheet, rows]) => roundedRows(this.workbook, sheet) !== rows);
    if (sheets.length === 0) return [];
    const grown = new Set(sheets.map(([sheet]) => sheet));
    return [...this.workbook.formulas()].filter((cell) =>
      cell.compiled?.unbounded.some((sheet) => grown.has(sheet)),
    );
  }
}
