import { cell, lastColumn, lastRow, type Rect, sameRect } from '../../core/grid/rect';
import { edgeOf, type Direction } from '../../core/objects/edges';
import type { Worksheet } from '../../core/objects/worksheet';
import { Assist } from './assist';
import { Clipboard } from './clipboard';
import { editText, enter } from './entry';
import {
  cornerOf,
  type Position,
  samePosition,
  type Selection,
  selectionOf,
  single,
  spanned,
  walked,
} from './selection';
import type { Session } from './session';
import { columnsOf, rowsOf } from './size';
import { anchorOf, neighbourOf } from './steps';

/** A cell being edited. While it is `fresh` the arrow keys finish the entry instead of moving in the text. */
export interface Edit {
  readonly sheet: Worksheet;
  readonly at: Position;
  readonly text: string;
  readonly fresh: boolean;
  /** Where the insertion point belongs after a change that did not come from the keyboard. */
  readonly caret: number | null;
  readonly origin: 'cell' | 'bar';
}

/** What the user points at and types: everything a key or the mouse can do, without the window. */
export class Workspace {
  edit: Edit | null = null;
  readonly assist = new Assist(this);
  readonly clipboard = new Clipboard(this);
  /** Where a row of entries with Tab has begun, and how far it has come: Enter goes back below its start. */
  private tabbed: { readonly start: number; readonly at: Position } | null = null;
  private readonly selections = new WeakMap<Worksheet, Selection>();

  constructor(readonly session: Session) {}

  get sheet(): Worksheet {
    return this.session.host.book.workbook.Worksheets.active();
  }

  /** The add-in selects too; then its selection counts. */
  get selection(): Selection {
    const own = this.selections.get(this.sheet);
    return own && sameRect(own.rect, this.sheet.selection) ? own : selectionOf(this.sheet.selection);
  }

  /** While a formula waits for a reference, the cells to point at may lie on another sheet. */
  show(sheet: Worksheet): void {
    if (!this.assist.pointing && !this.commit()) return;
    sheet.Activate();
    this.session.touch();
  }

  select(selection: Selection): void {
    this.selections.set(this.sheet, selection);
    this.sheet.select(selection.rect);
    this.session.touch();
  }

  selectCell(at: Position): void {
    this.select(single(anchorOf(this.sheet, at)));
  }

  extendTo(at: Position): void {
    this.select(spanned(this.selection.active, at));
  }

  move(direction: Direction, extend = false): void {
    const { selection } = this;
    const from = extend ? cornerOf(selection) : selection.active;
    this.go(neighbourOf(this.sheet, from, direction, !extend), extend);
  }

  /** Ctrl+arrow. What is filled counts in the line of the active cell, also while the opposite corner moves. */
  jump(direction: Direction, extend = false): void {
    const { active } = this.selection;
    const from = extend ? cornerOf(this.selection) : active;
    const isVertical = direction === 'Up' || direction === 'Down';
    const start = isVertical ? cell(from.row, active.column) : cell(active.row, from.column);
    const to = edgeOf(this.sheet, start, direction);
    this.go(isVertical ? { ...from, row: to.row } : { ...from, column: to.column }, extend);
  }

  page(rows: number, extend = false): void {
    const from = extend ? cornerOf(this.selection) : this.selection.active;
    this.go({ row: from.row + rows, column: from.column }, extend);
  }

  lineStart(extend = false): void {
    const from = extend ? cornerOf(this.selection) : this.selection.active;
    this.go({ row: from.row, column: 0 }, extend);
  }

  sheetStart(extend = false): void {
    this.go({ row: 0, column: 0 }, extend);
  }

  sheetEnd(extend = false): void {
    const used = this.used() ?? cell(0, 0);
    this.go({ row: lastRow(used), column: lastColumn(used) }, extend);
  }

  selectAll(): void {
    const used = this.used() ?? cell(0, 0);
    this.select({
      rect: { row: 0, column: 0, rows: lastRow(used) + 1, columns: lastColumn(used) + 1 },
      active: { row: 0, column: 0 },
    });
  }

  selectLine(axis: 'row' | 'column', line: number, to = line): void {
    const [start, count] = [Math.min(line, to), Math.abs(line - to) + 1];
    const rect: Rect =
      axis === 'row'
        ? { row: start, column: 0, rows: count, columns: columnsOf(this.sheet) }
        : { row: 0, column: start, rows: rowsOf(this.sheet), columns: count };
    this.select({ rect, active: { row: 0, column: 0, [axis]: line } });
  }

