import { HostObject } from '../../wire/host-object';

export class ColorScaleConditionalFormat extends HostObject {
  readonly className = 'ColorScaleConditionalFormat';
  Criteria: Readonly<Record<string, unknown>> = {};

  get ThreeColorScale(): boolean {
    return this.Criteria['midpoint'] !== undefined;
  }
}
