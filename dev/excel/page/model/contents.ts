import type { CellValue } from '@kim/engine';
import {
  bounding,
  cellCount,
  cellsOf,
  containsCell,
  intersection,
  type Rect,
  WHOLE_SHEET,
} from '../../host/model/grid/rect';
import { Layers } from '../../host/model/grid/layers';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';

/** What somebody has put into a cell. */
export interface Content {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly format: string;
}

interface Difference {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

const BLANK: Content = { formula: null, value: null, format: 'General' };

export const sameContent = (a: Content, b: Content): boolean =>
  a.formula === b.formula && a.value === b.value && a.format === b.format;

/** What spills into a cell nobody has put there. */
function contentOf(sheet: Worksheet, row: number, column: number): Content {
  const { cells } = sheet;
  const formula = cells.formula(row, column);
  const value = formula === null && cells.spill(row, column) === null ? cells.value(row, column) : null;
  return { formula, value, format: cells.format(row, column) };
}

/** As many cells are compared one by one. */
const MOST_CELLS = 200_000;

const keyOf = (row: number, column: number): string => `${row}/${column}`;

/** The contents of a sheet as they were last seen, to be compared with what they are after a change. */
export class Contents {
  private readonly known = new Map<string, Content>();
  /** Blank cells are known by their formats alone, which may cover whole columns. */
  private readonly formats = new Layers();

  constructor(private readonly sheet: Worksheet) {}

  /** Takes everything as it is now for seen; a sheet that nobody has looked at yet counts as blank. */
  learn(): this {
    const { sheet } = this;
    for (const [row, column] of sheet.cells.filled(WHOLE_SHEET)) {
      const content = contentOf(sheet, row, column);
      if (!sameContent(content, BLANK)) this.known.set(keyOf(row, column), content);
    }
    this.formats.adopt(sheet.layout.formats);
    return this;
  }

  /** What is different in an area since it was last seen. */
  changes(rect: Rect): Difference[] {
    const differences: Difference[] = [];
    for (const [row, column] of this.touched(rect)) {
      const before = this.at(row, column);
      const after = contentOf(this.sheet, row, column);
      if (sameContent(before, after)) continue;
      this.known.set(keyOf(row, column), after);
      differences.push({ row, column, before, after });
    }
    this.formats.adopt(this.sheet.layout.formats);
    return differences;
  }

  private at(row: number, column: number): Content {
    const format = (this.formats.at('NumberFormat', row, column) as string | undefined) ?? BLANK.format;
    return this.known.get(keyOf(row, column)) ?? { ...BLANK, format };
  }

  /** Of a whole column only what is or was filled or formatted, and of a large area not every blank cell. */
  private touched(rect: Rect): Iterable<readonly [row: number, column: number]> {
    const { sheet } = this;
    if (cellCount(rect) === 1) return [[rect.row, rect.column]];
    const used = sheet.book.engine.usedRange(sheet.engineId);
    const formatted = sheet.layout.formats.extent();
    const area = used && formatted ? bounding(used, formatted) : (used ?? formatted);
    const part = area && intersection(rect, area);
    const isFew = part !== null && cellCount(part) <= MOST_CELLS;
    const before = [...this.known.keys()]
      .map((key) => key.split('/').map(Number) as [number, number])
      .filter(
        ([row, column]) => containsCell(rect, row, column) && !(isFew && containsCell(part, row, column)),
      );
    return [...(isFew ? cellsOf(part) : sheet.cells.filled(rect)), ...before];
  }
}
