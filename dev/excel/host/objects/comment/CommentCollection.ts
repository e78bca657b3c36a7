import { type Book } from '../../model/book';
import { COMMENT_EVENTS, WORKBOOK_TARGET, type EventSource } from '../../wire/events';
import { parseAddress } from '../../model/grid/address';
import { moved, type CellShift } from '../../model/grid/cell-shift';
import { containsCell, type Rect } from '../../model/grid/rect';
import { HostCollection } from '../../wire/collection';
import { itemAlreadyExists, itemNotFound } from '../../wire/errors';
import { Comment } from './Comment';
import { type Range } from '../range/Range';
import { type Worksheet } from '../worksheet/Worksheet';

/** The comments of a sheet, or of all sheets. */
export class CommentCollection extends HostCollection<Comment> {
  readonly className = 'CommentCollection';
  private comments: Comment[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet | null,
  ) {
    super();
  }

  override eventSource(): EventSource {
    return { target: this.sheet?.Id ?? WORKBOOK_TARGET, types: COMMENT_EVENTS };
  }

  items(): readonly Comment[] {
    return this.sheet
      ? this.comments
      : this.book.workbook.Worksheets.items().flatMap((sheet) => sheet.Comments.items());
  }

  protected matches(comment: Comment, id: string | number): boolean {
    return comment.Id === id;
  }

  Add(address: Range | string, content: string): Comment {
    const { sheet, rect } = this.locate(address);
    if (sheet.Comments.comments.some((comment) => containsCell(comment.rect, rect.row, rect.column))) {
      throw itemAlreadyExists('Kommentar');
    }
    const comment = new Comment(sheet, { ...rect, rows: 1, columns: 1 }, content);
    sheet.Comments.comments.push(comment);
    comment.announce('Added');
    return comment;
  }

  GetItemByCell(address: Range | string): Comment {
    const { sheet, rect } = this.locate(address);
    const comment = sheet.Comments.comments.find((item) => containsCell(item.rect, rect.row, rect.column));
    if (!comment) throw itemNotFound('Kommentar');
    return comment;
  }

  GetItemByReplyId(id: string): Comment {
    const comment = this.items().find((item) => item.Replies.find(id));
    if (!comment) throw itemNotFound('Antwort');
    return comment;
  }

  remove(comment: Comment): void {
    this.comments = this.comments.filter((item) => item !== comment);
    comment.announce('Deleted');
  }

  edit(edit: CellShift): void {
    this.comments = this.comments.filter((comment) => {
      const rect = moved(comment.rect, edit);
      if (rect) comment.rect = rect;
      return rect !== null;
    });
  }

  private locate(address: Range | string): { sheet: Worksheet; rect: Rect } {
    if (typeof address !== 'string') return { sheet: address.sheet, rect: address.rect };
    const { sheet: name, rect } = parseAddress(address);
    const sheets = this.book.workbook.Worksheets;
    return { sheet: name === null ? (this.sheet ?? sheets.active()) : sheets.GetItem(name), rect };
  }
}
