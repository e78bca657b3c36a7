import type { Parameter } from '../catalogue/metadata';
import type { FieldReading } from './field';
import type { Move } from './following';

/** A value that an argument may take, and what the list shows for it. */
export interface FormChoice {
  readonly value: string;
  readonly text: string;
}

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly parameter: Parameter;
  readonly choices: readonly FormChoice[];
  readonly text: string;
  readonly reading: FieldReading;
  readonly required: boolean;
  /** Its cells have got another name since they were typed. */
  readonly move: Move | undefined;
  /** The name of the option, where it is a field of its own. */
  readonly option?: string;
}
