import { type CellError } from '../contract';

/** The call is not made, as Excel would not make it either: the error becomes the result. */
export class CallRefusal extends Error {
  constructor(readonly error: CellError) {
    super(error.message ?? error.code);
    this.name = 'CallRefusal';
  }
}
