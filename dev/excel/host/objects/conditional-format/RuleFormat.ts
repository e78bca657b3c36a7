import { HostObject } from '../../wire/host-object';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';

/** A format that a rule with settings decides on: a comparison, a text, a rank or one of Excel's presets. */
export class RuleFormat extends HostObject {
  readonly Format = new ConditionalRangeFormat();
  Rule: Readonly<Record<string, unknown>> = {};

  constructor(readonly className: string) {
    super();
  }
}
