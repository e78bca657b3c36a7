import type {
  Block,
  Entry,
  ExistingSheet,
  HeldEntry,
  InputPlan,
  NumberFormatPlan,
  ResizedTable,
  TablePlan,
} from '../../../plan/plan';
import type { Mappenspalte } from '../../../mappe/spalte';
import { cellName } from '../../address';
import { areasOf } from '../../write/areas';

interface CellChange {
  readonly row: number;
  readonly column: number;
  /** `null` for a cell that has to be blank and not in a table. */
  readonly before: HeldEntry | null;
  readonly after: Entry;
}

/** Gathers what is to change in a sheet that exists. */
export class SheetChanges {
  private readonly cells: CellChange[] = [];
  readonly formats: NumberFormatPlan[] = [];
  readonly resized: ResizedTable[] = [];
  readonly inputs: InputPlan[] = [];
  readonly tables: TablePlan[] = [];

  constructor(readonly sheet: string) {}

  /** A cell that the register owns; `''` = blank, before or after. */
  change(row: number, column: number, before: HeldEntry, after: Entry): void {
    this.cells.push({ row, column, before, after: after ?? '' });
  }

  /** A cell that nobody has used yet. */
  fill(row: number, column: number, after: Entry): void {
    if (after !== null && after !== '') this.cells.push({ row, column, before: null, after });
  }

  get isEmpty(): boolean {
    const { cells, formats, resized, inputs, tables } = this;
    return [cells, formats, resized, inputs, tables].every((list) => list.length === 0);
  }

  /** `null` if nothing changes. */
  plan(): ExistingSheet | null {
    if (this.isEmpty) return null;
    const { sheet: name, formats: numberFormats, resized, inputs, tables } = this;
    const owned = this.cells.filter(({ before }) => before !== null);
    const free = this.cells.filter(({ before }) => before === null);
    const blocks = [...blocksOf(owned, true), ...blocksOf(free, false)];
    return { kind: 'existing', name, blocks, tables, numberFormats, resized, inputs };
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function blocksOf(cells: readonly CellChange[], isOwned: boolean): Block[] {
  const byPlace = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const sorted = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return areasOf(sorted).map((area): Block => {
    const grid = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => byPlace.get(keyOf(area.row + r, area.column + c))),
    );
    const rows = grid.map((line) => line.map((cell) => cell?.after ?? null));
    const at = cellName(area.row, area.column);
    return isOwned
      ? { at, rows, before: grid.map((line) => line.map((cell) => cell?.before ?? '')) }
      : { at, rows };
  });
}

/** Something of hers that the new answers would replace: kept, unless she decides otherwise. */
export interface Conflict {
  /** The same as long as it is the same. */
  readonly id: string;
  /** What it is about, or the address of the cell. */
  readonly where: string;
  readonly before: ShownAnswer;
  readonly hers: ShownAnswer;
  readonly wanted: ShownAnswer;
  /** What kind of answer it is; none of a formula and of a whole row. */
  readonly column?: Mappenspalte;
}

/** Known by what it is about and what the sheet says, so that a decision holds as long as these are the same. */
export const identified = (conflict: Omit<Conflict, 'id'>): Conflict => ({
  ...conflict,
  id: JSON.stringify([conflict.where, conflict.hers]),
});

/** An answer or a formula; `null` = none. */
export type ShownAnswer = string | number | boolean | null;

/** Whose counts, by the ids of conflicts; hers where nothing is said. */
export type Decisions = ReadonlyMap<string, 'blatt' | 'neu'>;

/** What is to change, by sheet. */
export class BookChanges {
  private readonly sheets = new Map<string, SheetChanges>();
  /** Why something can't be changed in place, as sentences. */
  readonly obstacles: string[] = [];
  readonly conflicts: Conflict[] = [];

  /** @param keepsSizes tables do not become smaller */
  constructor(
    private readonly decisions: Decisions,
    readonly keepsSizes = false,
  ) {}

  /** Whether something of hers gives way. */
  mayReplace(found: Omit<Conflict, 'id'>): boolean {
    const conflict = identified(found);
    this.conflicts.push(conflict);
    return this.decisions.get(conflict.id) === 'neu';
  }

  on(sheet: string): SheetChanges {
    const known = this.sheets.get(sheet) ?? new SheetChanges(sheet);
    this.sheets.set(sheet, known);
    return known;
  }

  plans(): ExistingSheet[] {
    return [...this.sheets.values()].flatMap((sheet) => sheet.plan() ?? []);
  }
}