  /** Enter and Tab: on to the next cell, inside a selection of several cells in its order. */
  advance(by: 'row' | 'column', step: 1 | -1): void {
    const { selection, sheet } = this;
    const { rect, active } = selection;
    if (rect.rows * rect.columns > 1) {
      this.select(walked(selection, by, step));
      return;
    }
    const before = this.tabbed && samePosition(this.tabbed.at, active) ? this.tabbed.start : null;
    if (by === 'column') this.move(step > 0 ? 'Right' : 'Left');
    else {
      const from = { row: active.row, column: before ?? active.column };
      this.go(neighbourOf(sheet, from, step > 0 ? 'Down' : 'Up', true), false);
    }
    this.tabbed = by === 'column' ? { start: before ?? active.column, at: this.selection.active } : null;
  }

  /** Shift+space and Ctrl+space. */
  selectLines(axis: 'row' | 'column'): void {
    const { rect } = this.selection;
    this.selectLine(axis, rect[axis], axis === 'row' ? lastRow(rect) : lastColumn(rect));
  }

  /** Ctrl+PgUp and Ctrl+PgDn. */
  showNext(step: 1 | -1): void {
    const sheets = this.session.host.book.workbook.Worksheets.candidates(true);
    const next = sheets[sheets.indexOf(this.sheet) + step];
    if (next) this.show(next);
  }

  startEdit(text: string | null, origin: Edit['origin'] = 'cell'): void {
    const at = this.selection.active;
    const content = text ?? editText(this.sheet, at.row, at.column);
    this.session.notice = null;
    this.clipboard.forget();
    this.assist.reset();
    this.assist.caretAt(content.length, true);
    this.edit = {
      sheet: this.sheet,
      at,
      text: content,
      fresh: text !== null,
      caret: content.length,
      origin,
    };
    this.session.draw();
  }

  /** `caret` only if the text did not come from typing. */
  type(text: string, caret: number | null = null): void {
    if (!this.edit) return;
    this.edit = { ...this.edit, text, caret };
    this.session.draw();
  }

  editFrom(origin: Edit['origin']): void {
    if (this.edit && this.edit.origin !== origin) this.edit = { ...this.edit, origin, fresh: false };
  }

  /** F2 and a click into the text let the arrow keys move in it. */
  settleIntoText(): void {
    if (this.edit) this.edit = { ...this.edit, fresh: false };
  }

  cancel(): void {
    this.edit?.sheet.Activate();
    this.edit = null;
    this.session.notice = null;
    this.session.touch();
  }

  /** False if Excel would not take the entry; it stays open then. */
  commit(): boolean {
    const { edit } = this;
    if (!edit) return true;
    const { row, column } = edit.at;
    if (edit.text !== editText(edit.sheet, row, column)) {
      const taken = this.session.act(() => enter(edit.sheet, row, column, edit.text));
      if (!taken) return false;
    }
    edit.sheet.Activate();
    this.edit = null;
    this.session.touch();
    return true;
  }

  /** Ctrl+Enter fills all selected cells with the entry. */
  commitAll(): boolean {
    const { edit, selection } = this;
    if (!this.commit() || !edit) return false;
    const source = edit.sheet.range(cell(edit.at.row, edit.at.column));
    if (selection.rect.rows * selection.rect.columns > 1)
      this.session.act(() => edit.sheet.range(selection.rect).CopyFrom(source, 'Formulas'));
    return true;
  }

  erase(): void {
    this.session.act(() => this.sheet.range(this.selection.rect).Clear('Contents'));
  }

  undo(): void {
    this.restore('undo');
  }

  redo(): void {
    this.restore('redo');
  }

  private restore(direction: 'undo' | 'redo'): void {
    this.session.act(() => {
      const place = this.session.history[direction]();
      if (!place) return;
      place.sheet.Activate();
      this.select(selectionOf(place.rect));
    });
  }

  private used(): Rect | null {
    return this.session.host.book.engine.usedRange(this.sheet.engineId);
  }

  private go(to: Position, extend: boolean): void {
    const at = {
      row: Math.max(0, Math.min(to.row, rowsOf(this.sheet) - 1)),
      column: Math.max(0, Math.min(to.column, columnsOf(this.sheet) - 1)),
    };
    if (extend) this.extendTo(at);
    else this.selectCell(at);
  }
}
