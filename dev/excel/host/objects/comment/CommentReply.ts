import { type Book } from '../../model/book';
import { type Comment } from './Comment';
import { Note } from './Note';
import { type Range } from '../range/Range';

export class CommentReply extends Note {
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
