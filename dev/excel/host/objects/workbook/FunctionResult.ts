import { HostObject } from '../../wire/host-object';

/** What a function of Excel comes to when it is called outside of a cell. */
export class FunctionResult extends HostObject {
  readonly className = 'FunctionResult';
  readonly Error = '';

  constructor(readonly Value: number) {
    super();
  }
}
