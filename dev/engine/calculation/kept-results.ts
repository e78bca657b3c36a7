import { type AreaSource, isMatrix } from '../compile/compiled';
import { type CompileContext } from '../compile/context';
import { expand } from '../compile/expand';
import { areaOf } from '../compile/references';
import { COLUMNS, ROWS } from '../formula/reference';
import { type Area, type KeptResult } from '../contract';
import { type FormulaCell } from '../workbook/cells';
import { type EngineWorkbook } from '../workbook/engine-workbook';

/** Whether the result of a formula changes though nothing that it refers to has changed. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

/** A formula and what it refers to. */
interface Dependent {
  readonly cell: FormulaCell;
  readonly areas: readonly AreaSource[];
}

/**
 * The results that a file has brought. They stand in place of their formulas until something changes that a formula depends
 * on, directly or by way of others; nobody asks whether that makes a difference, as in Excel.
 */
export class KeptResults {
  constructor(
    private readonly workbook: EngineWorkbook,
    private readonly context: CompileContext,
  ) {}

  keep(results: readonly KeptResult[]): void {
    for (const { cell: address, result } of results) {
      const cell = this.workbook.sheet(address.sheet).get(address.row, address.column);
      if (cell?.kind !== 'formula' || VOLATILE.test(cell.text)) continue;
      Object.assign(cell, { kept: true, result, compiled: null });
    }
    this.workbook.forgetChanges();
    this.workbook.stale = true;
  }

  /** Lets go of what is out of date since the native engine was last told. */
  release(): void {
    const kept = [...this.workbook.formulas()].some((cell) => cell.kept);
    if (!kept) return;
    const changes = this.changes();
    if (changes.length === 0 && this.workbook.renamed.size === 0) return;
    const waiting = [...this.workbook.formulas()].map((cell) => this.dependent(cell));
    for (const { cell } of waiting.filter(({ cell }) => this.namesRenamed(cell))) this.pass(cell, changes);
    for (let change = changes.pop(); change; change = changes.pop())
      for (let at = waiting.length - 1; at >= 0; at -= 1) {
        const dependent = waiting[at];
        if (!dependent?.areas.some((area) => meet(area, change))) continue;
        waiting.splice(at, 1);
        this.pass(dependent.cell, changes);
      }
  }

  /** Lets go of the results in an area, or of all. */
  drop(area?: Area): void {
    for (const cell of this.workbook.formulas())
      if (cell.kept && (!area || meet(asSource(area), areaOfResult(cell)))) this.pass(cell, []);
  }

  /** The formula is due, and with it whatever refers to its cells. */
  private pass(cell: FormulaCell, changes: Area[]): void {
    changes.push(areaOfResult(cell));
    if (!cell.kept) return;
    Object.assign(cell, { kept: false, compiled: null });
    this.workbook.noteChange(cell);
  }

  private changes(): Area[] {
    const cells = this.workbook.changed.map((cell) => ({ ...cell, rows: 1, columns: 1 }));
    const sheets = [...this.workbook.shifted].map((sheet) => ({
      sheet,
      row: 0,
      column: 0,
      rows: ROWS,
      columns: COLUMNS,
    }));
    return [...cells, ...sheets];
  }

  private dependent(cell: FormulaCell): Dependent {
    const areas = (expand(cell.text, this.context, cell) ?? []).flatMap(({ kind, text }) => {
      const area = kind === 'reference' ? areaOf(text, this.context, cell) : null;
      return area ? [area] : [];
    });
    return { cell, areas };
  }

  private namesRenamed({ text }: FormulaCell): boolean {
    const upper = text.toUpperCase();
    return [...this.workbook.renamed].some((name) => upper.includes(name));
  }
}

function areaOfResult({ sheet, row, column, result }: FormulaCell): Area {
  const size = isMatrix(result)
    ? { rows: result.length, columns: result[0]?.length ?? 1 }
    : { rows: 1, columns: 1 };
  return { sheet, row, column, ...size };
}

const asSource = ({ sheet, row, column, rows, columns }: Area): AreaSource => ({
  kind: 'area',
  sheet,
  rows: [row, row + rows - 1],
  columns: [column, column + columns - 1],
});

function meet({ sheet, rows, columns }: AreaSource, area: Area): boolean {
  if (sheet !== area.sheet) return false;
  const [top, bottom] = rows ?? [0, ROWS - 1];
  const [left, right] = columns ?? [0, COLUMNS - 1];
  return (
    top < area.row + area.rows &&
    bottom >= area.row &&
    left < area.column + area.columns &&
    right >= area.column
  );
}
