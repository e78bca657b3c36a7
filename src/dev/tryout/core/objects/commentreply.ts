import { type Book } from '../book';
import { type Comment } from './comment';
import { Note } from './note';
import { type Range } from './range';

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
