import {
  type CallResult,
  type CellAddress,
  type CellError,
  type CellValue,
  type FunctionMetadata,
  type Matrix,
  type SheetId,
} from '../contract';

/** Values that stand in cells of a helper sheet, for the native engine to refer to. */
export interface Stored {
  result: CallResult;
  busy: boolean;
  /** First row in the sheet of results and how many rows are reserved there. */
  block: { readonly row: number; readonly rows: number } | null;
  /** What the native engine was last given, to spare it what it knows. */
  written: CallResult | undefined;
  /** No native formula reads it, so the native engine gets its first cell alone. */
  unread: boolean;
}

export const stored = (result: CallResult): Stored => ({
  result,
  busy: false,
  block: null,
  written: undefined,
  unread: false,
});

/** A native formula with gaps: a gap is filled with the reference to the stored values. */
export type TemplateParts = (string | Stored)[];
export type Template = Readonly<TemplateParts>;

/** A row of the reading sheet, taken when the formula is first handed to the native engine, and what it holds. */
export interface ReadingSlot {
  row: number | null;
  text: string;
}

/** An area in the workbook; whole columns have no rows and whole rows no columns. */
export interface AreaSource {
  readonly kind: 'area';
  readonly sheet: SheetId;
  readonly rows: readonly [from: number, to: number] | null;
  readonly columns: readonly [from: number, to: number] | null;
}

/** Where the value of an argument comes from. All but `expression` are read from our own model, at full precision. */
export type Source =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: CellValue | Matrix }
  | AreaSource
  | { readonly kind: 'spill'; readonly anchor: CellAddress }
  | { readonly kind: 'call'; readonly call: CustomCall }
  | { readonly kind: 'expression'; readonly template: Template; readonly slot: ReadingSlot };

/** One call of a custom function in a formula, with its state over the recalculations. */
export interface CustomCall extends Stored {
  readonly fn: FunctionMetadata;
  readonly sources: readonly Source[];
  /** Too few or too many arguments: Excel would not accept the formula. The call is never made. */
  readonly fault: CellError | null;
  /** The arguments of the last invocation; null if there was none yet. */
  key: string | null;
}

export interface Compiled {
  readonly template: Template;
  /** Inner calls before the calls they are arguments of. */
  readonly calls: readonly CustomCall[];
  /** Array constants: in its German setting the native engine can't read them in a formula. */
  readonly constants: readonly Stored[];
  /** It gives one value, never several. */
  readonly single: boolean;
  /** It reads the result that stands in other cells with `#`, however large that is. */
  readonly readsSpills: boolean;
  /** Set if the formula is nothing but this call, or kept from a file: its result then goes into the cell untouched. */
  readonly whole: Stored | null;
  /** The sheets whose whole columns the formula uses; they are cut to the rows in use. */
  readonly unbounded: readonly SheetId[];
  /** The sheets whose cells its native parts read; `any` if that is not known before it is calculated. */
  readonly reads: ReadonlySet<SheetId | 'any'>;
  /** Explains an error that the native engine can only name. */
  readonly hint: CellError | null;
  /** Reads the native result back; not used with `whole`. */
  readonly slot: ReadingSlot;
  /** What the native cell was last given. */
  text: string;
}

export const BUSY: CellError = { code: '#BUSY!' };

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'code' in value;

export const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);
