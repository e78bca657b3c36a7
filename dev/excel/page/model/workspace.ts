import { cell, lastColumn, lastRow, type Rect, sameRect } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { Assist } from './assist';
import { Choosing } from './choosing';
import { Clipboard } from './clipboard';
import { type OpenEntry, Editing } from './editing';
import { type Position, type Selection, selectionOf, single, spanned, wholeLines } from './selection';
import type { WorkbookSession } from './workbook-session';
import { anchorOf } from './steps';

/** What the user points at and types: everything a key or the mouse can do, without the window. */
export class Workspace {
  readonly editing = new Editing(this);
  readonly assist = new Assist(this);
  readonly choosing = new Choosing(this);
  readonly clipboard = new Clipboard(this);
  /** Where a row of entries with Tab has begun, and how far it has come: Enter goes back below its start. */
  tabbed: { readonly start: number; readonly at: Position } | null = null;
  private readonly selections = new WeakMap<Worksheet, Selection>();
  /** What was selected on each sheet when the workbook was opened. */
  private readonly first: ReadonlyMap<Worksheet, Rect>;

  constructor(readonly session: WorkbookSession) {
    const sheets = session.host.book.workbook.Worksheets.items();
    this.first = new Map(sheets.map((sheet) => [sheet, sheet.selection]));
  }

  /** Nobody has selected anything on this sheet since the workbook was opened. */
  get isUntouched(): boolean {
    return this.first.get(this.sheet) === this.sheet.selection;
  }

  get edit(): OpenEntry | null {
    return this.editing.edit;
  }

  get sheet(): Worksheet {
    return this.session.host.book.workbook.Worksheets.active();
  }

  /** The add-in selects too; then its selection counts. */
  get selection(): Selection {
    const own = this.selections.get(this.sheet);
    return own && sameRect(own.rect, this.sheet.selection) ? own : selectionOf(this.sheet.selection);
  }

  /**
   * While a formula waits for a reference, the cells to point at may lie on another sheet. False if an entry that is
   * refused keeps the sheet where it is.
   */
  show(sheet: Worksheet): boolean {
    if (!this.assist.pointing && !this.editing.commit()) return false;
    sheet.Activate();
    // At once: a name box that changes while somebody types in it would mix both.
    this.session.draw();
    return true;
  }

  select(selection: Selection): void {
    // What was said about an entry or a place is over when somebody goes on; an open entry keeps its sentence.
    if (!this.edit) this.session.notice = null;
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

  selectAll(): void {
    const used = this.session.host.book.engine.usedRange(this.sheet.engineId) ?? cell(0, 0);
    this.select({
      rect: { row: 0, column: 0, rows: lastRow(used) + 1, columns: lastColumn(used) + 1 },
      active: { row: 0, column: 0 },
    });
  }

  selectLine(axis: 'row' | 'column', line: number, to = line): void {
    this.select({ rect: wholeLines(axis, line, to), active: { row: 0, column: 0, [axis]: line } });
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
}
