import { HostObject } from '../../wire/hostobject';

export class ConditionalRangeFill extends HostObject {
  readonly className = 'ConditionalRangeFill';
  Color = '';

  Clear(): void {
    this.Color = '';
  }
}
