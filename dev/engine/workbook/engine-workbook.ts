import { isMatrix } from '../compile/compiled';
import { parse } from '../formula/parser';
import { sameName } from '../formula/reference';
import { tokenize } from '../formula/tokenizer';
import { assertLength, FormulaSyntaxError, INVARIANT, textOf } from '../formula/tokens';
import {
  type Area,
  type CellAddress,
  type CellValue,
  type DefinedName,
  type SheetId,
  type TableDefinition,
} from '../contract';
import { CellStore, type Cell, type FormulaCell, type Shift } from './cells';
import { dropSheetIn, renameSheetIn, shiftFormula } from './moving';
import { checkSheetName } from './sheet-names';
import { SpilledValues } from './spills';
import { shiftTable } from './table-areas';

/** The formula with its letter case put right. @throws FormulaSyntaxError if Excel would refuse it */
function checkedFormula(formula: string): string {
  if (!formula.startsWith('='))
    throw new FormulaSyntaxError('Eine Formel beginnt mit einem Gleichheitszeichen.', 0);
  assertLength(formula);
  const tokens = tokenize(formula.slice(1), INVARIANT);
  parse(tokens);
  return `=${textOf(tokens)}`;
}

/** A new text in the header row of a table changes what structured references mean. */
const isHeader = (area: Area, sheet: SheetId, row: number, column: number): boolean =>
  area.sheet === sheet && area.row === row && column >= area.column && column < area.column + area.columns;

/**
 * The truth about sheets, cells, names and tables. It knows nothing of the native engine; it only notes what the native
 * copy has to be told: single cells, or everything after a change to the structure.
 */
export class EngineWorkbook {
  /** In tab order. */
  readonly sheets: CellStore[] = [];
  names: DefinedName[] = [];
  tables: TableDefinition[] = [];
  /** The native copy has to be built anew. */
  stale = true;
  /** Cells written since the native copy was last told. */
  changed: CellAddress[] = [];
  /** Sheets in which lines were inserted or deleted since then. */
  readonly shifted = new Set<SheetId>();
  /** Names, also of tables, that mean something else since then, in capitals. */
  readonly renamed = new Set<string>();
  /** Formulas that are gone and leave places in helper sheets behind. */
  removed: FormulaCell[] = [];
  readonly spilled = new SpilledValues(this);
  private lastId = 0;

  get dirty(): boolean {
    return this.stale || this.changed.length > 0;
  }

  /** The native copy has been told, or is going to be told everything. */
  forgetChanges(): void {
    this.changed = [];
    this.removed = [];
    this.shifted.clear();
    this.renamed.clear();
  }

  noteChange({ sheet, row, column }: CellAddress): void {
    this.changed.push({ sheet, row, column });
    this.spilled.forget();
  }

  /** @throws RangeError if there is no such sheet */
  sheet(id: SheetId): CellStore {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new RangeError(`Ein Blatt mit der Nummer ${id} gibt es nicht.`);
    return found;
  }

  holds(cell: FormulaCell): boolean {
    const sheet = this.sheets.find(({ id }) => id === cell.sheet);
    return sheet?.get(cell.row, cell.column) === cell;
  }

  sheetByName(name: string): CellStore | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  *formulas(): Generator<FormulaCell> {
    for (const sheet of this.sheets) yield* sheet.formulas();
  }

  addSheet(name: string, position = this.sheets.length): SheetId {
    checkSheetName(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    this.lastId += 1;
    this.sheets.splice(position, 0, new CellStore(this.lastId, name));
    this.restructured();
    return this.lastId;
  }

  deleteSheet(id: SheetId): void {
    const gone = this.sheet(id);
    this.sheets.splice(this.sheets.indexOf(gone), 1);
    this.names = this.names.filter((name) => name.sheet !== id);
    this.tables = this.tables.filter((table) => table.area.sheet !== id);
    this.rewriteFormulas((formula) => dropSheetIn(formula, gone.name), true);
  }

  renameSheet(id: SheetId, name: string): void {
    const sheet = this.sheet(id);
    const others = this.sheets.filter((other) => other !== sheet);
    checkSheetName(
      name,
      others.map((other) => other.name),
    );
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
  }

  moveSheet(id: SheetId, position: number): void {
    const sheet = this.sheet(id);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.restructured();
  }

  shift(id: SheetId, shift: Shift): void {
    const target = this.sheet(id);
    this.rewriteFormulas((formula, own) => shiftFormula(formula, own, target.name, shift));
    target.shift(shift);
    this.shifted.add(id);
    this.tables = this.tables.flatMap((table) =>
      table.area.sheet === id ? shiftTable(table, shift) : [table],
    );
  }

  setName(name: DefinedName): void {
    const formula = checkedFormula(name.formula);
    this.deleteName(name.name, name.sheet);
    this.names.push({ ...name, formula });
    this.restructured();
  }

  deleteName(name: string, sheet?: SheetId): void {
    this.names = this.names.filter((known) => known.sheet !== sheet || !sameName(known.name, name));
    this.renamed.add(name.toUpperCase());
    this.restructured();
  }

  setTable(table: TableDefinition): void {
    this.deleteTable(table.name);
    this.tables.push(table);
  }

  deleteTable(name: string): void {
    this.tables = this.tables.filter((known) => !sameName(known.name, name));
    this.renamed.add(name.toUpperCase());
    this.restructured();
  }

  setValue(address: CellAddress, value: CellValue): void {
    this.put(address, value === null ? null : { kind: 'constant', value });
  }

  setFormula(address: CellAddress, formula: string): void {
    const { sheet, row, column } = address;
    const text = checkedFormula(formula);
    this.put(address, {
      kind: 'formula',
      sheet,
      row,
      column,
      text,
      compiled: null,
      result: null,
      kept: false,
      beyondEngine: false,
    });
  }

  /** What stands in the cell, whether put there or spilled into it; `null` is blank. */
  value(sheet: SheetId, row: number, column: number): CellValue {
    const cell = this.sheet(sheet).get(row, column);
    if (!cell) return this.spilled.value(sheet, row, column);
    if (cell.kind === 'constant') return cell.value;
    const value = isMatrix(cell.result) ? (cell.result[0]?.[0] ?? null) : cell.result;
    // A formula never leaves its cell blank.
    return value ?? 0;
  }

  private put({ sheet, row, column }: CellAddress, cell: Cell | null): void {
    const cells = this.sheet(sheet);
    const before = cells.get(row, column);
    if (before?.kind === 'formula') this.removed.push(before);
    if (cell) cells.set(row, column, cell);
    else if (!cells.delete(row, column)) return;
    this.noteChange({ sheet, row, column });
    if (this.tables.some(({ area }) => isHeader(area, sheet, row, column))) this.restructured();
  }

  /** @param due whether a formula with another text has to be calculated anew */
  private rewriteFormulas(rewrite: (formula: string, ownSheet: string) => string, due = false): void {
    for (const sheet of this.sheets)
      for (const cell of sheet.formulas()) {
        const text = rewrite(cell.text, sheet.name);
        if (due && text !== cell.text) {
          cell.kept = false;
          this.noteChange(cell);
        }
        cell.text = text;
      }
    this.names = this.names.map((name) => ({ ...name, formula: rewrite(name.formula, '') }));
    this.restructured();
  }

  private restructured(): void {
    this.stale = true;
    this.spilled.forget();
  }
}
