import { fullAddress, rectName } from '../../host/model/grid/address';
import { cell, type Rect } from '../../host/model/grid/rect';
import { withDollars } from './dollars';
import { formulaContext, type FormulaContext } from './scan';
import { type Position, spanned, wholeLines } from './selection';
import { accepted, calledFunction, type Named, type Suggestion, suggestions } from './suggestions';
import type { Workspace } from './workspace';

interface Pointed {
  readonly rect: Rect;
  readonly from: Position;
  readonly start: number;
  readonly end: number;
}

/** Help while a formula is written: names that fit, the parameters of the function, references by pointing. */
export class Assist {
  /** The chosen suggestion. */
  index = 0;
  private caret = 0;
  /** The text the list was closed for. */
  private closedFor: string | null = null;
  private pointed: Pointed | null = null;

  constructor(private readonly workspace: Workspace) {}

  /** The cells of the reference that is being pointed at. */
  get target(): Rect | null {
    return this.workspace.edit ? (this.pointed?.rect ?? null) : null;
  }

  /** True if a click on a cell puts its reference into the formula. */
  get pointing(): boolean {
    return this.pointed !== null || (this.context?.pointing ?? false);
  }

  get context(): FormulaContext | null {
    const { edit } = this.workspace;
    return edit ? formulaContext(edit.text, Math.min(this.caret, edit.text.length)) : null;
  }

  get list(): readonly Suggestion[] {
    const { edit, session } = this.workspace;
    if (!edit || edit.text === this.closedFor || this.pointed) return [];
    return suggestions(session.parts, this.context, this.named);
  }

  /** Tables and names of the workbook and of this sheet. */
  private get named(): Named {
    const { workbook } = this.workspace.session.host.book;
    const names = [...workbook.Names.items(), ...this.workspace.sheet.Names.items()];
    return {
      tables: workbook.Tables.items().map((table) => ({
        name: table.Name,
        columns: () => table.headers(),
      })),
      names: names.filter(({ Visible }) => Visible).map(({ Name }) => Name),
    };
  }

  get call(): ReturnType<typeof calledFunction> {
    const { metadata, manifest } = this.workspace.session.parts;
    return calledFunction(metadata, manifest.namespace, this.context);
  }

  /** The insertion point has moved, by typing or otherwise. */
  caretAt(caret: number, typed: boolean): void {
    if (caret === this.caret && !typed) return;
    this.caret = caret;
    this.index = 0;
    this.pointed = null;
    if (typed) this.closedFor = null;
    this.workspace.session.touch();
  }

  choose(step: 1 | -1): void {
    const { length } = this.list;
    this.index = (this.index + step + length) % length;
    this.workspace.session.touch();
  }

  close(): void {
    this.closedFor = this.workspace.edit?.text ?? null;
    this.workspace.session.touch();
  }

  accept(suggestion = this.list[this.index]): void {
    const { edit } = this.workspace;
    const { context } = this;
    if (!edit || !context || !suggestion) return;
    const next = accepted(edit.text, this.caret, context, suggestion);
    this.caret = next.caret;
    this.index = 0;
    this.workspace.editing.type(next.text, next.caret);
  }

  /** Puts the reference of a cell in, or of all cells from the first one pointed at to this one. */
  point(at: Position, extend: boolean): void {
    const from = extend && this.pointed ? this.pointed.from : at;
    this.pointTo(spanned(from, at).rect, from);
  }

  /** Puts the reference of whole columns or rows in. */
  pointLines(axis: 'row' | 'column', line: number, to: number): void {
    this.pointTo(wholeLines(axis, line, to), { row: 0, column: 0, [axis]: line });
  }

  private pointTo(rect: Rect, from: Position): void {
    const { edit, sheet } = this.workspace;
    if (!edit) return;
    const start = this.pointed?.start ?? this.caret;
    const end = this.pointed?.end ?? this.caret;
    const text = sheet === edit.sheet ? rectName(rect) : fullAddress(sheet.Name, rect);
    this.pointed = { rect, from, start, end: start + text.length };
    this.caret = this.pointed.end;
    this.workspace.editing.type(edit.text.slice(0, start) + text + edit.text.slice(end), this.caret);
  }

  /** F4: fixes the reference at the insertion point, and lets go of it again. */
  turnDollars(): void {
    const { edit } = this.workspace;
    const next = edit?.text.startsWith('=') === true ? withDollars(edit.text, this.caret) : null;
    if (!next) return;
    this.caret = next.caret;
    if (this.pointed) this.pointed = { ...this.pointed, end: next.caret };
    this.workspace.editing.type(next.text, next.caret);
  }

  /** Puts a text in at the insertion point. */
  insert(text: string): void {
    const { edit } = this.workspace;
    if (!edit) return;
    const head = edit.text.slice(0, this.caret) + text;
    const rest = edit.text.slice(this.caret);
    this.caretAt(head.length, true);
    this.workspace.editing.type(head + rest, head.length);
  }

  /** Where the arrow keys point to next. */
  neighbour(rows: number, columns: number, extend: boolean): Position {
    const { edit, selection } = this.workspace;
    const base = this.pointed?.rect ?? cell(edit?.at.row ?? selection.active.row, edit?.at.column ?? 0);
    const from = this.pointed?.from ?? base;
    const row = extend && from.row === base.row ? base.row + base.rows - 1 : base.row;
    const column = extend && from.column === base.column ? base.column + base.columns - 1 : base.column;
    return { row: Math.max(0, row + rows), column: Math.max(0, column + columns) };
  }

  reset(): void {
    this.pointed = null;
    this.index = 0;
    this.closedFor = null;
  }
}
