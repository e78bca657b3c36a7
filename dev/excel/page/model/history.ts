import type { Book } from '../../host/model/book';
import { bounding, cell, type Rect } from '../../host/model/grid/rect';
import type { ChangeType } from '../../host/model/sheet/sheet-cells';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { type Content, Contents, sameContent } from './contents';
import { type Resized, TableSizes } from './table-sizes';

interface Change {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  after: Content;
}

interface Step {
  readonly cells: readonly Change[];
  readonly tables: readonly Resized[];
}

const LIMIT = 100;

/** What the add-in keeps in the workbook beside its cells, such as a draft: it goes into the file, too. */
const settingsOf = ({ workbook }: Book): string =>
  JSON.stringify(workbook.Settings.items().map(({ Key, Value }) => [Key, Value]));

/**
 * Undo for whoever changes cells, the user or the add-in: it keeps what stood in every cell and compares after each
 * change. Moved rows and columns and new names of sheets end the list, for the steps before them would hit other cells
 * or name sheets that are no more.
 */
export class History {
  private readonly known = new Map<Worksheet, Contents>();
  private readonly undone: Step[] = [];
  private readonly done: Step[] = [];
  private open = new Map<string, Change>();
  private replaying = false;
  private tables: TableSizes;
  /** Counts everything that makes the workbook another one than its file. */
  private revision = 0;
  private saved = 0;
  private savedSettings = '';

  constructor(private readonly book: Book) {
    this.tables = new TableSizes(book);
    this.learn();
    this.noteSaved();
    book.onChange = (sheet, rect, type) => this.record(sheet, rect, type);
    book.onRearranged = () => this.learn();
  }

  get canUndo(): boolean {
    return this.done.length + this.open.size > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** There is something that no file has yet. */
  get isUnsaved(): boolean {
    return this.revision !== this.saved || settingsOf(this.book) !== this.savedSettings;
  }

  noteSaved(): void {
    this.saved = this.revision;
    this.savedSettings = settingsOf(this.book);
  }

  /** A step of the user is about to begin. */
  begin(): void {
    this.tables = new TableSizes(this.book);
  }

  /** Everything since the last call becomes one step. */
  close(): void {
    const cells = [...this.open.values()].filter(({ before, after }) => !sameContent(before, after));
    const tables = this.tables.changes();
    this.open = new Map();
    if (cells.length === 0) return;
    this.revision += 1;
    this.done.push({ cells, tables });
    if (this.done.length > LIMIT) this.done.shift();
    this.undone.length = 0;
  }

  /** The area that was changed back, for the selection. */
  undo(): { sheet: Worksheet; rect: Rect } | null {
    this.close();
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    return this.replay(step, 'before');
  }

  redo(): { sheet: Worksheet; rect: Rect } | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    return this.replay(step, 'after');
  }

  private replay(step: Step, which: 'before' | 'after'): { sheet: Worksheet; rect: Rect } | null {
    const areas = new Map<Worksheet, Rect>();
    this.revision += 1;
    this.tables.replay(step.tables, which);
    for (const change of step.cells) {
      const { sheet, row, column } = change;
      const content = change[which];
      if (content.formula === null) sheet.cells.put(row, column, content.value);
      else sheet.cells.putFormula(row, column, content.formula);
      sheet.layout.formats.paint('NumberFormat', cell(row, column), content.format);
      const area = areas.get(sheet);
      areas.set(sheet, area ? bounding(area, cell(row, column)) : cell(row, column));
    }
    this.replaying = true;
    for (const [sheet, rect] of areas) sheet.cells.changed(rect, 'RangeEdited');
    this.replaying = false;
    const [first] = areas;
    return first ? { sheet: first[0], rect: first[1] } : null;
  }

  private record(sheet: Worksheet, rect: Rect, type: ChangeType): void {
    if (type !== 'RangeEdited') {
      this.learn();
      return;
    }
    const known = this.known.get(sheet) ?? new Contents(sheet);
    this.known.set(sheet, known);
    for (const { row, column, before, after } of known.changes(rect)) {
      if (this.replaying) continue;
      const key = `${sheet.Id}/${row}/${column}`;
      const change = this.open.get(key);
      if (change) change.after = after;
      else this.open.set(key, { sheet, row, column, before, after });
    }
  }

  private learn(): void {
    this.revision += 1;
    this.begin();
    this.known.clear();
    this.done.length = 0;
    this.undone.length = 0;
    this.open.clear();
    for (const sheet of this.book.workbook.Worksheets.items())
      this.known.set(sheet, new Contents(sheet).learn());
  }
}
