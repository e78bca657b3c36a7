import type { BookOptions } from '../../model/book';
import { HostObject } from '../../wire/host-object';

export class DocumentProperties extends HostObject {
  readonly className = 'DocumentProperties';
  Title = '';
  Subject = '';
  Author: string;
  Keywords = '';
  Comments = '';
  Category = '';
  Manager = '';
  Company = '';
  RevisionNumber = 0;
  readonly LastAuthor: string;
  readonly CreationDate: string;

  constructor(options: BookOptions) {
    super();
    this.Author = options.author;
    this.LastAuthor = options.author;
    this.CreationDate = options.now().toISOString();
  }
}
