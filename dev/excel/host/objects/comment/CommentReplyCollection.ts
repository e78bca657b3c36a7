import { type Book } from '../../model/book';
import { HostCollection } from '../../wire/collection';
import { type Comment } from './Comment';
import { CommentReply } from './CommentReply';

export class CommentReplyCollection extends HostCollection<CommentReply> {
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
