import { cell, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../model/grid/rect';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';
import type { Range } from '../range/Range';
import type { Worksheet } from './Worksheet';

export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';
  /** How many rows and columns stay in view; read by the grid. */
  frozen = { rows: 0, columns: 0 };

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  FreezeAt(range: Range | string): void {
    const rect = typeof range === 'string' ? this.sheet.GetRange(range).rect : range.rect;
    if (rect.row !== 0 && rect.column !== 0) throw invalidArgument('Fixierter Bereich muss am Rand beginnen');
    this.frozen = {
      rows: rect.rows === MAX_ROWS ? 0 : lastRow(rect) + 1,
      columns: rect.columns === MAX_COLUMNS ? 0 : lastColumn(rect) + 1,
    };
  }

  FreezeRows(count = 1): void {
    this.frozen = { rows: count, columns: 0 };
  }

  FreezeColumns(count = 1): void {
    this.frozen = { rows: 0, columns: count };
  }

  Unfreeze(): void {
    this.frozen = { rows: 0, columns: 0 };
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound('Fixierung');
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.frozen;
    if (rows === 0 && columns === 0) return null;
    const rect: Rect = { ...cell(0, 0), rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return this.sheet.range(rect);
  }
}
