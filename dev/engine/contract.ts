/**
 * The contract of the calculation engine. The formula tool and the stand-in for Excel program against this file and
 * get an engine from `createEngine` in `engine.ts`; everything else in this folder is how the promise is kept.
 *
 * Rules that hold everywhere:
 * - Rows and columns are zero-based, like `rowIndex` and `columnIndex` in Office.js. A1 is row 0, column 0.
 * - Formulas are in the invariant notation of `Range.formulas` and start with `=`. German input is translated
 *   by the functions in `german/`, before it comes here.
 * - Writing marks cells dirty and computes nothing. `recalculate()` does all the work.
 */

import { type IronCalc } from './native/ironcalc';

/** Error values in invariant spelling. `#BUSY!` stands in a cell while its custom function is under way. */
export type ErrorCode =
  '#VALUE!' | '#N/A' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';

/** An error value; `message` is the text that Excel shows in the error tooltip of the cell. */
export interface CellError {
  readonly code: ErrorCode;
  readonly message?: string;
}

/** What a cell holds: `null` is a blank cell, numbers carry all 17 digits of the double. */
export type CellValue = number | string | boolean | CellError | null;

/** Rows of values. Never empty and always rectangular. */
export type Matrix = readonly (readonly CellValue[])[];

/** Stable for the life of a sheet, unlike its name and position. */
export type SheetId = number;

export interface CellAddress {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface Area extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  readonly id: SheetId;
  readonly name: string;
}

/** The result that a formula had when its file was saved; a matrix spills. */
export interface KeptResult {
  readonly cell: CellAddress;
  readonly result: CellValue | Matrix;
}

/** `formula` starts with `=`; `sheet` is set for names that belong to one sheet. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: SheetId;
}

/** A table for structured references (`KIM_Stellen[[#Headers],[#Data]]`, `KIM_Stellen[VZÄ]`); `area` includes the header row. */
export interface TableDefinition {
  readonly name: string;
  readonly area: Area;
  /** The last row of `area` holds totals. */
  readonly totals?: boolean;
}

// --- Custom functions --------------------------------------------------------------------------------------

/** One parameter of `dist/functions.json`. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function of `dist/functions.json`. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
}

/** `dist/functions.json`, as far as calculation needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Parameters of the type `any` take errors as values; otherwise an error as argument is the result at once. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/**
 * One argument as the metadata want it: a scalar, a matrix (also for one cell), or for a repeating parameter an
 * array of these. An omitted argument is `null`, wherever it stands.
 */
export type Argument = CellValue | Matrix | readonly CellValue[] | readonly Matrix[];

/** One call of a custom function that has to be made. */
export interface Call {
  /** The `id` of the metadata, to be found among the associated functions. */
  readonly id: string;
  /** One entry for every parameter of the metadata. */
  readonly args: readonly Argument[];
  /** The cell whose formula makes the call, and its address in A1 notation with the sheet name. */
  readonly cell: CellAddress;
  readonly address: string;
}

/** What a call gives back: a scalar, a matrix that spills, or an error. */
export type CallResult = CellValue | Matrix;

/**
 * The way to the custom functions. All dirty calls of one pass come in one `invoke`; the answer has one result
 * per call, in the same order. A rejected promise fails the whole recalculation, so a function that throws has to
 * be turned into an error value here.
 */
export interface Dispatcher {
  readonly metadata: FunctionsMetadata;
  invoke(calls: readonly Call[]): Promise<readonly CallResult[]>;
}

export interface EngineOptions {
  readonly dispatcher: Dispatcher;
  /** The prefix of all custom functions in formulas; default `KIM`. */
  readonly namespace?: string;
  /**
   * How a blank cell reaches a custom function: `null` as in Excel on the web (default), or `0` as on the desktop, where
   * parameters of the types `string` and `boolean` get an empty text and FALSE.
   */
  readonly blank?: null | 0;
  /** Called before calls go out, when cells have just turned `#BUSY!`, so that a grid can paint in between. */
  readonly onProgress?: () => void;
  /**
   * Loads a native engine that shares nothing with the ones before, for one that has failed can't be used any more.
   * Without it `recalculate()` is rejected then.
   */
  readonly renew?: () => Promise<IronCalc>;
}

