import { type CellAddress } from '../contract';
import { NativeFailure } from '../native/failure';
import { type FormulaCell } from '../workbook/cells';
import { type EngineWorkbook } from '../workbook/engine-workbook';

/** How many times as many formulas are left out at every further failure. */
const MORE = 10;

/**
 * What to do about a native engine that has failed. First the formulas are given to it in the order in which they need each
 * other. If that does not help, the longest of those that were written since it last succeeded are kept from it.
 */
export class Recovery {
  failure: NativeFailure | null = null;
  /** Formulas have to come behind those that they need. */
  wantsOrder = false;
  private suspects: CellAddress[] = [];
  /** How many formulas are left out at the next failure. */
  private leaveOut = 1;

  constructor(private readonly workbook: EngineWorkbook) {}

  /** These cells are new to the native engine. */
  suspect(cells: readonly CellAddress[]): void {
    for (const cell of cells) this.suspects.push(cell);
  }

  noteSuccess(): void {
    this.suspects = [];
    this.leaveOut = 1;
  }

  noteFailure(cause: unknown): NativeFailure {
    this.failure = new NativeFailure(cause);
    return this.failure;
  }

  /** Makes the next attempt another one than the last. False if there is nothing left to try. */
  prepare(): boolean {
    if (!this.wantsOrder) {
      this.wantsOrder = true;
      return true;
    }
    const formulas = this.suspectFormulas().sort((a, b) => b.text.length - a.text.length);
    for (const cell of formulas.slice(0, this.leaveOut)) cell.beyondEngine = true;
    this.leaveOut *= MORE;
    return formulas.length > 0;
  }

  private suspectFormulas(): FormulaCell[] {
    const found = this.suspects.flatMap(({ sheet, row, column }) => {
      const cell = this.workbook.sheets.find(({ id }) => id === sheet)?.get(row, column);
      return cell?.kind === 'formula' && !cell.beyondEngine ? [cell] : [];
    });
    return [...new Set(found)];
  }
}
