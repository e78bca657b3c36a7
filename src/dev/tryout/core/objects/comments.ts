import type { Book } from '../book';
import { COMMENT_EVENTS, type EventSource, WORKBOOK_TARGET } from '../events';
import { parseAddress } from '../grid/address';
import { type Edit, moved } from '../grid/edit';
import { containsCell, type Rect } from '../grid/rect';
import { HostCollection } from '../wire/collection';
import { itemAlreadyExists, itemNotFound } from '../wire/errors';
import { HostObject } from '../wire/hostobject';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** What comments and replies have in common. */
abstract class Note extends HostObject {
  readonly Id: string;
  readonly AuthorName: string;
  readonly AuthorEmail = '';
  readonly CreationDate: string;
  readonly ContentType = 'Plain';
  readonly Mentions: readonly unknown[] = [];
  Resolved = false;

  constructor(
    protected readonly book: Book,
    private content: string,
  ) {
    super();
    this.Id = book.newId();
    this.AuthorName = book.options.author;
    this.CreationDate = book.options.now().toISOString();
  }

  override idData(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Content(): string {
    return this.content;
  }

  set Content(content: string) {
    this.content = content;
    this.edited();
  }

  get RichContent(): string {
    return this.content;
  }

  protected abstract edited(): void;
}

export class Comment extends Note {
  readonly className = 'Comment';
  readonly Replies: CommentReplyCollection;

  constructor(
    readonly sheet: Worksheet,
    public rect: Rect,
    content: string,
  ) {
    super(sheet.book, content);
    this.Replies = new CommentReplyCollection(this, sheet.book);
  }

  Delete(): void {
    this.sheet.Comments.remove(this);
  }

  GetLocation(): Range {
    return this.sheet.range(this.rect);
  }

  announce(event: keyof typeof COMMENT_EVENTS, changeType?: string): void {
    const payload = {
      commentDetails: [{ commentId: this.Id, replyIds: this.Replies.items().map((reply) => reply.Id) }],
      source: this.book.source,
      worksheetId: this.sheet.Id,
      ...(changeType === undefined ? {} : { changeType }),
    };
    for (const target of [WORKBOOK_TARGET, this.sheet.Id])
      this.book.events.emit(COMMENT_EVENTS[event], target, payload);
  }

  protected edited(): void {
    this.announce('Changed', 'CommentEdited');
  }
}

class CommentReply extends Note {
  readonly className = 'CommentReply';

  constructor(
    private readonly comment: Comment,
    book: Book,
    content: string,
  ) {
    super(book, content);
  }

  Delete(): void {
    this.comment.Replies.remove(this);
  }

  GetLocation(): Range {
    return this.comment.GetLocation();
  }

  GetParentComment(): Comment {
    return this.comment;
  }

  protected edited(): void {
    this.comment.announce('Changed', 'ReplyEdited');
  }
}

class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly className = 'CommentReplyCollection';
  private readonly replies: CommentReply[] = [];

  constructor(
    private readonly comment: Comment,
    private readonly book: Book,
  ) {
    super();
  }

  items(): readonly CommentReply[] {
    return this.replies;
  }

  protected matches(reply: CommentReply, id: string | number): boolean {
    return reply.Id === id;
  }

  Add(content: string): CommentReply {
    const reply = new CommentReply(this.comment, this.book, content);
    this.replies.push(reply);
    this.comment.announce('Changed', 'ReplyAdded');
    return reply;
  }

  remove(reply: CommentReply): void {
    this.replies.splice(this.replies.indexOf(reply), 1);
    this.comment.announce('Changed', 'ReplyDeleted');
  }
}

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

  edit(edit: Edit): void {
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