/** What one `recalculate()` did. */
export interface RecalculationReport {
  /** The calls that were dirty and went out, pass by pass. */
  readonly passes: readonly (readonly Call[])[];
  /** False when nested calls had not settled after the last allowed pass; the cells in question show `#CALC!`. */
  readonly settled: boolean;
}

// --- The engine --------------------------------------------------------------------------------------------

/** A workbook with a calculation engine behind it. */
export interface Engine {
  /** In tab order. A new engine has no sheet. */
  sheets(): readonly Sheet[];
  /** @throws RangeError for a name that is taken or not allowed in Excel */
  addSheet(name: string, position?: number): SheetId;
  /** References to it become `#REF!`. */
  deleteSheet(sheet: SheetId): void;
  /** References to it follow. */
  renameSheet(sheet: SheetId, name: string): void;
  moveSheet(sheet: SheetId, position: number): void;

  /** Puts a constant into the cell exactly as given: text that looks like a number or a formula stays text. */
  setValue(cell: CellAddress, value: CellValue): void;
  /** @throws SyntaxError if the formula can't be read, with a German sentence that says where */
  setFormula(cell: CellAddress, formula: string): void;
  clear(area: Area): void;

  /** The value at full precision, as of the last `recalculate()`; `#BUSY!` while a call is under way. */
  value(cell: CellAddress): CellValue;
  /** Same as `value` for every cell of an area. */
  values(area: Area): Matrix;
  /** The formula of this very cell, with references moved along; `null` for constants, blanks and spilled values. */
  formula(cell: CellAddress): string | null;
  /** The area a formula spills into, asked from any cell of it; `null` where nothing spills. */
  spill(cell: CellAddress): Area | null;
  /** Smallest area from A1 on with everything that holds a value, a formula or a spilled value. */
  usedRange(sheet: SheetId): Area | null;
  /** The cells of an area that hold a value, a formula or a spilled value, row by row; costs as much as there are such cells. */
  filled(area: Area): readonly CellAddress[];

  names(): readonly DefinedName[];
  /** Adds or replaces. */
  setName(name: DefinedName): void;
  deleteName(name: string, sheet?: SheetId): void;

  tables(): readonly TableDefinition[];
  /** Adds or replaces, also to tell that a table has grown or that its headers have changed. */
  setTable(table: TableDefinition): void;
  deleteTable(name: string): void;

  insertRows(sheet: SheetId, row: number, count: number): void;
  deleteRows(sheet: SheetId, row: number, count: number): void;
  insertColumns(sheet: SheetId, column: number, count: number): void;
  deleteColumns(sheet: SheetId, column: number, count: number): void;

  /** Every formula has a result, whether calculated or kept from a file. */
  readonly complete: boolean;
  /** True if something was written since the last `recalculate()`. */
  readonly dirty: boolean;
  /** The calls now under way, for a status line. */
  readonly pending: number;
  /**
   * Calculates natively, sends out the calls whose arguments have changed, and repeats until nothing changes.
   * Cells may be written meanwhile; a second call during the first joins it and waits until all is settled.
   */
  recalculate(): Promise<RecalculationReport>;
  /**
   * Brings native formulas up to date at once, also while calls are under way, and turns cells `#BUSY!` whose calls
   * are due. Calls nothing itself: that remains the work of `recalculate()`.
   */
  refresh(): void;
  /**
   * Gives formulas that have just been read from a file the results that stand there. They are shown at once and calculated
   * only when something that they depend on has changed, when they are entered anew, or after `invalidateCalls()`.
   */
  keepResults(results: readonly KeptResult[]): void;
  /**
   * Marks every custom function call dirty, like Ctrl+Alt+F9, or those of the formulas in an area; the next `recalculate()`
   * invokes all of them.
   */
  invalidateCalls(area?: Area): void;
  /** Frees the memory of the native engine. */
  dispose(): void;
}
