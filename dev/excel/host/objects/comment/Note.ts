import { type Book } from '../../model/book';
import { HostObject } from '../../wire/host-object';

/** What comments and replies have in common. */
export abstract class Note extends HostObject {
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
