import { type DefinedName, type FunctionMetadata, type SheetId, type TableDefinition } from '../contract';

/** What a formula needs to know about the workbook around it. */
export interface CompileContext {
  /** Custom functions by their full name in capitals, `KIM.EIGENANTEIL`. */
  readonly functions: ReadonlyMap<string, FunctionMetadata>;
  /** `KIM.` in capitals. */
  readonly prefix: string;
  readonly tables: readonly TableDefinition[];
  sheetId(name: string): SheetId | null;
  sheetName(sheet: SheetId): string;
  /** A name as seen from a sheet: its own names go before those of the workbook. */
  name(name: string, sheet: SheetId): DefinedName | null;
  /** The text of a cell in the header row of a table. */
  header(table: TableDefinition, column: number): string;
  /** Enough rows to hold everything on the sheet, in coarse steps so that formulas need not change with every row. */
  rowsInUse(sheet: SheetId): number;
}

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}
