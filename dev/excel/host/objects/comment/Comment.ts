import { COMMENT_EVENTS, WORKBOOK_TARGET } from '../../wire/events';
import { type Rect } from '../../model/grid/rect';
import { CommentReplyCollection } from './CommentReplyCollection';
import { Note } from './Note';
import { type Range } from '../range/Range';
import { type Worksheet } from '../worksheet/Worksheet';

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
