import { contains, isInside, type Rect } from '../../host/model/grid/rect';
import type { Worksheet } from '../../host/objects/worksheet/Worksheet';
import { TEXTS } from '../texts';
import { enterBlock } from './entry';
import { UserRefusal } from './user-refusal';
import { selectionOf } from './selection';
import { filledPart } from './size';
import { parseTable, printTable } from './tsv';
import type { Workspace } from './workspace';

interface Clip {
  readonly sheet: Worksheet;
  readonly rect: Rect;
  readonly cut: boolean;
  /** What went to the clipboard of the computer: other text there means that something else was copied since. */
  readonly text: string;
}

/** @throws UserRefusal */
function assertRoom(rect: Rect): void {
  if (!isInside(rect)) throw new UserRefusal(TEXTS.beyondEdge);
}

/** Copying inside the workbook takes formulas and formats along; from and to other programs it is text. */
export class Clipboard {
  private clip: Clip | null = null;

  constructor(private readonly workspace: Workspace) {}

  copy(cut: boolean): string {
    const { sheet, selection } = this.workspace;
    const rect = filledPart(sheet, selection.rect);
    const text = printTable(sheet.range(rect).Text ?? []);
    this.clip = { sheet, rect, cut, text };
    this.workspace.session.touch();
    return text;
  }

  /** The cells with the moving frame. */
  get source(): { readonly sheet: Worksheet; readonly rect: Rect } | null {
    return this.clip;
  }

  forget(): void {
    this.clip = null;
  }

  paste(text: string): void {
    const { session } = this.workspace;
    const normal = (value: string): string => value.replace(/\r\n/g, '\n').replace(/\n$/, '');
    session.act(() => {
      if (this.clip && normal(this.clip.text) === normal(text)) this.pasteClip(this.clip);
      else this.pasteText(text);
    });
  }

  private pasteClip({ sheet, rect, cut }: Clip): void {
    const { sheet: target, selection } = this.workspace;
    const area = filledPart(target, selection.rect);
    const times = (have: number, unit: number): number => (!cut && have % unit === 0 ? have : unit);
    const to = {
      ...area,
      rows: times(area.rows, rect.rows),
      columns: times(area.columns, rect.columns),
    };
    assertRoom(to);
    if (cut && sheet !== target && sheet.Tables.items().some((table) => contains(rect, table.rect)))
      throw new UserRefusal(TEXTS.tableStays);
    if (cut) {
      sheet.range(rect).MoveTo(target.range(to));
      this.clip = null;
    } else target.range(to).CopyFrom(sheet.range(rect));
    this.workspace.select(selectionOf(to));
  }

  private pasteText(text: string): void {
    const rows = parseTable(text);
    const { sheet, selection } = this.workspace;
    const { row, column } = selection.rect;
    const [only = []] = rows;
    if (rows.length === 1 && only.length === 1) {
      const to = filledPart(sheet, selection.rect);
      const line = Array.from({ length: to.columns }, () => only[0] ?? '');
      enterBlock(
        sheet,
        row,
        column,
        Array.from({ length: to.rows }, () => line),
      );
      return;
    }
    const width = Math.max(...rows.map((cells) => cells.length));
    const to = { row, column, rows: rows.length, columns: width };
    assertRoom(to);
    enterBlock(sheet, row, column, rows);
    this.workspace.select(selectionOf(to));
  }
}
