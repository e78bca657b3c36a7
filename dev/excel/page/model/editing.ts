import { cell } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { editText, enter } from './entry';
import type { Position, Selection } from './selection';
import { filledPart } from './size';
import type { Workspace } from './workspace';

/** A cell being edited. While it is `fresh` the arrow keys finish the entry instead of moving in the text. */
export interface OpenEntry {
  readonly sheet: Worksheet;
  readonly at: Position;
  /** What was selected on that sheet when the entry began; pointing at cells may show and select others meanwhile. */
  readonly selection: Selection;
  readonly text: string;
  readonly fresh: boolean;
  /** Where the insertion point belongs after a change that did not come from the keyboard. */
  readonly caret: number | null;
  readonly origin: 'cell' | 'bar';
}

/** The entry that is under way, from the first key until it is taken or given up. */
export class Editing {
  edit: OpenEntry | null = null;

  constructor(private readonly workspace: Workspace) {}

  /** Without a text the entry begins with what stands in the cell. */
  start(text: string | null, origin: OpenEntry['origin'] = 'cell'): void {
    const { sheet, selection, session, clipboard, assist } = this.workspace;
    const at = selection.active;
    const content = text ?? editText(sheet, at.row, at.column);
    session.notice = null;
    clipboard.forget();
    assist.reset();
    assist.caretAt(content.length, true);
    this.edit = {
      sheet,
      at,
      selection,
      text: content,
      fresh: text !== null,
      caret: content.length,
      origin,
    };
    session.host.cellEdit.begin();
    session.draw();
  }

  /** `caret` only if the text did not come from typing. */
  type(text: string, caret: number | null = null): void {
    if (!this.edit) return;
    this.edit = { ...this.edit, text, caret };
    this.workspace.session.draw();
  }

  from(origin: OpenEntry['origin']): void {
    if (this.edit && this.edit.origin !== origin) this.edit = { ...this.edit, origin, fresh: false };
  }

  /** F2 and a click into the text let the arrow keys move in it. */
  settleIntoText(): void {
    if (this.edit) this.edit = { ...this.edit, fresh: false };
  }

  cancel(): void {
    this.edit?.sheet.Activate();
    this.leave();
    this.workspace.session.notice = null;
    this.workspace.session.touch();
  }

  /** False if Excel would not take the entry; it stays open then. */
  commit(): boolean {
    // An entry that changes nothing is none: it must not turn a text into something else.
    return this.finish((edit) => !isChange(edit) || this.workspace.session.act(() => takeIn(edit)));
  }

  /** Ctrl+Enter fills all cells with the entry that were selected when it began, in one step for undo. */
  commitAll(): boolean {
    return this.finish((edit) => this.workspace.session.act(() => takeInAll(edit)));
  }

  private leave(): void {
    this.edit = null;
    this.workspace.session.host.cellEdit.end();
  }

  private finish(take: (edit: OpenEntry) => boolean): boolean {
    const { edit } = this;
    if (!edit) return true;
    if (!take(edit)) return false;
    edit.sheet.Activate();
    this.leave();
    // The next key may come before the next drawing, and must not find the old text.
    this.workspace.session.draw();
    return true;
  }
}

const isChange = ({ sheet, at, text }: OpenEntry): boolean => text !== editText(sheet, at.row, at.column);

const takeIn = ({ sheet, at, text }: OpenEntry): void => enter(sheet, at.row, at.column, text);

/** Formulas move their references along, and a number format that the entry brings goes to all cells. */
function takeInAll(edit: OpenEntry): void {
  const { sheet, at, selection } = edit;
  const range = sheet.range(filledPart(sheet, selection.rect));
  sheet.Protection.assertWritable(range.rect);
  const before = sheet.cells.format(at.row, at.column);
  if (isChange(edit)) takeIn(edit);
  if (range.CellCount === 1) return;
  const after = sheet.cells.format(at.row, at.column);
  if (after !== before) range.NumberFormat = after;
  range.CopyFrom(sheet.range(cell(at.row, at.column)), 'Formulas');
}
