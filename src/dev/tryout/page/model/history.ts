import type { CellValue } from '../../../engine/schnittstelle';
import type { Book } from '../../core/book';
import { bounding, cell, cellsOf, intersection, type Rect } from '../../core/grid/rect';
import type { ChangeType } from '../../core/objects/sheetcells';
import type { Worksheet } from '../../core/objects/worksheet';

/** What somebody has put into a cell. */
interface Content {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly format: string;
}

interface Change {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  after: Content;
}

type Step = ReadonlyMap<string, Change>;

const BLANK: Content = { formula: null, value: null, format: 'General' };
const LIMIT = 100;

const same = (a: Content, b: Content): boolean =>
  a.formula === b.formula && a.value === b.value && a.format === b.format;

/**
 * Undo for whoever changes cells, the user or the add-in: it keeps what stood in every cell and compares after each
 * change. Moved rows and columns end the list, for the steps before them would hit other cells.
 */
export class History {
  private readonly known = new Map<Worksheet, Map<string, Content>>();
  private readonly undone: Step[] = [];
  private readonly done: Step[] = [];
  private open = new Map<string, Change>();
  private replaying = false;

  constructor(private readonly book: Book) {
    this.learn();
    book.onChange = (sheet, rect, type) => this.record(sheet, rect, type);
  }

  get canUndo(): boolean {
    return this.done.length + this.open.size > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Everything since the last call becomes one step. */
  close(): void {
    const step = new Map([...this.open].filter(([, change]) => !same(change.before, change.after)));
    this.open = new Map();
    if (step.size === 0) return;
    this.done.push(step);
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
    for (const change of step.values()) {
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
    const known = this.known.get(sheet) ?? new Map<string, Content>();
    this.known.set(sheet, known);
    for (const [row, column] of this.touched(sheet, rect, known)) {
      const key = `${row}/${column}`;
      const before = known.get(key) ?? BLANK;
      const after = contentOf(sheet, row, column);
      if (same(before, after)) continue;
      known.set(key, after);
      if (this.replaying) continue;
      const change = this.open.get(`${sheet.Id}/${key}`);
      if (change) change.after = after;
      else this.open.set(`${sheet.Id}/${key}`, { sheet, row, column, before, after });
    }
  }

  /** Of a whole column only what is or was filled. */
  private touched(
    sheet: Worksheet,
    rect: Rect,
    known: Map<string, Content>,
  ): Iterable<readonly [row: number, column: number]> {
    const used = this.book.engine.usedRange(sheet.engineId);
    const part = used && intersection(rect, used);
    const now = part ? [...cellsOf(part)] : [];
    const inside = new Set(now.map(([row, column]) => `${row}/${column}`));
    const before = [...known.keys()]
      .filter((key) => !inside.has(key))
      .map((key) => key.split('/').map(Number) as [number, number])
      .filter(([row, column]) => intersection(cell(row, column), rect));
    return [...now, ...before];
  }

  private learn(): void {
    this.known.clear();
    this.done.length = 0;
    this.undone.length = 0;
    this.open.clear();
    for (const sheet of this.book.workbook.Worksheets.items()) {
      const used = this.book.engine.usedRange(sheet.engineId);
      const cells = used ? [...cellsOf(used)] : [];
      this.known.set(
        sheet,
        new Map(
          cells
            .map(([row, column]) => [`${row}/${column}`, contentOf(sheet, row, column)] as const)
            .filter(([, content]) => !same(content, BLANK)),
        ),
      );
    }
  }
}

function contentOf(sheet: Worksheet, row: number, column: number): Content {
  const at = { sheet: sheet.engineId, row, column };
  const { engine } = sheet.book;
  const formula = engine.formula(at);
  const value = formula === null && engine.spill(at) === null ? engine.value(at) : null;
  return { formula, value, format: sheet.cells.format(row, column) };
}
