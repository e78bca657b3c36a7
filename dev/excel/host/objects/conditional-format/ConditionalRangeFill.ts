import { HostObject } from '../../wire/host-object';

export class ConditionalRangeFill extends HostObject {
  readonly className = 'ConditionalRangeFill';
  Color = '';

  Clear(): void {
    this.Color = '';
  }
}
