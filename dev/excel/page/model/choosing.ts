import { containsCell } from '../../host/model/grid/rect';
import { listOf } from '../../host/model/sheet/validation-rules';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { enter } from './entry';
import type { Workspace } from './workspace';

interface Opened {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/** The list that data validation offers for the active cell. */
export class Choosing {
  private opened: Opened | null = null;

  constructor(private readonly workspace: Workspace) {}

  /** What may be chosen; blank where there is no list, or where a cell is edited. */
  get list(): readonly string[] {
    const { sheet, selection, edit } = this.workspace;
    const { row, column } = selection.active;
    if (edit) return [];
    const area = sheet.layout.validations.find(({ rect }) => containsCell(rect, row, column));
    return area ? listOf(sheet, area.state) : [];
  }

  /** The entry that the arrow keys have come to; `null` while the list is closed. */
  get index(): number | null {
    const { sheet, selection, edit } = this.workspace;
    const { opened } = this;
    const { row, column } = selection.active;
    const here = opened?.sheet === sheet && opened.row === row && opened.column === column;
    return here && !edit ? opened.index : null;
  }

  /** False if there is nothing to choose. */
  open(): boolean {
    const { sheet, selection } = this.workspace;
    const { list } = this;
    if (list.length === 0) return false;
    const { row, column } = selection.active;
    const current = list.indexOf(sheet.GetCell(row, column).Text?.[0]?.[0] ?? '');
    this.opened = { sheet, row, column, index: Math.max(0, current) };
    this.workspace.session.touch();
    return true;
  }

  close(): void {
    this.opened = null;
    this.workspace.session.touch();
  }

  /** Up or down, not beyond the ends. */
  step(by: number): void {
    if (!this.opened) return;
    const index = Math.max(0, Math.min(this.list.length - 1, this.opened.index + by));
    this.opened = { ...this.opened, index };
    this.workspace.session.touch();
  }

  accept(index = this.index): void {
    const { opened, workspace } = this;
    const text = index === null ? undefined : this.list[index];
    this.close();
    if (!opened || text === undefined) return;
    workspace.session.act(() => enter(opened.sheet, opened.row, opened.column, text));
  }
}
